import { type Bundle, bundleToJSON } from "@sigstore/bundle";
import {
  type Attachment,
  attach,
  collectLayers,
  type ImageTarget,
  layerTag,
  type RegistryClient,
  type TaggedLayer,
} from "../../oci/index.ts";
import { mapConcurrently } from "../../values/index.ts";
import { annotationsOf, envelopeLayerType, envelopeOf } from "../formats/layer.ts";
import { simpleSigningPayload, simpleSigningType } from "../formats/simple-signing.ts";
import { imageSignatureType, statementBytes } from "../formats/statement.ts";
import type { AttestationPlan, SignedAttestation } from "./attest.ts";
import type { SignaturePlan, WrittenFormat } from "./plan.ts";
import type { BundleSigner } from "./signer.ts";

const bundleMediaType = "application/vnd.dev.sigstore.bundle.v0.3+json";

/** A call that writes signatures. */
export interface Writing {
  readonly client: RegistryClient;
  readonly signer: BundleSigner;
  readonly now: Date;
}

/** What to sign and write: plans of which only the missing formats count. */
export interface Missing {
  readonly signatures: readonly SignaturePlan[];
  /** Annotations of the signatures. */
  readonly annotations: Readonly<Record<string, string>>;
  readonly attestations: readonly AttestationPlan[];
}

/** Statements to sign at once. Each may need entries of a log and a timestamp. */
const statementsAtOnce = 8;

/** Signed documents in both formats: artifacts that refer to a manifest, and layers of `.sig` and `.att` tags. */
interface Documents {
  readonly artifacts: readonly Attachment[];
  readonly layers: readonly TaggedLayer[];
}

/**
 * Signs what is missing, then writes all of it at once: each tag of a registry is read, merged and written in one round,
 * however many documents belong to it. Nothing is written if a service does not sign. Returns the signed attestations.
 */
export async function writeMissing(writing: Writing, missing: Missing): Promise<readonly SignedAttestation[]> {
  const { signatures, annotations, attestations } = missing;
  const lacking = attestations.filter(({ missing: formats, isWanted = false }) => isWanted || formats.length > 0);
  const images = await signImages(writing, signatures, annotations);
  const attested = await mapConcurrently(lacking, statementsAtOnce, (plan) => signAttestation(writing, plan));
  const signed = [images, ...attested];
  await Promise.all([
    attach(
      writing.client,
      signed.flatMap(({ artifacts }) => artifacts),
    ),
    collectLayers(
      writing.client,
      signed.flatMap(({ layers }) => layers),
    ),
  ]);
  return attested.map(({ attestation, bundle }) => ({ attestation, bundle }));
}

/**
 * Signs the image. One statement, with one certificate, log entry and timestamp, covers all targets without a bundle.
 * Simple signing requires a payload for each digest.
 */
async function signImages(
  writing: Writing,
  plans: readonly SignaturePlan[],
  annotations: Readonly<Record<string, string>>,
): Promise<Documents> {
  const { client, signer } = writing;
  const targetsWithout = (format: WrittenFormat): readonly ImageTarget[] =>
    plans.filter(({ missing }) => missing.includes(format)).map(({ target }) => target);
  const artifacts: Attachment[] = [];
  const forBundle = targetsWithout("bundle");
  if (forBundle.length > 0) {
    const digests = forBundle.map(({ digest }) => digest);
    const bundle = await signer.signStatement(statementBytes(digests, imageSignatureType, {}, { annotations }));
    artifacts.push(...forBundle.map((target) => attachmentOf(writing, target, bundle, imageSignatureType)));
  }
  const layers = await mapConcurrently(targetsWithout("legacy"), statementsAtOnce, async ({ digest }) => {
    const bytes = simpleSigningPayload(dockerReference(client), digest, annotations);
    const layer = { mediaType: simpleSigningType, bytes, annotations: annotationsOf(await signer.signPayload(bytes)) };
    return { tag: layerTag(digest, "sig"), layer };
  });
  return { artifacts, layers };
}

/** Signs an attestation once, for each target in each missing format. */
async function signAttestation(
  writing: Writing,
  { attestation, missing }: AttestationPlan,
): Promise<Documents & SignedAttestation> {
  const { client, signer } = writing;
  const { targets, predicateType, predicate } = attestation;
  const digests = targets.map(({ digest }) => digest);
  const bundle = await signer.signStatement(statementBytes(digests, predicateType, predicate, { name: client.name }));
  const bytes = envelopeOf(bundle);
  const annotations = { ...annotationsOf(bundle), predicateType };
  const layers =
    bytes === undefined || !missing.includes("legacy")
      ? []
      : targets.map(({ digest }) => ({
          tag: layerTag(digest, "att"),
          layer: { mediaType: envelopeLayerType, bytes, annotations },
        }));
  const artifacts = missing.includes("bundle")
    ? targets.map((target) => attachmentOf(writing, target, bundle, predicateType))
    : [];
  return { artifacts, layers, attestation, bundle: { ...bundleToJSON(bundle) } };
}

function attachmentOf({ now }: Writing, subject: ImageTarget, bundle: Bundle, predicateType: string): Attachment {
  return {
    subject,
    artifactType: bundleMediaType,
    bytes: Buffer.from(JSON.stringify(bundleToJSON(bundle))),
    annotations: {
      "org.opencontainers.image.created": now.toISOString(),
      "dev.sigstore.bundle.content": "dsse-envelope",
      "dev.sigstore.bundle.predicateType": predicateType,
    },
  };
}

/** Returns the repository in Docker's form, with the long name of Docker Hub. */
function dockerReference({ registry, repository }: RegistryClient): string {
  return `${registry === "docker.io" ? "index.docker.io" : registry}/${repository}`;
}
