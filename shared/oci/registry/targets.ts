import { z } from "zod";
import { UndecidedError } from "../../errors/index.ts";
import { defaultOpenLimits, limitExceeded } from "../limits.ts";
import { isIndexType } from "../media-types.ts";
import { formatPlatform } from "../platform.ts";
import type { RegistryClient } from "./client.ts";
import { contentOf, parseManifest } from "./content.ts";
import { readBlob } from "./read-blob.ts";
import type { Reference } from "./reference.ts";
import { findManifest, type StoredManifest } from "./stored-manifest.ts";

/** A manifest that stands for an image: the index, or one platform of it. */
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
 * Resolves a reference once, to the index and each platform that can run. Attestation manifests (`unknown/unknown`) are
 * left out. Everything is fetched and its digest computed.
 * @throws UndecidedError for damaged documents and for indexes that name what is not there.
 * @throws InvalidError `IMAGE_NOT_FOUND`.
 */
export async function imageTargets(client: RegistryClient, reference: Reference): Promise<readonly ImageTarget[]> {
  const wanted = reference.digest ?? reference.tag ?? "latest";
  const root = await findManifest(client, wanted);
  // The client's own error names what people can do about it.
  if (root === undefined) await client.manifest(wanted, defaultOpenLimits.documentBytes);
  const targets: ImageTarget[] = [];
  if (root !== undefined) await collect(client, root, isIndexType(root.mediaType) ? "index" : "image", targets, 0);
  return targets;
}

async function collect(
  client: RegistryClient,
  manifest: StoredManifest,
  label: string,
  targets: ImageTarget[],
  depth: number,
): Promise<void> {
  if (targets.some(({ digest }) => digest === manifest.digest)) return;
  const { mediaType, digest, bytes } = manifest;
  targets.push({ mediaType, digest, size: bytes.length, label });
  if (targets.length > defaultOpenLimits.manifests || depth > mostDepth) {
    throw limitExceeded(client.name, "manifests", defaultOpenLimits.manifests);
  }
  for (const child of contentOf(manifest, `${client.name}@${digest}`).manifests) {
    const { platform, annotations } = child;
    if (annotations?.["vnd.docker.reference.type"] !== undefined || platform?.architecture === "unknown") continue;
    const stored = await findManifest(client, child.digest);
    if (stored === undefined) throw missing(client, child.digest);
    const shown = platform == null ? "manifest" : formatPlatform({ ...platform, variant: platform.variant ?? "" });
    await collect(client, stored, shown, targets, depth + 1);
  }
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
