import type { Region } from "../findings/index.ts";

/** A half-open range of the file's text, as offsets in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A 1-based position in the text. Columns count UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A file: its path relative to the checkout, with `/` between directories, and its text. */
export interface TextFile {
  readonly path: string;
  readonly source: SourceText;
}

/** The text of a file with an index of its lines. Lines end in LF, CRLF or the end of the text. */
export class SourceText {
  readonly text: string;
  readonly #lineStarts: readonly number[];

  constructor(text: string) {
    this.text = text;
    this.#lineStarts = lineStartsOf(text);
  }

  /** Number of lines. A final line break does not start another one. */
  get lineCount(): number {
    const last = this.#lineStarts.at(-1) ?? 0;
    return last === this.text.length && this.#lineStarts.length > 1
      ? this.#lineStarts.length - 1
      : this.#lineStarts.length;
  }

  /** Returns the line and column of an offset, clamped to the text. */
  positionAt(offset: number): Position {
    const position = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: position - (this.#lineStarts[low] ?? 0) + 1 };
  }

  /** Returns the offset of a 1-based position, clamped to the text. */
  offsetAt(line: number, column: number): number {
    const start = this.#lineStarts[Math.max(0, line - 1)];
    return start === undefined ? this.text.length : Math.min(start + Math.max(0, column - 1), this.text.length);
  }

  /** Returns the region of a span. `endColumn` is exclusive. */
  regionOf(span: Span): Required<Region> {
    const start = this.positionAt(span.start);
    const end = this.positionAt(Math.max(span.start, span.end));
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  }

  /** Returns the text of a span. */
  slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  /** Returns the span of a 1-based line, without its line break. */
  lineSpan(line: number): Span {
    const start = this.#lineStarts[line - 1] ?? this.text.length;
    let end = this.#lineStarts[line] ?? this.text.length;
    while (end > start && (this.text[end - 1] === "\n" || this.text[end - 1] === "\r")) end -= 1;
    return { start, end };
  }

  /** Returns the offset where the line after a 1-based line starts. */
  nextLineStart(line: number): number {
    return this.#lineStarts[line] ?? this.text.length;
  }
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let position = text.indexOf("\n"); position !== -1; position = text.indexOf("\n", position + 1))
    starts.push(position + 1);
  return starts;
}
