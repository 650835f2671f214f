import type { Condition, Leaf } from '../clinic-file/condition.ts';
import type { Logic, Question, Scale } from '../clinic-file/logic.ts';
import { given, isSkipped, offeredOptions, type Answers, type Given } from './answers.ts';
import { bandsFrom, bandVerdict, hull, possibleBands, questionInterval, type Interval } from './scales.ts';
import { atLeast, not, type Evidence, type Judged, type Verdict } from './verdict.ts';

const known: Judged = { verdict: 'not-met', evidence: [], open: [] };

/**
 * Judges conditions about one visit.
 *
 * A question that is certainly not asked makes conditions about it not met; one that may still be asked makes them unknown.
 * "Not asked yet" never reads as "no": that is what keeps a skipped answer from hiding danger.
 */
export class Judge {
  readonly #logic: Logic;
  readonly #answers: Answers;
  readonly #asked = new Map<string, Judged>();
  readonly #named = new Map<string, Judged>();

  constructor(logic: Logic, answers: Answers) {
    this.#logic = logic;
    this.#answers = answers;
  }

  /** Whether the question is asked: met, not met, or unknown while that depends on what is still open. */
  asked(questionId: string): Judged {
    return this.#remember(this.#asked, questionId, () => {
      const askWhen = this.#logic.questions.get(questionId)?.askWhen;
      return askWhen ? this.judge(askWhen) : { ...known, verdict: 'met' };
    });
  }

  /** Judges any condition. Total: what names nothing known is not met. */
  judge(condition: Condition): Judged {
    if ('all' in condition)
      return atLeast(
        condition.all.length,
        condition.all.map((part) => this.judge(part)),
      );
    if ('any' in condition)
      return atLeast(
        1,
        condition.any.map((part) => this.judge(part)),
      );
    if ('not' in condition) return not(this.judge(condition.not));
    if ('of' in condition)
      return atLeast(
        condition.atLeast,
        condition.of.map((part) => this.judge(part)),
      );
    return this.#leaf(condition);
  }

  #leaf(leaf: Leaf): Judged {
    if ('condition' in leaf) {
      return this.#remember(this.#named, leaf.condition, () => {
        const named = this.#logic.conditions.get(leaf.condition);
        return named ? this.judge(named) : known;
      });
    }
    if ('skipped' in leaf) {
      if (!isSkipped(this.#answers, leaf.skipped)) return known;
      return { verdict: 'met', evidence: [{ question: leaf.skipped, skipped: true }], open: [] };
    }
    if ('scale' in leaf) {
      const scale = this.#logic.scales.get(leaf.scale);
      return scale ? this.#scale(scale, 'is' in leaf ? list(leaf.is) : bandsFrom(scale, leaf.atLeast)) : known;
    }
    const question = this.#logic.questions.get(leaf.question);
    return question ? this.#question(question, leaf) : known;
  }

  #question(question: Question, leaf: Extract<Leaf, { question: string }>): Judged {
    const asked = this.asked(question.id);
    const answer = given(this.#logic, this.#answers, question);
    // The answer to a safety question counts even where it is no longer asked.
    if (answer && (question.safety || asked.verdict === 'met')) {
      return {
        verdict: holds(question, answer, leaf) ? 'met' : 'not-met',
        evidence: [evidenceOf(question.id, answer)],
        open: [],
      };
    }
    if (asked.verdict === 'not-met') return { ...known, evidence: asked.evidence };
    if (asked.verdict === 'met' && this.#cannotHold(question, leaf)) return known;
    return {
      verdict: 'unknown',
      evidence: [],
      open: asked.verdict === 'unknown' && !question.safety ? asked.open : [question.id],
    };
  }

  /** An option that is certainly not on offer cannot become the answer. */
  #cannotHold(question: Question, leaf: Extract<Leaf, { question: string }>): boolean {
    const from = question.optionsFrom === undefined ? undefined : this.#logic.questions.get(question.optionsFrom);
    if (!from || !('is' in leaf) || !given(this.#logic, this.#answers, from)) return false;
    const offered = offeredOptions(this.#logic, this.#answers, question).map((option) => option.id);
    return !list(leaf.is).some((id) => offered.includes(id));
  }

  #scale(scale: Scale, wanted: readonly string[]): Judged {
    const questions = scale.sum.flatMap((id) => this.#logic.questions.get(id) ?? []);
    const counts = questions.map((question) => this.#counts(question));
    // Nothing was asked, so nothing was found: not even the lowest band.
    if (counts.every((verdict) => verdict === 'not-met')) return known;
    const parts = questions.map((question) => this.#interval(question));
    const sum = parts.reduce((a, b) => ({ least: a.least + b.least, greatest: a.greatest + b.greatest }), {
      least: 0,
      greatest: 0,
    });
    const inBand = bandVerdict(scale, wanted, sum);
    const verdict: Verdict = inBand === 'met' && !counts.includes('met') ? 'unknown' : inBand;
    if (verdict === 'unknown') {
      const open = questions.filter((_, i) => counts[i] === 'unknown' || parts[i]?.least !== parts[i]?.greatest);
      return { verdict, evidence: [], open: open.map((question) => question.id) };
    }
    const bands = possibleBands(scale, sum);
    const answered = questions.flatMap((question) => {
      const answer = given(this.#logic, this.#answers, question);
      return answer ? [evidenceOf(question.id, answer)] : [];
    });
    return {
      verdict,
      evidence: [...(bands.length === 1 && bands[0] ? [{ scale: scale.id, band: bands[0].id }] : []), ...answered],
      open: [],
    };
  }

  /** Whether a question adds to a sum: asked, or a safety question with an answer. */
  #counts(question: Question): Verdict {
    return question.safety && given(this.#logic, this.#answers, question) ? 'met' : this.asked(question.id).verdict;
  }

  #interval(question: Question): Interval {
    const counts = this.#counts(question);
    const ifAsked = questionInterval(question, given(this.#logic, this.#answers, question));
    const nothing = { least: 0, greatest: 0 };
    return counts === 'met' ? ifAsked : counts === 'not-met' ? nothing : hull(nothing, ifAsked);
  }

  #remember(memory: Map<string, Judged>, id: string, judge: () => Judged): Judged {
    const before = memory.get(id);
    if (before) return before;
    // A circle, which the parser refuses, would otherwise never end.
    memory.set(id, { verdict: 'unknown', evidence: [], open: [] });
    const judged = judge();
    memory.set(id, judged);
    return judged;
  }
}

function holds(question: Question, answer: Given, leaf: Extract<Leaf, { question: string }>): boolean {
  if ('number' in answer) return 'number' in leaf && inRange(answer.number, leaf.number);
  if ('is' in leaf) return list(leaf.is).some((id) => answer.chosen.includes(id));
  if ('chosen' in leaf)
    return inRange(
      question.options.filter((option) => !option.exclusive && answer.chosen.includes(option.id)).length,
      leaf.chosen,
    );
  if ('atLeast' in leaf) {
    const wanted = question.options.find((option) => option.id === leaf.atLeast)?.danger;
    return (
      wanted !== undefined &&
      question.options.some((option) => answer.chosen.includes(option.id) && (option.danger ?? -1) >= wanted)
    );
  }
  return false;
}

function inRange(value: number, { min, max }: { min?: number | undefined; max?: number | undefined }): boolean {
  return value >= (min ?? -Infinity) && value <= (max ?? Infinity);
}

function list(ids: string | readonly string[]): readonly string[] {
  return typeof ids === 'string' ? [ids] : ids;
}

function evidenceOf(question: string, answer: Given): Evidence {
  return 'number' in answer ? { question, number: answer.number } : { question, chosen: answer.chosen };
}
