import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { limitExceeded } from "../oci/index.ts";
import type { FileHeader } from "./file.ts";
import { defaultLayerLimits } from "./limits.ts";
import { headerOf } from "./walk-directory.ts";

/**
 * Computes the digest of an unpacked root file system: `sha256:` over one line of JSON per entry, `[path, type, mode,
 * uid, gid, size, link target, SHA-256 of the content in hex]`, each ending with a line feed, in the order of a walk
 * through every directory by the UTF-16 order of names. Excludes times, so a copy with the same owners has the same
 * digest. Unreadable values are `null`; sockets are left out.
 * @param root a directory; it must not change meanwhile.
 * @throws UndecidedError `LIMIT_EXCEEDED` with more entries than the limit `entries`.
 */
export async function treeDigest(root: string, entries: number = defaultLayerLimits.entries): Promise<string> {
  const hash = createHash("sha256");
  let count = 0;
  for await (const line of lines(root, "")) {
    count += 1;
    if (count > entries) throw limitExceeded(root, "entries", entries);
    hash.update(`${JSON.stringify(line)}\n`);
  }
  return `sha256:${hash.digest("hex")}`;
}

async function* lines(root: string, directory: string): AsyncGenerator<readonly unknown[]> {
  const names = await readdir(join(root, directory)).catch(() => undefined);
  if (names === undefined) yield [directory, null];
  for (const name of names?.toSorted() ?? []) {
    const path = `${directory}/${name}`;
    const header = await headerOf(path, root).catch(() => null);
    if (header === undefined) continue;
    if (header === null) yield [path, null];
    else
      yield [
        path,
        header.type,
        header.mode,
        header.uid,
        header.gid,
        header.size,
        header.linkTarget,
        await contentOf(root, header),
      ];
    if (header?.type === "directory") yield* lines(root, path);
  }
}

/**
 * Hashes the content of a regular file in hex; empty for other types, null for unreadable files. Reads in pieces,
 * because files have any size.
 */
async function contentOf(root: string, { path, type }: FileHeader): Promise<string | null> {
  if (type !== "file") return "";
  const hash = createHash("sha256");
  try {
    for await (const chunk of createReadStream(join(root, path), { highWaterMark: 256 * 1024 })) hash.update(chunk);
    return hash.digest("hex");
  } catch {
    return null;
  }
}
