import { describe, expect, test } from 'vitest';
import { codesOf, imported, problemsOf, tableOf, therapistOf } from './importing.ts';

const needed = 'psychologist;pl;adults;online';

describe('the headings', () => {
  test.each([
    ['name;roles;languages;ages;settings'],
    ['Imię i nazwisko;Zawód;Języki;Wiek;Sposób spotkań'],
    ['IMIĘ I NAZWISKO;zawod;jezyki;grupa wiekowa;tryb'],
    ['nume și prenume;profesie;limbi;vârste;locul ședințelor'],
    ['nume şi prenume;profesia;limba;vârstă;mod de lucru'],
    ['name;zawód;limbi;ages;tryb'],
  ])('%s', (headings) => {
    const { therapists, problems } = imported(`${headings}\nAnna Nowak;${needed}\n`);
    expect(problems).toEqual([]);
    expect(therapists).toMatchObject([{ id: 'anna-nowak', roles: ['psychologist'], languages: ['pl'] }]);
  });

  test('may stand below a title and empty rows', () => {
    const { therapists, rows } = imported(
      `Nasz zespół;;;;\n;;;;\nname;roles;languages;ages;settings\nAnna;${needed}\n`,
    );
    expect(therapists).toHaveLength(1);
    expect(rows[0]?.row).toBe(4);
  });

  test('divide a name in two: also where the family name is called as the whole one', () => {
    expect(therapistOf({ name: '', imię: 'Anna', nazwisko: 'Nowak' })?.name).toBe('Anna Nowak');
    const romanian = imported(
      'prenume;nume;profesie;limbi;vârste;locul ședințelor\nAna;Pop;psiholog;română;adulți;online',
    );
    expect(romanian.therapists[0]?.name).toBe('Ana Pop');
    const whole = imported('nume;profesie;limbi;vârste;locul ședințelor\nAna Pop;psiholog;română;adulți;online');
    expect(whole.therapists[0]?.name).toBe('Ana Pop');
  });

  test('of lists may be numbered', () => {
    const { therapists } = imported(
      `name;roles;ages;settings;język 1;język 2\nAnna;psychologist;adults;online;polski;angielski`,
    );
    expect(therapists[0]?.languages).toEqual(['pl', 'en']);
  });

  test.each([
    ['about:pl', 'pl'],
    ['about:pt-BR', 'pt-BR'],
    ['opis', 'pl'],
    ['about', 'en'],
    ['despre', 'ro'],
    ['opis (angielski)', 'en'],
    ['o mnie po rumuńsku', 'ro'],
    ['Description – Polish', 'pl'],
  ])('%s is a text in %s', (heading, language) => {
    expect(therapistOf({ [heading]: 'Pracuję spokojnie.' })?.about).toEqual({ [language]: 'Pracuję spokojnie.' });
  });

  test('that are words themselves stand above yes and no', () => {
    const csv = `name;roles;languages;ages;online;w gabinecie;terapia par;psychiatra\nAnna;psychologist;pl;adults;tak;nie;x;\nJan;psychologist;pl;adults;;1;0;da\n`;
    const { therapists, problems } = imported(csv);
    expect(problems).toEqual([]);
    expect(therapists).toMatchObject([
      { roles: ['psychologist'], settings: ['online'], formats: ['couple'] },
      { roles: ['psychologist', 'psychiatrist'], settings: ['in-person'] },
    ]);
  });

  test('that are not known are named with their letter, and with what was probably meant', () => {
    const { problems } = imported(tableOf({ wiekk: 'dorośli', ulubione: 'herbata', puste: '' }));
    expect(problems).toEqual([
      { code: 'unknown-heading', severity: 'warning', found: 'wiekk', expected: 'F', hint: 'wiek' },
      { code: 'unknown-heading', severity: 'warning', found: 'ulubione', expected: 'G' },
    ]);
  });

  test('that mean the same: the first that says something counts', () => {
    const { therapists, problems } = imported(
      `name;roles;languages;ages;settings;cena;koszt\nAnna;${needed};;200 zł\nJan;${needed};100 zł;200 zł`,
    );
    expect(problems).toMatchObject([{ code: 'heading-twice', column: 'price', found: 'koszt', expected: 'G' }]);
    expect(therapists.map(({ price }) => price?.amount)).toEqual([200, 100]);
  });

  test('that are missing are said once, and rows say what they lack', () => {
    const result = imported('name;roles\nAnna;psychologist\nJan;psychologist');
    expect(result.problems.map(({ code, column }) => [code, column])).toEqual([
      ['no-column', 'languages'],
      ['no-column', 'ages'],
      ['no-column', 'settings'],
    ]);
    expect(result.rows.map(({ problems }) => problems.map(({ column }) => column))).toEqual([
      ['languages', 'ages', 'settings'],
      ['languages', 'ages', 'settings'],
    ]);
  });

  test('none of which is known mean that nothing is read', () => {
    expect(imported('jeden;dwa\n1;2')).toMatchObject({
      rows: [],
      problems: [{ code: 'no-headings', found: 'jeden, dwa' }],
    });
  });
});

describe('between the cells', () => {
  test.each([',', ';', '\t'])('may stand %j', (delimiter) => {
    const { therapists } = imported(tableOf({ concerns: 'lęk | żałoba', about: 'One, two; three\tfour.' }, delimiter));
    expect(therapists).toMatchObject([{ concerns: ['worry', 'loss'], about: { en: 'One, two; three\tfour.' } }]);
  });

  test('stands what the first row says', () => {
    const { therapists, rows } = imported(
      `sep=|\nname|roles|languages|ages|settings\nAnna|psychologist|pl, en|adults|online`,
    );
    expect(therapists[0]?.languages).toEqual(['pl', 'en']);
    expect(rows[0]?.row).toBe(3);
  });
});

describe('rows', () => {
  test('are counted as a spreadsheet counts them, over empty ones and line breaks in cells', () => {
    const csv = `name;roles;languages;ages;settings;about\nAnna;${needed};"Jeden\ndwa"\n\n;;;;;\nJan;${needed};\n`;
    expect(imported(csv).rows.map(({ row, name }) => [row, name])).toEqual([
      [2, 'Anna'],
      [5, 'Jan'],
    ]);
  });

  test('with more cells than headings are not trusted at all', () => {
    const { rows } = imported(
      `name,roles,languages,ages,settings\nNowak, Anna,psychologist,pl,adults,online\nJan,psychologist,pl,adults,online`,
    );
    expect(rows.map(({ therapist, problems }) => [therapist?.name ?? null, problems.map(({ code }) => code)])).toEqual([
      [null, ['more-cells']],
      ['Jan', ['no-formats']],
    ]);
  });

  test('with a quotation mark that is not closed are named', () => {
    const result = imported(`name;roles;languages;ages;settings\nAnna;${needed}\n"Jan;${needed}\nOla;${needed}\n`);
    expect(result.therapists.map(({ name }) => name)).toEqual(['Anna']);
    expect(result.rows[1]).toMatchObject({ row: 3, therapist: null, problems: [{ code: 'open-quote' }] });
  });

  test('get ids from names, each its own, and those of the file stay', () => {
    const csv = `id;name;roles;languages;ages;settings\n;Anna Łącka;${needed}\nanna-lacka;Inna Osoba;${needed}\n;Anna Łącka;${needed}\nNie Id!;Jan;${needed}\nanna-lacka;Ewa;${needed}\n;Олена;${needed}`;
    const { therapists, rows } = imported(csv);
    expect(therapists.map(({ id }) => id)).toEqual([
      'anna-lacka-2',
      'anna-lacka',
      'anna-lacka-3',
      'nie-id',
      'anna-lacka-4',
      'therapist-7',
    ]);
    expect(
      rows.flatMap(({ row, problems }) =>
        problems.filter(({ code }) => code !== 'no-formats').map(({ code }) => [row, code]),
      ),
    ).toEqual([
      [4, 'same-name'],
      [5, 'id-changed'],
      [6, 'id-changed'],
    ]);
  });

  test('without a form of therapy come out, with a note that nobody will find them', () => {
    const notes = (roles: string) =>
      problemsOf(imported(tableOf({ roles }))).map(({ code, severity }) => `${severity} ${code}`);
    expect(notes('psychologist')).toEqual(['note no-formats']);
    expect(notes('psychiatrist')).toEqual([]);
  });
});

test('what the page’s reader refuses costs its cell, and is said in its own words', () => {
  const result = imported(
    tableOf({
      'about:pl': '<b>Pracuję</b>',
      'about:en': 'I work.',
      title: '{{dr}}',
      registration: '1',
      register: '$t(x)',
    }),
  );
  expect(result.therapists).toMatchObject([{ about: { en: 'I work.' }, registration: { number: '1' } }]);
  expect(result.therapists[0]).not.toHaveProperty('title');
  expect(result.rows[0]?.problems.filter(({ code }) => code === 'refused')).toMatchObject([
    { column: 'title', severity: 'warning', issue: { code: 'text-interpolation' } },
    { column: 'about', severity: 'warning', issue: { code: 'text-markup' } },
    { column: 'registration', severity: 'warning', issue: { code: 'text-interpolation' } },
  ]);
  expect(codesOf(imported(tableOf({ name: '<i>Anna</i>' })))).toEqual(['refused']);
  expect(imported(tableOf({ name: '<i>Anna</i>' })).therapists).toEqual([]);
});

test('cells that stand for a formula, or for one that failed, are left out', () => {
  for (const cell of ['=cmd|"/c calc"!A1', '=1+1', '#N/A', '#ADR!', '#NAME?', '#REF!', '#DIV/0!'])
    expect([cell, imported(tableOf({ title: cell })).rows[0]?.problems.map(({ code }) => code)]).toEqual([
      cell,
      ['formula', 'no-formats'],
    ]);
  // An apostrophe before it says that it is text.
  expect(therapistOf({ title: "'=a" })?.title).toBe('=a');
  expect(therapistOf({ title: '-dr+' })?.title).toBe('-dr+');
});
