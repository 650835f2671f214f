import { defineCommand } from 'citty';
import { readLogic } from '../clinic-file/logic.ts';
import { defaultLogic } from '../default-set/logic.ts';
import { answersSchema } from './answers-schema.ts';
import { clinicSchema } from './clinic-schema.ts';
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
    // Editors read it, not people: without white space it is less than half as long.
    if (args.of === 'clinic') console.log(JSON.stringify(clinicSchema()));
    else console.log(JSON.stringify(answersSchema(readLogic(defaultLogic)), null, 2));
  },
});
