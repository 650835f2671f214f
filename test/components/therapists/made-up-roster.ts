import type { Therapist } from '../../../src/clinic-file/roster-schema.ts';

/** A picture of one point: it stands in the roster, and nothing has to be asked for. */
export const ownPicture =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** Invented people of a clinic in Warsaw, with everything that a roster can say between them. */
export const smallRoster: readonly Therapist[] = [
  {
    id: 'anna',
    name: 'Anna Wierzbicka-Szczepańska',
    title: 'dr',
    roles: ['psychologist', 'psychotherapist'],
    registration: {
      number: 'DEMO-0001',
      register: 'Lista terapeutów PTTPB',
      link: 'https://pttpb.pl/lista-terapeutow/',
    },
    photo: 'photos/anna.jpg',
    languages: ['pl', 'en'],
    formats: ['individual', 'group'],
    modalities: ['cbt', 'act'],
    concerns: ['worry', 'feel', 'body-image'],
    ages: ['18-64', '65-plus'],
    gender: 'woman',
    settings: ['in-person', 'online'],
    places: ['Warszawa, Mokotów'],
    times: ['evening', 'weekend'],
    style: ['guided', 'exercises'],
    price: { amount: 220, currency: 'PLN' },
    free: '2026-12-03',
    booking: 'https://clinic.example/book/anna',
    about: {
      pl: 'Pracuję spokojnie i krok po kroku.',
      en: 'I work calmly, step by step, with small exercises between the meetings.',
    },
  },
  {
    id: 'ion',
    name: 'Ion Munteanu',
    roles: ['psychotherapist'],
    registration: { number: 'DEMO-0002' },
    photo: ownPicture,
    languages: ['ro', 'en', 'pl'],
    formats: ['individual', 'couple'],
    modalities: ['systemic'],
    concerns: ['close', 'loss'],
    ages: ['18-64'],
    gender: 'man',
    settings: ['online'],
    times: ['morning'],
    price: { amount: { from: 180, to: 240 }, currency: 'PLN' },
    free: 'ask',
    booking: 'mailto:ion@clinic.example',
    about: { ro: 'Lucrez mai ales cu cupluri și cu persoane aflate în doliu.' },
  },
  {
    id: 'zofia',
    name: 'Zofia Lis',
    title: 'mgr',
    roles: ['psychotherapist'],
    photo: 'photos/zofia.jpg',
    languages: ['pl'],
    formats: ['individual', 'couple', 'family'],
    modalities: ['psychodynamic', 'systemic'],
    ages: ['16-17', '18-64'],
    gender: 'woman',
    settings: ['in-person'],
    places: ['Warszawa, Praga', 'Otwock'],
    price: { amount: 160, currency: 'PLN' },
    free: '2026-11-01',
  },
  {
    id: 'ewa',
    name: 'Ewa Kruk',
    title: 'lek.',
    roles: ['psychiatrist'],
    registration: { number: 'DEMO-0004', link: 'https://rejestr.nil.org.pl/' },
    languages: ['pl', 'en'],
    ages: ['18-64', '65-plus'],
    gender: 'woman',
    settings: ['in-person', 'online'],
    places: ['Warszawa, Mokotów'],
    price: { amount: 300, currency: 'PLN' },
    free: '2026-11-24',
    booking: 'https://clinic.example/book/ewa',
  },
  {
    id: 'adam',
    name: 'Adam Nowy',
    roles: ['psychologist'],
    languages: ['pl', 'en'],
    formats: ['individual'],
    modalities: ['cbt', 'erp'],
    concerns: ['worry'],
    ages: ['13-15', '16-17', '18-64'],
    settings: ['online'],
  },
];

/** So many like them, each with a number to the name. */
export function copies(count: number): readonly Therapist[] {
  return Array.from({ length: count }, (_, i): Therapist => {
    const { id, name, ...rest } = smallRoster[0]!;
    return {
      ...rest,
      id: `${id}-${String(i + 1)}`,
      name: `${name} ${String(i + 1)}`,
      photo: `photos/${String(i + 1)}.jpg`,
    };
  });
}
