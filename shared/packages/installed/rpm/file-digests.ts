import type { CoverageGap } from "../../../findings/index.ts";
import { type FileHash, fileHashesOf } from "../../hashes.ts";
import type { FileHashes } from "../../package.ts";
import { type RpmHeader, tags } from "./header.ts";

/** Numbers of OpenPGP's hash algorithms, which rpm uses (RFC 9580, 9.5); packages of old have MD5 and no number. */
const algorithms: ReadonlyMap<number, FileHashes["algorithm"]> = new Map([
  [1, "MD5"],
  [2, "SHA-1"],
  [8, "SHA-256"],
  [9, "SHA-384"],
  [10, "SHA-512"],
]);
const others: ReadonlyMap<number, string> = new Map([
  [3, "RIPEMD-160"],
  [11, "SHA-224"],
  [12, "SHA3-256"],
  [14, "SHA3-512"],
]);
const oldest = 1;

/**
 * Returns the digests of a package's files. Directories, links and files that are only owned (`%ghost`) have none.
 * @param files in the header's order.
 */
export function fileDigestsOf(header: RpmHeader, files: readonly string[]): FileHashes[] | undefined {
  const algorithm = algorithms.get(header.number(tags.fileDigestAlgorithm) ?? oldest);
  if (algorithm === undefined) return undefined;
  const hashes = header.texts(tags.fileDigests).flatMap((value, index): FileHash[] => {
    const path = files[index];
    return path === undefined || !/^(?:[0-9a-f]{2}){16,64}$/.test(value) ? [] : [{ path, algorithm, value }];
  });
  return hashes.length === 0 ? undefined : fileHashesOf(hashes);
}

/** Reports digests with algorithms that SBOM formats do not share. */
export class UnreadDigests {
  readonly #numbers = new Set<number>();

  add(header: RpmHeader): void {
    this.#numbers.add(header.number(tags.fileDigestAlgorithm) ?? oldest);
  }

  gaps(): Omit<CoverageGap, "what">[] {
    return [...this.#numbers]
      .filter((number) => !algorithms.has(number))
      .sort((a, b) => a - b)
      .slice(0, 5)
      .map((number) => ({
        why: `file digests with ${others.get(number) ?? `algorithm ${number}`} are left out`,
        weight: "note",
      }));
  }
}
