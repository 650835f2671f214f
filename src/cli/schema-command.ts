import { defineCommand } from 'citty';
import { clinicFileJsonSchema } from '../clinic-file/json-schema.ts';
import { readLogic } from '../clinic-file/logic.ts';
import { defaultLogic } from '../default-set/logic.ts';
import { answersSchema } from './answers-schema.ts';
import { CannotRun } from './input.ts';

/** `therapy-finder schema`: the JSON Schema of the clinic file, or of a file of answers to the default questionnaire. */
export const schemaCommand = defineCommand({
  meta: { name: 'schema', description: 'Print the JSON Schema of the clinic file' },
  args: {
    of: {
      type: 'string',
      default: 'clinic',
      description: '"clinic" for the clinic file, "answers" for a file of answers',
    },
  },
  run({ args }) {
    if (args.of !== 'clinic' && args.of !== 'answers')
      throw new CannotRun(`There is no schema of "${args.of}". Choose clinic or answers.`);
    console.log(
      JSON.stringify(args.of === 'clinic' ? clinicFileJsonSchema() : answersSchema(readLogic(defaultLogic)), null, 2),
    );
  },
});
