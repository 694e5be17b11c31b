import type { TextEdit } from "./edits.ts";

/** Lines that one position gets, as a tree of keys: a line with the lines below it. */
type Lines = Map<string, Lines>;

/**
 * Joins edits of several fixes to those of one. Edits that insert keys into block mappings at one position become one
 * edit, in which common parents (`securityContext:`) are written once. Of edits that cannot be joined, the first remains.
 */
export function joinEdits(edits: readonly TextEdit[]): TextEdit[] {
  const places = Map.groupBy(edits, ({ file, span }) => `${file.path} ${span.start} ${span.end}`);
  return [...places.values()].flatMap((same) => joinAt(same) ?? same.slice(0, 1));
}

function joinAt(edits: readonly TextEdit[]): TextEdit[] | undefined {
  const [first] = edits;
  if (first === undefined || edits.length === 1) return undefined;
  if (first.span.start !== first.span.end || !edits.every(({ text }) => isBlock(text))) return undefined;
  const newline = first.text.includes("\r\n") ? "\r\n" : "\n";
  const root: Lines = new Map();
  for (const { text } of edits) {
    let branch = root;
    for (const line of text.split(/\r?\n/u).filter((part) => part !== "")) {
      const next = branch.get(line) ?? new Map();
      branch.set(line, next);
      branch = next;
    }
  }
  const lines = [...root].toSorted(([a], [b]) => indentOf(b) - indentOf(a)).flatMap(flatten);
  const isLeading = first.text.startsWith(newline);
  const text = lines.map((line) => (isLeading ? `${newline}${line}` : `${line}${newline}`)).join("");
  return [{ ...first, text }];
}

/** Returns true for lines of a block mapping, each below the one before. */
function isBlock(text: string): boolean {
  return /^\r?\n|\r?\n$/u.test(text);
}

function flatten([line, below]: readonly [string, Lines]): string[] {
  return [line, ...[...below].flatMap(flatten)];
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
