/** Words to invent therapists from, for each country of a network. Common names, put together at random: any likeness is chance. */
export interface Country {
  readonly language: string;
  readonly currency: string;
  /** The least and the most that a meeting costs, and by how much prices differ. */
  readonly prices: readonly [number, number, number];
  readonly places: readonly string[];
  readonly women: readonly string[];
  readonly men: readonly string[];
  /** Family names, of a woman and of a man. */
  readonly families: readonly (readonly [string, string])[];
  readonly register: string;
  readonly about: readonly string[];
}

const same = (...names: readonly string[]): [string, string][] => names.map((name) => [name, name]);

export const countries: readonly Country[] = [
  {
    language: 'pl',
    currency: 'PLN',
    prices: [140, 320, 10],
    places: ['Warszawa', 'Kraków', 'Wrocław', 'Gdańsk', 'Poznań', 'Łódź', 'Lublin', 'Białystok'],
    women: ['Anna', 'Maria', 'Katarzyna', 'Agnieszka', 'Joanna', 'Zofia', 'Ewa', 'Małgorzata', 'Julia', 'Alicja'],
    men: ['Piotr', 'Jan', 'Tomasz', 'Marek', 'Paweł', 'Michał', 'Adam', 'Łukasz', 'Jakub', 'Wojciech'],
    families: [
      ['Lipska', 'Lipski'],
      ['Jaworska', 'Jaworski'],
      ['Brzozowska', 'Brzozowski'],
      ['Zielińska', 'Zieliński'],
      ['Górska', 'Górski'],
      ['Sadowska', 'Sadowski'],
      ['Olszewska', 'Olszewski'],
      ['Borecka', 'Borecki'],
      ...same('Wrona', 'Sowa', 'Dąb', 'Mazur', 'Kalina', 'Wilk'),
    ],
    register: 'Demo',
    about: [
      'Praca w spokojnym tempie, z jasnym planem na początku.',
      'Na pierwszym spotkaniu jest czas na pytania w obie strony.',
      'Blisko praktyki: małe kroki między spotkaniami.',
    ],
  },
  {
    language: 'ro',
    currency: 'RON',
    prices: [150, 350, 10],
    places: ['București', 'Cluj-Napoca', 'Iași', 'Timișoara', 'Brașov', 'Sibiu'],
    women: ['Ioana', 'Elena', 'Andreea', 'Mihaela', 'Cristina', 'Raluca', 'Simona', 'Ștefania'],
    men: ['Andrei', 'Mihai', 'Alexandru', 'Radu', 'Ștefan', 'Vlad', 'Cristian', 'Tudor'],
    families: same('Popescu', 'Ionescu', 'Munteanu', 'Dumitrescu', 'Stan', 'Rusu', 'Țurcanu', 'Șerban', 'Moldovan'),
    register: 'Demo',
    about: [
      'Lucrez în ritmul fiecărei persoane, cu un plan limpede de la început.',
      'La prima întâlnire este timp pentru întrebări din ambele părți.',
      'Pași mici, potriviți vieții de zi cu zi.',
    ],
  },
  {
    language: 'en',
    currency: 'GBP',
    prices: [45, 110, 5],
    places: ['London', 'Manchester', 'Leeds', 'Bristol', 'Edinburgh'],
    women: ['Emily', 'Grace', 'Sarah', 'Hannah', 'Lucy', 'Amelia', 'Ruth', 'Nora'],
    men: ['James', 'Oliver', 'Daniel', 'Thomas', 'Samuel', 'George', 'Owen', 'Edward'],
    families: same('Ashby', 'Bennett', 'Carter', 'Doyle', 'Ellis', 'Foster', 'Hayes', 'Lowe', 'Marsh', 'Whitfield'),
    register: 'Demo',
    about: [
      'I work at your pace, with a clear plan from the start.',
      'The first meeting leaves time for questions on both sides.',
      'Small steps between meetings, close to everyday life.',
    ],
  },
];
