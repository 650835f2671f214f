import { defineCommand, renderUsage, runCommand } from 'citty';
import { checkCommand } from './check-command.ts';
import { diffCommand } from './diff-command.ts';
import { fairnessCommand } from './fairness-command.ts';
import { graphCommand } from './graph-command.ts';
import { CannotRun } from './input.ts';
import { newCommand } from './new-command.ts';
import { recommendCommand } from './recommend-command.ts';
import { rosterCommand } from './roster-command.ts';
import { schemaCommand } from './schema-command.ts';

const subCommands = {
  check: checkCommand,
  diff: diffCommand,
  fairness: fairnessCommand,
  graph: graphCommand,
  new: newCommand,
  recommend: recommendCommand,
  roster: rosterCommand,
  schema: schemaCommand,
};
const main = defineCommand({
  meta: {
    name: 'therapy-finder',
    description: 'Begin, check, compare, draw and try out clinic files of the therapy-finder questionnaire',
  },
  subCommands,
});

const flags = new Set([
  '--answers',
  '--json',
  '--lang',
  '--of',
  '--help',
  '--force',
  '--languages',
  '--country',
  '--name',
  '--out',
  '--as',
  '--deep',
  '--timeout',
  '--today',
  '--save',
  '--visits',
  '--seed',
  '--svg',
  '--clinic',
  '--formats',
  '--ages',
  '--settings',
  '--currency',
]);

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
  if (name === 'check') return renderUsage(checkCommand);
  if (name === 'diff') return renderUsage(diffCommand);
  if (name === 'fairness') return renderUsage(fairnessCommand);
  if (name === 'graph') return renderUsage(graphCommand);
  if (name === 'new') return renderUsage(newCommand);
  if (name === 'recommend') return renderUsage(recommendCommand);
  if (name === 'roster') return renderUsage(rosterCommand);
  if (name === 'schema') return renderUsage(schemaCommand);
  return renderUsage(main);
}

// Whoever reads the output may stop reading, such as `head` or a pager: no mistake of the file.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(process.exitCode ?? 0);
});

await run(process.argv.slice(2));
