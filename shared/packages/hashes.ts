import type { FileHashes, PackageHash } from "./package.ts";

const algorithms: ReadonlyMap<string, PackageHash["algorithm"]> = new Map([
  ["md5", "MD5"],
  ["sha1", "SHA-1"],
  ["sha256", "SHA-256"],
  ["sha384", "SHA-384"],
  ["sha512", "SHA-512"],
]);

/** A digest by the name of its algorithm (`sha256`) and its bytes in base64 or base64url; undefined for others. */
export function hashOf(algorithmName: string, base64: string): PackageHash | undefined {
  const algorithm = algorithms.get(algorithmName);
  const value = Buffer.from(base64, "base64").toString("hex");
  return algorithm === undefined || value.length !== hexLength[algorithm] ? undefined : { algorithm, value };
}

const hexLength: Readonly<Record<PackageHash["algorithm"], number>> = {
  MD5: 32,
  "SHA-1": 40,
  "SHA-256": 64,
  "SHA-384": 96,
  "SHA-512": 128,
};

/** A file with a digest that a database states. */
export interface FileHash extends PackageHash {
  readonly path: string;
}

/** Digests of files, one list an algorithm. */
export function groupHashes(hashes: readonly FileHash[]): FileHashes[] {
  return [...Map.groupBy(hashes, ({ algorithm }) => algorithm)].map(([algorithm, group]) => ({
    algorithm,
    paths: group.map(({ path }) => path),
    values: group.map(({ value }) => value),
  }));
}
