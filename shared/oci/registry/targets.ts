import { z } from "zod";
import { UndecidedError } from "../../errors/index.ts";
import { defaultOpenLimits, limitExceeded } from "../limits.ts";
import { isIndexType } from "../media-types.ts";
import { isAttestationManifest, isMarkedAttestation } from "../no-image.ts";
import { formatPlatform } from "../platform.ts";
import type { Descriptor } from "../schema.ts";
import type { RegistryClient } from "./client.ts";
import { contentOf, parseManifest } from "./content.ts";
import { readBlob } from "./read-blob.ts";
import type { Reference } from "./reference.ts";
import { findManifest, type StoredManifest } from "./stored-manifest.ts";

/** A manifest that stands for an image: an index, or what it names, such as one platform. */
export interface ImageTarget {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
  /** `index`, `linux/amd64`; `image` where a reference leads to one manifest. */
  readonly label: string;
}

const mostDepth = 8;
const platformSchema = z.object({
  os: z.string().min(1),
  architecture: z.string().min(1),
  variant: z.string().optional(),
});

/**
 * Resolves a reference once, to the index and everything that it names, but for BuildKit's attestations: those that are
 * there hold nothing else. Everything is fetched and its digest computed.
 * @throws UndecidedError for damaged documents and for indexes that name what is not there.
 * @throws InvalidError `IMAGE_NOT_FOUND`.
 */
export async function imageTargets(client: RegistryClient, reference: Reference): Promise<readonly ImageTarget[]> {
  const wanted = reference.digest ?? reference.tag ?? "latest";
  const root = await findManifest(client, wanted);
  // The client's own error names what people can do about it.
  if (root === undefined) await client.manifest(wanted, defaultOpenLimits.documentBytes);
  const targets: ImageTarget[] = [];
  if (root !== undefined) await collect(root, undefined, { client, targets, beside: new Set() }, 0);
  return targets;
}

interface Walk {
  readonly client: RegistryClient;
  readonly targets: ImageTarget[];
  /** Digests of what stands beside images and is none. */
  readonly beside: Set<string>;
}

/** @param child how an index names the manifest; undefined for the one that a reference leads to. */
async function collect(
  stored: StoredManifest,
  child: Descriptor | undefined,
  walk: Walk,
  depth: number,
): Promise<void> {
  const { client, targets, beside } = walk;
  const { mediaType, digest, bytes } = stored;
  const what = `${client.name}@${digest}`;
  const manifest = parseManifest(stored, what);
  if (child !== undefined && manifest !== undefined && isAttestationManifest(child, manifest)) {
    beside.add(digest);
    return;
  }
  targets.push({ mediaType, digest, size: bytes.length, label: labelOf(mediaType, child) });
  if (targets.length + beside.size > defaultOpenLimits.manifests || depth > mostDepth) {
    throw limitExceeded(client.name, "manifests", defaultOpenLimits.manifests);
  }
  for (const next of contentOf(stored, what).manifests) {
    const isMarked = isMarkedAttestation(next);
    if (targets.some((known) => known.digest === next.digest) || (isMarked && beside.has(next.digest))) continue;
    const found = await findManifest(client, next.digest);
    if (found !== undefined) await collect(found, next, walk, depth + 1);
    else if (isMarked) beside.add(next.digest);
    else throw missing(client, next.digest);
  }
}

function labelOf(mediaType: string, child: Descriptor | undefined): string {
  if (child === undefined) return isIndexType(mediaType) ? "index" : "image";
  const { platform } = child;
  return platform == null ? "manifest" : formatPlatform({ ...platform, variant: platform.variant ?? "" });
}

/**
 * What a target runs on, as reports name it: its label, or where a reference leads to one manifest, what the
 * configuration says; `unknown` for what is no image. It names the target and decides nothing.
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
  return new UndecidedError("MANIFEST_MISSING", `the index names ${digest}, which is not there`, {
    place: { what: client.name },
    advice: "Push the image again, with all its platforms.",
  });
}
