import type { FileHashes, PackageHash } from "./package.ts";

const algorithms: ReadonlyMap<string, PackageHash["algorithm"]> = new Map([
  ["md5", "MD5"],
  ["sha1", "SHA-1"],
  ["sha256", "SHA-256"],
  ["sha384", "SHA-384"],
  ["sha512", "SHA-512"],
]);

/**
 * Converts a digest, given the name of its algorithm (`sha256`) and its bytes in base64 or base64url; undefined for
 * other algorithms.
 */
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

/** File with a digest from a database. */
export interface FileHash extends PackageHash {
  readonly path: string;
}

/**
 * Packs digests of files into one text per algorithm. Leaves out names with line breaks, which no database contains.
 */
export function fileHashesOf(hashes: readonly FileHash[]): FileHashes[] {
  const sound = hashes.filter(({ path }) => !path.includes("\n"));
  return [...Map.groupBy(sound, ({ algorithm }) => algorithm)].map(([algorithm, group]) => ({
    algorithm,
    lines: group.map(({ path, value }) => `${value} ${path}`).join("\n"),
  }));
}

/** Unpacks digests from `fileHashesOf`. */
export function readFileHashes({ algorithm, lines }: FileHashes): FileHash[] {
  return lines.split("\n").map((line) => {
    const blank = line.indexOf(" ");
    return { algorithm, value: line.slice(0, blank), path: line.slice(blank + 1) };
  });
}
