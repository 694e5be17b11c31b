/** Index after the `))` that closes an arithmetic expansion; `start` is after its `((`. */
export function arithmeticEnd(text: string, start: number, limit: number): number {
  let open = 2;
  for (let at = start; at < limit; at += 1) {
    if (text[at] === "(") open += 1;
    else if (text[at] === ")") {
      open -= 1;
      if (open === 0) return at + 1;
    }
  }
  return limit;
}

/** Index of the unescaped backtick that closes a substitution; the end of the text when there is none. */
export function backtickEnd(text: string, start: number): number {
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === "`") return at;
  }
  return text.length;
}

/** Index of the line break at or after `at`, no further than `limit`. */
export function lineEnd(text: string, at: number, limit: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 || end > limit ? limit : end;
}

/** Index of the first character that is no blank; line breaks are none. */
export function skipBlanks(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && (text[at] === " " || text[at] === "\t" || text[at] === "\r")) at += 1;
  return at;
}

/** Index of the first character that is neither blank nor line break. */
export function skipSpace(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && /\s/.test(text[at] ?? "")) at += 1;
  return at;
}
