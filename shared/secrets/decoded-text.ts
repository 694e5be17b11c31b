/** Part of a text. */
export interface TextWindow {
  readonly text: string;
  /** Offset of its first character. */
  readonly start: number;
}

/** Bytes that are decoded at once. Strings of this size die young, unlike those of whole files. */
const windowBytes = 64 * 1024;
/** Bytes decoded before the first that is asked for, because keywords are not found in the exact order of offsets. */
const slack = 1024;

/** Bytes as text with one character per byte (Latin-1), of which only the parts that are asked for are decoded. */
export class DecodedText {
  readonly #bytes: Buffer;
  readonly #before: number;
  readonly #after: number;
  #window: TextWindow = { text: "", start: 0 };

  /** @param before, after bytes around an offset that `around` includes at least. `after` is below 64 KiB. */
  constructor(bytes: Buffer, before: number, after: number) {
    this.#bytes = bytes;
    this.#before = before;
    this.#after = after;
  }

  /** Returns the window around an offset. It ends early only where the text does. */
  around(offset: number): TextWindow {
    const { text, start } = this.#window;
    const first = Math.max(0, offset - this.#before);
    const last = Math.min(this.#bytes.length, offset + this.#after);
    if (text === "" || first < start || last > start + text.length) {
      const begin = Math.max(0, first - slack);
      this.#window = { text: this.#bytes.toString("latin1", begin, begin + windowBytes), start: begin };
    }
    return this.#window;
  }
}
