/** Index after the `))` that closes an arithmetic expansion; `start` is after its `((`. */
export function findArithmeticEnd(text: string, start: number, limit: number): number {
  let open = 2;
  for (let position = start; position < limit; position += 1) {
    if (text[position] === "(") open += 1;
    else if (text[position] === ")") {
      open -= 1;
      if (open === 0) return position + 1;
    }
  }
  return limit;
}

/** Index of the unescaped backtick that closes a substitution; the end of the text when there is none. */
export function findBacktickEnd(text: string, start: number): number {
  for (let position = start; position < text.length; position += 1) {
    if (text[position] === "\\") position += 1;
    else if (text[position] === "`") return position;
  }
  return text.length;
}

/** Index of the line break at or after `at`, no further than `limit`. */
export function findLineEnd(text: string, position: number, limit: number): number {
  const end = text.indexOf("\n", position);
  return end === -1 || end > limit ? limit : end;
}

/** Index of the first character that is no blank; line breaks are none. */
export function skipBlanks(text: string, start: number, limit: number): number {
  let position = start;
  while (position < limit && (text[position] === " " || text[position] === "\t" || text[position] === "\r"))
    position += 1;
  return position;
}

/** Index of the first character that is neither blank nor line break. */
export function skipSpace(text: string, start: number, limit: number): number {
  let position = start;
  while (position < limit && /\s/.test(text[position] ?? "")) position += 1;
  return position;
}
