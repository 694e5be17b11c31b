import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/**
 * Writes an OCI layout with an image of the given layers, plain or compressed, tagged `latest`.
 * @returns false if a layer cannot be decompressed, so that it has no diffID.
 */
export function writeLayout(directory: string, layers: readonly Buffer[]): boolean {
  const diffIds = layers.map(diffIdOf);
  if (diffIds.includes(undefined)) return false;
  const blobs = join(directory, "blobs", "sha256");
  mkdirSync(blobs, { recursive: true });
  const store = (bytes: Buffer, mediaType: string): object => {
    const hex = createHash("sha256").update(bytes).digest("hex");
    writeFileSync(join(blobs, hex), bytes);
    return { mediaType, digest: `sha256:${hex}`, size: bytes.length };
  };
  const type = "application/vnd.oci.image";
  const stored = layers.map((layer) => store(layer, `${type}.layer.v1.tar${isGzip(layer) ? "+gzip" : ""}`));
  const config = {
    os: "linux",
    architecture: "amd64",
    rootfs: { type: "layers", diff_ids: diffIds },
  };
  const manifest = store(
    json({ schemaVersion: 2, config: store(json(config), `${type}.config.v1+json`), layers: stored }),
    `${type}.manifest.v1+json`,
  );
  const annotations = { "org.opencontainers.image.ref.name": "latest" };
  writeFileSync(join(directory, "oci-layout"), json({ imageLayoutVersion: "1.0.0" }));
  writeFileSync(join(directory, "index.json"), json({ schemaVersion: 2, manifests: [{ ...manifest, annotations }] }));
  return true;
}

function diffIdOf(layer: Buffer): string | undefined {
  try {
    return digestOf(isGzip(layer) ? gunzipSync(layer) : layer);
  } catch {
    return undefined;
  }
}

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function digestOf(bytes: Buffer): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}
