import type { CheckParts } from '../../src/cli/check-clinic.ts';
import { runCheck, type CheckArguments } from '../../src/cli/check-run.ts';
import { CannotRun } from '../../src/cli/input.ts';
import { pathText } from '../../src/foundation/issue.ts';
import type { Proof, Subject } from '../../src/proof/proof.ts';

/** A rule of a clinic's own. */
export const ownRule = {
  ...{ topic: 'own', when: { question: 'concerns', is: 'worry' }, then: { favour: { cbt: 1 } } },
  ...{ source: ['own'], confirmed: false, reviewed: null },
};

/** A proof as the prover would give it. */
export function proof(subject: Subject, status: Proof['status'], more: Partial<Proof> = {}): Proof {
  return { subject, status, seconds: 0.25, visits: [], rules: [], found: [], ...more };
}

export interface Checked {
  readonly exitCode: number;
  readonly text: string;
  readonly progress: string;
  readonly proved: number;
}

/** Runs the command on one file with a prover that answers as it is told. */
export async function check(
  file: object | string | null,
  proofs: readonly Proof[] | CheckParts['prove'],
  args: Partial<CheckArguments> = {},
  more: {
    readonly review?: CheckParts['review'];
    readonly reviewRoster?: CheckParts['reviewRoster'];
    /** Files beside the clinic file, by path. */
    readonly beside?: Readonly<Record<string, string>>;
    readonly isTTY?: boolean;
  } = {},
): Promise<Checked> {
  const printed: string[] = [];
  const progress: string[] = [];
  let proved = 0;
  const exitCode = await runCheck(
    { lang: 'en', json: false, ...(file === null ? {} : { file: 'clinic.json' }), ...args },
    {
      read: (path) => {
        if (path === (args.file ?? 'clinic.json'))
          return Promise.resolve(typeof file === 'string' ? file : JSON.stringify(file, null, 2));
        const text = more.beside?.[path];
        return text === undefined ? Promise.reject(new CannotRun(`Cannot read ${path}.`)) : Promise.resolve(text);
      },
      print: (text) => printed.push(text),
      progress: { isTTY: more.isTTY ?? false, write: (text) => progress.push(text) },
      tell: (issue, _language, name) => Promise.resolve(`${name}: ${pathText(issue.path)} [${issue.code}]`),
      review: more.review ?? (() => []),
      reviewRoster: more.reviewRoster ?? (() => []),
      prove: (logic, options) => {
        proved++;
        return typeof proofs === 'function' ? proofs(logic, options) : Promise.resolve(proofs);
      },
    },
  );
  return { exitCode, text: printed.join('\n'), progress: progress.join(''), proved };
}
