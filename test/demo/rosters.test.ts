import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readLogic } from '../../src/clinic-file/logic.ts';
import { parseClinicFile } from '../../src/clinic-file/parse.ts';
import type { ListedTherapists, Therapist } from '../../src/clinic-file/roster-schema.ts';
import { parseTherapists } from '../../src/clinic-file/roster.ts';
import { countryIds, countryOf } from '../../src/default-set/countries.ts';
import { defaultLogic } from '../../src/default-set/logic.ts';
import type { Issue } from '../../src/foundation/issue.ts';
import { readKeys } from '../../src/pages/open-letter/key-file.ts';
import { reviewClinicFile } from '../../src/review/review.ts';
import { rosterReview } from '../../src/review/roster-review.ts';
import { importRoster } from '../../src/roster-import/import-roster.ts';
import { Vocabulary } from '../../src/roster-import/vocabulary.ts';
import { allTexts } from '../../src/wording/texts/all-texts.ts';
import { basis } from '../clinic-file/clinic-file.ts';

const demo = fileURLToPath(new URL('../../demo/', import.meta.url));
const ours = { pl: await allTexts('pl'), en: await allTexts('en'), ro: await allTexts('ro') };
const today = '2026-11-22';

const read = (path: string): string => readFileSync(`${demo}${path}`, 'utf8');

function clinic(name: string) {
  const parsed = parseClinicFile(read(`${name}.json`), basis);
  if (!parsed.roster) throw new Error(`${name}: ${JSON.stringify(parsed.issues)}`);
  const list: ListedTherapists =
    'therapists' in parsed.roster
      ? parsed.roster
      : parseTherapists(read(parsed.roster.from), readLogic(parsed.logicFile));
  return { parsed, list, therapists: list.therapists };
}

/** Our own help lines age by themselves. */
const ofTheClinic = ({ path }: Issue): boolean => path[0] !== 'helpLines';
const isPsychiatrist = ({ roles }: Therapist): boolean => roles.includes('psychiatrist');

describe.each([
  ['clinic', 5, 1],
  ['cabinet', 1, 0],
  ['network', 200, 20],
])('demo/%s.json', (name, size, psychiatrists) => {
  const { parsed, therapists, list } = clinic(name);

  test('has no issue, and words that a careful colleague has no remark on', () => {
    expect(parsed.issues).toEqual([]);
    expect(reviewClinicFile(parsed, ours, today).filter(ofTheClinic)).toEqual([]);
  });

  test('has therapists and psychiatrists, each with an id and a number of their own', () => {
    expect(therapists).toHaveLength(size);
    expect(therapists.filter(isPsychiatrist).length).toBeGreaterThanOrEqual(psychiatrists);
    expect(new Set(therapists.map(({ id }) => id)).size).toBe(size);
    expect(new Set(therapists.map(({ registration }) => registration?.number)).size).toBe(size);
  });

  test('is openly made up: every number says so, every address leads nowhere, every register is real', () => {
    const registers = countryIds.flatMap((id) => countryOf(id).registers.map(({ url }) => url));
    for (const { registration, booking } of therapists) {
      expect(registration?.number).toMatch(/^DEMO-\d+$/);
      if (registration?.link) expect(registers).toContain(registration.link);
      if (booking) expect(new URL(booking).hostname).toMatch(/\.example$/);
    }
  });

  test('has somebody for every form of therapy that the clinic offers, and no remark on anybody', () => {
    for (const format of parsed.offer?.formats ?? [])
      expect(therapists.some(({ formats }) => formats?.includes(format))).toBe(true);
    // A made-up network may have gaps; a clinic that we show as an example may not.
    if (name !== 'network') expect(rosterReview(list, ['roster'], parsed, today)).toEqual([]);
  });

  test('has small drawings for photos, beside the file', () => {
    for (const { photo } of therapists.filter((one) => one.photo)) {
      const path = resolve(demo, photo ?? '');
      expect(existsSync(path) && statSync(path).size).toBeLessThan(2000);
      expect(readFileSync(path, 'utf8')).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox/);
      expect(readFileSync(path, 'utf8')).not.toMatch(/<script|<style|href| on\w+=/);
    }
  });
});

describe('the clinic’s own site', () => {
  const site = read('index.html');
  const { parsed, therapists } = clinic('clinic');

  test('names the same people as the clinic file, with the same faces', () => {
    const team = /<ul class="team"[\s\S]*?<\/ul>/.exec(site)?.[0] ?? '';
    const seen = [...team.matchAll(/<img src="([^"]*)"[\s\S]*?<h3>([^<]*)<\/h3>/g)].map(([, photo, name]) => [
      photo,
      name,
    ]);
    expect(seen).toEqual(therapists.map(({ photo, name }) => [photo, name]));
  });

  test('carries them for search engines, too, and `therapy-finder roster` reads them there', () => {
    const logic = readLogic(defaultLogic);
    const settings = { logic, vocabulary: new Vocabulary(logic, {}), shared: { ages: 'adults' } };
    const read = importRoster(readFileSync(`${demo}index.html`), settings).therapists;
    const facts = (all: readonly Therapist[]) =>
      all.map(({ name, title, roles, registration, photo, languages, gender, places }) => ({
        ...{ name, title, roles: roles.toSorted(), registration, photo, languages, gender, places },
      }));
    expect(facts(read)).toEqual(facts(therapists));
    const formats = (all: readonly Therapist[]) => all.map((one) => [one.formats ?? [], one.modalities ?? []]);
    expect(formats(read)).toEqual(formats(therapists));
  });

  test('takes letters that the published key opens, and only saves them: no server stands behind it', async () => {
    expect(await readKeys(read('demo-key.txt'))).toMatchObject([{ publicHalf: parsed.handOff?.key }]);
    expect(parsed.handOff?.post).toBeUndefined();
    for (const warning of ['ONLY FOR TRYING OUT', 'TYLKO DO WYPRÓBOWANIA', 'DOAR PENTRU ÎNCERCARE'])
      expect(read('demo-key.txt')).toContain(warning);
  });
});

test('the questionnaire of the network is ours', () => {
  expect(clinic('network').parsed.logicFile.questions).toEqual(defaultLogic.questions);
});
