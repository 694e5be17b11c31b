import { UndecidedError } from "../../errors/index.ts";
import { defined, mapConcurrently } from "../../values/index.ts";
import { isImageManifest } from "../artifact-kind.ts";
import { defaultOpenLimits, limitExceeded } from "../limits.ts";
import type { Descriptor } from "../schema.ts";
import { addToIndex, type ReferrerEntry } from "./attach.ts";
import { tagsAtOnce } from "./change-tag.ts";
import type { RegistryClient } from "./client.ts";
import { contentOf, parseManifest } from "./content.ts";
import { addLayers, layerTag, readLayerTag } from "./layer-tag.ts";
import { pushBlob } from "./push-blob.ts";
import { listReferrers } from "./referrers.ts";
import { findManifest, pushManifest, type StoredManifest } from "./stored-manifest.ts";

/** Result of a copy. */
export interface CopiedImage {
  readonly digest: string;
  /** Number of copied manifests and indexes, including referrers. */
  readonly manifests: number;
  /** Number of copied layers in tags that collect signatures and attestations. */
  readonly collected: number;
  /**
   * Digests of images and indexes that only refer to the image. Not copied: anyone can attach them, and they could be
   * run.
   */
  readonly leftOut: readonly string[];
}

interface Copy {
  readonly from: RegistryClient;
  readonly to: RegistryClient;
  readonly done: Set<string>;
  readonly blobs: Set<string>;
  collected: number;
  readonly leftOut: Set<string>;
  /** Changes of tags at the destination that list what was copied. They run at once, after all manifests are there. */
  readonly changes: (() => Promise<void>)[];
}

const blobsAtOnce = 4;
const maxDepth = 8;

/**
 * Copies an image between repositories with everything that belongs to it: children of an index, artifacts that refer
 * to each digest, and `.sig`, `.att` and `.sbom` tags. Mounts blobs within one registry. Moves the tag last, after
 * everything was seen at the destination under the digests computed here.
 * @param reference tag or digest in the source.
 * @param tag at the destination. Default: moves no tag.
 * @throws UndecidedError `TAG_MOVED` if the source's or the destination's tag moves during the copy.
 */
export async function copyImage(
  from: RegistryClient,
  to: RegistryClient,
  reference: string,
  tag?: string,
): Promise<CopiedImage> {
  const root = await present(from, reference);
  const before = tag === undefined ? undefined : await findManifest(to, tag);
  const copy: Copy = { from, to, done: new Set(), blobs: new Set(), collected: 0, leftOut: new Set(), changes: [] };
  await copyManifest(root, copy, 0);
  await mapConcurrently(copy.changes, tagsAtOnce, (change) => change());
  for (const digest of copy.done) await present(to, digest);
  for (const digest of copy.blobs) await blobPresent(to, digest);
  if ((await present(from, reference)).digest !== root.digest) throw moved(from, reference);
  if (tag !== undefined) await moveTag(to, tag, root, before);
  const { collected, done, leftOut } = copy;
  return {
    digest: root.digest,
    manifests: done.size,
    collected,
    leftOut: [...leftOut].filter((leftOutDigest) => !done.has(leftOutDigest)),
  };
}

async function copyManifest(manifest: StoredManifest, copy: Copy, depth: number): Promise<void> {
  const { from, to, done } = copy;
  if (done.has(manifest.digest)) return;
  done.add(manifest.digest);
  if (done.size > defaultOpenLimits.manifests) throw limitExceeded(from.name, "manifests", defaultOpenLimits.manifests);
  if (depth > maxDepth) throw limitExceeded(from.name, "depth of nested indexes", maxDepth);
  const { manifests, blobs } = contentOf(manifest, `${from.name}@${manifest.digest}`);
  for (const child of manifests) await copyManifest(await present(from, child.digest), copy, depth + 1);
  await copyBlobs(blobs, copy);
  await pushManifest(to, manifest);
  const entries: ReferrerEntry[] = [];
  for (const referrer of (await listReferrers(from, manifest.digest)).descriptors) {
    const stored = await present(from, referrer.digest);
    const artifact = parseManifest(stored, `${from.name}@${stored.digest}`);
    if (artifact === undefined || isImageManifest(artifact)) {
      copy.leftOut.add(stored.digest);
      continue;
    }
    await copyManifest(stored, copy, depth + 1);
    const { mediaType, digest, size, artifactType, annotations } = referrer;
    entries.push(defined({ mediaType, digest, size, artifactType, annotations: annotations ?? undefined }));
  }
  if (entries.length > 0) copy.changes.push(() => addToIndex(to, manifest.digest, entries, false));
  for (const kind of ["sig", "att", "sbom"] as const) await copyTag(layerTag(manifest.digest, kind), copy);
}

/** Copies a collecting tag by adding its layers to those at the destination. */
async function copyTag(tag: string, copy: Copy): Promise<void> {
  const layers = await readLayerTag(copy.from, tag);
  if (layers.length === 0) return;
  await copyBlobs(layers, copy);
  copy.changes.push(() => addLayers(copy.to, tag, layers));
  copy.collected += layers.length;
}

async function copyBlobs(descriptors: readonly Descriptor[], { from, to, blobs }: Copy): Promise<void> {
  const missingBlobs = [...new Map(descriptors.map((descriptor) => [descriptor.digest, descriptor])).values()].filter(
    ({ digest }) => !blobs.has(digest),
  );
  const isNear = from.registry === to.registry && from.repository !== to.repository;
  await mapConcurrently(missingBlobs, blobsAtOnce, async ({ digest, size }) => {
    await pushBlob(to, { digest, size, open: () => from.blob(digest) }, isNear ? from.repository : undefined);
    blobs.add(digest);
  });
}

/**
 * Moves a tag to a manifest that is in the repository, and reads it back.
 * @param before manifest of the tag when the work began; undefined if there was none.
 * @throws UndecidedError `TAG_MOVED` if another client moved it since.
 */
export async function moveTag(
  to: RegistryClient,
  tag: string,
  root: StoredManifest,
  before: Pick<StoredManifest, "digest"> | undefined,
): Promise<void> {
  const now = await findManifest(to, tag);
  if (now?.digest === root.digest) return;
  if (now?.digest !== before?.digest) throw moved(to, tag);
  await pushManifest(to, root, tag);
  if ((await findManifest(to, tag))?.digest !== root.digest) throw moved(to, tag);
}

async function present(client: RegistryClient, reference: string): Promise<StoredManifest> {
  const stored = await findManifest(client, reference);
  if (stored !== undefined) return stored;
  throw new UndecidedError("MANIFEST_MISSING", `the manifest ${reference} does not exist`, {
    place: { what: client.name },
    advice: "Check name and tag. Everything that an index references must be in the same repository.",
  });
}

async function blobPresent(client: RegistryClient, digest: string): Promise<void> {
  if (await client.hasBlob(digest)) return;
  throw new UndecidedError("BLOB_MISSING", `the blob ${digest} is missing, although the registry accepted it`, {
    place: { what: client.name },
    advice: "Run the command again. It copies only missing content.",
  });
}

function moved(client: RegistryClient, tag: string): UndecidedError {
  return new UndecidedError("TAG_MOVED", "another client moved the tag in the meantime", {
    place: { what: `${client.name}:${tag}` },
    advice: "Find out who else writes this tag, then run the command again.",
  });
}
