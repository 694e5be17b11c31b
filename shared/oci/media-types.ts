/** Media types of indexes, manifests and configurations (OCI image specification). */
export const ociIndexType = "application/vnd.oci.image.index.v1+json";
export const ociManifestType = "application/vnd.oci.image.manifest.v1+json";
export const ociConfigType = "application/vnd.oci.image.config.v1+json";

const indexTypes = new Set([ociIndexType, "application/vnd.docker.distribution.manifest.list.v2+json"]);
const manifestTypes = new Set([ociManifestType, "application/vnd.docker.distribution.manifest.v2+json"]);
const configTypes = new Set([ociConfigType, "application/vnd.docker.container.image.v1+json"]);

/** Media types of manifests and indexes, in the order for an Accept header. */
export const manifestMediaTypes: readonly string[] = [...indexTypes, ...manifestTypes];

/** Returns true for an OCI image index and a Docker manifest list. */
export function isIndexType(mediaType: string): boolean {
  return indexTypes.has(mediaType);
}

/** Returns true for an OCI image manifest and a Docker schema 2 manifest. */
export function isManifestType(mediaType: string): boolean {
  return manifestTypes.has(mediaType);
}

/** Returns true for the configuration of a runnable image. Artifacts have other types. */
export function isImageConfigType(mediaType: string): boolean {
  return configTypes.has(mediaType);
}

/** Returns true for layers that may be stored elsewhere (OCI non-distributable, Docker foreign). */
export function isForeignLayer(mediaType: string): boolean {
  return mediaType.includes(".nondistributable.") || mediaType.includes(".rootfs.foreign.");
}
