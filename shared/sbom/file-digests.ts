import { createHash } from "node:crypto";
import type { Collector, FoundFile } from "../layers/index.ts";

/** File with the digests of its content. */
export interface FileDigest {
  readonly path: string;
  /** Permission bits. */
  readonly mode: number;
  /** Lower-case hex. */
  readonly sha256: string;
  /** Lower-case hex. */
  readonly sha512: string;
}

type Digests = Pick<FileDigest, "sha256" | "sha512">;

/** Hashes every file of an image in the same pass (BSI TR-03183-2 v2.1.0 requires SHA-512). */
export const fileDigester: Collector<Digests> = {
  name: "sbom/file-digests",
  version: 1,
  wants: ({ type }) => type === "file" || type === "hardlink",
  collect: ({ body }) => ({
    sha256: createHash("sha256").update(body).digest("hex"),
    sha512: createHash("sha512").update(body).digest("hex"),
  }),
};

/** Returns the digests of the files that are visible in a container. */
export function visibleDigests(files: readonly FoundFile<Digests>[]): FileDigest[] {
  return files
    .filter(({ hiddenBy }) => hiddenBy === undefined)
    .map(({ header: { path, mode }, value }) => ({ path, mode, ...value }));
}
