import type { Span } from "./source-text.ts";

interface Piece {
  /** Offset of the piece in the mapped text. */
  readonly offset: number;
  /** Offset of the piece in the source. */
  readonly source: number;
  readonly length: number;
}

/**
 * Text joined from ranges of the source (an instruction without its continuations and comments, the body of a heredoc
 * without its tabs) that maps each character to its source position.
 */
export class MappedText {
  readonly text: string;
  readonly #pieces: readonly Piece[];

  constructor(text: string, pieces: readonly Piece[]) {
    this.text = text;
    this.#pieces = pieces;
  }

  /** Creates a text from one unchanged range of the source. */
  static of(source: string, span: Span): MappedText {
    const length = span.end - span.start;
    return new MappedText(source.slice(span.start, span.end), [{ offset: 0, source: span.start, length }]);
  }

  get length(): number {
    return this.text.length;
  }

  /**
   * Returns the source offset of the character at `index`. For the end of the text, returns the offset after its last
   * character.
   */
  sourceOffset(index: number): number {
    const piece = this.#pieceAt(index);
    return piece === undefined ? 0 : piece.source + Math.min(Math.max(0, index - piece.offset), piece.length);
  }

  /** Returns the source span from `start` up to `end`. */
  spanOf(start: number, end: number): Span {
    const from = this.sourceOffset(start);
    return { start: from, end: end > start ? this.sourceOffset(end - 1) + 1 : from };
  }

  /** The source span of the whole text. */
  get span(): Span {
    return this.spanOf(0, this.text.length);
  }

  /** Returns a part of the text with its own mapping. */
  slice(start: number, end: number = this.text.length): MappedText {
    const pieces: Piece[] = [];
    for (const piece of this.#pieces) {
      const from = Math.max(start, piece.offset);
      const to = Math.min(end, piece.offset + piece.length);
      if (to > from || (pieces.length === 0 && to === from && start === end)) {
        pieces.push({ offset: from - start, source: piece.source + from - piece.offset, length: to - from });
      }
    }
    return new MappedText(this.text.slice(start, end), pieces);
  }

  /** Maps to the source of another text, of which this text is made. */
  through(outer: MappedText): MappedText {
    const pieces = this.#pieces.flatMap(({ offset, source, length }) =>
      outer.slice(source, source + length).#pieces.map((piece) => ({ ...piece, offset: offset + piece.offset })),
    );
    return new MappedText(this.text, pieces);
  }

  #pieceAt(index: number): Piece | undefined {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#pieces[middle]?.offset ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return this.#pieces[low];
  }
}

/** Collects ranges of a source, in order, into a mapped text. */
export class MappedTextBuilder {
  readonly #source: string;
  readonly #pieces: Piece[] = [];
  #text = "";

  constructor(source: string) {
    this.#source = source;
  }

  /** Adds the source range from `start` up to `end`. */
  add(start: number, end: number): void {
    if (end <= start && this.#pieces.length > 0) return;
    this.#pieces.push({ offset: this.#text.length, source: start, length: end - start });
    this.#text += this.#source.slice(start, end);
  }

  /** Adds text that represents the source at `source` but is spelled differently there (an escape, a separator). */
  addSynthetic(text: string, source: number): void {
    for (let index = 0; index < text.length; index += 1) {
      this.#pieces.push({ offset: this.#text.length + index, source, length: 1 });
    }
    this.#text += text;
  }

  build(): MappedText {
    return new MappedText(this.#text, this.#pieces);
  }
}
