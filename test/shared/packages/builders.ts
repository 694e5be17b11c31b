import type { CollectedFile } from "../../../shared/layers/index.ts";
import type { Cataloger, FileEvidence } from "../../../shared/packages/cataloger.ts";

/** A regular file with the given text, as a walk hands it to catalogers. */
export function fileOf(path: string, text: string | Uint8Array, mode = 0o644): CollectedFile {
  const body = Buffer.from(text);
  const header = { path, type: "file", size: body.length, mode, uid: 0, gid: 0, mtime: 0, linkTarget: "" } as const;
  return { header, body };
}

/** What a cataloger reads in a file that it wants. */
export function evidenceOf(cataloger: Cataloger, path: string, text: string | Uint8Array): FileEvidence {
  const file = fileOf(path, text);
  if (!cataloger.wants(file.header)) throw new Error(`${cataloger.id} does not want ${path}`);
  return cataloger.read(file) ?? {};
}
