import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseClinicFile, type ParsedClinicFile } from '../../src/clinic-file/parse.ts';
import { safetyBasis } from '../../src/clinic-file/safety-basis.ts';
import type { Logic } from '../../src/clinic-file/logic.ts';
import type { LogicFile } from '../../src/clinic-file/logic-schema.ts';
import { defaultHelpLines } from '../../src/default-set/help-lines.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import { filesIn } from '../source-file.ts';

/** A clinic file of the demonstration, as a page would read it. */
export interface DemoFile {
  readonly name: string;
  readonly text: string;
  readonly parsed: ParsedClinicFile;
  /** What the file lies over. */
  readonly basis: LogicFile;
  /** Of our questions it kept only those about safety. */
  readonly ownQuestionnaire: boolean;
}

function read(path: string): DemoFile {
  const text = readFileSync(path, 'utf8');
  const ownQuestionnaire = (JSON.parse(text) as { basis?: string }).basis === 'safety';
  return {
    name: basename(path, '.json'),
    text,
    parsed: parseClinicFile(text, { logic: defaultLogic, helpLines: defaultHelpLines }),
    basis: ownQuestionnaire ? safetyBasis(defaultLogic) : defaultLogic,
    ownQuestionnaire,
  };
}

/** Every clinic file that the demonstration shows. */
export const demoFiles: readonly DemoFile[] = filesIn('demo/clinics')
  .filter((path) => path.endsWith('.json'))
  .map(read);

/** The logic of a file that has no error. */
export function logicOf({ name, parsed }: DemoFile): Logic {
  if (!parsed.logic) throw new Error(`${name}: ${JSON.stringify(parsed.issues, null, 2)}`);
  return parsed.logic;
}

/** The ids of a collection that the clinic brought along. */
export function ownIds({ parsed, basis }: DemoFile, collection: 'questions' | 'rules' | 'candidates'): string[] {
  return Object.keys(parsed.logicFile[collection]).filter((id) => !Object.hasOwn(basis[collection], id));
}
