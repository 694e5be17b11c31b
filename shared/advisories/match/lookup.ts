import {
  distributionAdvisories,
  ecosystemOf,
  ecosystemOfOsv,
  isSystemType,
  normalizeName,
  type OperatingSystem,
} from "../../ecosystems/index.ts";
import type { Package } from "../../packages/index.ts";

/** Where the advisories for one package are looked up. */
export interface AdvisoryLookup {
  /** In OSV's spelling with the release; the first stands for all, of which an enterprise distribution has several. */
  readonly ecosystems: readonly [string, ...string[]];
  /** Normalized names, the first as the advisories are most likely to have it. */
  readonly names: readonly string[];
  /** The version that they speak of: of the source for names of sources. */
  readonly version: string | undefined;
  /** Ecosystem of fixes for customers only. */
  readonly subscription?: string;
  /** Where faults without a fix stand, by name of the binary or of the source. */
  readonly unfixedEcosystems?: { readonly ecosystem: string; readonly names: readonly string[] };
}

/** The normalized package names that are asked for, by ecosystem with its release. */
export type AdvisoryQuery = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Where to look for a package: distribution packages under the release's ecosystem, by source, binary or both names;
 * language packages under their registry's. Undefined where OSV has no ecosystem for it.
 */
export function lookupFor(pkg: Package, os: OperatingSystem | undefined): AdvisoryLookup | undefined {
  if (!isSystemType(pkg.type)) {
    const { osv: ecosystem, nameSeparator = "/" } = ecosystemOf(pkg.type);
    if (ecosystem === undefined) return undefined;
    const name = pkg.name.replace("/", nameSeparator);
    return { ecosystems: [ecosystem], names: [normalizeName(ecosystem, name)], version: pkg.version };
  }
  const distribution = os === undefined ? undefined : distributionAdvisories(os);
  if (distribution === undefined) return undefined;
  const { ecosystems, names, subscription, unfixedEcosystems: unfixed } = distribution;
  // A package manager that is not the distribution's own brings nothing that its advisories speak of.
  if (ecosystemOfOsv(ecosystems[0]) !== ecosystemOf(pkg.type)) return undefined;
  const source = pkg.source?.name ?? pkg.name;
  return {
    ecosystems,
    names: names === "source" ? [source] : names === "binary" ? [pkg.name] : [...new Set([source, pkg.name])],
    version: names === "source" ? (pkg.source?.version ?? pkg.version) : pkg.version,
    ...(subscription === undefined ? {} : { subscription }),
    ...(unfixed === undefined
      ? {}
      : { unfixedEcosystems: { ecosystem: unfixed, names: [...new Set([pkg.name, source])] } }),
  };
}

/** What has to be loaded to match these packages. */
export function queryFor(packages: readonly Package[], os: OperatingSystem | undefined): AdvisoryQuery {
  const query = new Map<string, Set<string>>();
  for (const pkg of packages) {
    const lookup = lookupFor(pkg, os);
    if (lookup === undefined) continue;
    for (const { ecosystem, names } of lookupKeys(lookup)) {
      const existing = query.get(ecosystem) ?? new Set();
      query.set(ecosystem, existing);
      for (const name of names) existing.add(name);
    }
  }
  return query;
}

/** Every ecosystem where a package is looked up, and the names that it has there. */
export function lookupKeys({
  ecosystems,
  names,
  subscription,
  unfixedEcosystems: openFaults,
}: AdvisoryLookup): readonly { readonly ecosystem: string; readonly names: readonly string[] }[] {
  const searched = [...ecosystems, ...(subscription === undefined ? [] : [subscription])];
  return [...searched.map((ecosystem) => ({ ecosystem, names })), ...(openFaults === undefined ? [] : [openFaults])];
}
