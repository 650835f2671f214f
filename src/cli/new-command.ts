import { writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { defineCommand } from 'citty';
import { clinicSchema } from './clinic-schema.ts';
import { CannotRun } from './input.ts';
import { checkCommandLine, newClinicFile, type NewClinic } from './new-clinic-file.ts';
import { askForClinic, NoAnswer, type Given } from './new-questions.ts';
import { newTranslator } from './new-texts.ts';

const schemaName = 'clinic.schema.json';

/** `therapy-finder new`: a starting clinic file from a name, a country and languages, with the schema beside it for editors. */
export const newCommand = defineCommand({
  meta: { name: 'new', description: 'Write a clinic file to begin with' },
  args: {
    name: { type: 'string', description: 'Name of the clinic; asked for where it is missing' },
    country: { type: 'string', description: 'PL, RO, GB, IE or other' },
    languages: { type: 'string', description: 'Languages of the visitors, the owner’s first: pl,en' },
    out: { type: 'string', default: 'clinic.json', description: 'File to write ("-" prints it)' },
    force: { type: 'boolean', description: 'Overwrite what is there' },
  },
  async run({ args }) {
    const clinic = await ask({ name: args.name, country: args.country, languages: args.languages });
    const text = (file: string): string => `${JSON.stringify(newClinicFile(clinic, file), null, 2)}\n`;
    if (args.out === '-') {
      process.stdout.write(text('clinic.json'));
      return;
    }
    const force = args.force === true;
    if (!(await write(args.out, text(basename(args.out)), force)))
      throw new CannotRun(`${args.out} is already there and was left as it is. Add --force to overwrite it.`);
    const schema = join(dirname(args.out), schemaName);
    const isNew = await write(schema, `${JSON.stringify(clinicSchema())}\n`, force);
    const words = newTranslator(clinic.languages[0] ?? 'en');
    console.log(words.say('new:written', { file: args.out }));
    if (isNew) console.log(words.say('new:schemaWritten', { file: schema }));
    console.log(words.say('new:next', { command: checkCommandLine(args.out) }));
  },
});

/** Asks at a terminal for what the command line did not say. */
async function ask(given: Given): Promise<NewClinic> {
  const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stderr }) : null;
  // Whoever closes the input (Ctrl+D) would leave a question waiting for ever.
  const closed = new AbortController();
  terminal?.on('close', () => {
    closed.abort();
  });
  try {
    const question = terminal && ((text: string) => terminal.question(text, { signal: closed.signal }));
    return await askForClinic(given, question);
  } catch (error) {
    if (error instanceof NoAnswer) throw new CannotRun(error.message);
    throw closed.signal.aborted ? new CannotRun('Nothing was written.') : error;
  } finally {
    terminal?.close();
  }
}

/** True when it was written; false when something stood there, which stays. */
async function write(file: string, text: string, force: boolean): Promise<boolean> {
  try {
    await writeFile(file, text, { flag: force ? 'w' : 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw new CannotRun(`Cannot write ${file}: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
