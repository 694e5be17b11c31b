import { threadModuleUrl } from "../exec/thread-module-url.ts";
import { hashContent } from "../files/index.ts";
import {
  type Collector,
  type CreateCollectors,
  contentOf,
  type FoundFile,
  type ThreadModule,
} from "../layers/index.ts";

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
  readsInPlace: true,
  readsMostFiles: true,
  collect(file) {
    const [sha256 = "", sha512 = ""] = hashContent(contentOf(file), ["sha256", "sha512"]);
    return { sha256, sha512 };
  },
};

/** Creates the collectors in a thread. */
export const createCollectors: CreateCollectors = () => [fileDigester];

/** The module of `createCollectors`. */
export const fileDigestThread: ThreadModule = {
  url: threadModuleUrl("file-digests", "./file-digests.ts", import.meta.url),
};

/** Returns the digests of the files that are visible in a container. */
export function visibleDigests(files: readonly FoundFile<Digests>[]): FileDigest[] {
  return files
    .filter(({ hiddenBy }) => hiddenBy === undefined)
    .map(({ header: { path, mode }, value }) => ({ path, mode, ...value }));
}
