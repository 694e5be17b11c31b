/** The end of an argument. */
export const end = undefined;

/** Reads an argument of `--set` character by character. */
export class SetScanner {
  readonly text: string;
  /** In UTF-16 code units. */
  position = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Reads the next character. Undefined at the end. */
  next(): string | undefined {
    const point = this.text.codePointAt(this.position);
    if (point === undefined) return end;
    const character = String.fromCodePoint(point);
    this.position += character.length;
    return character;
  }

  /** Skips a character if it is the next one. */
  skip(character: string): void {
    if (this.text.startsWith(character, this.position)) this.position += character.length;
  }

  /**
   * Reads up to one of the characters, which is consumed. A backslash makes the next character a plain one.
   * @returns the text, and the character or undefined at the end.
   */
  until(stops: string, hasEscapes = true): { readonly text: string; readonly stop: string | undefined } {
    let text = "";
    for (let character = this.next(); character !== end; character = this.next()) {
      if (stops.includes(character)) return { text, stop: character };
      if (character === "\\" && hasEscapes) {
        const escaped = this.next();
        if (escaped === end) break;
        text += escaped;
      } else text += character;
    }
    return { text, stop: end };
  }

  /** Skips blanks and one comma. Returns false if another character follows. */
  skipEmpty(): boolean {
    for (;;) {
      const start = this.position;
      const character = this.next();
      if (character === end || character === ",") return true;
      if (/[^\s\u0085]/u.test(character) || character === "\uFEFF") {
        this.position = start;
        return false;
      }
    }
  }
}
