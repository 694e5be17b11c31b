import {
  distributionAdvisories,
  ecosystemOf,
  ecosystemOfOsv,
  isSystemType,
  normalizeName,
  type OperatingSystem,
} from "../../ecosystems/index.ts";
import type { Package } from "../../packages/index.ts";
import { type UpstreamIdentity, upstreamOf } from "../upstream/identify.ts";
import { cpeEcosystem, type UpstreamProgram } from "../upstream/programs.ts";

/** Keys for looking up the advisories of one package. */
export interface AdvisoryLookup {
  /** In OSV's spelling with the release. An enterprise distribution has several; the first one represents all. */
  readonly ecosystems: readonly [string, ...string[]];
  /** Normalized names, the most likely one first. */
  readonly names: readonly string[];
  /** Version that the advisories refer to: the source's version for source names. */
  readonly version: string | undefined;
  /** Ecosystem of fixes that only subscribers get. */
  readonly subscription?: string;
  /** Ecosystem of vulnerabilities without a fix, by binary or source name. */
  readonly unfixed?: { readonly ecosystem: string; readonly names: readonly string[] };
  /** Software whose releases the advisories are about, if the package's own publisher writes none. */
  readonly upstream?: UpstreamProgram;
}

/** OSV's ecosystem of releases that Bitnami packages. */
const bitnamiEcosystem = "Bitnami";

/** Normalized package names to load, by ecosystem with its release. */
export type AdvisoryQuery = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Returns the lookup keys of a package. Distribution packages use the release's ecosystem, with source name, binary
 * name or both; language packages use their registry's ecosystem. Programs without a package, and packages of third
 * parties, use the sources about their upstream releases. Undefined if no source covers it.
 */
export function lookupFor(pkg: Package, os: OperatingSystem | undefined): AdvisoryLookup | undefined {
  const upstream = upstreamOf(pkg);
  if (upstream !== undefined) return upstreamLookup(upstream);
  if (!isSystemType(pkg.type)) {
    const { osv: ecosystem, nameSeparator = "/" } = ecosystemOf(pkg.type);
    if (ecosystem === undefined) return undefined;
    const name = pkg.name.replace("/", nameSeparator);
    return { ecosystems: [ecosystem], names: [normalizeName(ecosystem, name)], version: pkg.version };
  }
  const distribution = os === undefined ? undefined : distributionAdvisories(os);
  if (distribution === undefined) return undefined;
  const { ecosystems, names, subscription, unfixedEcosystem: unfixed } = distribution;
  // The distribution's advisories do not cover packages of another package manager.
  if (ecosystemOfOsv(ecosystems[0]) !== ecosystemOf(pkg.type)) return undefined;
  const source = pkg.source?.name ?? pkg.name;
  return {
    ecosystems,
    names: names === "source" ? [source] : names === "binary" ? [pkg.name] : [...new Set([source, pkg.name])],
    version: names === "source" ? (pkg.source?.version ?? pkg.version) : pkg.version,
    ...(subscription === undefined ? {} : { subscription }),
    ...(unfixed === undefined ? {} : { unfixed: { ecosystem: unfixed, names: [...new Set([pkg.name, source])] } }),
  };
}

/** Returns the lookup keys in the project's own list, in Bitnami's data and, as a last resort, by CPE. */
function upstreamLookup({ program, version }: UpstreamIdentity): AdvisoryLookup {
  const [first = bitnamiEcosystem, ...more] = upstreamKeys(program).map(({ ecosystem }) => ecosystem);
  return { ecosystems: [first, ...more], names: [], version, upstream: program };
}

function upstreamKeys({ names, project, bitnami = [], cpe }: UpstreamProgram): AdvisoryKeys[] {
  return [
    ...(project === undefined ? [] : [{ ecosystem: project.ecosystem, names: [project.name] }]),
    ...(bitnami.length === 0 ? [] : [{ ecosystem: bitnamiEcosystem, names: bitnami }]),
    ...(cpe === undefined ? [] : [{ ecosystem: cpeEcosystem, names: names.slice(0, 1) }]),
  ];
}

/** Returns the query for matching these packages. */
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

/** Ecosystem with the names to look up there. */
interface AdvisoryKeys {
  readonly ecosystem: string;
  readonly names: readonly string[];
}

/** Returns every ecosystem of a lookup with the names to use there. */
export function lookupKeys(lookup: AdvisoryLookup): readonly AdvisoryKeys[] {
  const { ecosystems, names, subscription, unfixed: openFaults, upstream } = lookup;
  if (upstream !== undefined) return upstreamKeys(upstream);
  const searched = [...ecosystems, ...(subscription === undefined ? [] : [subscription])];
  return [...searched.map((ecosystem) => ({ ecosystem, names })), ...(openFaults === undefined ? [] : [openFaults])];
}
