import { isImageConfigType, ociManifestType } from "./media-types.ts";
import type { Descriptor, Manifest } from "./schema.ts";

const inToto = /^application\/vnd\.in-toto[.+]/u;
/** Digest of `{}`. */
const emptyConfig = "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";

/**
 * Returns whether an index marks a manifest as attestations of BuildKit (BuildKit, "Image Attestation Storage"). With
 * and without `oci-artifact`, BuildKit writes both the platform and the annotation. No runtime selects that platform;
 * the annotation alone may come from anyone.
 */
export function isMarkedAttestation({ platform, annotations }: Descriptor): boolean {
  const isUnknown = platform?.os === "unknown" && platform.architecture === "unknown";
  return isUnknown && annotations?.["vnd.docker.reference.type"] === "attestation-manifest";
}

/**
 * Returns whether a marked manifest contains only in-toto statements, plain or signed. A marked manifest with layers is
 * still an image: it can be run by its digest.
 */
export function isAttestationManifest(descriptor: Descriptor, { layers }: Manifest): boolean {
  return isMarkedAttestation(descriptor) && layers.every(({ mediaType }) => inToto.test(mediaType));
}

const imageLayer = /^application\/vnd\.(?:oci\.image\.layer|docker\.image\.rootfs)\./u;

/**
 * Returns whether a manifest with a subject is an image: it has an image configuration, or image layers with any
 * configuration. Artifacts have neither, or an empty configuration.
 */
export function isImageManifest({ config, layers }: Manifest): boolean {
  if (config.digest === emptyConfig) return false;
  return isImageConfigType(config.mediaType) || layers.some(({ mediaType }) => imageLayer.test(mediaType));
}

/**
 * Returns whether a manifest is an artifact that cannot run (OCI image specification, "Guidelines for Artifact Usage"):
 * its configuration is the empty one and has a non-image type. Other types prove nothing, because runtimes accept some
 * of them as images.
 * @param mediaType the type that the manifest itself goes under.
 */
export function isEmptyArtifact(mediaType: string, { config }: Manifest): boolean {
  const isImage = config.mediaType === "" || isImageConfigType(config.mediaType);
  return mediaType === ociManifestType && config.digest === emptyConfig && !isImage;
}
