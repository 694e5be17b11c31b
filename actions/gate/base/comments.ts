import { parseDockerfile } from "../../../shared/dockerfile/index.ts";
import { alignments } from "./alignment.ts";

/** Comments that hold for the file, wherever they stand in it. */
const fileWide = /^(?:hadolint|seaworthy)[\t ]+global[\t ]/u;
/** BuildKit's option, which holds for the file as one of the directives at its head, else for the instruction below. */
const check = /^check=(.*)$/su;

/** Where a comment stands. */
interface Place {
  /** Index of the code line that it ends, or of the next one below it; undefined where it holds for the whole file. */
  readonly at: number | undefined;
  /** False at the end of a code line. */
  readonly alone: boolean;
}

interface Commented {
  /** Lines that are neither blank nor comments, with an empty line before and after. */
  readonly code: readonly string[];
  readonly places: readonly Place[];
}

/**
 * Checks whether each comment of the head with that text is also in the base, as often, and has not moved. It is
 * unmoved where the code line that it ends or stands above is the same, or was edited in place: the line before is the
 * same, the base's line is gone, and the head's is new. Comments that hold for the whole file are bound to no place. Pure.
 */
export function areCommentsOfBase(head: string, base: string, comment: string): boolean {
  const text = comment.replace(/^#\s*/u, "");
  const [after, before] = [commented(head, text), commented(base, text)];
  const isUnmoved = unmoved(before.code, after.code);
  const left = [...before.places];
  const isKnown = (place: Place): boolean => {
    const index = left.findIndex((candidate) => candidate.alone === place.alone && isUnmoved(candidate.at, place.at));
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  };
  return after.places.length > 0 && after.places.every(isKnown);
}

function commented(source: string, text: string): Commented {
  const code = [""];
  const isWide = fileWide.test(text);
  const directives = directiveLines(source, text);
  const places: Place[] = directives.map(() => ({ at: undefined, alone: true }));
  for (const [index, whole] of source.split("\n").entries()) {
    if (directives.includes(index + 1)) continue;
    const line = whole.trim();
    const rest = withoutComment(line, text);
    const kept = rest ?? line;
    const alone = kept === "" || kept.startsWith("#");
    if (rest !== undefined) places.push({ at: isWide ? undefined : code.length, alone });
    if (!alone) code.push(kept);
  }
  return { code: [...code, ""], places };
}

/** Returns the text before the comment, or undefined if the line does not end with the comment. */
function withoutComment(line: string, text: string): string | undefined {
  if (!line.endsWith(text)) return undefined;
  const before = line.slice(0, line.length - text.length).trimEnd();
  return /(?:^|\s)#$/u.test(before) ? before.slice(0, -1).trimEnd() : undefined;
}

/** Lines of the directive at the head of a Dockerfile that the text is. */
function directiveLines(source: string, text: string): readonly number[] {
  const value = check.exec(text)?.[1];
  if (value === undefined) return [];
  const { directives } = parseDockerfile(source);
  return directives.filter((entry) => entry.name === "check" && entry.value === value).map(({ line }) => line);
}

/** Tells of a place of the base and one of the head whether their code is the same, or the latter's was edited in place. */
function unmoved(
  base: readonly string[],
  head: readonly string[],
): (before: Place["at"], after: Place["at"]) => boolean {
  const ways = alignments(base, head).map((to) => ({ to, kept: new Set(to) }));
  const timesIn = (lines: readonly string[], line: string | undefined): number =>
    lines.filter((entry) => entry === line).length;
  return (before, after) => {
    if (before === undefined || after === undefined) return before === after;
    return ways.some(({ to, kept }) => {
      if (to[before] !== undefined || kept.has(after)) return to[before] === after;
      return to[before - 1] === after - 1 && timesIn(head, base[before]) < timesIn(base, base[before]);
    });
  };
}
