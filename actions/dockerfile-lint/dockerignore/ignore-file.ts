import { posix } from "node:path";
import { compileGlob, type Glob, matchesEverything, matchesGlob } from "./glob.ts";

/** A line of a `.dockerignore` that holds a pattern. */
export interface IgnoreEntry {
  /** 1-based. */
  readonly line: number;
  /** 1-based column of the first character that is no blank. */
  readonly column: number;
  /** As written, without blanks around it. */
  readonly text: string;
  /** True for `!pattern`: takes back what earlier lines held back. */
  readonly negated: boolean;
  /** Cleaned as Docker does it: no `.`, `..`, doubled or leading `/`. */
  readonly pattern: string;
  readonly glob: Glob | undefined;
  /** Why Docker refuses the line; the whole build fails then. */
  readonly problem: string | undefined;
}

/** Reads a `.dockerignore` (moby/patternmatcher `ignorefile.ReadAll` and `New`). A byte-order mark is no part of the first line. */
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
  const pattern = clean(negated ? text.slice(1).trim() : text);
  if (negated && text.slice(1).trim() === "") {
    return { line, text, negated, pattern, glob: undefined, problem: "there is no pattern behind the !" };
  }
  const compiled = compileGlob(pattern);
  if ("problem" in compiled) return { line, text, negated, pattern, glob: undefined, problem: compiled.problem };
  return { line, text, negated, pattern, glob: compiled, problem: undefined };
}

/** Go's `filepath.Clean`, then no leading `/`. */
function clean(pattern: string): string {
  if (pattern === "") return "";
  const normal = posix.normalize(pattern).replace(/(?<=.)\/$/u, "");
  return normal.length > 1 && normal.startsWith("/") ? normal.slice(1) : normal;
}

/** Which paths a `.dockerignore` holds back, and by which line. */
export interface IgnoreMatcher {
  /**
   * The entry that decides over a path (relative to the context, `/` between directories), or undefined when none speaks of it.
   * A path is held back when the deciding entry is not negated; a directory that is held back takes its content along.
   */
  decidedBy(path: string): IgnoreEntry | undefined;
  excludes(path: string): boolean;
}

/** Moby's `MatchesOrParentMatches`: the last line that applies wins. For `.` the question is whether anything is sent at all. */
export function ignoreMatcher(entries: readonly IgnoreEntry[]): IgnoreMatcher {
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
    decidedBy,
    excludes(path) {
      if (path === "." || path === "") return nothingIsSent();
      const entry = decidedBy(path);
      return entry !== undefined && !entry.negated;
    },
  };
}

/** `a/b/c`, `a`, `a/b`. */
function withParents(path: string): readonly string[] {
  const parts = path.split("/");
  return [path, ...parts.slice(0, -1).map((_part, index) => parts.slice(0, index + 1).join("/"))];
}
