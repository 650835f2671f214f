import type { Logic } from '../clinic-file/logic.ts';
import type { CandidateKind } from '../clinic-file/logic-schema.ts';
import type { Offer } from '../clinic-file/schema.ts';
import type { Answers } from '../engine/answers.ts';
import { nearestOffered } from '../engine/nearest-offered.ts';
import type { FormatPlan, Level, Ranked, Reason, Recommendation } from '../engine/recommendation.ts';
import { whatWouldChange } from '../engine/what-would-change.ts';
import { planLines } from '../wording/plan-words.ts';
import { ReasonWriter } from '../wording/reason-words.ts';
import type { Translator } from '../wording/translator.ts';
import { wouldChangeSentence } from '../wording/would-change-words.ts';

/** The recommendation as plain text, with the rule and source behind each reason: for a clinician at a terminal. */
export function recommendationText(
  logic: Logic,
  answers: Answers,
  recommendation: Recommendation,
  translator: Translator,
  offer: Offer | null = null,
): string {
  const writer = new ReasonWriter(logic, answers, translator);
  const name = (id: string): string => translator.say(`recommendation:candidates.${id}.name`) || id;
  const reason = (one: Reason & { readonly weight?: number }): string => {
    const { sentence, grounds } = writer.write(one);
    const said = grounds.map(({ text }) => text);
    const weight = one.weight === undefined ? '' : ` +${String(one.weight)}`;
    return `    - ${sentence || '(no sentence)'}${said.length > 0 ? ` (${said.join('; ')})` : ''} [${one.rule ?? 'engine'}${weight}; ${one.source.join(', ') || 'own'}${one.confirmed ? '' : '; unconfirmed'}]`;
  };
  const level = (
    key: 'help' | 'referral' | 'medical' | 'need',
    { level: reached, reasons }: Level<string>,
  ): string[] => [
    `${key}: ${reached}. ${translator.say(`recommendation:levels.${key}.${reached}.title`)}`,
    ...reasons.map(reason),
  ];
  const standing = (id: string, offered: readonly string[] | undefined): string =>
    offered?.includes(id) === false ? `. ${translator.say('recommendation.notOffered')}` : '';
  const ranked = ({ id, score, reasons }: Ranked, offered?: readonly string[]): string[] => [
    `  ${name(id)} (${String(score)})${standing(id, offered)}`,
    ...reasons.map(reason),
  ];
  /** The best, and the others; between them the nearest on offer, where the best is not. */
  const inOrder = (
    kind: CandidateKind,
    { best, alternatives }: Recommendation['formats'],
    offered: readonly string[] | undefined,
  ): string[] => {
    const shown = best ? ranked(best, offered) : ['  –'];
    if (!best || !offered || offered.includes(best.id))
      return [...shown, ...alternatives.flatMap((one) => ranked(one, offered))];
    const found = nearestOffered(logic, answers, kind, offered);
    const others = alternatives.filter(({ id }) => id !== found?.id);
    return [
      ...shown,
      `  ${found ? `${translator.say('recommendation.nearestOffered')}:` : translator.say('recommendation.noneOffered')}`,
      ...(found ? ranked(found) : []),
      ...others.flatMap((one) => ranked(one, offered)),
    ];
  };
  const ranking = (
    title: string,
    standings: Recommendation['formats'],
    kind: CandidateKind,
    offered: readonly string[] | undefined,
  ): string[] => [
    `${title}:`,
    ...inOrder(kind, standings, offered),
    ...standings.heldBack.map(
      ({ id, open }) =>
        `  ${translator.say('recommendation.heldBack')}: ${name(id)}${open.length > 0 ? ` (${open.join(', ')})` : ''}`,
    ),
    ...standings.ruledOut.flatMap(({ id, reasons }) => [
      `  ${translator.say('recommendation.ruledOut')}: ${name(id)}`,
      ...reasons.map(reason),
    ]),
  ];
  const plan = (one: FormatPlan): string =>
    `  ${name(one.format)}: ${planLines(translator, one, logic.settings.shortMeetings)
      .map(({ text }) => text.text)
      .join(' · ')}`;
  const { formats, modalities, pair, plan: best } = recommendation;
  return [
    `${recommendation.outcome}. ${translator.say(`recommendation.title.${recommendation.outcome}`)}`,
    ...level('help', recommendation.help),
    ...level('referral', recommendation.referral),
    ...level('medical', recommendation.medical),
    ...level('need', recommendation.need),
    ...ranking(translator.say('recommendation.format'), formats, 'format', offer?.formats),
    ...(pair
      ? [
          `${translator.say('recommendation.pair')}: ${pair.formats.map((id) => (id === 'current' ? translator.say('recommendation.pairCurrent') : `${name(id)}${standing(id, offer?.formats)}`)).join(' + ')}`,
        ]
      : []),
    ...ranking(translator.say('recommendation.modality'), modalities, 'modality', offer?.modalities),
    ...(best
      ? [
          `${translator.say('recommendation.plan')}:`,
          plan(best),
          ...best.others.map(plan),
          ...ranking(translator.say('recommendation.setting'), best.settings, 'setting', offer?.settings),
        ]
      : []),
    `${translator.say('recommendation.notes')}: ${recommendation.notes.map(({ id }) => id).join(', ')}`,
    `${translator.say('recommendation.open')}: ${recommendation.open.map(({ question }) => question).join(', ')}`,
    ...wouldChange(logic, answers, translator),
    translator.say('recommendation.version', {
      version: `${recommendation.version.engine} ${recommendation.version.logic}`,
    }),
  ].join('\n');
}

/** The same small changes as on the page; no line at all where none would do it. */
function wouldChange(logic: Logic, answers: Answers, translator: Translator): string[] {
  const changes = whatWouldChange(logic, answers);
  if (changes.length === 0) return [];
  return [
    `${translator.say('recommendation.wouldChange.title')}:`,
    ...changes.map((one) => `  - ${wouldChangeSentence(translator, logic, answers, one).text}`),
  ];
}
