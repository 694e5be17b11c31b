import { compareRangePoints } from "../../ecosystems/index.ts";
import { isPrerelease, publicVersion, releaseOf } from "./prereleases.ts";
import { maxRequirementLength, type RequirementGrammar } from "./requirement.ts";

/** A comparison with a version. */
export interface Bound {
  /** `===` compares texts. */
  readonly operator: "=" | "!=" | "<" | "<=" | ">" | ">=" | "===";
  readonly version: string;
}

/** The parts of a requirement that is a list of comparisons, which all must be true. */
export interface BoundsGrammar {
  /** OSV's name of the ecosystem, for the order of versions. */
  readonly ecosystem: string;
  /** Separator of comparisons. */
  readonly separator: RegExp;
  /** Operators as written, longest first, in a comparison without one: the key "". */
  readonly operators: Readonly<Record<string, (version: string) => readonly Bound[] | undefined>>;
  /** Operators of requirements whose version is replaced: `^1.2` becomes `^1.3`. */
  readonly raised: readonly string[];
}

/** Creates a grammar of comparisons, such as `>=1.2, <2`. */
export function boundsGrammar(grammar: BoundsGrammar): RequirementGrammar {
  return {
    accepts: (requirement, version) => acceptsVersion(grammar, requirement, version),
    raise: (requirement, version) => raiseTo(grammar, requirement, version),
  };
}

function acceptsVersion(grammar: BoundsGrammar, requirement: string, version: string): boolean | undefined {
  const bounds = boundsOf(grammar, requirement);
  if (bounds === undefined) return undefined;
  if (isPrerelease(version) && !bounds.some((bound) => mentionsPrerelease(grammar, bound, version))) return false;
  return bounds.every((bound) => satisfies(grammar, bound, version));
}

/** Package managers choose a pre-release only if a requirement names one; Cargo's must be of the same release. */
function mentionsPrerelease({ ecosystem }: BoundsGrammar, { version: own }: Bound, version: string): boolean {
  return isPrerelease(own) && (ecosystem !== "crates.io" || releaseOf(own) === releaseOf(version));
}

function satisfies({ ecosystem }: BoundsGrammar, { operator, version: other }: Bound, version: string): boolean {
  if (operator === "===") return version === other;
  // A build has the rank of its version, unless the requirement names a build, too (PEP 440, "Local version identifiers").
  const own = other.includes("+") ? version : publicVersion(version);
  const order = compareBounds(ecosystem, own, other);
  const isSameRelease = compareBounds(ecosystem, releaseOf(own), releaseOf(other)) === 0;
  if (operator === "=") return order === 0;
  if (operator === "!=") return order !== 0;
  if (operator === "<") return order < 0 && !(isSameRelease && isPrerelease(own) && !isPrerelease(other));
  if (operator === "<=") return order <= 0;
  if (operator === ">=") return order >= 0;
  const isPostRelease = ecosystem === "PyPI" && isSameRelease && own.includes("post") && !other.includes("post");
  return order > 0 && !isPostRelease;
}

/** Parses a requirement. Undefined if a comparison has an unknown form. */
function boundsOf(grammar: BoundsGrammar, requirement: string): readonly Bound[] | undefined {
  if (requirement.length > maxRequirementLength) return undefined;
  const bounds: Bound[] = [];
  for (const part of partsOf(grammar, requirement)) {
    const read = readComparison(grammar, part);
    const own = read === undefined ? undefined : grammar.operators[read.operator]?.(read.version);
    if (own === undefined) return undefined;
    bounds.push(...own);
  }
  return bounds;
}

function partsOf({ separator }: BoundsGrammar, requirement: string): readonly string[] {
  return requirement
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

function readComparison({ operators }: BoundsGrammar, part: string): { operator: string; version: string } | undefined {
  const operator = Object.keys(operators)
    .toSorted((a, b) => b.length - a.length)
    .find((candidate) => part.startsWith(candidate));
  if (operator === undefined) return undefined;
  const version = part.slice(operator.length).trim();
  return /^v?[0-9*][\w.+!*-]*$|^\*$/.test(version) ? { operator, version } : undefined;
}

/** Compares versions. In ranges of advisories `0` is before all versions; in a requirement it is one. */
function compareBounds(ecosystem: string, a: string, b: string): number {
  const [left = "", right = ""] = [a, b].map((version) => (version === "0" ? "0.0.0" : version));
  return compareRangePoints(ecosystem, left, right);
}

function raiseTo(grammar: BoundsGrammar, requirement: string, version: string): string | undefined {
  const bounds = boundsOf(grammar, requirement);
  const to = publicVersion(version);
  const isLower = bounds?.some(
    ({ operator, version: other }) =>
      !operator.startsWith("<") && operator !== "!=" && compareBounds(grammar.ecosystem, to, other) < 0,
  );
  if (bounds === undefined || isLower === true) return undefined;
  const parts = partsOf(grammar, requirement);
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) {
    const read = readComparison(grammar, only);
    if (read !== undefined && grammar.raised.includes(read.operator) && !read.version.includes("*")) {
      const same = requirement.replace(read.version, () => to);
      if (acceptsVersion(grammar, same, version) === true) return same;
    }
  }
  const atLeast = `>=${to}`;
  return parts.length > 0 && acceptsVersion(grammar, atLeast, to) === true ? atLeast : undefined;
}

/** Returns the bounds of `*`, `1.*` and `1.2.*`; undefined for another version. */
export function wildcardBounds(version: string): readonly Bound[] | undefined {
  if (version === "*") return [];
  const prefix = /^v?(\d+(?:\.\d+){0,5})\.\*$/.exec(version)?.[1];
  return prefix === undefined ? undefined : between(prefix, bumped(prefix, -1));
}

/** Returns the bounds from a version up to another, which is excluded. */
export function between(from: string, below: string): readonly Bound[] {
  return [
    { operator: ">=", version: from },
    { operator: "<", version: below },
  ];
}

/**
 * Increments one part of a version and drops those after it: `bumped("1.2.3", 0)` is `2`.
 * @param index of the part; negative from the end.
 */
export function bumped(version: string, index: number): string {
  const release = numbersOf(version);
  const at = index < 0 ? Math.max(0, release.length + index) : Math.min(index, release.length - 1);
  return [...release.slice(0, at), (release[at] ?? 0n) + 1n].join(".");
}

/** Returns the bounds of a caret: the first part that is not 0 stays (`^1.2` is below 2, `^0.3` below 0.4). */
export function caret(version: string): readonly Bound[] {
  const release = numbersOf(version);
  const significant = release.findIndex((part) => part !== 0n);
  return between(version, bumped(version, significant < 0 ? release.length - 1 : significant));
}

/** Number of dotted parts of the release. */
export function partCount(version: string): number {
  return numbersOf(version).length;
}

function numbersOf(version: string): bigint[] {
  const release = /^v?(\d{1,18}(?:\.\d{1,18}){0,9})/.exec(version)?.[1] ?? "0";
  return release.split(".").map(BigInt);
}
