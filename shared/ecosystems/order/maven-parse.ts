export interface MavenAtom {
  readonly kind: "number" | "word";
  /** Digits, or a lower-case qualifier with aliases resolved; the empty word is a release. */
  readonly text: string;
}

/** The levels of nested lists, outermost first: each list ends with the next one, so nesting needs no tree. */
export type MavenVersion = readonly (readonly MavenAtom[])[];

const aliases: Readonly<Record<string, string>> = { cr: "rc", ga: "", final: "", release: "" };
/** Meant only right before a digit: `a1`. */
const letterAliases: Readonly<Record<string, string>> = { a: "alpha", b: "beta", m: "milestone" };

/** Parses a version by the grammar of Maven 3.9's ComparableVersion; any text is a version. */
export function parseMaven(version: string): MavenVersion {
  const levels: MavenAtom[][] = [[]];
  const descend = (): void => {
    if (levels.at(-1)?.length !== 0) levels.push([]);
  };
  const pieces = version
    .trim()
    .toLowerCase()
    .split(/([.-])/);
  for (let index = 0; index < pieces.length; index += 2) {
    const isLast = index === pieces.length - 1;
    if (pieces[index - 1] === "-") descend();
    const runs = pieces[index]?.match(/\d+|\D+/g) ?? (isLast ? [] : ["0"]);
    for (const [position, run] of runs.entries()) {
      const beforeRun = position + 1 < runs.length;
      const numeric = isNumber(run);
      // `.x` reads as `-x` where a digit or the end follows.
      if (!numeric && (beforeRun || isLast)) descend();
      levels.at(-1)?.push(numeric ? { kind: "number", text: run } : { kind: "word", text: qualifier(run, beforeRun) });
      if (beforeRun) descend();
    }
  }
  return normalize(levels);
}

function isNumber(run: string): boolean {
  return run >= "0" && run < ":";
}

function qualifier(word: string, isBeforeDigit: boolean): string {
  const full = isBeforeDigit && Object.hasOwn(letterAliases, word) ? letterAliases[word] : word;
  return full !== undefined && Object.hasOwn(aliases, full) ? (aliases[full] ?? "") : (full ?? "");
}

/** Drops zeros that end a list or stand before a qualifier, and the lists that this leaves empty. */
function normalize(levels: readonly (readonly MavenAtom[])[]): MavenVersion {
  const result: MavenAtom[][] = [];
  for (const atoms of levels.toReversed()) {
    const trimmed: MavenAtom[] = [];
    const below = result.at(-1)?.[0];
    let isDroppable = result.length === 0 || below?.kind === "word";
    for (const atom of atoms.toReversed()) {
      if (isDroppable && isZero(atom)) continue;
      trimmed.push(atom);
      isDroppable = atom.kind === "word";
    }
    if (trimmed.length > 0 || result.length > 0) result.push(trimmed.reverse());
  }
  return result.reverse();
}

export function isZero(atom: MavenAtom): boolean {
  return atom.kind === "number" && /^0+$/.test(atom.text);
}
