export const en = {
  'page.title': 'Two Lindens – a psychotherapy centre',
  skip: 'Skip to content',
  'demo.short': 'A demonstration. This clinic is invented.',
  'language.label': 'Language',
  'theme.label': 'Appearance',
  'theme.auto': 'Auto',
  'theme.light': 'Light',
  'theme.dark': 'Dark',
  'clinic.name': 'Two Lindens',
  'clinic.kind': 'a psychotherapy centre',
  'nav.label': 'On this page',
  'nav.finder': 'Which therapy?',
  'nav.contact': 'Contact',

  'hero.title': 'A calm place for a hard conversation',
  'hero.lead':
    'Two Lindens is a small psychotherapy centre in Lipomyśl, Poland. We see adults, couples and families, in person and online. The first talk on the phone is free of charge and commits you to nothing.',
  'hero.finder': 'Which therapy might fit?',
  'hero.call': 'or call us:',
  'hero.bench':
    'The bench under the lindens stands outside our door. You are welcome to sit there before a meeting, or after it.',

  'way.title': 'How we work',
  'way.call.title': 'A call or a message',
  'way.call.text':
    'Two sentences about what is going on are enough. We call back within two working days and offer you a date.',
  'way.first.title': 'First meetings',
  'way.first.text':
    'Two or three meetings are for getting to know each other. Either side may then say that this is not it. If so, we tell you about other places.',
  'way.agreement.title': 'An agreement',
  'way.agreement.text':
    'We agree on an aim, on how often to meet, and on how we will notice that things are better. All of it can change.',
  'way.end.title': 'Therapy, and its end',
  'way.end.text': 'Every few meetings we ask whether therapy helps. We plan its end together, well ahead.',

  'forms.title': 'Forms of therapy',
  'forms.individual.title': 'Individual therapy',
  'forms.individual.text': 'You and a therapist. We work in cognitive behavioural, psychodynamic and integrative ways.',
  'forms.individual.detail': '50 minutes, in person or online',
  'forms.couple.title': 'Couple therapy',
  'forms.couple.text': 'For two people who both want to come. At the start we also speak with each of you alone.',
  'forms.couple.detail': '75 minutes, in person',
  'forms.family.title': 'Family therapy',
  'forms.family.text': 'For people who live together or are close, with children from the age of six.',
  'forms.family.detail': '90 minutes, in person',
  'forms.group.title': 'Group therapy',
  'forms.group.text': 'We do not offer it for now. We gladly tell you which groups nearby have a place.',
  'forms.group.detail': 'not at present',

  'finder.title': 'You need not know beforehand',
  'finder.text':
    'A few calm questions help you to name what you need now, and show which form of therapy may fit. This is not a diagnosis.',
  'finder.privacy': 'Your answers stay on this device. We do not see them.',
  'finder.call': 'Would you rather talk right away?',
  'finder.missing': 'The questionnaire needs JavaScript. Without it, please simply call us.',

  'team.title': 'The team',
  'team.lead':
    'There are five of us. On a real clinic’s page this is the place for names, training, and the registers where you can check them. This clinic is invented, so there are only roles here.',
  'team.reception.title': 'Reception',
  'team.reception.text': 'Answers the phone and finds you a date.',
  'team.therapist': 'Psychotherapist',
  'team.adults': 'Adults: anxiety, grief, a change in life.',
  'team.couples': 'Couples, also those who do not know what comes next.',
  'team.families': 'Families with children and teenagers.',
  'team.psychiatrist.title': 'Psychiatrist (a doctor)',
  'team.psychiatrist.text': 'A talk about medicines, when one is needed.',

  'prices.title': 'Prices',
  'prices.caption': 'Prices for one meeting, as of',
  'prices.what': 'Meeting',
  'prices.minutes': 'Length',
  'prices.price': 'Price',
  'prices.talk': 'First talk on the phone',
  'prices.free': 'free',
  'prices.psychiatrist': 'Meeting with a psychiatrist',
  'prices.reduced': 'Two places a week cost less. Just ask; you need not say why.',
  'prices.cancel': 'You can cancel free of charge up to 24 hours before a meeting.',

  'contact.title': 'Contact and directions',
  'contact.phone': 'Phone',
  'contact.mail': 'Email',
  'contact.hours.title': 'Hours',
  'contact.hours.text': 'Monday to Friday, 08:00 to 20:00',
  'contact.invented': 'The number is invented: no number in Poland begins with a zero.',
  'contact.urgent': 'We are not an emergency service. When life or health is in danger, please call',
  'contact.way':
    'Tram 2 or bus 14 to Stara Studnia. From there it is three minutes on foot, across the courtyard with the two lindens. There is no step at the door, and the lift and toilet are wheelchair accessible.',

  'about.title': 'About this page',
  'about.text':
    'This page shows what therapy-finder looks like at a clinic. The clinic, the town, the team, the prices and the numbers are invented. The page stores nothing and connects to no other server.',
  'about.guide': 'A guide for clinic owners',
  'about.files': 'Four clinic files',
  'about.lines': 'The questionnaire in two lines',
  'about.frame': 'The questionnaire in a frame',
  'about.file': 'This clinic’s file',
  'purpose.title': 'What the questionnaire is for',
  'purpose.text':
    'Intended purpose: to help a person describe what they would like support with, learn about forms of psychotherapy and prepare a first conversation with a clinic. It does not diagnose, predict, monitor or treat, does not decide about therapy, and is not for emergencies. A qualified person makes all decisions.',
};
