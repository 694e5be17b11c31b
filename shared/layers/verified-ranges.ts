import { createHash } from "node:crypto";
import { fstatSync } from "node:fs";
import { type FileRange, withFile } from "../oci/file-range.ts";
import type { LayerCache } from "./cache.ts";

/**
 * Remembers which ranges of a file had which digest, so that a docker archive, whose layers have no digest but their
 * diffID, need not be hashed again. The file is recognized by device, inode, size and both times in nanoseconds; who
 * changes its content without changing these can write the cache as well.
 */
export class VerifiedRanges {
  readonly cache: LayerCache;
  readonly #known = new Map<string, Set<string>>();

  constructor(cache: LayerCache) {
    this.cache = cache;
  }

  async has(range: FileRange, digest: string): Promise<boolean> {
    const file = fileIdentity(range);
    return file !== undefined && (await this.#of(file)).has(entryOf(range, digest));
  }

  async add(range: FileRange, digest: string): Promise<void> {
    const file = fileIdentity(range);
    if (file === undefined) return;
    const known = await this.#of(file);
    known.add(entryOf(range, digest));
    await this.cache.writeDocument("verified", file, [...known].toSorted());
  }

  async #of(file: string): Promise<Set<string>> {
    const known = this.#known.get(file) ?? new Set(texts(await this.cache.readDocument("verified", file)));
    this.#known.set(file, known);
    return known;
  }
}

/** Returns the identity of a file; undefined for temporary files without a name, whose inodes are used again. */
function fileIdentity(range: FileRange): string | undefined {
  const { dev, ino, size, mtimeNs, ctimeNs, nlink } = withFile(range, (file) => fstatSync(file, { bigint: true }));
  if (nlink === 0n) return undefined;
  return createHash("sha256").update([dev, ino, size, mtimeNs, ctimeNs].join(" ")).digest("hex");
}

function entryOf({ start, size }: FileRange, digest: string): string {
  return `${start} ${size} ${digest}`;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === "string") : [];
}
