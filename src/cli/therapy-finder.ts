import { defineCommand, renderUsage, runCommand } from 'citty';
import { CannotRun } from './input.ts';
import { recommendCommand } from './recommend-command.ts';
import { schemaCommand } from './schema-command.ts';

const subCommands = { recommend: recommendCommand, schema: schemaCommand };
const main = defineCommand({
  meta: { name: 'therapy-finder', description: 'Recommend, and print schemas, for the therapy-finder questionnaire' },
  subCommands,
});

const flags = new Set(['--answers', '--json', '--lang', '--of', '--help']);

/** citty's own runner exits with 1 on any error; ours keeps 1 for issues found and 2 for "could not run". */
async function run(rawArgs: string[]): Promise<void> {
  const [name = '--help'] = rawArgs;
  const known = Object.hasOwn(subCommands, name);
  if (!known || rawArgs.includes('--help') || rawArgs.includes('-h')) {
    const asked = known || name.startsWith('-');
    console[asked ? 'log' : 'error'](await usage(name));
    if (!asked || rawArgs.length === 0) process.exitCode = 2;
    return;
  }
  const unknown = rawArgs.filter((arg) => arg.startsWith('--') && !flags.has(arg.split('=', 1)[0] ?? arg));
  if (unknown.length > 0) {
    console.error(`There is no ${unknown.join(', ')}. ${await usage(name)}`);
    process.exitCode = 2;
    return;
  }
  try {
    await runCommand(main, { rawArgs });
  } catch (error) {
    const expected = error instanceof CannotRun || (error instanceof Error && error.name === 'CLIError');
    console.error(expected ? error.message : error);
    process.exitCode = 2;
  }
}

function usage(name: string): Promise<string> {
  if (name === 'recommend') return renderUsage(recommendCommand);
  if (name === 'schema') return renderUsage(schemaCommand);
  return renderUsage(main);
}

await run(process.argv.slice(2));
