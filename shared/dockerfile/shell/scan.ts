/** Returns the index after the `))` that closes an arithmetic expansion. `start` is after its `((`. */
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

/** Returns the index of the unescaped backtick that closes a substitution, or the end of the text. */
export function findBacktickEnd(text: string, start: number): number {
  for (let position = start; position < text.length; position += 1) {
    if (text[position] === "\\") position += 1;
    else if (text[position] === "`") return position;
  }
  return text.length;
}

/** Returns the index of the next line break, at most `limit`. */
export function findLineEnd(text: string, position: number, limit: number): number {
  const end = text.indexOf("\n", position);
  return end === -1 || end > limit ? limit : end;
}

/** Returns the index of the first non-blank character. Line breaks are not blanks. */
export function skipBlanks(text: string, start: number, limit: number): number {
  let position = start;
  while (position < limit && (text[position] === " " || text[position] === "\t" || text[position] === "\r"))
    position += 1;
  return position;
}

/** Returns the index of the first character that is neither blank nor line break. */
export function skipSpace(text: string, start: number, limit: number): number {
  let position = start;
  while (position < limit && /\s/.test(text[position] ?? "")) position += 1;
  return position;
}

/** Returns the operator at a position: one to three characters. */
export function readOperator(text: string, position: number): string {
  const three = text.slice(position, position + 3);
  if (three === ";;&") return three;
  const two = text.slice(position, position + 2);
  return ["&&", "||", "|&", ";;", ";&", "&>"].includes(two) ? two : two.slice(0, 1);
}

/** A here-document whose body starts on the next line. */
export interface PendingHeredoc {
  readonly name: string;
  /** True if tabs before the end marker do not count. */
  readonly chomps: boolean;
}

/** Returns the index after the bodies of here-documents. */
export function skipHeredocs(
  text: string,
  heredocs: readonly PendingHeredoc[],
  { start, limit }: { readonly start: number; readonly limit: number },
): number {
  let position = start;
  for (const { name, chomps } of heredocs) {
    while (position < limit) {
      const end = findLineEnd(text, position, limit);
      const line = text.slice(position, end).replace(/\r$/, "");
      position = Math.min(end + 1, limit);
      if ((chomps ? line.replace(/^\t+/, "") : line) === name) break;
    }
  }
  return position;
}
