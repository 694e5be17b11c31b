/** A project, or all of them, that grows beyond all measure. */
export class TooLargeError extends Error {}

/** Characters that the projects of a checkout may read together; a file counts each time that it is read. */
const maxReadCharacters = 256 * 2 ** 20;

/** What all projects of a checkout may cost together. */
export class ReadBudget {
  #read = 0;

  /** Counts the reading of a text. Throws `TooLarge`. */
  spend(characters: number): void {
    this.#read += characters;
    if (this.#read > maxReadCharacters)
      throw new TooLargeError("the Compose projects in this checkout exceed the total size limit");
  }
}
