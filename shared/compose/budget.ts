/** A project, or all of them, exceeds a size limit. */
export class TooLargeError extends Error {}

/**
 * Maximum number of characters that the projects of a checkout read together. A file counts each time that it is
 * read.
 */
const maxReadCharacters = 256 * 2 ** 20;

/** The shared read limit of all projects of a checkout. */
export class ReadBudget {
  #read = 0;

  /**
   * Counts the characters of a text.
   * @throws TooLargeError beyond the limit.
   */
  spend(characters: number): void {
    this.#read += characters;
    if (this.#read > maxReadCharacters)
      throw new TooLargeError("the Compose projects in this checkout exceed the total size limit");
  }
}
