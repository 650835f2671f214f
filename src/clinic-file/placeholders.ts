/**
 * What the sentences of ours that have a gap are filled with, by key; contexts and plural forms of a key have the same.
 *
 * A gap that nothing fills would be empty on the screen. Held to the locales by a test.
 */
const placeholders: Readonly<Record<string, string>> = {
  'recommendation.access.pl.urgent': 'until',
  'recommendation.notes.cost.bodyPrices': 'prices',
  'recommendation.plan.lengthAbout.long': 'count',
  'recommendation.plan.lengthAbout.short': 'count',
  'recommendation.plan.meetings': 'count',
  'recommendation.plan.meetingsRange': 'count min',
  'recommendation.plan.minutes': 'max min',
  'widget.error.emergency': 'number',
  'widget.help.call': 'number',
  'widget.help.daily': 'from to',
  'widget.help.expired': 'date',
  'widget.help.hours': 'days from to',
  'widget.help.text': 'number',
  'widget.live.helpOpen': 'number',
  'widget.question.atMost': 'count',
  'widget.question.cleared': 'labels',
  'widget.question.number': 'max min',
  'widget.question.progress': 'count n',
  'widget.recommendation.because': 'answers',
  'widget.recommendation.changeOf': 'title',
  'widget.recommendation.nearestSetting': 'name',
  'widget.recommendation.notOfferedNames': 'names',
  'widget.recommendation.pairBody': 'first second',
  'widget.recommendation.phone': 'phone',
  'widget.recommendation.points': 'count',
  'widget.recommendation.settingToo': 'name',
  'widget.recommendation.sourceNumbers': 'numbers',
  'widget.recommendation.version': 'version',
  'widget.recommendation.weighRow': 'count name',
  'widget.recommendation.wouldChange.answer': 'option title',
  'widget.recommendation.wouldChange.both': 'first second',
  'widget.recommendation.wouldChange.format': 'change name',
  'widget.recommendation.wouldChange.less': 'option title',
  'widget.recommendation.wouldChange.modality': 'change name',
  'widget.recommendation.wouldChange.more': 'option title',
  'widget.recommendation.wouldChange.setting': 'change name',
  'widget.welcome.call': 'phone',
  'widget.welcome.minutes': 'count',
  'widget.welcome.reviewed': 'date',
  'widget.welcome.reviewedBy': 'date name',
};

/** The names between double braces that a text at this key may have. */
export function placeholdersAt(key: string): readonly string[] {
  const plain = key.replace(/_(zero|one|two|few|many|other|child|someone)$/, '');
  return Object.hasOwn(placeholders, plain) ? (placeholders[plain]?.split(' ') ?? []) : [];
}
