import type { Cell, Column, WordColumn } from './columns.ts';
import { pricesOf } from './json-ld-price.ts';
import { kindsOf, lastName, propertiesOf, type JsonLdGraph, type Thing } from './json-ld-graph.ts';
import type { FoundPerson } from './json-ld-people.ts';
import type { Problem } from './report.ts';
import type { SourceRow } from './source-row.ts';
import { splitWords } from './split-cell.ts';
import { inShort } from './tidy-text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Properties with free words in them: approaches, topics, forms of therapy. */
const wordProperties = ['knowsAbout', 'availableService', 'makesOffer', 'hasOfferCatalog', 'serviceType'];
/** Columns that such a word may belong to. */
const wordColumnsOfWords: readonly WordColumn[] = ['modalities', 'concerns', 'formats', 'settings', 'ages'];

/** What of a person goes into a roster. Whatever else a page says of them is reported as not used. */
const usedProperties = new Set([
  ...['name', 'givenName', 'familyName', 'honorificPrefix', 'jobTitle', 'hasOccupation', 'medicalSpecialty', 'gender'],
  ...['knowsLanguage', 'availableLanguage', 'image', 'photo', 'identifier', 'hasCredential', 'url', 'potentialAction'],
  ...['offers', 'priceRange', 'address', 'location', 'workLocation', 'availableChannel', 'audience', 'description'],
  ...['inLanguage', 'worksFor', 'affiliation', ...wordProperties],
]);

interface PageFacts {
  readonly graph: JsonLdGraph;
  readonly vocabulary: Vocabulary;
  /** The language of the page. */
  readonly language: string | undefined;
}

/** Reads what a page says of one person into cells, and notes what was only concluded. */
export function personRow({ person, clinic }: FoundPerson, row: number, page: PageFacts): SourceRow {
  const reading = new PersonReading(person, clinic, page);
  return { row, ...reading.read() };
}

class PersonReading {
  readonly #cells: Cell[] = [];
  readonly #problems: Problem[] = [];
  readonly #person: Thing;
  readonly #clinic: Thing | null;
  readonly #page: PageFacts;

  constructor(person: Thing, clinic: Thing | null, page: PageFacts) {
    this.#person = person;
    this.#clinic = clinic;
    this.#page = page;
  }

  read(): { cells: readonly Cell[]; problems: readonly Problem[] } {
    this.#copy('name', 'name');
    this.#copy('first-name', 'givenName');
    this.#copy('last-name', 'familyName');
    this.#copy('title', 'honorificPrefix');
    this.#copy('photo', 'image', 'photo');
    this.#list('roles', 'jobTitle', 'hasOccupation', 'medicalSpecialty');
    this.#list('gender', 'gender');
    this.#readRegistration();
    this.#readLanguages();
    const unknown = this.#readWords();
    this.#readAges();
    this.#readPlaces();
    this.#readPrice();
    this.#readBooking();
    this.#readAbout();
    const unused = [...unknown, ...propertiesOf(this.#person).filter((property) => !usedProperties.has(property))];
    if (unused.length > 0) this.#note('not-used', { found: inShort(unused.join(', ')) });
    return { cells: this.#cells, problems: this.#problems };
  }

  #copy(column: Column, ...properties: readonly string[]): void {
    for (const property of properties) {
      const text = this.#page.graph.text(this.#person, property) ?? this.#addressIn(property);
      if (text === undefined) continue;
      this.#add(column, property, text);
      return;
    }
  }

  /** Of a picture that is a thing: where it lies. */
  #addressIn(property: string): string | undefined {
    const { graph } = this.#page;
    return graph.things(this.#person, property).flatMap((thing) => graph.text(thing, 'contentUrl', 'url') ?? [])[0];
  }

  #list(column: Column, ...properties: readonly string[]): void {
    const { graph } = this.#page;
    for (const property of properties) {
      const texts = graph.texts(this.#person, property).map(({ text }) => plainName(text));
      if (texts.length > 0) this.#add(column, property, texts);
    }
  }

  #readRegistration(): void {
    const { graph } = this.#page;
    const things = [...graph.things(this.#person, 'identifier'), ...graph.things(this.#person, 'hasCredential')];
    const [number] = [
      ...things.flatMap((thing) => graph.text(thing, 'value', 'identifier') ?? []),
      ...graph.texts(this.#person, 'identifier').map(({ text }) => text),
    ];
    if (number === undefined) return;
    const [thing = {}] = things;
    const register = graph.text(thing, 'propertyID', 'recognizedBy', 'name');
    const link = graph.text(thing, 'url');
    this.#add('registration', 'identifier', number);
    if (register !== undefined) this.#add('register', 'identifier', register);
    if (link !== undefined) this.#add('register-link', 'identifier', link);
  }

  #readLanguages(): void {
    const { graph, language } = this.#page;
    for (const property of ['knowsLanguage', 'availableLanguage']) {
      const texts = graph.texts(this.#person, property).map(({ text }) => text);
      if (texts.length > 0) this.#add('languages', property, texts);
    }
    if (language === undefined || this.#cells.some(({ column }) => column === 'languages')) return;
    this.#add('languages', 'lang', [language]);
    this.#note('language-of-page', { column: 'languages', found: language });
  }

  /** Each word goes where it is known. Gives back the others. */
  #readWords(): readonly string[] {
    const { graph, vocabulary } = this.#page;
    const columnOf = (word: string): WordColumn | undefined =>
      wordColumnsOfWords.find((column) => vocabulary.idsOf(column, word) !== null);
    const unknown: string[] = [];
    for (const property of wordProperties) {
      const offered = graph.things(this.#person, property).flatMap((thing) => graph.texts(thing, 'itemOffered'));
      const said = [...graph.texts(this.#person, property), ...offered].map(({ text }) => plainName(text));
      for (const word of said.flatMap((text) => splitWords(text, (one) => columnOf(one) !== undefined))) {
        const column = columnOf(word);
        if (column === undefined) unknown.push(word);
        else this.#add(column, property, [word]);
      }
    }
    return unknown;
  }

  #readAges(): void {
    const { graph } = this.#page;
    const audiences = [this.#person, ...graph.things(this.#person, 'availableService')].flatMap((thing) =>
      graph.things(thing, 'audience'),
    );
    for (const audience of audiences) {
      const [range] = graph.things(audience, 'suggestedAge');
      const from = graph.text(audience, 'suggestedMinAge') ?? (range && graph.text(range, 'minValue'));
      const to = graph.text(audience, 'suggestedMaxAge') ?? (range && graph.text(range, 'maxValue'));
      if (from ?? to) this.#add('ages', 'audience', [to === undefined ? `${from}+` : `${from ?? 0}–${to}`]);
    }
  }

  #readPlaces(): void {
    const own = this.#placesOf(this.#person);
    const places = own.length > 0 || !this.#clinic ? own : this.#placesOf(this.#clinic);
    if (places.length > 0) this.#add('places', 'address', places);
    const isOnline = this.#isMetOnline();
    if (isOnline) this.#add('settings', 'availableChannel', ['online']);
    if (isOnline || places.length === 0 || this.#cells.some(({ column }) => column === 'settings')) return;
    this.#add('settings', 'address', ['in-person']);
    this.#note('in-person-by-address', { column: 'settings', found: inShort(places.join(', ')) });
  }

  #placesOf(thing: Thing): string[] {
    const { graph } = this.#page;
    const sites = [...graph.things(thing, 'location'), ...graph.things(thing, 'workLocation')];
    return [thing, ...sites].flatMap((site) => {
      const towns = graph.things(site, 'address').flatMap((address) => graph.text(address, 'addressLocality') ?? []);
      // An address in one line names a street and a number as well: better than nothing.
      const lines = graph.texts(site, 'address').map(({ text }) => text);
      return towns.length > 0 ? towns : lines.filter((line) => line.length <= 80);
    });
  }

  #isMetOnline(): boolean {
    const { graph } = this.#page;
    const services = [this.#person, ...graph.things(this.#person, 'availableService')];
    const channels = services.flatMap((service) => graph.things(service, 'availableChannel'));
    const sites = graph.things(this.#person, 'location').flatMap(kindsOf);
    return (
      channels.some((channel) => graph.text(channel, 'serviceUrl') !== undefined) || sites.includes('VirtualLocation')
    );
  }

  #readPrice(): void {
    const price = pricesOf(this.#page.graph, this.#person);
    if (price !== undefined) this.#add('price', 'offers', price);
  }

  #readBooking(): void {
    const { graph } = this.#page;
    const [action] = graph.things(this.#person, 'potentialAction');
    const [target] = action ? graph.things(action, 'target') : [];
    const booking =
      (target && graph.text(target, 'urlTemplate', 'url')) ?? (action && graph.text(action, 'target', 'url'));
    const own = graph.text(this.#person, 'url');
    if (booking !== undefined) this.#add('booking', 'potentialAction', booking);
    else if (own !== undefined) {
      this.#add('booking', 'url', own);
      this.#note('page-as-booking', { column: 'booking', found: inShort(own) });
    }
  }

  #readAbout(): void {
    const { graph, language: ofPage } = this.#page;
    const ofPerson = graph.text(this.#person, 'inLanguage');
    for (const { text, language = ofPerson ?? ofPage } of graph.texts(this.#person, 'description')) {
      if (language === undefined) this.#note('not-used', { found: 'description' });
      else this.#cells.push({ column: 'about', heading: 'description', language, text: [text] });
    }
  }

  #add(column: Column, heading: string, text: Cell['text']): void {
    this.#cells.push({ column, heading, text });
  }

  #note(code: Problem['code'], facts: Partial<Problem>): void {
    this.#problems.push({ code, severity: 'note', ...facts });
  }
}

/** `https://schema.org/Female` is a name as well. */
function plainName(text: string): string {
  return /^(https?:\/\/schema\.org\/|schema:)/.test(text) ? lastName(text) : text;
}
