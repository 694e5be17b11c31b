import { createHash } from "node:crypto";
import { UndecidedError } from "../errors/index.ts";
import { sha256 } from "../files/index.ts";
import { isDigest } from "../references/index.ts";
import { defined } from "../values/index.ts";
import { layersMismatch } from "./assemble.ts";
import { decompress } from "./compression.ts";
import { parseConfig } from "./config.ts";
import { digestMismatch, verifyBytes, verifyStream } from "./digest.ts";
import { type FileStore, placeIn } from "./file-store.ts";
import type { OpenedImage, OpenedLayer } from "./image.ts";
import { parseDocument } from "./json.ts";
import type { OpenLimits } from "./limits.ts";
import { formatPlatform } from "./platform.ts";
import { readWhole } from "./read-file.ts";
import { dockerManifestSchema } from "./schema.ts";

const layerMediaType = "application/vnd.docker.image.rootfs.diff.tar";

/**
 * Reads the images that `manifest.json` lists, as written by `docker save`, podman, skopeo, kaniko and containerd.
 * @returns undefined without a `manifest.json`.
 * @throws UndecidedError if a listed file is absent or does not match its name or the config.
 */
export async function readDockerArchive(files: FileStore, limits: OpenLimits): Promise<OpenedImage[] | undefined> {
  const bytes = await readWhole(files, "manifest.json", limits.documentBytes);
  if (bytes === undefined) return undefined;
  const images: OpenedImage[] = [];
  for (const entry of parseDocument(bytes, dockerManifestSchema, placeIn(files, "manifest.json"))) {
    images.push(await imageOfEntry(entry.Config, entry.Layers ?? [], entry.RepoTags ?? [], files, limits));
  }
  return images;
}

async function imageOfEntry(
  configPath: string,
  layerPaths: readonly string[],
  tags: readonly string[],
  files: FileStore,
  limits: OpenLimits,
): Promise<OpenedImage> {
  const label = placeIn(files, configPath);
  const stored = await readWhole(files, configPath, limits.documentBytes);
  if (stored === undefined) throw fileMissing(files, configPath);
  const claimed = digestInName(configPath);
  const configBytes = claimed === undefined ? stored : verifyBytes(stored, claimed, label);
  const config = parseConfig(configBytes, label);
  if (layerPaths.length !== config.diffIds.length) {
    await findChangedLayer(layerPaths, config.diffIds, files, limits);
    throw layersMismatch(label, layerPaths.length, config.diffIds.length);
  }
  const layers: OpenedLayer[] = [];
  for (const [index, path] of layerPaths.entries()) {
    layers.push(await layerOf(path, index, config.diffIds[index] ?? "", files));
  }
  const configDigest = sha256(configBytes);
  return {
    name: tags[0] ?? files.name,
    tags,
    digest: configDigest,
    configDigest,
    mediaType: "application/vnd.docker.container.image.v1+json",
    platform: formatPlatform(config),
    config,
    history: config.history,
    layers,
    configBytes,
    annotations: {},
  };
}

async function layerOf(path: string, index: number, diffId: string, files: FileStore): Promise<OpenedLayer> {
  const size = await files.size(path);
  if (size === undefined) throw fileMissing(files, path);
  const digest = blobDigest(path);
  return {
    index,
    diffId,
    ...defined({ digest }),
    size,
    mediaType: layerMediaType,
    annotations: {},
    present: true,
    locate: () => files.locate(path),
    open: () =>
      digest === undefined ? files.open(path) : verifyStream(files.open(path), digest, size, placeIn(files, path)),
  };
}

/** Parses the digest in `<hex>.json` (Docker, podman), `sha256:<hex>` (kaniko) or `blobs/sha256/<hex>`. */
function digestInName(path: string): string | undefined {
  const base = path.slice(path.lastIndexOf("/") + 1).replace(/\.json$/, "");
  const digest = base.startsWith("sha256:") ? base : `sha256:${base}`;
  return isDigest(digest) ? digest : undefined;
}

/**
 * Parses the digest of a blob path. Layer names outside `blobs/` are ids of the old image format or diffIDs, not
 * digests of stored bytes.
 */
function blobDigest(path: string): string | undefined {
  const [, algorithm, hex] = /^(?:\.\/)?blobs\/(sha256|sha512)\/([0-9a-f]+)$/.exec(path) ?? [];
  const digest = `${algorithm}:${hex}`;
  return isDigest(digest) ? digest : undefined;
}

/** Finds the first layer that is not in the config, which says more than different numbers of layers. */
async function findChangedLayer(
  paths: readonly string[],
  diffIds: readonly string[],
  files: FileStore,
  limits: OpenLimits,
): Promise<void> {
  const expansion = { maxBytes: limits.archiveBytes, maxBytesName: "archiveBytes", maxRatio: limits.compressionRatio };
  for (const [index, path] of paths.entries()) {
    const expected = diffIds[index];
    if (expected === undefined || (await files.size(path)) === undefined) return;
    const hash = createHash("sha256");
    for await (const chunk of decompress(files.open(path), expansion, placeIn(files, path))) hash.update(chunk);
    const actual = `sha256:${hash.digest("hex")}`;
    if (actual !== expected) throw digestMismatch(placeIn(files, path), expected, actual);
  }
}

function fileMissing(files: FileStore, path: string): UndecidedError {
  return new UndecidedError("FILE_MISSING", `manifest.json names ${path}, which is missing`, {
    place: { what: files.name },
    advice: "Export the image again, with all its layers.",
  });
}
