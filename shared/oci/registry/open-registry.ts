import { SeaworthyError, UndecidedError } from "../../errors/index.ts";
import { sha256 } from "../../files/index.ts";
import { formatReference, type Reference } from "../../references/index.ts";
import { verifyBytes } from "../digest.ts";
import type { OpenedImages, Platform } from "../image.ts";
import type { OpenLimits } from "../limits.ts";
import { isIndexType } from "../media-types.ts";
import { selectImages } from "../select.ts";
import { walkIndex } from "../walk-index.ts";
import { registryBlobs } from "./blobs.ts";
import { RegistryClient, type RegistryOptions } from "./client.ts";

/**
 * Opens the images of a reference. Resolves the tag once and uses only digests afterwards. Computes digests instead of
 * trusting the registry. Tries mirrors first.
 */
export async function openRegistryImage(
  reference: Reference,
  limits: OpenLimits,
  platform: Platform | undefined,
  options: RegistryOptions = {},
): Promise<OpenedImages> {
  const source = formatReference(reference);
  for (const mirror of options.mirrors?.[reference.registry] ?? []) {
    const client = new RegistryClient(mirror, reference.repository, options);
    const opened = await openFrom(client, reference, limits, platform, source).catch(unlessAbsent);
    if (opened !== undefined) return opened;
  }
  return openFrom(
    new RegistryClient(reference.registry, reference.repository, options),
    reference,
    limits,
    platform,
    source,
  );
}

async function openFrom(
  client: RegistryClient,
  reference: Reference,
  limits: OpenLimits,
  platform: Platform | undefined,
  source: string,
): Promise<OpenedImages> {
  const { bytes, mediaType } = await client.manifest(
    reference.digest ?? reference.tag ?? "latest",
    limits.documentBytes,
  );
  if (reference.digest !== undefined) verifyBytes(bytes, reference.digest, source);
  const root = { mediaType, digest: reference.digest ?? sha256(bytes), size: bytes.length };
  const blobs = registryBlobs(client);
  const blobsWithRoot = { ...blobs, read: readKnown(blobs.read, root.digest, bytes) };
  const contents = await walkIndex([root], blobsWithRoot, limits, platform);
  const chosen = selectImages(contents.images, contents.skipped, platform === undefined ? {} : { platform }, source);
  const digests = new Set(chosen.map(({ image }) => image.digest));
  return {
    source,
    ...(isIndexType(mediaType) ? { indexDigest: root.digest } : {}),
    images: chosen.map(({ image }) => ({ ...image, name: source, tags: reference.tag === undefined ? [] : [source] })),
    attestations: contents.attestations.filter(({ subject }) => subject === undefined || digests.has(subject)),
    skipped: contents.skipped,
    async close() {},
  };
}

/** Reads blobs, reusing the document that the tag resolved to. */
function readKnown<A extends { readonly digest: string }, B extends unknown[]>(
  read: (descriptor: A, ...rest: B) => Promise<Uint8Array>,
  digest: string,
  bytes: Uint8Array,
): (descriptor: A, ...rest: B) => Promise<Uint8Array> {
  return async (descriptor, ...rest) => (descriptor.digest === digest ? bytes : read(descriptor, ...rest));
}

/** Ignores a mirror that does not have the image or does not respond. Rethrows other errors. */
function unlessAbsent(error: unknown): undefined {
  const mirrorFailureCodes = ["IMAGE_NOT_FOUND", "REGISTRY_UNREACHABLE", "REGISTRY_DENIED", "REGISTRY_REFUSED"];
  if (error instanceof SeaworthyError && mirrorFailureCodes.includes(error.code)) return undefined;
  throw error instanceof SeaworthyError
    ? error
    : new UndecidedError("MIRROR_FAILED", "a mirror failed", { cause: error });
}
