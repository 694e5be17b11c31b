import { ecosystemOfOsv, isVersion, versionScheme } from "../../../ecosystems/index.ts";
import type { OperatingSystem, Package } from "../../../packages/index.ts";
import { lookupFor, lookupKeys } from "../../match/lookup.ts";

/** Query for a package in OSV's API. */
export interface PackageQuery {
  /** With the release: `Debian:12`. */
  readonly ecosystem: string;
  /** The source's name, if the distribution's advisories name sources. */
  readonly name: string;
  /** Absent if unknown; the query then returns all vulnerabilities of the package. */
  readonly version?: string;
}

/** Returns the distinct queries for these packages. Skips packages that the advisories do not cover. */
export function packageQueries(packages: readonly Package[], os: OperatingSystem | undefined): PackageQuery[] {
  const queries = new Map<string, PackageQuery>();
  for (const pkg of packages) {
    if (pkg.ownedBy !== undefined || pkg.role === "application") continue;
    const lookup = lookupFor(pkg, os);
    if (lookup === undefined || (pkg.thirdParty === true && lookup.upstream === undefined)) continue;
    const { version, unfixed: openFaults } = lookup;
    for (const { ecosystem, names } of lookupKeys(lookup)) {
      if (ecosystem === openFaults?.ecosystem || ecosystemOfOsv(ecosystem)?.isProjectList === true) continue;
      const isKnown = version !== undefined && versionScheme(ecosystem) !== undefined && isVersion(ecosystem, version);
      for (const name of names) {
        const query = { ecosystem, name, ...(isKnown ? { version } : {}) };
        queries.set(JSON.stringify(query), query);
      }
    }
  }
  return [...queries.values()];
}
