import { isVersion, versionScheme } from "../../../ecosystems/index.ts";
import type { OperatingSystem, Package } from "../../../packages/index.ts";
import { lookupFor, lookupKeys } from "../../match/lookup.ts";

/** A package as OSV's API is asked for it. */
export interface PackageQuery {
  /** With the release: `Debian:12`. */
  readonly ecosystem: string;
  /** The source's name where the distribution's advisories name sources. */
  readonly name: string;
  /** Absent when nobody knows it: then everything that was ever said of the package is asked for. */
  readonly version?: string;
}

/** What to ask OSV's API for these packages, each question once. What its advisories do not apply to is not asked for. */
export function packageQueries(packages: readonly Package[], os: OperatingSystem | undefined): PackageQuery[] {
  const queries = new Map<string, PackageQuery>();
  for (const pkg of packages) {
    if (pkg.thirdParty === true || pkg.ownedBy !== undefined) continue;
    const lookup = lookupFor(pkg, os);
    if (lookup === undefined) continue;
    const { version, unfixedEcosystems: openFaults } = lookup;
    for (const { ecosystem, names } of lookupKeys(lookup)) {
      if (ecosystem === openFaults?.ecosystem) continue;
      const isKnown = version !== undefined && versionScheme(ecosystem) !== undefined && isVersion(ecosystem, version);
      for (const name of names) {
        const query = { ecosystem, name, ...(isKnown ? { version } : {}) };
        queries.set(JSON.stringify(query), query);
      }
    }
  }
  return [...queries.values()];
}
