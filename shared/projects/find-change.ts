import { compareVersions, ecosystemOf, normalizeName } from "../ecosystems/index.ts";
import type { Package, PackageType } from "../packages/index.ts";
import { defined, memoizedByObject } from "../values/index.ts";
import { DependencyGraph } from "./chains.ts";
import type { DeclaredDependency, Manifest } from "./manifest.ts";
import type { Lockfile, Project } from "./project.ts";
import { requirementGrammars } from "./requirements/grammars.ts";

/** Why a checkout contains a package, and what changes its version. */
export interface DependencyOrigin {
  readonly project: Project;
  /** From a direct dependency to the package, both included; the package alone if it is one, or if nothing is known. */
  readonly chain: readonly Package[];
  /** The direct dependency as its manifest states it. */
  readonly declared?: DeclaredDependency;
}

/** Packages of one type in an image, for projects without a lockfile. */
export type InstalledPackages = ReadonlyMap<string, Package>;

/** Returns the graph of a lockfile's or an image's packages, made once. */
export const graphOf = memoizedByObject((packages: ReadonlyMap<string, Package>) => new DependencyGraph(packages));

/**
 * Finds how a project brings in a package: through its lockfile, or, if it has none, through what is installed. Undefined
 * if the project does not. Pure.
 */
export function findOrigin(project: Project, pkg: Package, installed: InstalledPackages): DependencyOrigin | undefined {
  const { manifest, lockfile } = project;
  if (manifest !== undefined && manifest.type !== pkg.type) return undefined;
  if (lockfile !== undefined && !lockfile.packages.has(pkg.purl)) return undefined;
  const locked = lockfile?.packages.get(pkg.purl) ?? pkg;
  if (manifest === undefined) return { project, chain: [locked] };
  const own = declarationOf(manifest, locked);
  const isDirect = (other: Package): boolean => declares(project, manifest, other);
  const chain = graphOf(lockfile?.packages ?? installed).chainTo(pkg.purl, isDirect);
  const [direct] = chain ?? [];
  if (chain === undefined || direct === undefined) {
    // The lockfile is older than the manifest.
    if (own !== undefined && lockfile !== undefined) return { project, chain: [locked], declared: own };
    // Build tools of Java resolve what is indirect, and their manifests can give it a version.
    return manifest.overrides === undefined ? undefined : { project, chain: [locked] };
  }
  return { project, chain, ...defined({ declared: declarationOf(manifest, direct) }) };
}

/** Ecosystems that install several versions of a package side by side, so that a name alone does not tell whose it is. */
const withSeveralVersions: ReadonlySet<PackageType> = new Set(["npm", "cargo"]);

/** Tells whether a manifest declares this version of a package, not only another one of its name. */
function declares({ lockfile }: Project, manifest: Manifest, pkg: Package): boolean {
  const declared = declarationOf(manifest, pkg);
  if (declared === undefined) return false;
  // Without a lockfile, only a requirement that accepts what is installed can have brought it in.
  if (lockfile !== undefined && !withSeveralVersions.has(manifest.type)) return true;
  return declared.requirement === undefined || acceptsOwn(declared, pkg) !== false;
}

function acceptsOwn({ requirement }: DeclaredDependency, { version }: Package): boolean | undefined {
  return version === undefined ? undefined : requirement?.grammar.accepts(requirement.text, version);
}

/**
 * Returns the declaration of a package. Of several, such as aliases, catalogs or those with conditions, the first that
 * accepts its version, otherwise the first with a requirement.
 */
function declarationOf(manifest: Manifest, pkg: Package): DeclaredDependency | undefined {
  const all = declarationsOf(manifest).get(nameKey(manifest.type, pkg.name)) ?? [];
  const accepting = all.length < 2 ? undefined : all.find((declared) => acceptsOwn(declared, pkg) === true);
  return accepting ?? all.find(({ requirement }) => requirement !== undefined) ?? all[0];
}

/** Returns the declarations by normalized name, grouped once. */
const declarationsOf = memoizedByObject(
  ({ type, dependencies }: Manifest): ReadonlyMap<string, readonly DeclaredDependency[]> =>
    Map.groupBy(dependencies, ({ name }) => nameKey(type, name)),
);

/** Returns the form of a name by which packages of a type are the same. */
function nameKey(type: PackageType, name: string): string {
  const { osv } = ecosystemOf(type);
  return osv === undefined ? name : normalizeName(osv, name);
}

/** What changes the version of a package. */
export type Remedy =
  /** The manifest accepts the fixed version; only the lockfile or the installation is old. */
  | { readonly kind: "update" }
  /** The requirement in the manifest must be raised. */
  | { readonly kind: "raise"; readonly requirement: string; readonly toVersion: string }
  /** Nothing in the checkout says which version of the direct dependency resolves it. */
  | { readonly kind: "unknown" };

/** Decides what gives a package its fixed version with the smallest change of the direct dependency. Pure. */
export function chooseRemedy({ project, chain, declared }: DependencyOrigin, toVersion: string): Remedy {
  const [direct, ...others] = chain;
  if (direct === undefined) return { kind: "unknown" };
  // Without a lockfile the next installation takes the newest version that is accepted.
  const canUpdate = project.lockfile?.tool === undefined || project.lockfile.tool.update !== undefined;
  if (others.length === 0) return raiseTo(declared, toVersion, canUpdate);
  if (acceptsAlongChain(project, chain, toVersion)) return { kind: "update" };
  const better = betterVersion(project.lockfile, direct, chain, toVersion);
  return better === undefined ? { kind: "unknown" } : raiseTo(declared, better, false);
}

/** A version that means nothing else in a manifest, whatever its format. */
const plainVersion = /^[\w.+!~-]{1,100}$/;

function raiseTo(declared: DeclaredDependency | undefined, toVersion: string, canUpdate: boolean): Remedy {
  const requirement = declared?.requirement;
  if (requirement === undefined || !plainVersion.test(toVersion)) return { kind: "unknown" };
  const { text, grammar } = requirement;
  if (canUpdate && grammar.accepts(text, toVersion) === true) return { kind: "update" };
  const raised = grammar.raise(text, toVersion);
  return raised === undefined ? { kind: "unknown" } : { kind: "raise", requirement: raised, toVersion };
}

/** Tells whether everything that requires a package in the lockfile accepts a version of it. */
function acceptsAlongChain({ lockfile }: Project, chain: readonly Package[], version: string): boolean {
  const pkg = chain.at(-1);
  const grammar = pkg === undefined ? undefined : requirementGrammars[pkg.type];
  if (pkg === undefined || lockfile === undefined || grammar === undefined) return false;
  const requiring = graphOf(lockfile.packages).requiring(pkg.purl);
  return (
    requiring.length > 0 &&
    requiring.every((parent) => {
      const range = rangeOf(parent, pkg.name);
      return range !== undefined && grammar.accepts(range, version) === true;
    })
  );
}

function rangeOf({ type, ranges = {} }: Package, name: string): string | undefined {
  const key = nameKey(type, name);
  const found = Object.entries(ranges).find(([other]) => nameKey(type, other) === key);
  return found?.[1];
}

/**
 * Returns the lowest higher version of the direct dependency in the lockfile that does not need the vulnerable version,
 * as in workspaces that lock several.
 */
function betterVersion(
  lockfile: Lockfile | undefined,
  direct: Package,
  chain: readonly Package[],
  toVersion: string,
): string | undefined {
  const last = chain.at(-1);
  const grammar = requirementGrammars[direct.type];
  const { osv } = ecosystemOf(direct.type);
  if (lockfile === undefined || last === undefined || chain.length !== 2 || osv === undefined) return undefined;
  const versions = [...lockfile.packages.values()].flatMap((other) => {
    if (other.name !== direct.name || other.version === undefined || direct.version === undefined) return [];
    if (compareVersions(osv, other.version, direct.version) <= 0) return [];
    const range = rangeOf(other, last.name);
    return range === undefined || grammar?.accepts(range, toVersion) === true ? [other.version] : [];
  });
  return versions.toSorted((a, b) => compareVersions(osv, a, b))[0];
}
