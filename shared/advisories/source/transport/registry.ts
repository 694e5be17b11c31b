import { SeaworthyError, UndecidedError } from "../../../errors/index.ts";
import type { BlobStore } from "../../../oci/blobs.ts";
import { verifyBytes } from "../../../oci/digest.ts";
import { registryBlobs } from "../../../oci/registry/blobs.ts";
import { RegistryClient, type RegistryOptions } from "../../../oci/registry/client.ts";
import { formatReference, type Reference } from "../../../references/index.ts";
import type { ShardStore } from "../shards/store.ts";
import { artifactShards, maxManifestBytes } from "./artifact.ts";

/** Errors after which the next mirror is tried; other errors are final. */
const passable = new Set(["IMAGE_NOT_FOUND", "REGISTRY_UNREACHABLE", "REGISTRY_DENIED", "REGISTRY_REFUSED"]);

/**
 * Opens the shards of an artifact in a registry. Resolves its tag once and tries mirrors first.
 * @throws UndecidedError if it does not exist or cannot be read.
 */
export async function registryShards(reference: Reference, options: RegistryOptions = {}): Promise<ShardStore> {
  for (const mirror of options.mirrors?.[reference.registry] ?? []) {
    try {
      return await shardsFrom(mirror, reference, options);
    } catch (error) {
      if (!(error instanceof SeaworthyError && passable.has(error.code))) throw error;
    }
  }
  try {
    return await shardsFrom(reference.registry, reference, options);
  } catch (error) {
    if (error instanceof SeaworthyError && error.code === "IMAGE_NOT_FOUND") throw notFound(reference, error);
    throw error;
  }
}

function notFound(reference: Reference, cause: unknown): UndecidedError {
  return new UndecidedError("ADVISORIES_NOT_FOUND", "does not exist", {
    place: { what: formatReference(reference) },
    advice: "Check name and tag. A private repository may require login to be visible",
    cause,
  });
}

async function shardsFrom(registry: string, reference: Reference, options: RegistryOptions): Promise<ShardStore> {
  const client = new RegistryClient(registry, reference.repository, options);
  const name = formatReference(reference);
  const { bytes } = await client.manifest(reference.digest ?? reference.tag ?? "latest", maxManifestBytes);
  if (reference.digest !== undefined) verifyBytes(bytes, reference.digest, name);
  return artifactShards(bytes, presentBlobs(client), { name, isRemote: true });
}

/** Blobs of an artifact, of which a missing one is no wrong call. */
function presentBlobs(client: RegistryClient): BlobStore {
  const blobs = registryBlobs(client);
  return {
    ...blobs,
    async read(descriptor, maxBytes) {
      try {
        return await blobs.read(descriptor, maxBytes);
      } catch (error) {
        if (!(error instanceof SeaworthyError && error.code === "IMAGE_NOT_FOUND")) throw error;
        throw new UndecidedError("ADVISORIES_UNREADABLE", "is missing, although the artifact names it", {
          place: { what: `${client.name}@${descriptor.digest}` },
          advice: "The set is being replaced or was published incompletely. Try again, or publish it again",
          cause: error,
        });
      }
    },
  };
}
