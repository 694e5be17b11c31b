/** A part of a rendered file. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** Blanks of Go's `\s` and `strings.TrimSpace`, as far as they occur. */
const separator = /(?<=^|\n)---[\t\n\f\r ]*/g;
const leading = /^\s*/;

/**
 * Splits a rendered file at lines that begin with `---`, as Helm does, whatever follows on them. Cuts blanks at the start
 * of each part, including the indentation of its first line, and drops empty parts.
 */
export function splitManifests(text: string): Part[] {
  const parts: Part[] = [];
  let start = leading.exec(text)?.[0].length ?? 0;
  separator.lastIndex = start;
  // Helm trims the file first, so an indented separator counts if it is the first text.
  if (text.startsWith("---", start)) {
    start += /^---[\t\n\f\r ]*/.exec(text.slice(start))?.[0].length ?? 0;
    separator.lastIndex = start;
  }
  for (let match = separator.exec(text); match !== null; match = separator.exec(text)) {
    if (text.slice(start, match.index).trim() !== "") parts.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (text.slice(start).trim() !== "") parts.push({ start, end: text.length });
  return parts;
}
