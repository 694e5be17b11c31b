import { FunctionError } from "../../values/value.ts";
import { comparePrereleases, compareVersions, parseVersion, type Version } from "./version.ts";

/** One comparison of a range. */
interface Constraint {
  readonly operator: string;
  /** Missing parts are 0. */
  readonly version: Version;
  /** How many numbers are given before the first wildcard: 3 for a complete version. */
  readonly precision: number;
}

/** A range of versions: alternatives of comparisons that all have to hold. */
export interface Constraints {
  readonly alternatives: readonly (readonly Constraint[])[];
}

const space = "[\\t\\n\\f\\r ]";
const versionForm =
  "v?([0-9|xX*]+)(\\.[0-9|xX*]+)?(\\.[0-9|xX*]+)?(-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?";
/** `1.2 - 1.4` */
const hyphenRange = new RegExp(`${space}*(${versionForm})${space}+-${space}+(${versionForm})${space}*`, "g");
const operators = /=>|=<|=|!=|>=|<=|>|<|~>|~|\^|/y;
const versionPart = new RegExp(versionForm, "y");
const blanks = /[\t\n\f\r ]*/y;
const maxLength = 1000;

/**
 * Parses a range with Masterminds' syntax: `^1.2`, `~1.2.x`, `>=1.2, <2 || 3.*`, `1.2 - 1.4`.
 * @throws FunctionError for a wrong range, or one of more than 1,000 characters
 */
export function parseConstraints(text: string): Constraints {
  if (text.length > maxLength) throw new FunctionError("improper constraint: longer than 1,000 characters");
  return { alternatives: rewriteHyphens(text).split("||").map(parseAlternative) };
}

function rewriteHyphens(text: string): string {
  let rewritten = text;
  for (const match of text.matchAll(hyphenRange))
    rewritten = rewritten.replace(match[0], () => `>= ${match[1]}, <= ${match[7]}`);
  return rewritten;
}

function parseAlternative(text: string): Constraint[] {
  const parts: [string, RegExpExecArray][] = [];
  let position = skip(blanks, text, 0);
  do {
    const operatorEnd = skip(operators, text, position);
    const start = skip(blanks, text, operatorEnd);
    versionPart.lastIndex = start;
    const match = versionPart.exec(text);
    if (match === null) throw new FunctionError(`improper constraint: ${text}`);
    parts.push([text.slice(position, operatorEnd), match]);
    const end = versionPart.lastIndex;
    position = skip(blanks, text, end);
    if (position === text.length) break;
    if (text[position] === ",") position = skip(blanks, text, position + 1);
    else if (position === end) throw new FunctionError(`improper constraint: ${text}`);
  } while (position <= text.length);
  return parts.map(([operator, match]) => parseConstraint(operator, match));
}

/** Returns the offset behind what a sticky pattern matches. */
function skip(pattern: RegExp, text: string, position: number): number {
  pattern.lastIndex = position;
  pattern.exec(text);
  return Math.max(pattern.lastIndex, position);
}

function parseConstraint(operator: string, match: RegExpExecArray): Constraint {
  const [, major = "", minor = "", patch = "", prerelease = ""] = match;
  const precision = isWildcard(major) ? 0 : isWildcard(minor.slice(1)) ? 1 : isWildcard(patch.slice(1)) ? 2 : 3;
  const text = [`0.0.0${prerelease}`, `${major}.0.0${prerelease}`, `${major}${minor}.0${prerelease}`, match[0]][
    precision
  ];
  try {
    return { operator, version: parseVersion(text ?? ""), precision };
  } catch {
    throw new FunctionError("constraint Parser Error");
  }
}

function isWildcard(segment: string): boolean {
  return segment === "" || segment === "x" || segment === "X" || segment === "*";
}

/** Returns whether a version is in a range. A pre-release is in none that has no pre-release itself. */
export function checkConstraints({ alternatives }: Constraints, version: Version): boolean {
  return alternatives.some((constraints) => constraints.every((constraint) => check(version, constraint)));
}

/** Returns whether a version is in a range. False if one of them is wrong. */
export function satisfies(range: string, version: string): boolean {
  try {
    return checkConstraints(parseConstraints(range), parseVersion(version));
  } catch (error) {
    if (error instanceof FunctionError) return false;
    throw error;
  }
}

function check(version: Version, constraint: Constraint): boolean {
  const { operator, version: bound, precision } = constraint;
  const isExcluded = version.prerelease !== "" && bound.prerelease === "";
  if (operator === "!=") return isDifferent(version, constraint, isExcluded);
  if (isExcluded) return false;
  const order = compareVersions(version, bound);
  switch (operator) {
    case ">":
      return precision === 3 || precision === 0 ? order > 0 : isBehind(version, bound, precision);
    case "<":
      return order < 0;
    case ">=":
    case "=>":
      return order >= 0;
    case "<=":
    case "=<":
      return precision === 3 ? order <= 0 : !isBehind(version, bound, precision);
    case "~":
    case "~>":
      return order >= 0 && isNear(version, constraint);
    case "^":
      return order >= 0 && isCompatible(version, constraint);
    default:
      return precision === 3 ? order === 0 : order >= 0 && isNear(version, constraint);
  }
}

/** Returns whether a version is behind all that begin with the numbers that are given. */
function isBehind(version: Version, bound: Version, precision: number): boolean {
  if (version.major !== bound.major) return version.major > bound.major;
  return precision !== 1 && version.minor > bound.minor;
}

function isDifferent(version: Version, { version: bound, precision }: Constraint, isExcluded: boolean): boolean {
  if (precision === 3) return compareVersions(version, bound) !== 0;
  if (isExcluded) return false;
  if (version.major !== bound.major) return true;
  if (precision === 1) return false;
  if (version.minor !== bound.minor) return true;
  if (precision === 0) return version.patch !== bound.patch || compareVersions(version, bound) !== 0;
  return comparePrereleases(version.prerelease, bound.prerelease) !== 0;
}

/** Decides `~`: the numbers that are given, the last of three excepted, are the same. `~0.0.0` allows all. */
function isNear(version: Version, { version: bound, precision }: Constraint): boolean {
  const isZero = bound.major === 0n && bound.minor === 0n && bound.patch === 0n;
  if (isZero && (precision === 0 || precision === 3)) return true;
  return version.major === bound.major && (precision === 1 || version.minor === bound.minor);
}

/** Decides `^`: the first number that is not 0 is the same. */
function isCompatible(version: Version, { version: bound, precision }: Constraint): boolean {
  if (version.major !== bound.major) return false;
  if (bound.major > 0n || precision === 1) return true;
  if (version.minor !== bound.minor) return false;
  return bound.minor > 0n || precision === 2 || version.patch === bound.patch;
}
