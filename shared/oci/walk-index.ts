import { defined } from "../values/index.ts";
import { isAttestationManifest, isMarkedAttestation } from "./artifact-kind.ts";
import { attestationOf, imageOf, type ResolvedManifest } from "./assemble.ts";
import type { BlobStore } from "./blobs.ts";
import type { AttestationManifest, OpenedImage, Platform, SkippedManifest } from "./image.ts";
import { parseDocument } from "./json.ts";
import { limitExceeded, type OpenLimits } from "./limits.ts";
import { isImageConfigType, isIndexType, isManifestType } from "./media-types.ts";
import { formatPlatform, matchesPlatform } from "./platform.ts";
import { type Descriptor, indexSchema, manifestSchema } from "./schema.ts";

/** Image and its path through the indexes. */
export interface ReachedImage {
  readonly image: OpenedImage;
  /** Digests from the first index down to the manifest. */
  readonly lineage: readonly string[];
  /** Position of the outermost descriptor in its list. */
  readonly position: number;
  /** As the descriptor states it, by which runtimes choose; otherwise as the config states it. */
  readonly platform: Platform;
}

/** Contents of an index. */
export interface IndexContents {
  readonly images: ReachedImage[];
  readonly attestations: AttestationManifest[];
  readonly skipped: SkippedManifest[];
}

const maxDepth = 8;

interface Walk {
  readonly blobs: BlobStore;
  readonly limits: OpenLimits;
  readonly platform: Platform | undefined;
  readonly contents: IndexContents;
  readonly seen: Set<string>;
}

/** Path of the walk to a descriptor. */
interface Path {
  readonly lineage: readonly string[];
  readonly position: number;
  readonly tags: readonly string[];
}

/**
 * Follows descriptors through nested indexes (OCI image specification, image-index.md) and opens the images.
 * Distinguishes attestations and artifacts. Lists manifests that the store does not contain; they are not an error.
 * @param platform of the images to open. Default: all.
 * @throws UndecidedError for damaged documents, wrong digests, and indexes beyond the limits.
 */
export async function walkIndex(
  roots: readonly Descriptor[],
  blobs: BlobStore,
  limits: OpenLimits,
  platform?: Platform,
): Promise<IndexContents> {
  const contents: IndexContents = { images: [], attestations: [], skipped: [] };
  const walk: Walk = { blobs, limits, platform, contents, seen: new Set() };
  for (const [position, root] of roots.entries()) {
    await visit(root, { lineage: [], position, tags: namesOf(root) }, walk);
  }
  return contents;
}

async function visit(descriptor: Descriptor, path: Path, walk: Walk): Promise<void> {
  const { blobs, limits, contents, seen } = walk;
  if (seen.has(descriptor.digest)) return;
  seen.add(descriptor.digest);
  if (seen.size > limits.manifests) throw limitExceeded(blobs.name, "manifests", limits.manifests);
  const isIndex = isIndexType(descriptor.mediaType);
  const isUntyped = descriptor.mediaType === "";
  if (!isIndex && !isUntyped && !isManifestType(descriptor.mediaType)) return skip(descriptor, "artifact", contents);
  if (!isWanted(descriptor, walk.platform) || !(await blobs.has(descriptor))) {
    return skip(descriptor, "absent", contents);
  }
  const bytes = await blobs.read(descriptor, limits.documentBytes);
  const label = `${blobs.name}!${descriptor.digest}`;
  const lineage = [...path.lineage, descriptor.digest];
  if (isIndex || (isUntyped && hasKey(bytes, "manifests"))) {
    if (lineage.length > maxDepth) throw limitExceeded(label, "depth of nested indexes", maxDepth);
    for (const child of parseDocument(bytes, indexSchema, label).manifests) {
      const names = namesOf(child);
      await visit(child, { ...path, lineage, tags: names.length > 0 ? names : path.tags }, walk);
    }
    return;
  }
  const manifest = parseDocument(bytes, manifestSchema, label);
  await place({ descriptor, manifest, bytes, tags: path.tags }, { ...path, lineage }, walk);
}

/** Classifies a manifest: an attestation, an artifact, an absent image or an image. */
async function place(
  resolved: ResolvedManifest,
  path: Path,
  { blobs, limits, contents, platform }: Walk,
): Promise<void> {
  const { descriptor, manifest } = resolved;
  if (isAttestationManifest(descriptor, manifest)) {
    contents.attestations.push(await attestationOf(resolved, blobs, limits.documentBytes));
    return;
  }
  if (!isImageConfigType(manifest.config.mediaType) && manifest.config.mediaType !== "") {
    return skip(descriptor, "artifact", contents);
  }
  const image = await imageOf(resolved, blobs, limits.documentBytes);
  if (image === undefined) return skip(descriptor, "absent", contents);
  // Runtimes choose by the descriptor, and look at the config only if it states no platform.
  const isByConfig = platform !== undefined && descriptor.platform == null;
  if (isByConfig && !matchesPlatform(platform, image.config)) return skip(descriptor, "absent", contents);
  contents.images.push({
    image,
    lineage: path.lineage,
    position: path.position,
    platform: descriptor.platform == null ? image.config : plain(descriptor.platform),
  });
}

/** Returns whether a descriptor matches the platform. Attestations match every platform. */
function isWanted(descriptor: Descriptor, wanted: Platform | undefined): boolean {
  const { platform } = descriptor;
  if (wanted === undefined || platform == null || isMarkedAttestation(descriptor)) return true;
  return matchesPlatform(wanted, plain(platform));
}

function plain({ os, architecture, variant }: NonNullable<Descriptor["platform"]>): Platform {
  return defined({ os, architecture, variant });
}

function skip(descriptor: Descriptor, reason: SkippedManifest["reason"], contents: IndexContents): void {
  const { digest, mediaType, platform } = descriptor;
  const shownPlatform = platform == null ? {} : { platform: formatPlatform(plain(platform)) };
  contents.skipped.push({ digest, mediaType, reason, ...shownPlatform });
}

/** Returns the names that containerd, Docker and skopeo give a descriptor. */
function namesOf({ annotations }: Descriptor): string[] {
  const name = annotations?.["io.containerd.image.name"] ?? annotations?.["org.opencontainers.image.ref.name"];
  return name === undefined || name === "" ? [] : [name];
}

function hasKey(bytes: Uint8Array, key: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(`"${key}"`);
}
