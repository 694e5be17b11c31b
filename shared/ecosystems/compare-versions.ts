import { InvalidError } from "../errors/index.ts";
import { ecosystemOfOsv, osvNames } from "./lookup.ts";
import type { Order } from "./order/order.ts";
import type { VersionScheme } from "./order/schemes.ts";

/** Returns how the versions of an OSV ecosystem are ordered. Undefined for an ecosystem without a known order. */
export function versionScheme(ecosystem: string): VersionScheme | undefined {
  return ecosystemOfOsv(ecosystem)?.versions;
}

/**
 * Orders two versions by the rules of an ecosystem, named as OSV does; a suffix after `:` (a release) is ignored.
 * Total: any text has a rank, so that an advisory with an odd version still orders; ask `isVersion` whether a text can
 * be trusted to be one. Linear in the length of the text.
 * @throws InvalidError `UNKNOWN_ECOSYSTEM` for an ecosystem without known rules.
 */
export function compareVersions(ecosystem: string, a: string, b: string): Order {
  return schemeOf(ecosystem).compare(a, b);
}

/**
 * Orders two points of an advisory's range. `0` is before everything, and some ecosystems compare a bound by fewer
 * parts than a version.
 * @throws InvalidError `UNKNOWN_ECOSYSTEM` for an ecosystem without known rules.
 */
export function compareRangePoints(ecosystem: string, a: string, b: string): Order {
  if (a === "0" || b === "0") return a === b ? 0 : a === "0" ? -1 : 1;
  const { compare, compareRangePoints: compareBounds = compare } = schemeOf(ecosystem);
  return compareBounds(a, b);
}

/**
 * Tells whether a text states a version at all. False for what tools write when they know none, such as Go's `(devel)`,
 * `unknown`, `${project.version}`, `*`, a commit id or a branch: comparing those would call the unknown clean or old.
 */
export function isVersion(ecosystem: string, text: string): boolean {
  const version = text.trim();
  if (!/\d/.test(version) || /^[(<${*]/.test(version)) return false;
  return versionScheme(ecosystem)?.isVersion?.(version) ?? true;
}

function schemeOf(ecosystem: string): VersionScheme {
  const scheme = versionScheme(ecosystem);
  if (scheme !== undefined) return scheme;
  throw new InvalidError("UNKNOWN_ECOSYSTEM", `versions of the ecosystem "${ecosystem}" cannot be compared`, {
    advice: `Use one of OSV's names: ${osvNames.join(", ")}`,
  });
}
