import type { Package } from "../packages/index.ts";
import { type LockTool, lockToolOf } from "./lock-tools.ts";
import type { Manifest } from "./manifest.ts";

/** A lockfile with the packages in it. */
export interface Lockfile {
  /** Relative to the checkout. */
  readonly path: string;
  readonly tool?: LockTool;
  /** By purl. */
  readonly packages: ReadonlyMap<string, Package>;
}

/** A manifest with the lockfile that its tool writes; a lockfile alone if its manifest is not in the checkout. */
export interface Project {
  readonly manifest?: Manifest;
  readonly lockfile?: Lockfile;
}

/**
 * Joins the manifests and lockfiles of a checkout. A lockfile belongs to the manifests in its directory and below it
 * that have no nearer one, as in workspaces. Pure.
 * @param packages of all lockfiles, with their locations.
 * @param sums paths of go.sum, which lists hashes of what go.mod requires.
 */
export function joinProjects(
  manifests: readonly Manifest[],
  packages: readonly Package[],
  sums: ReadonlySet<string> = new Set(),
): readonly Project[] {
  const lockfiles = mergeByPath(lockfilesOf(packages).map((file) => withSum(file, sums)));
  const used = new Set<Lockfile>();
  const projects = manifests.map((manifest): Project => {
    const lockfile = lockfileOf(manifest, lockfiles);
    if (lockfile === undefined) return { manifest };
    used.add(lockfile);
    return { manifest, lockfile };
  });
  // A requirement file that was made from another one is that one's lockfile.
  const compiled = projects.filter(
    ({ manifest }) => !lockfiles.some((file) => file.path === manifest?.path && used.has(file)),
  );
  const alone = lockfiles.filter((file) => !used.has(file) && !manifests.some(({ path }) => path === file.path));
  return [...compiled, ...alone.map((lockfile) => ({ lockfile }))];
}

function lockfilesOf(packages: readonly Package[]): readonly Lockfile[] {
  const byPath = new Map<string, Map<string, Package>>();
  for (const pkg of packages) {
    for (const { path } of pkg.locations) {
      const known = byPath.get(path) ?? new Map<string, Package>();
      byPath.set(path, known.set(pkg.purl, pkg));
    }
  }
  return [...byPath].map(([path, found]) => {
    const tool = lockToolOf(path);
    return { path: path.replace(/^\//, ""), packages: found, ...(tool === undefined ? {} : { tool }) };
  });
}

/** Returns go.sum in place of go.mod, whose packages it has, if there is one next to it. */
function withSum(lockfile: Lockfile, sums: ReadonlySet<string>): Lockfile {
  const path = lockfile.path.replace(/(?<=^|\/)go\.mod$/, "go.sum");
  const tool = lockToolOf(path);
  return path === lockfile.path || !sums.has(path) || tool === undefined ? lockfile : { ...lockfile, path, tool };
}

/** Joins lockfiles of one path: go.sum has the indirect requirements that go.mod does not list. */
function mergeByPath(lockfiles: readonly Lockfile[]): readonly Lockfile[] {
  return [...Map.groupBy(lockfiles, ({ path }) => path).values()].flatMap(([first, ...others]) => {
    if (first === undefined || others.length === 0) return first ?? [];
    return { ...first, packages: new Map([first, ...others].flatMap(({ packages }) => [...packages])) };
  });
}

function lockfileOf(manifest: Manifest, lockfiles: readonly Lockfile[]): Lockfile | undefined {
  const { directory, name } = splitPath(manifest.path);
  const compiled = /\.in$/.test(name) ? `${manifest.path.slice(0, -3)}.txt` : undefined;
  const candidates = lockfiles.filter((lockfile) => {
    if (lockfile.path === compiled) return true;
    const { directory: other } = splitPath(lockfile.path);
    // Modules of Go have files of their own.
    if (manifest.type === "golang") return other === directory && lockfile.path.endsWith("go.sum");
    const isAbove = other === directory || other === "" || directory.startsWith(`${other}/`);
    return isAbove && lockfile.tool?.type === manifest.type && lockfile.tool.manifests.test(name);
  });
  return candidates.toSorted((a, b) => splitPath(b.path).directory.length - splitPath(a.path).directory.length)[0];
}

/** Splits a path into the directory, empty for the root, and the name. */
export function splitPath(path: string): { readonly directory: string; readonly name: string } {
  const slash = path.lastIndexOf("/");
  return { directory: slash < 0 ? "" : path.slice(0, slash), name: path.slice(slash + 1) };
}
