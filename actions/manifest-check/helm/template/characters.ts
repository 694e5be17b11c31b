const spaces = " \t\r\n";

/** Tells whether a character is a blank of Go's templates. */
export function isSpace(char: string | undefined): boolean {
  return char !== undefined && spaces.includes(char);
}

export function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= "0" && char <= "9";
}

/** Returns what a sticky pattern matches at an offset; an empty text if nothing. */
export function matchAt(pattern: RegExp, text: string, offset: number): string {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0] ?? "";
}

/** Describes a character as Go's `%#U` does. */
export function describe(text: string, offset: number): string {
  const point = text.codePointAt(offset) ?? 0xfffd;
  const code = `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
  return /[\p{L}\p{M}\p{N}\p{P}\p{S} ]/u.test(String.fromCodePoint(point))
    ? `${code} '${String.fromCodePoint(point)}'`
    : code;
}
