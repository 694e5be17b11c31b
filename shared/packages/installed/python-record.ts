import { posix } from "node:path";
import type { CollectedFile } from "../../layers/index.ts";
import { type FileEvidence, textOf } from "../cataloger.ts";
import { type FileHash, fileHashesOf, hashOf } from "../hashes.ts";

/**
 * Reads the RECORD of an installed Python package: its files, relative to the installation directory, each with
 * `algorithm=` and the digest in URL-safe base64 (PyPA, "Recording installed projects").
 */
export function readRecord(file: CollectedFile): FileEvidence {
  const owner = posix.dirname(file.header.path);
  const root = posix.dirname(owner);
  const files: string[] = [];
  const hashes: FileHash[] = [];
  for (const line of textOf(file).split("\n")) {
    const [, quoted, bare, name = "", digest = ""] =
      /^(?:"((?:[^"]|"")+)"|([^",]+))(?:,(?:([a-z0-9]+)=([A-Za-z0-9_-]+)=*)?(?:,|$))?/.exec(line.trimEnd()) ?? [];
    const stated = quoted?.replaceAll('""', '"') ?? bare;
    if (stated === undefined) continue;
    const path = posix.resolve(root, stated);
    files.push(path);
    const hash = hashOf(name, digest);
    if (hash !== undefined) hashes.push({ path, ...hash });
  }
  return { notes: [{ owner, files, fileHashes: fileHashesOf(hashes) }] };
}
