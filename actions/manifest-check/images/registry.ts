import { messageOf, SeaworthyError } from "../../../shared/errors/index.ts";
import type { CoverageGap } from "../../../shared/findings/index.ts";
import { type OpenedImages, openImage, type RegistryOptions } from "../../../shared/oci/index.ts";
import { tryParseReference } from "../../../shared/references/index.ts";
import { mapConcurrently } from "../../../shared/values/index.ts";
import type { RegistryImage } from "./image-status.ts";

/** Maximum number of images that one run looks up, in total and concurrently. */
const maxImages = 300;
const maxConcurrentLookups = 6;

/** The registries' data, and the lookups that failed. */
export interface RegistryLookup {
  readonly registry: ReadonlyMap<string, RegistryImage | "absent">;
  readonly gaps: readonly CoverageGap[];
}

/**
 * Fetches the manifests and configurations of these references from their registries. Reads no layers. Never throws.
 */
export async function fetchRegistryImages(
  images: readonly string[],
  options: RegistryOptions,
): Promise<RegistryLookup> {
  const references = [...new Set(images)].filter((image) => tryParseReference(image) !== undefined).toSorted();
  const registry = new Map<string, RegistryImage | "absent">();
  const gaps: CoverageGap[] = references
    .slice(maxImages)
    .map((image) => gap(image, `only ${maxImages} images are looked up`));
  await mapConcurrently(references.slice(0, maxImages), maxConcurrentLookups, async (image) => {
    try {
      registry.set(image, await fetchRegistryImage(image, options));
    } catch (error) {
      if (error instanceof SeaworthyError && error.code === "IMAGE_NOT_FOUND") registry.set(image, "absent");
      else gaps.push(gap(image, `the registry lookup failed: ${messageOf(error)}`));
    }
  });
  return { registry, gaps };
}

async function fetchRegistryImage(image: string, options: RegistryOptions): Promise<RegistryImage> {
  const opened = await openImage(`docker://${image}`, { registry: options });
  try {
    const digests = digestsOf(opened);
    const tag = await tagDigest(image, options);
    const configs = opened.images.map(({ platform, config: { user, exposedPorts } }) => ({
      platform,
      user,
      exposedPorts,
    }));
    return { digests, configs, ...(tag === undefined ? {} : { tagDigest: tag }) };
  } finally {
    await opened.close();
  }
}

function digestsOf({ indexDigest, images }: OpenedImages): string[] {
  return [...(indexDigest === undefined ? [] : [indexDigest]), ...images.map(({ digest }) => digest)];
}

/** Returns the digest that the tag of `name:tag@digest` points to now. */
async function tagDigest(image: string, options: RegistryOptions): Promise<string | undefined> {
  const reference = tryParseReference(image);
  if (reference?.tag === undefined || reference.digest === undefined) return undefined;
  const opened = await openImage(`docker://${image.slice(0, image.indexOf("@"))}`, { registry: options });
  await opened.close();
  return digestsOf(opened)[0];
}

function gap(what: string, why: string): CoverageGap {
  return { what, why, weight: "partial" };
}
