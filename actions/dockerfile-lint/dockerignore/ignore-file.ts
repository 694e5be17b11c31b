import { posix } from "node:path";
import { compileGlob, type Glob, matchesEverything, matchesGlob } from "./glob.ts";

/** A line of a `.dockerignore` file that contains a pattern. */
export interface IgnoreEntry {
  /** 1-based. */
  readonly line: number;
  /** 1-based column of the first non-blank character. */
  readonly column: number;
  /** The line as written, without surrounding whitespace. */
  readonly text: string;
  /** True for `!pattern`, which includes files that earlier patterns exclude. */
  readonly negated: boolean;
  /** The pattern as Docker cleans it: no `.`, `..`, doubled or leading `/`. */
  readonly pattern: string;
  readonly glob: Glob | undefined;
  /** Why Docker rejects the line and fails the build. Undefined if it does not. */
  readonly problem: string | undefined;
}

/** Parses a `.dockerignore` file (moby/patternmatcher `ignorefile.ReadAll` and `New`). Skips a byte-order mark. */
export function parseIgnoreFile(text: string): readonly IgnoreEntry[] {
  return text
    .replace(/^\ufeff/u, "")
    .split("\n")
    .flatMap((raw, index) => {
      const written = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
      const line = written.trim();
      return written.startsWith("#") || line === ""
        ? []
        : [{ ...entryOf(line, index + 1), column: written.indexOf(line) + 1 }];
    });
}

function entryOf(text: string, line: number): Omit<IgnoreEntry, "column"> {
  const negated = text.startsWith("!");
  const pattern = cleanPattern(negated ? text.slice(1).trim() : text);
  if (negated && text.slice(1).trim() === "") {
    return { line, text, negated, pattern, glob: undefined, problem: "the ! has no pattern after it" };
  }
  const compiled = compileGlob(pattern);
  if ("problem" in compiled) return { line, text, negated, pattern, glob: undefined, problem: compiled.problem };
  return { line, text, negated, pattern, glob: compiled, problem: undefined };
}

/** Applies Go's `filepath.Clean`, then removes a leading `/`. */
function cleanPattern(pattern: string): string {
  if (pattern === "") return "";
  const normal = posix.normalize(pattern).replace(/(?<=.)\/$/u, "");
  return normal.length > 1 && normal.startsWith("/") ? normal.slice(1) : normal;
}

/** Decides which paths a `.dockerignore` file excludes, and which line decides. */
export interface IgnoreMatcher {
  /**
   * Returns the entry that decides about a path (relative to the context, `/` between directories), or undefined if
   * no entry matches. The path is excluded if that entry is not negated. Excluding a directory excludes its contents.
   */
  findDecidingEntry(path: string): IgnoreEntry | undefined;
  excludes(path: string): boolean;
}

/**
 * Creates a matcher with the semantics of Moby's `MatchesOrParentMatches`: the last matching line wins. The path `.`
 * stands for the whole context.
 */
export function createIgnoreMatcher(entries: readonly IgnoreEntry[]): IgnoreMatcher {
  const decidedBy = (path: string): IgnoreEntry | undefined => {
    const paths = withParents(path);
    let deciding: IgnoreEntry | undefined;
    for (const entry of entries) {
      const heldBack = deciding !== undefined && !deciding.negated;
      if (entry.glob === undefined || entry.negated !== heldBack) continue;
      const { glob } = entry;
      if (paths.some((candidate) => matchesGlob(glob, candidate))) deciding = entry;
    }
    return deciding;
  };
  const nothingIsSent = (): boolean => {
    const last = entries.findLastIndex(
      ({ glob, negated }) => !negated && glob !== undefined && matchesEverything(glob),
    );
    return last !== -1 && !entries.slice(last).some(({ negated }) => negated);
  };
  return {
    findDecidingEntry: decidedBy,
    excludes(path) {
      if (path === "." || path === "") return nothingIsSent();
      const entry = decidedBy(path);
      return entry !== undefined && !entry.negated;
    },
  };
}

/** Lists a path and its parents: `a/b/c`, `a`, `a/b`. */
function withParents(path: string): readonly string[] {
  const parts = path.split("/");
  return [path, ...parts.slice(0, -1).map((_part, index) => parts.slice(0, index + 1).join("/"))];
}
