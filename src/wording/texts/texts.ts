/** Sentences by key: nested objects, lists of sentences, or a sentence. */
export interface TextTree {
  readonly [key: string]: string | readonly string[] | TextTree;
}

/** The texts of one language, by namespace: `questions`, `recommendation`, `widget`. */
export type Texts = Readonly<Record<string, TextTree>>;
