import { isSystemType, type OperatingSystem, type Package, type PackageType } from "../packages/index.ts";
import { versionScheme } from "../versions/index.ts";
import { distributionEcosystem, languageEcosystem } from "./ecosystems.ts";
import { normalizeName } from "./names.ts";

/** The packages that a distribution's advisories speak of, by the order of its versions. */
const packageTypes: Readonly<Record<string, PackageType>> = { apk: "apk", dpkg: "deb", rpm: "rpm" };

/** Where the advisories for one package are looked up. */
export interface LookUp {
  /** In OSV's spelling with the release; the first stands for all, of which an enterprise distribution has several. */
  readonly ecosystems: readonly [string, ...string[]];
  /** Normalised names, the first as the advisories are most likely to have it. */
  readonly names: readonly string[];
  /** The version that they speak of: of the source for names of sources. */
  readonly version: string | undefined;
  /** Ecosystem of fixes for customers only. */
  readonly subscription?: string;
}

/** The normalised package names that are asked for, by ecosystem with its release. */
export type AdvisoryNeeds = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Where to look for a package: distribution packages under the release's ecosystem, by source, binary or both names;
 * language packages under their registry's. Undefined where OSV has no ecosystem for it.
 */
export function lookUpOf(item: Package, os: OperatingSystem | undefined): LookUp | undefined {
  if (!isSystemType(item.type)) {
    const ecosystem = languageEcosystem(item.type);
    if (ecosystem === undefined) return undefined;
    const name = ecosystem === "Maven" ? item.name.replace("/", ":") : item.name;
    return { ecosystems: [ecosystem], names: [normalizeName(ecosystem, name)], version: item.version };
  }
  const distribution = os === undefined ? undefined : distributionEcosystem(os);
  if (distribution === undefined) return undefined;
  const { ecosystems, names, subscription } = distribution;
  // A package manager that is not the distribution's own brings nothing that its advisories speak of.
  if (packageTypes[versionScheme(ecosystems[0])?.name ?? ""] !== item.type) return undefined;
  const source = item.source?.name ?? item.name;
  return {
    ecosystems,
    names: names === "source" ? [source] : names === "binary" ? [item.name] : [...new Set([source, item.name])],
    version: names === "source" ? (item.source?.version ?? item.version) : item.version,
    ...(subscription === undefined ? {} : { subscription }),
  };
}

/** What has to be loaded to match these packages. */
export function neededAdvisories(packages: readonly Package[], os: OperatingSystem | undefined): AdvisoryNeeds {
  const needs = new Map<string, Set<string>>();
  for (const item of packages) {
    const lookUp = lookUpOf(item, os);
    if (lookUp === undefined) continue;
    for (const ecosystem of allEcosystems(lookUp)) {
      const names = needs.get(ecosystem) ?? new Set();
      needs.set(ecosystem, names);
      for (const name of lookUp.names) names.add(name);
    }
  }
  return needs;
}

/** The ecosystems of a look-up with that of its subscribers. */
export function allEcosystems({ ecosystems, subscription }: LookUp): string[] {
  return [...ecosystems, ...(subscription === undefined ? [] : [subscription])];
}
