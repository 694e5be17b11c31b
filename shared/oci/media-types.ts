/** Media types of what the OCI image specification calls an index, a manifest and a configuration. */
export const ociIndexType = "application/vnd.oci.image.index.v1+json";
export const ociManifestType = "application/vnd.oci.image.manifest.v1+json";
export const ociConfigType = "application/vnd.oci.image.config.v1+json";

const indexTypes = new Set([ociIndexType, "application/vnd.docker.distribution.manifest.list.v2+json"]);
const manifestTypes = new Set([ociManifestType, "application/vnd.docker.distribution.manifest.v2+json"]);
const configTypes = new Set([ociConfigType, "application/vnd.docker.container.image.v1+json"]);

/** Media types of manifests and indexes, in the order a client should ask for them. */
export const manifestMediaTypes: readonly string[] = [...indexTypes, ...manifestTypes];

/** True for an OCI image index and a Docker manifest list. */
export function isIndexType(mediaType: string): boolean {
  return indexTypes.has(mediaType);
}

/** True for an OCI image manifest and a Docker schema 2 manifest. */
export function isManifestType(mediaType: string): boolean {
  return manifestTypes.has(mediaType);
}

/** True for the configuration of a runnable image; artifacts have other types. */
export function isImageConfigType(mediaType: string): boolean {
  return configTypes.has(mediaType);
}

/** True for layers that may lie elsewhere only (OCI non-distributable, Docker foreign). */
export function isForeignLayer(mediaType: string): boolean {
  return mediaType.includes(".nondistributable.") || mediaType.includes(".rootfs.foreign.");
}
