import { InvalidError } from "../../errors/index.ts";
import { schemes, type VersionScheme } from "./ecosystems.ts";
import type { Order } from "./order.ts";

export type { VersionScheme } from "./ecosystems.ts";
export type { Order } from "./order.ts";
export { parseEvr, rpmvercmp } from "./rpm.ts";

/**
 * Orders two versions by the rules of an ecosystem, named as OSV does; a suffix after `:` (a release) is ignored.
 * Total: any text has a rank, so that an advisory with an odd version still orders; ask `isVersion` whether a text can
 * be trusted to be one. Linear in the length of the text.
 * @throws InvalidError `UNKNOWN_ECOSYSTEM` for an ecosystem without known rules.
 */
export function compareVersions(ecosystem: string, a: string, b: string): Order {
  const scheme = versionScheme(ecosystem);
  if (scheme === undefined) {
    throw new InvalidError("UNKNOWN_ECOSYSTEM", `versions of the ecosystem "${ecosystem}" cannot be ordered`, {
      advice: `Use one of ${Object.keys(schemes).join(", ")}, as OSV spells them`,
    });
  }
  return scheme.compare(a, b);
}

/** The rules by which an ecosystem's versions are ordered; undefined for an ecosystem without known rules. */
export function versionScheme(ecosystem: string): VersionScheme | undefined {
  const colon = ecosystem.indexOf(":");
  const name = colon < 0 ? ecosystem : ecosystem.slice(0, colon);
  return Object.hasOwn(schemes, name) ? schemes[name] : undefined;
}

/**
 * Whether a text states a version at all. False for what tools write when they know none, such as Go's `(devel)`,
 * `unknown`, `${project.version}`, `*`, a commit id or a branch: to compare those would call the unknown clean or old.
 */
export function isVersion(ecosystem: string, text: string): boolean {
  const version = text.trim();
  if (!/\d/.test(version) || /^[(<${*]/.test(version)) return false;
  switch (versionScheme(ecosystem)?.name) {
    case "semver":
    case "Go":
    case "NuGet":
    case "Dart":
      return /^(?:[vV=]|go)?\d+(?:$|[-+.]|[a-z]+\d+$)/.test(version) && !/^[0-9a-f]{40}$/.test(version);
    case "Composer":
      return !/^dev-|[.-]?x-dev$/.test(version);
    default:
      return true;
  }
}
