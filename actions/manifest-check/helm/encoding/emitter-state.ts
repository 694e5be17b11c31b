import type { Origin } from "../values/origin.ts";
import type { EmitterVersion } from "./scalar-style.ts";
import { TextPieces } from "./text-pieces.ts";

/** The state of libyaml's emitter, which decides on blanks and line breaks. */
export class EmitterState {
  readonly out = new TextPieces();
  readonly version: EmitterVersion;
  /** Characters before the next one on its line. */
  column = 0;
  /** Columns of the current collection. -1 before the first one. */
  indent = -1;
  /** True if the last character separates the next token. */
  isBlank = true;
  /** True if the line has only indentation and indicators yet. */
  isIndentation = true;

  constructor(version: EmitterVersion) {
    this.version = version;
  }

  /** Starts the line of the current indentation, if that is not where the emitter is. */
  breakLine(): void {
    const indent = Math.max(this.indent, 0);
    if (!this.isIndentation || this.column > indent || (this.column === indent && !this.isBlank)) {
      this.out.add("\n");
      this.column = 0;
    }
    if (this.column < indent) this.write(" ".repeat(indent - this.column));
    this.isBlank = true;
    this.isIndentation = true;
  }

  write(text: string): void {
    this.out.add(text);
    this.column += text.length;
  }

  writeFrom(text: string, origin: Origin | undefined): void {
    this.out.addFrom(text, origin);
    this.column += text.length;
  }

  /** Writes the blank before a token. */
  separate(): void {
    if (!this.isBlank) this.write(" ");
  }
}
