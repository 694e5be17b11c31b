import { isSystemType } from "../../ecosystems/index.ts";
import type { Package } from "../package.ts";
import { type FileOwner, fileOwners } from "./file-owners.ts";

/**
 * Separates language packages and programs that belong to a system package from others. The former get `ownedBy` and
 * are not counted, because the system package represents them.
 */
export function splitOwned(packages: readonly Package[]): { counted: Package[]; owned: Package[] } {
  const paths = packages
    .filter(({ type }) => !isSystemType(type))
    .flatMap(({ locations }) => locations.map(({ path, realPath }) => realPath ?? path));
  const owners = fileOwners(
    paths,
    packages.filter(({ type }) => isSystemType(type)),
  );
  const counted: Package[] = [];
  const owned: Package[] = [];
  for (const pkg of packages) {
    const ownedBy = isSystemType(pkg.type) ? undefined : ownerOfAll(pkg, owners);
    if (ownedBy === undefined) counted.push(pkg);
    else owned.push({ ...pkg, ownedBy });
  }
  return { counted, owned };
}

/** Returns the owner if it owns every location of the package. A copy elsewhere makes it a separate package. */
function ownerOfAll({ locations }: Package, owners: ReadonlyMap<string, FileOwner>): string | undefined {
  const purls = locations.map(({ path, realPath }) => {
    const owner = owners.get(realPath ?? path);
    return owner?.isSystem === true ? owner.purl : undefined;
  });
  return purls.every((purl) => purl !== undefined) ? purls[0] : undefined;
}
