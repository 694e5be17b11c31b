import { isSystemType } from "../../ecosystems/index.ts";
import type { Package } from "../package.ts";

/** Directories that merged-usr distributions keep under /usr, while package databases list them at the root. */
const mergedDirectories = /^\/(?:bin|lib|lib32|lib64|sbin)\//;

/**
 * Separates language packages that belong to a system package from others. The former get `ownedBy` and are not
 * counted, because the system package represents them.
 */
export function splitOwned(packages: readonly Package[]): { counted: Package[]; owned: Package[] } {
  const paths = new Set<string>();
  for (const { type, locations } of packages) {
    if (!isSystemType(type)) for (const { path, realPath } of locations) paths.add(realPath ?? path);
  }
  const owners = ownersOf(packages, paths);
  const counted: Package[] = [];
  const owned: Package[] = [];
  for (const pkg of packages) {
    const ownedBy = isSystemType(pkg.type) ? undefined : ownerOfAll(pkg, owners);
    if (ownedBy === undefined) counted.push(pkg);
    else owned.push({ ...pkg, ownedBy });
  }
  return { counted, owned };
}

/** Returns the paths that no system package owns. */
export function withoutOwner(paths: readonly string[], packages: readonly Package[]): string[] {
  const owners = ownersOf(packages, new Set(paths));
  return paths.filter((path) => !owners.has(path));
}

function ownersOf(packages: readonly Package[], paths: ReadonlySet<string>): Map<string, string> {
  const owners = new Map<string, string>();
  if (paths.size === 0) return owners;
  for (const { type, files, purl } of packages) {
    if (!isSystemType(type)) continue;
    for (const file of files ?? []) {
      if (paths.has(file)) owners.set(file, purl);
      else if (mergedDirectories.test(file) && paths.has(`/usr${file}`)) owners.set(`/usr${file}`, purl);
    }
  }
  return owners;
}

/** Returns the owner if it owns every location of the package. A copy elsewhere makes it a separate package. */
function ownerOfAll({ locations }: Package, owners: ReadonlyMap<string, string>): string | undefined {
  const ownerPurls = locations.map(({ path, realPath }) => owners.get(realPath ?? path));
  return ownerPurls.every((owner) => owner !== undefined) ? ownerPurls[0] : undefined;
}
