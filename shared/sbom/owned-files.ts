import { fileOwners, type Package, type PackageHash, readFileHashes } from "../packages/index.ts";
import type { FileDigest } from "./file-digests.ts";
import type { BomFile, StatedFile } from "./model.ts";

const archives = /\.(?:jar|war|ear|zip|whl|egg|gem|apk|deb|rpm|tar|tgz|tbz2?|txz|gz|bz2|xz|zst)$/i;
/** Archives that list several files, as opposed to one compressed file. */
const structured = /\.(?:jar|war|ear|zip|whl|egg|gem|apk|deb|rpm|tar|tgz|tbz2?|txz|tar\.\w+)$/i;

/**
 * Assigns each file to its package: the one that the file is, otherwise its owner (`fileOwners`): the one whose database
 * lists it, or whose directory contains it. Other files belong to none.
 */
export function ownFiles(
  packages: readonly Package[],
  files: readonly FileDigest[],
): { readonly byPurl: ReadonlyMap<string, readonly BomFile[]>; readonly rest: readonly BomFile[] } {
  const digests = new Map(packages.flatMap((pkg) => [...ownDigests(pkg)].map((digest) => [digest, pkg.purl])));
  const owners = fileOwners(
    files.map(({ path }) => path),
    packages,
  );
  const stated = files.length === 0 ? new Map<string, PackageHash[]>() : statedHashes(packages, merged);
  const byPurl = new Map<string, BomFile[]>();
  const otherFiles: BomFile[] = [];
  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const owner = digests.get(`${file.path} ${file.sha512}`) ?? owners.get(file.path)?.package?.purl;
    const list = owner === undefined ? otherFiles : (byPurl.get(owner) ?? []);
    if (owner !== undefined) byPurl.set(owner, list);
    list.push(bomFile(file, stated.get(merged(file.path)) ?? []));
  }
  return { byPurl, rest: otherFiles };
}

/** Yields the locations with digests at which the file is the package itself, such as jars and programs. */
function* ownDigests({ locations, hashes = [] }: Package): Iterable<string> {
  const sha512 = hashes.find(({ algorithm }) => algorithm === "SHA-512");
  if (sha512 !== undefined) for (const { path } of locations) yield `${path} ${sha512.value}`;
}

/** Maps a path to its place in distributions with a merged /usr, whose databases may list the old place. */
function merged(path: string): string {
  return path.replace(/^\/(bin|sbin|lib|lib32|lib64|libx32)\//, "/usr/$1/");
}

function bomFile({ path, mode, sha256, sha512 }: FileDigest, stated: readonly PackageHash[]): BomFile {
  return {
    path,
    filename: path.slice(path.lastIndexOf("/") + 1),
    executable: (mode & 0o111) !== 0,
    archive: archives.test(path),
    structured: structured.test(path),
    hashes: [
      { algorithm: "SHA-256", value: sha256 },
      { algorithm: "SHA-512", value: sha512 },
    ],
    // Computed digests take precedence over stated ones.
    stated: stated.filter(({ algorithm }) => algorithm !== "SHA-256" && algorithm !== "SHA-512"),
  };
}

/** Returns the digests from package databases by path, normalized by `keyOf`. */
function statedHashes(packages: readonly Package[], keyOf = (path: string) => path): Map<string, PackageHash[]> {
  const byPath = new Map<string, PackageHash[]>();
  for (const { fileHashes = [] } of packages) {
    for (const { path, algorithm, value } of fileHashes.flatMap(readFileHashes)) {
      const key = keyOf(path);
      const existing = byPath.get(key);
      const hash = { algorithm, value };
      if (existing === undefined) byPath.set(key, [hash]);
      else if (existing.every((other) => other.algorithm !== algorithm)) existing.push(hash);
    }
  }
  return byPath;
}

/** Returns the files of a package with digests from its database, sorted by path, without those in `bomFiles`. */
export function statedFiles(pkg: Package, bomFiles: readonly BomFile[]): StatedFile[] {
  const read = new Set(bomFiles.map(({ path }) => merged(path)));
  return [...statedHashes([pkg])]
    .filter(([path]) => !read.has(merged(path)))
    .map(([path, hashes]) => ({ path, hashes }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
