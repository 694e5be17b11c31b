import { isImageConfigType, ociManifestType } from "./media-types.ts";
import type { Descriptor, Manifest } from "./schema.ts";

const inToto = /^application\/vnd\.in-toto[.+]/u;
/** Digest of `{}`. */
const emptyConfig = "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";

/**
 * Whether an index marks a manifest as attestations that BuildKit put next to an image (BuildKit, "Image Attestation
 * Storage"): with `oci-artifact` and without, it writes both the platform and the annotation. The platform is one that no
 * runtime chooses; the annotation alone is anybody's.
 */
export function isMarkedAttestation({ platform, annotations }: Descriptor): boolean {
  const isUnknown = platform?.os === "unknown" && platform.architecture === "unknown";
  return isUnknown && annotations?.["vnd.docker.reference.type"] === "attestation-manifest";
}

/**
 * Whether a manifest is such attestations: it is marked so, and holds in-toto statements, plain or signed, and nothing
 * else. What is marked and holds layers is an image all the same: it can be run by its digest.
 */
export function isAttestationManifest(descriptor: Descriptor, { layers }: Manifest): boolean {
  return isMarkedAttestation(descriptor) && layers.every(({ mediaType }) => inToto.test(mediaType));
}

const imageLayer = /^application\/vnd\.(?:oci\.image\.layer|docker\.image\.rootfs)\./u;

/**
 * Whether a manifest that refers to an image is one itself: it has an image's configuration, or an image's layers with
 * some configuration. Artifacts have neither, or an empty one.
 */
export function isImageManifest({ config, layers }: Manifest): boolean {
  if (config.digest === emptyConfig) return false;
  return isImageConfigType(config.mediaType) || layers.some(({ mediaType }) => imageLayer.test(mediaType));
}

/**
 * Whether a manifest is an artifact that nothing can run (OCI image specification, "Guidelines for Artifact Usage"): its
 * configuration is the empty one, under another type than an image's. Other types alone prove nothing: runtimes take some
 * of them for images.
 * @param mediaType the type that the manifest itself goes under.
 */
export function isEmptyArtifact(mediaType: string, { config }: Manifest): boolean {
  const isImage = config.mediaType === "" || isImageConfigType(config.mediaType);
  return mediaType === ociManifestType && config.digest === emptyConfig && !isImage;
}
