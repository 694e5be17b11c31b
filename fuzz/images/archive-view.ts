import { hash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openImage } from "../../shared/oci/open.ts";
import { collect } from "../../shared/oci/read-file.ts";
import { refusal, type View } from "./view.ts";

/** Reads docker archives as this project does, from a file. */
export class ArchiveReader {
  readonly #directory = mkdtempSync(join(tmpdir(), "seaworthy-fuzz-"));

  /** Lists the images of an archive in the form of the judge. Errors other than refusals are thrown. */
  async view(bytes: Uint8Array): Promise<View> {
    const path = join(this.#directory, "archive.tar");
    writeFileSync(path, bytes);
    try {
      const opened = await openImage(`docker-archive:${path}`);
      try {
        const images = [];
        for (const { configBytes, tags, layers } of opened.images) {
          const digests: string[] = [];
          for (const layer of layers) digests.push(hash("sha256", await collect(layer.open()), "hex"));
          images.push({ config: hash("sha256", configBytes, "hex"), tags, layers: digests });
        }
        return { accepted: true, text: JSON.stringify(images) };
      } finally {
        await opened.close();
      }
    } catch (error) {
      return refusal(error);
    }
  }

  close(): void {
    rmSync(this.#directory, { recursive: true, force: true });
  }
}
