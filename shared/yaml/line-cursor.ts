/** A line with content. Both offsets count from the start of the text. */
export interface Line {
  /** Start of its content, after indentation and consumed dashes. */
  start: number;
  /** End of the line, without its line break. */
  readonly end: number;
  /** Offset of its first character. */
  readonly first: number;
  /** Columns before `start`. */
  indent: number;
}

/**
 * Finds the next line with content, skipping blank lines and comments. Returns undefined at the end. Starts at
 * `position`, the start of a line.
 */
export function lineFrom(text: string, position: number, limit: number): Line | undefined {
  let first = position;
  while (first < limit) {
    const newline = text.indexOf("\n", first);
    let end = newline === -1 || newline > limit ? limit : newline;
    const next = end + 1;
    if (text.charCodeAt(end - 1) === 13 && end > first) end -= 1;
    let start = first;
    while (start < end && text.charCodeAt(start) === 32) start += 1;
    if (start < end && text.charCodeAt(start) !== 35) return { start, end, first, indent: start - first };
    first = next;
  }
  return undefined;
}

/** Returns the start of the line after an offset, at most `limit`. */
export function nextLine(text: string, offset: number, limit: number): number {
  const newline = text.indexOf("\n", offset);
  return newline === -1 || newline >= limit ? limit : newline + 1;
}

/** Returns the end of the line with an offset, without its line break. */
export function lineEnd(text: string, offset: number, limit: number): number {
  const newline = text.indexOf("\n", offset);
  const end = newline === -1 || newline > limit ? limit : newline;
  return end > offset && text.charCodeAt(end - 1) === 13 ? end - 1 : end;
}
