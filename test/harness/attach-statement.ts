import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Attaches an in-toto statement to the first image of an OCI layout, as BuildKit does (an attestation manifest in the index). */
export async function attachStatement(layout: string, predicateType: string, statement: Buffer): Promise<void> {
  const index = JSON.parse(await readFile(join(layout, "index.json"), "utf8")) as { manifests: { digest: string }[] };
  const store = async (bytes: Buffer, mediaType: string, more: Record<string, unknown> = {}) => {
    const hex = createHash("sha256").update(bytes).digest("hex");
    await writeFile(join(layout, "blobs/sha256", hex), bytes);
    return { mediaType, digest: `sha256:${hex}`, size: bytes.length, ...more };
  };
  const layer = { annotations: { "in-toto.io/predicate-type": predicateType } };
  const manifest = {
    schemaVersion: 2,
    mediaType: "application/vnd.oci.image.manifest.v1+json",
    config: await store(Buffer.from("{}"), "application/vnd.oci.image.config.v1+json"),
    layers: [await store(statement, "application/vnd.in-toto+json", layer)],
  };
  const annotations = {
    "vnd.docker.reference.type": "attestation-manifest",
    "vnd.docker.reference.digest": index.manifests[0]?.digest,
  };
  const platform = { os: "unknown", architecture: "unknown" };
  const described = await store(Buffer.from(JSON.stringify(manifest)), manifest.mediaType, { platform, annotations });
  await writeFile(join(layout, "index.json"), JSON.stringify({ ...index, manifests: [...index.manifests, described] }));
}
