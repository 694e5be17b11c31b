import { FunctionError } from "../../values/value.ts";

/** Type of the values that `semver` returns. */
export const versionType = "*semver.Version";

/** A version with Masterminds' rules: one to three numbers, with an optional `v` before them. */
export interface Version {
  readonly major: bigint;
  readonly minor: bigint;
  readonly patch: bigint;
  /** Without the hyphen. "" for a release. */
  readonly prerelease: string;
  readonly metadata: string;
  /** The text that was parsed. */
  readonly original: string;
}

const form =
  /^v?([0-9]+)(\.[0-9]+)?(\.[0-9]+)?(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?$/;
const maxLength = 1000;
const maxNumber = 2n ** 64n - 1n;

/** Parses a version. @throws FunctionError with Masterminds' words */
export function parseVersion(text: string): Version {
  const match = text.length <= maxLength ? form.exec(text) : null;
  if (match === null) throw new FunctionError("Invalid Semantic Version");
  const [, major = "0", minor = ".0", patch = ".0", prerelease = "", metadata = ""] = match;
  const version = {
    major: parseSegment(major),
    minor: parseSegment(minor.slice(1)),
    patch: parseSegment(patch.slice(1)),
    prerelease,
    metadata,
    original: text,
  };
  if (/(?:^|\.)0[0-9]+(?:$|\.)/.test(prerelease)) throw new FunctionError("Version segment starts with 0");
  return version;
}

function parseSegment(digits: string): bigint {
  const value = BigInt(digits);
  if (value <= maxNumber) return value;
  throw new FunctionError(`Error parsing version segment: strconv.ParseUint: parsing "${digits}": value out of range`);
}

/** Returns the version without `v`, with three numbers. */
export function printVersion({ major, minor, patch, prerelease, metadata }: Version): string {
  const suffix = `${prerelease === "" ? "" : `-${prerelease}`}${metadata === "" ? "" : `+${metadata}`}`;
  return `${major}.${minor}.${patch}${suffix}`;
}

/** Compares two versions by precedence. Metadata do not count. */
export function compareVersions(a: Version, b: Version): -1 | 0 | 1 {
  for (const name of ["major", "minor", "patch"] as const) {
    if (a[name] !== b[name]) return a[name] < b[name] ? -1 : 1;
  }
  if (a.prerelease === b.prerelease) return 0;
  if (a.prerelease === "") return 1;
  return b.prerelease === "" ? -1 : comparePrereleases(a.prerelease, b.prerelease);
}

/** Compares two pre-releases part by part: numbers as such and before texts, a missing part first. */
export function comparePrereleases(a: string, b: string): -1 | 0 | 1 {
  const ours = a.split(".");
  const others = b.split(".");
  for (let index = 0; index < Math.max(ours.length, others.length); index += 1) {
    const one = ours[index] ?? "";
    const other = others[index] ?? "";
    if (one !== other) return comparePart(one, other);
  }
  return 0;
}

function comparePart(a: string, b: string): -1 | 1 {
  if (a === "" || b === "") return a === "" ? -1 : 1;
  const isNumber = isUnsigned(a);
  if (isNumber !== isUnsigned(b)) return isNumber ? -1 : 1;
  if (isNumber) return BigInt(a) > BigInt(b) ? 1 : -1;
  return a > b ? 1 : -1;
}

function isUnsigned(text: string): boolean {
  return /^[0-9]+$/.test(text) && BigInt(text) <= maxNumber;
}
