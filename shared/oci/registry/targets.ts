import * as z from "zod/mini";
import { UndecidedError } from "../../errors/index.ts";
import type { Reference } from "../../references/index.ts";
import { isAttestationManifest, isEmptyArtifact, isMarkedAttestation } from "../artifact-kind.ts";
import { defaultOpenLimits, limitExceeded } from "../limits.ts";
import { isIndexType } from "../media-types.ts";
import { formatPlatform } from "../platform.ts";
import type { Descriptor } from "../schema.ts";
import type { RegistryClient } from "./client.ts";
import { contentOf, parseManifest } from "./content.ts";
import { readBlob } from "./read-blob.ts";
import { findManifest, type StoredManifest } from "./stored-manifest.ts";

/** Manifest of an image: an index, or a manifest that it references, such as one platform. */
export interface ImageTarget {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
  /** `index`, `linux/amd64`, `manifest` for one without platform; `image` where a reference leads to one manifest. */
  readonly label: string;
  readonly isIndex: boolean;
  /** Digests of the indexes that contain it, outermost first. */
  readonly within: readonly string[];
  /** Digest of its configuration, if it is an image that could be run. */
  readonly config?: string;
}

const maxDepth = 8;
/** Maximum number of indexes that contain one manifest. */
const maxAncestors = 64;
const platformSchema = z.object({
  os: z.string().check(z.minLength(1)),
  architecture: z.string().check(z.minLength(1)),
  variant: z.optional(z.string()),
});

/**
 * Resolves a reference once to the index and all manifests that it references, except for BuildKit's attestations. The
 * first target is the reference itself. Fetches each manifest and computes its digest.
 * @throws UndecidedError for damaged documents and for indexes that reference missing manifests.
 * @throws InvalidError `IMAGE_NOT_FOUND`.
 */
export async function imageTargets(client: RegistryClient, reference: Reference): Promise<readonly ImageTarget[]> {
  const tagOrDigest = reference.digest ?? reference.tag ?? "latest";
  const root = await findManifest(client, tagOrDigest);
  // The client's own error includes advice.
  if (root === undefined) await client.manifest(tagOrDigest, defaultOpenLimits.documentBytes);
  const walk: Walk = { client, targets: new Map(), attestations: new Set() };
  if (root !== undefined) await collect(root, undefined, walk, 0);
  return [...walk.targets].map(([digest, { target }]) => ({ ...target, within: ancestorsOf(digest, walk) }));
}

interface Walk {
  readonly client: RegistryClient;
  /** By digest, with the indexes that name them. */
  readonly targets: Map<string, { readonly target: Omit<ImageTarget, "within">; readonly namedBy: Set<string> }>;
  /** Digests of attestations next to images. */
  readonly attestations: Set<string>;
}

/** Entry of an index. */
interface IndexEntry {
  readonly by: string;
  readonly descriptor: Descriptor;
}

/**
 * Collects a manifest and its children.
 * @param entry undefined for the manifest of the reference itself.
 */
async function collect(
  stored: StoredManifest,
  entry: IndexEntry | undefined,
  walk: Walk,
  depth: number,
): Promise<void> {
  const { client, targets, attestations } = walk;
  const { mediaType, digest, bytes } = stored;
  const label = `${client.name}@${digest}`;
  const manifest = parseManifest(stored, label);
  if (entry !== undefined && manifest !== undefined && isAttestationManifest(entry.descriptor, manifest)) {
    attestations.add(digest);
    return;
  }
  const facts = { label: labelOf(mediaType, entry?.descriptor), isIndex: manifest === undefined };
  const isImage = manifest !== undefined && !isEmptyArtifact(mediaType, manifest);
  const config = isImage ? { config: manifest.config.digest } : {};
  const namedBy = new Set(entry === undefined ? [] : [entry.by]);
  targets.set(digest, { target: { mediaType, digest, size: bytes.length, ...facts, ...config }, namedBy });
  if (targets.size + attestations.size > defaultOpenLimits.manifests || depth > maxDepth) {
    throw limitExceeded(client.name, "manifests", defaultOpenLimits.manifests);
  }
  for (const descriptor of contentOf(stored, label).manifests)
    await follow({ by: digest, descriptor }, walk, depth + 1);
}

async function follow(entry: IndexEntry, walk: Walk, depth: number): Promise<void> {
  const { client, targets, attestations } = walk;
  const { digest } = entry.descriptor;
  const existing = targets.get(digest);
  if (existing !== undefined) {
    existing.namedBy.add(entry.by);
    return;
  }
  const isMarked = isMarkedAttestation(entry.descriptor);
  if (isMarked && attestations.has(digest)) return;
  const stored = await findManifest(client, digest);
  if (stored !== undefined) return collect(stored, entry, walk, depth);
  if (!isMarked) throw missing(client, digest);
  attestations.add(digest);
}

function labelOf(mediaType: string, descriptor: Descriptor | undefined): string {
  if (isIndexType(mediaType)) return "index";
  if (descriptor === undefined) return "image";
  const { platform } = descriptor;
  return platform == null ? "manifest" : formatPlatform({ ...platform, variant: platform.variant ?? "" });
}

/** Returns the indexes that contain a manifest, outermost first. */
function ancestorsOf(digest: string, { client, targets }: Walk): readonly string[] {
  const reached = new Set([digest]);
  for (const current of reached) {
    for (const index of targets.get(current)?.namedBy ?? []) reached.add(index);
    if (reached.size > maxAncestors) throw limitExceeded(client.name, "indexes around a manifest", maxAncestors);
  }
  return [...reached].slice(1).toReversed();
}

/**
 * Returns the platform of a target for reports: its label or, for a single manifest, the platform in its configuration;
 * `unknown` if it is not an image. For display only.
 */
export async function targetPlatform(client: RegistryClient, { digest, label }: ImageTarget): Promise<string> {
  if (label !== "image") return label;
  try {
    const stored = await findManifest(client, digest);
    const config = stored && parseManifest(stored, `${client.name}@${digest}`)?.config;
    if (config === undefined) return "unknown";
    const bytes = await readBlob(client, config, defaultOpenLimits.documentBytes);
    const platform = platformSchema.parse(JSON.parse(Buffer.from(bytes).toString("utf8")));
    return formatPlatform({ ...platform, variant: platform.variant ?? "" });
  } catch {
    return "unknown";
  }
}

function missing(client: RegistryClient, digest: string): UndecidedError {
  return new UndecidedError("MANIFEST_MISSING", `the index references ${digest}, which is missing`, {
    place: { what: client.name },
    advice: "Push the image again, with all its platforms.",
  });
}
