import type { Descriptor, Manifest } from "./schema.ts";

const inToto = /^application\/vnd\.in-toto[.+]/u;

/**
 * Whether an index marks a manifest as attestations that BuildKit put beside an image (BuildKit, "Image Attestation
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
