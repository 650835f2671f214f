import type { Logic } from '../clinic-file/logic.ts';
import type { Answers } from '../engine/answers.ts';
import type { FormatPlan, Level, Ranked, Reason, Recommendation } from '../engine/recommendation.ts';
import { planLines } from '../wording/plan-words.ts';
import { ReasonWriter } from '../wording/reason-words.ts';
import type { Translator } from '../wording/translator.ts';

/** The recommendation as plain text, with the rule and source behind each reason: for a clinician at a terminal. */
export function recommendationText(
  logic: Logic,
  answers: Answers,
  recommendation: Recommendation,
  translator: Translator,
): string {
  const writer = new ReasonWriter(logic, answers, translator);
  const name = (id: string): string => translator.say(`recommendation:candidates.${id}.name`) || id;
  const reason = (one: Reason & { readonly weight?: number }): string => {
    const { sentence, answers: said } = writer.write(one);
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
  const ranked = ({ id, score, reasons }: Ranked): string[] => [
    `  ${name(id)} (${String(score)})`,
    ...reasons.map(reason),
  ];
  const ranking = (title: string, { best, alternatives, heldBack, ruledOut }: Recommendation['formats']): string[] => [
    `${title}:`,
    ...(best ? ranked(best) : ['  –']),
    ...alternatives.flatMap(ranked),
    ...heldBack.map(
      ({ id, open }) =>
        `  ${translator.say('recommendation.heldBack')}: ${name(id)}${open.length > 0 ? ` (${open.join(', ')})` : ''}`,
    ),
    ...ruledOut.flatMap(({ id, reasons }) => [
      `  ${translator.say('recommendation.ruledOut')}: ${name(id)}`,
      ...reasons.map(reason),
    ]),
  ];
  const plan = (one: FormatPlan): string =>
    `  ${name(one.format)}: ${planLines(translator, one, logic.settings.shortMeetings)
      .map(({ text }) => text)
      .join(' · ')}`;
  const { formats, modalities, pair, plan: best } = recommendation;
  return [
    `${recommendation.outcome}. ${translator.say(`recommendation.title.${recommendation.outcome}`)}`,
    ...level('help', recommendation.help),
    ...level('referral', recommendation.referral),
    ...level('medical', recommendation.medical),
    ...level('need', recommendation.need),
    ...ranking(translator.say('recommendation.format'), formats),
    ...(pair
      ? [
          `${translator.say('recommendation.pair')}: ${pair.formats.map((id) => (id === 'current' ? translator.say('recommendation.pairCurrent') : name(id))).join(' + ')}`,
        ]
      : []),
    ...ranking(translator.say('recommendation.modality'), modalities),
    ...(best
      ? [
          `${translator.say('recommendation.plan')}:`,
          plan(best),
          ...best.others.map(plan),
          ...ranking(translator.say('recommendation.setting'), best.settings),
        ]
      : []),
    `${translator.say('recommendation.notes')}: ${recommendation.notes.map(({ id }) => id).join(', ')}`,
    `${translator.say('recommendation.open')}: ${recommendation.open.map(({ question }) => question).join(', ')}`,
    translator.say('recommendation.version', {
      version: `${recommendation.version.engine} ${recommendation.version.logic}`,
    }),
  ].join('\n');
}
