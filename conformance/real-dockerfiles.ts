import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import type { LintSource } from "../actions/dockerfile-lint/lint.ts";
import { readTar } from "../shared/oci/tar/reader.ts";
import { chunkSource } from "../shared/oci/tar/source.ts";

/** Reads the Dockerfiles of a gzip-compressed tar archive, by their paths in it. */
export async function readDockerfiles(archive: string): Promise<LintSource[]> {
  const chunks = [gunzipSync(await readFile(archive))];
  const sources: LintSource[] = [];
  for (const { header, dataSize, content } of readTar(
    chunkSource(() => chunks.pop()),
    archive,
  )) {
    if (dataSize === 0) continue;
    const file = content();
    sources.push({ path: header.name, text: Buffer.from(file.read(0, dataSize)).toString("utf8") });
    file.close();
  }
  return sources;
}
