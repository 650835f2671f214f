import { defineCommand, renderUsage, runCommand } from 'citty';
import { CannotRun } from './input.ts';
import { recommendCommand } from './recommend-command.ts';
import { schemaCommand } from './schema-command.ts';

const subCommands = { recommend: recommendCommand, schema: schemaCommand };
const main = defineCommand({
  meta: { name: 'therapy-finder', description: 'Recommend, and print schemas, for the therapy-finder questionnaire' },
  subCommands,
});

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
  try {
    await runCommand(main, { rawArgs });
  } catch (error) {
    if (!(error instanceof CannotRun) && !(error instanceof Error && error.name === 'CLIError')) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

function usage(name: string): Promise<string> {
  if (name === 'recommend') return renderUsage(recommendCommand);
  if (name === 'schema') return renderUsage(schemaCommand);
  return renderUsage(main);
}

await run(process.argv.slice(2));
