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
  readonly openFaults?: { readonly ecosystem: string; readonly names: readonly string[] };
}

/** The normalized package names that are asked for, by ecosystem with its release. */
export type AdvisoryQuery = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Where to look for a package: distribution packages under the release's ecosystem, by source, binary or both names;
 * language packages under their registry's. Undefined where OSV has no ecosystem for it.
 */
export function lookupFor(item: Package, os: OperatingSystem | undefined): AdvisoryLookup | undefined {
  if (!isSystemType(item.type)) {
    const { osv: ecosystem, nameSeparator = "/" } = ecosystemOf(item.type);
    if (ecosystem === undefined) return undefined;
    const name = item.name.replace("/", nameSeparator);
    return { ecosystems: [ecosystem], names: [normalizeName(ecosystem, name)], version: item.version };
  }
  const distribution = os === undefined ? undefined : distributionAdvisories(os);
  if (distribution === undefined) return undefined;
  const { ecosystems, names, subscription, openFaults } = distribution;
  // A package manager that is not the distribution's own brings nothing that its advisories speak of.
  if (ecosystemOfOsv(ecosystems[0]) !== ecosystemOf(item.type)) return undefined;
  const source = item.source?.name ?? item.name;
  return {
    ecosystems,
    names: names === "source" ? [source] : names === "binary" ? [item.name] : [...new Set([source, item.name])],
    version: names === "source" ? (item.source?.version ?? item.version) : item.version,
    ...(subscription === undefined ? {} : { subscription }),
    ...(openFaults === undefined
      ? {}
      : { openFaults: { ecosystem: openFaults, names: [...new Set([item.name, source])] } }),
  };
}

/** What has to be loaded to match these packages. */
export function queryFor(packages: readonly Package[], os: OperatingSystem | undefined): AdvisoryQuery {
  const needs = new Map<string, Set<string>>();
  for (const item of packages) {
    const lookUp = lookupFor(item, os);
    if (lookUp === undefined) continue;
    for (const { ecosystem, names } of placesOf(lookUp)) {
      const known = needs.get(ecosystem) ?? new Set();
      needs.set(ecosystem, known);
      for (const name of names) known.add(name);
    }
  }
  return needs;
}

/** Every ecosystem where a package is looked up, and the names that it has there. */
export function placesOf({
  ecosystems,
  names,
  subscription,
  openFaults,
}: AdvisoryLookup): readonly { readonly ecosystem: string; readonly names: readonly string[] }[] {
  const own = [...ecosystems, ...(subscription === undefined ? [] : [subscription])];
  return [...own.map((ecosystem) => ({ ecosystem, names })), ...(openFaults === undefined ? [] : [openFaults])];
}
