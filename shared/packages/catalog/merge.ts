import { defined, type PackageDraft } from "../cataloger.ts";
import type { OperatingSystem, Package, PackageLocation } from "../package.ts";
import { purlOf } from "../purl.ts";
import { originOf, type PackageOrigin } from "../third-party/third-party.ts";
import { resolveDependencies } from "./dependencies.ts";

/** Package with its location. */
export interface PlacedDraft {
  readonly draft: PackageDraft;
  readonly location: PackageLocation;
}

/**
 * Merges packages by purl, with all their locations, sorted by purl.
 * @param details packages that complete those with the same purl and do not count by themselves.
 * @param repositories hosts in the image's repository files.
 */
export function mergePackages(
  placed: readonly PlacedDraft[],
  details: readonly PackageDraft[],
  os: OperatingSystem | undefined,
  repositories: ReadonlySet<string> = new Set(),
): Package[] {
  const purls = new Map(placed.map(({ draft }) => [draft, purlOf(draft, os)]));
  const resolvers = new Map(
    [...Map.groupBy(placed, ({ draft }) => draft.type)].map(([type, group]) => [
      type,
      resolveDependencies(group.map(({ draft }) => draft)),
    ]),
  );
  const packages = new Map<string, Package>();
  for (const { draft, location } of placed) {
    const purl = purls.get(draft) ?? purlOf(draft, os);
    const needed = resolvers.get(draft.type)?.(draft) ?? [];
    const next = packageOf({ draft, location }, purl, originOf(draft, os, repositories), {
      dependencies: unique(needed.map(({ name }) => name)),
      requires: unique(needed.flatMap((dependency) => purls.get(dependency) ?? [])),
    });
    const existing = packages.get(purl);
    packages.set(purl, existing === undefined ? next : joined(existing, next));
  }
  for (const draft of details) {
    const purl = purlOf(draft, os);
    const existingPackage = packages.get(purl);
    if (existingPackage !== undefined) packages.set(purl, completed(existingPackage, draft));
  }
  return [...packages.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1));
}

function packageOf(
  { draft, location }: PlacedDraft,
  purl: string,
  origin: PackageOrigin,
  edges: Pick<Package, "dependencies" | "requires">,
): Package {
  const { type, name, version, arch, source, homepage, modularity, hashes, files, fileHashes } = draft;
  return {
    type,
    name,
    version,
    purl,
    licenses: draft.licenses ?? [],
    locations: [location],
    ...edges,
    ...defined({
      arch,
      source,
      supplier: draft.supplier,
      supplierContact: draft.supplierContact,
      homepage,
      repository: draft.repository,
      modularity,
      hashes,
      files,
      fileHashes,
      installedBytes: draft.installedBytes,
      ranges: draft.ranges,
      relationship: draft.relationship,
      development: draft.development,
      role: draft.role,
      guessed: draft.guessed,
      foundInSbom: draft.foundInSbom,
      ...origin,
    }),
  };
}

/** Merges a package with a second occurrence. */
function joined(existing: Package, next: Package): Package {
  const files = existing.files === undefined && next.files === undefined ? undefined : both(existing.files, next.files);
  const isSamePlace = existing.locations.some(({ path }) => path === next.locations[0]?.path);
  const { development: _, guessed: __, ...rest } = existing;
  return {
    ...rest,
    licenses: both(existing.licenses, next.licenses),
    dependencies: both(existing.dependencies, next.dependencies),
    requires: both(existing.requires, next.requires),
    locations: isSamePlace ? existing.locations : [...existing.locations, ...next.locations],
    ...defined({
      files,
      hashes: existing.hashes ?? next.hashes,
      fileHashes: existing.fileHashes ?? next.fileHashes,
      ranges: existing.ranges ?? next.ranges,
      role: existing.role ?? next.role,
      // A copy whose identity is stated proves the guess.
      guessed: next.guessed === undefined ? undefined : existing.guessed,
      development: existing.development === true && next.development === true ? true : undefined,
    }),
  };
}

function completed(existing: Package, { licenses, ...draft }: PackageDraft): Package {
  const { supplier, supplierContact } = existing.supplier === undefined ? draft : existing;
  return {
    ...existing,
    licenses: both(existing.licenses, licenses),
    ...defined({
      supplier,
      supplierContact,
      homepage: existing.homepage ?? draft.homepage,
      hashes: existing.hashes ?? draft.hashes,
      repository: existing.repository ?? draft.repository,
    }),
  };
}

function both(first: readonly string[] | undefined, second: readonly string[] | undefined): string[] {
  return unique([...(first ?? []), ...(second ?? [])]);
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
