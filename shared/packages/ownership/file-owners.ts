import { isSystemType } from "../../ecosystems/index.ts";
import type { Package, PackageHash } from "../package.ts";
import { cachedPackage, type OwnedDirectory, ownedDirectories } from "./directories.ts";

/** Package that a file belongs to. */
export interface FileOwner {
  readonly purl: string;
  /** Absent if only the cache of a package manager contains it. */
  readonly package?: Package;
  /** Whether a package of the operating system owns it. */
  readonly isSystem: boolean;
  /** Path in the package's list of files, which may differ by `/usr`; absent if its directory is all that is known. */
  readonly listed?: string;
  /** True if everybody can get the package's text: it came from the distribution or a public registry. */
  readonly isPublished: boolean;
}

/** Directories that merged-usr distributions keep under /usr, while package databases may list them at the root. */
const mergedDirectory = /^(?:\/usr)?(?=\/(?:bin|lib|lib32|lib64|libx32|libo32|sbin)\/)/;

/**
 * Returns the owners of files: packages whose database lists the file (dpkg, rpm, apk, pacman, conda, Python's RECORD),
 * with or without `/usr`; otherwise packages whose directory contains it. System packages take precedence. Pure.
 * @param packages all packages of the image.
 */
export function fileOwners(paths: Iterable<string>, packages: readonly Package[]): ReadonlyMap<string, FileOwner> {
  const wanted = new Set(paths);
  if (wanted.size === 0) return new Map();
  const aliases = new Map([...wanted].flatMap((path) => aliasOf(path).map((alias) => [alias, path] as const)));
  const exact = new Map<string, FileOwner>();
  const merged = new Map<string, FileOwner>();
  for (const pkg of packages) {
    for (const file of pkg.files ?? []) {
      const isExact = wanted.has(file);
      const path = isExact ? file : aliases.get(file);
      if (path === undefined) continue;
      const owners = isExact ? exact : merged;
      if (owners.get(path)?.isSystem !== true) owners.set(path, ownerOf(pkg, file));
    }
  }
  const directories = new OwnedDirectories(packages);
  const owners = new Map<string, FileOwner>();
  for (const path of wanted) {
    const owner = preferSystem(exact.get(path), merged.get(path)) ?? directories.ownerOf(path) ?? cacheOwner(path);
    if (owner !== undefined) owners.set(path, owner);
  }
  return owners;
}

function aliasOf(path: string): string[] {
  if (!mergedDirectory.test(path)) return [];
  return [path.startsWith("/usr/") ? path.slice("/usr".length) : `/usr${path}`];
}

function preferSystem(first: FileOwner | undefined, second: FileOwner | undefined): FileOwner | undefined {
  return second?.isSystem === true && first?.isSystem !== true ? second : (first ?? second);
}

function ownerOf(pkg: Package, listed: string): FileOwner {
  return {
    purl: pkg.purl,
    package: pkg,
    isSystem: isSystemType(pkg.type),
    listed,
    isPublished: pkg.thirdParty === false,
  };
}

function cacheOwner(path: string): FileOwner | undefined {
  const purl = cachedPackage(path);
  return purl === undefined ? undefined : { purl, isSystem: false, isPublished: false };
}

/** Directories of packages, found by the longest prefix of a path. */
class OwnedDirectories {
  readonly #byPath = new Map<string, { readonly pkg: Package; readonly directory: OwnedDirectory }>();

  constructor(packages: readonly Package[]) {
    for (const pkg of packages) {
      for (const directory of ownedDirectories(pkg)) this.#byPath.set(directory.path, { pkg, directory });
    }
  }

  ownerOf(path: string): FileOwner | undefined {
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
      const owned = this.#byPath.get(path.slice(0, end + 1));
      if (owned === undefined) continue;
      const { pkg, directory } = owned;
      if (directory.except?.test(path.slice(directory.path.length)) === true) return undefined;
      const isPublished = pkg.locations.some(
        (location) => location.isFromPublicRegistry === true && location.path.startsWith(directory.path),
      );
      return { purl: pkg.purl, package: pkg, isSystem: false, isPublished };
    }
    return undefined;
  }
}

/** Digest of a file that its package's database states, and the file's own. */
export interface ComparedDigest {
  readonly algorithm: PackageHash["algorithm"];
  readonly stated: string;
  readonly actual: string;
}

/**
 * Compares a file with the first digest in its owner's database; undefined if it states none in a compared algorithm.
 * @param digests of the file.
 */
export function compareDigest(
  { listed, package: pkg }: FileOwner,
  digests: readonly PackageHash[],
): ComparedDigest | undefined {
  if (listed === undefined) return undefined;
  for (const { algorithm, lines } of pkg?.fileHashes ?? []) {
    const actual = digests.find((candidate) => candidate.algorithm === algorithm)?.value;
    const stated = actual === undefined ? undefined : statedDigest(lines, listed);
    if (actual !== undefined && stated !== undefined) return { algorithm, stated, actual };
  }
  return undefined;
}

/** Tells whether a file has the digest in its owner's database; undefined if it states none in a compared algorithm. */
export function isUnchanged(owner: FileOwner, digests: readonly PackageHash[]): boolean | undefined {
  const compared = compareDigest(owner, digests);
  return compared === undefined ? undefined : compared.stated === compared.actual;
}

/** Finds the digest of a path in lines of a digest, a blank and a path. */
function statedDigest(lines: string, path: string): string | undefined {
  for (let at = lines.indexOf(` ${path}`); at !== -1; at = lines.indexOf(` ${path}`, at + 1)) {
    const end = at + 1 + path.length;
    const start = lines.lastIndexOf("\n", at) + 1;
    const digest = lines.slice(start, at);
    if ((end === lines.length || lines[end] === "\n") && !digest.includes(" ")) return digest;
  }
  return undefined;
}
