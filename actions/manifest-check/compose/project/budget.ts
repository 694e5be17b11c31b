/** A project, or all of them, that grows beyond all measure. */
export class TooLarge extends Error {}

/** Characters that the projects of a checkout may read together; a file counts each time that it is read. */
const maxRead = 256 * 2 ** 20;

/** What all projects of a checkout may cost together. */
export class Budget {
  #read = 0;

  /** Counts the reading of a text. Throws `TooLarge`. */
  spend(characters: number): void {
    this.#read += characters;
    if (this.#read > maxRead) throw new TooLarge("the Compose projects in this checkout exceed the total size limit");
  }
}
