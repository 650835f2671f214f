import { parseClinicFile, type ParsedClinicFile } from '../clinic-file/parse.ts';
import type { HelpLines } from '../clinic-file/help-line.ts';
import type { LogicFile } from '../clinic-file/logic-schema.ts';
import type { Logic } from '../clinic-file/logic.ts';
import type { Clinic, Offer } from '../clinic-file/schema.ts';
import { defaultHelpLines } from '../default-set/help-lines.ts';
import { defaultLogic } from '../default-set/logic.ts';
import type { Issue } from '../foundation/issue.ts';
import type { OwnTexts } from '../wording/clinic-translator.ts';

/** One of the two clinic files that are compared, laid over our set. */
export interface Side {
  readonly logic: Logic;
  /** The same logic as it is written. */
  readonly file: LogicFile;
  readonly texts: OwnTexts;
  readonly clinic: Clinic | null;
  readonly offer: Offer | null;
  readonly helpLines: HelpLines;
  readonly roster: ParsedClinicFile['roster'];
  readonly handOff: ParsedClinicFile['handOff'];
}

export interface ReadSide {
  /** As it was named; null for our own set. */
  readonly name: string | null;
  /** Null where the file has errors: what half of a file means nobody knows. */
  readonly side: Side | null;
  /** Its errors. Warnings are for `check`. */
  readonly issues: readonly Issue[];
  readonly source?: string;
}

/** The name that stands for our own set without a clinic file. A file of that name is `./default`. */
export const defaultName = 'default';

/** @param read Gives the text of a file. */
export async function readSide(name: string, read: (file: string) => Promise<string>): Promise<ReadSide> {
  const source = name === defaultName ? undefined : await read(name);
  const basis = { logic: defaultLogic, helpLines: defaultHelpLines };
  const { logic, logicFile, issues, ...rest } = parseClinicFile(source ?? { fileVersion: 1 }, basis);
  const { texts, clinic, offer, helpLines, roster, handOff } = rest;
  return {
    name: source === undefined ? null : name,
    side: logic && { logic, file: logicFile, texts, clinic, offer, helpLines, roster, handOff },
    issues: issues.filter(({ severity }) => severity === 'error'),
    ...(source === undefined ? {} : { source }),
  };
}
