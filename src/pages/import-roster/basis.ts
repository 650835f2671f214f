import { readLogic, type Logic } from '../../clinic-file/logic.ts';
import { parseClinicFile } from '../../clinic-file/parse.ts';
import { defaultHelpLines } from '../../default-set/help-lines.ts';
import { defaultLogic } from '../../default-set/logic.ts';
import { ownWords } from '../../roster-import/own-words.ts';
import { Vocabulary } from '../../roster-import/vocabulary.ts';

/** What a roster may name, and in which words. */
export interface Basis {
  readonly logic: Logic;
  readonly vocabulary: Vocabulary;
}

/** That of the default questionnaire. */
export function defaultBasis(): Basis {
  const logic = readLogic(defaultLogic);
  return { logic, vocabulary: new Vocabulary(logic) };
}

/** That of a clinic file; the number of its errors where it cannot be used. */
export function clinicBasis(text: string): Basis | number {
  const { logic, texts, issues } = parseClinicFile(text, { logic: defaultLogic, helpLines: defaultHelpLines });
  if (!logic) return issues.filter(({ severity }) => severity === 'error').length;
  return { logic, vocabulary: new Vocabulary(logic, ownWords(texts)) };
}
