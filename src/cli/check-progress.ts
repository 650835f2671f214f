/** Where progress is shown: standard error, so that standard output holds the report alone. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Shows how far long work has come: one line that is written anew on a terminal, else one line for each stage. */
export class Progress {
  readonly #stream: ProgressStream;
  readonly #say: (stage: string, done: number, of: number) => string;
  #stage = '';

  constructor(stream: ProgressStream, say: (stage: string, done: number, of: number) => string) {
    this.#stream = stream;
    this.#say = say;
  }

  show(stage: string, done: number, of: number): void {
    const isNew = stage !== this.#stage;
    this.#stage = stage;
    if (this.#stream.isTTY) this.#stream.write(`\r\u001B[2K${this.#say(stage, done, of)}`);
    else if (isNew) this.#stream.write(`${this.#say(stage, done, of)}\n`);
  }

  /** Takes the line off the terminal. */
  end(): void {
    if (this.#stream.isTTY && this.#stage !== '') this.#stream.write('\r\u001B[2K');
    this.#stage = '';
  }
}
