import type { FileHeader } from "../../layers/index.ts";
import type { Cataloger, FileEvidence, Setting } from "../cataloger.ts";
import { textOf } from "../cataloger.ts";

/**
 * Creates a cataloger of text files recognized by path.
 * @param names of the files, or a predicate for their paths.
 */
export function fileNamed(
  id: string,
  names: readonly string[] | ((path: string) => boolean),
  read: (text: string, path: string) => FileEvidence | undefined,
  settings: readonly Setting[] = ["source"],
): Cataloger {
  const isNamed = typeof names === "function" ? names : endsInOneOf(names);
  return {
    id,
    version: 3,
    settings,
    wants: ({ path, type }: FileHeader) => isFile(type) && isNamed(path),
    read: (file) => read(textOf(file), file.header.path),
  };
}

function endsInOneOf(names: readonly string[]): (path: string) => boolean {
  const suffixes = names.map((name) => `/${name}`);
  return (path) => suffixes.some((suffix) => path.endsWith(suffix));
}

/** Returns true for entries with a body of their own. */
export function isFile(type: FileHeader["type"]): boolean {
  return type === "file" || type === "hardlink";
}

/** Returns the 1-based lines on which a pattern matches, by its first group. */
export function linesByKey(text: string, pattern: RegExp): Map<string, { start: number; end: number }> {
  const lines = new Map<string, { start: number; end: number }>();
  for (const [index, line] of text.split("\n").entries()) {
    const key = pattern.exec(line)?.[1];
    if (key !== undefined && !lines.has(key)) lines.set(key, { start: index + 1, end: index + 1 });
  }
  return lines;
}

/**
 * Returns the 1-based lines of the objects in the named lists of a JSON text, in order, which `JSON.parse` does not
 * report.
 */
export function objectLines(
  text: string,
  isElement: (path: readonly string[]) => boolean,
): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = [];
  const path: string[] = [];
  const starts: number[] = [];
  let line = 1;
  let lastString = "";
  let key = "";
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:,\n]/g)) {
    if (token === "\n") line += 1;
    else if (token === ":") key = lastString;
    else if (token === "{" || token === "[") {
      path.push(key);
      starts.push(line);
      key = "";
    } else if (token === "}" || token === "]") {
      const start = starts.pop() ?? line;
      if (token === "}" && isElement(path)) ranges.push({ start, end: line });
      path.pop();
    } else if (token !== ",") lastString = token.slice(1, -1);
  }
  return ranges;
}
