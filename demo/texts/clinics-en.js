export const en = {
  'page.title': 'Four clinic files – therapy-finder',
  skip: 'Skip to content',
  'demo.short': 'A demonstration. These clinics are invented.',
  'language.label': 'Language',
  'theme.label': 'Appearance',
  'theme.auto': 'Auto',
  'theme.light': 'Light',
  'theme.dark': 'Dark',
  back: 'Two Lindens, a clinic’s site with the questionnaire',
  title: 'Four clinic files',
  lead: 'A clinic changes the questionnaire with one file. It writes only what should be different. The questions about safety and the help numbers stay in every file.',
  files: 'Which file to show?',
  'one.name': 'One sentence',
  'one.text': 'Another title at the beginning. All the rest is ours, and keeps receiving our improvements.',
  'two.name': 'A question and a rule',
  'two.text':
    'Dom z Ogrodem asks about a dog in the room and about the time of day. It also visits at home, and leaves one of our questions out. It runs no groups.',
  'thirty.name': 'Thirty questions of its own',
  'thirty.text':
    'Pod Czereśnią, a clinic for children, young people and families. Of our questions only those about safety stayed. Questions, rules and forms of help are its own.',
  'uk.name': 'A fourth language',
  'uk.text':
    'The questionnaire in Ukrainian. The file holds sentences alone, no code. The person who signed it is invented, and no clinician has checked the translation yet.',
  'open.one': 'See the file: one sentence',
  'open.two': 'See the file: a question and a rule',
  'open.thirty': 'See the file: thirty questions',
  'open.uk': 'See the file: a fourth language',
  missing: 'The questionnaire needs JavaScript.',
  'about.title': 'What is invented here',
  'about.text':
    'The clinics, their phones, the dog and the hours. A clinic’s rules say where they come from: a real publication, or its own experience without studies. No clinician has confirmed them yet.',
};
