import { type Bundle, bundleToJSON } from "@sigstore/bundle";
import { addLayer, attach, type ImageTarget, layerTag, type RegistryClient } from "../../oci/index.ts";
import { annotationsOf, envelopeLayerType, envelopeOf } from "../formats/layer.ts";
import { simpleSigningPayload, simpleSigningType } from "../formats/simple-signing.ts";
import { imageSignatureType, statementBytes } from "../formats/statement.ts";
import type { SignaturePlan, WrittenFormat } from "./plan.ts";
import type { BundleSigner } from "./signer.ts";

const bundleMediaType = "application/vnd.dev.sigstore.bundle.v0.3+json";

/** A call that writes signatures. */
export interface Writing {
  readonly client: RegistryClient;
  readonly signer: BundleSigner;
  readonly now: Date;
}

/**
 * Signs and writes the missing signatures. One statement, with one certificate, log entry and timestamp, covers all targets
 * without a bundle. Simple signing requires a payload for each digest.
 */
export async function writeSignatures(
  writing: Writing,
  plans: readonly SignaturePlan[],
  annotations: Readonly<Record<string, string>>,
): Promise<void> {
  const { client, signer } = writing;
  const targetsWithout = (format: WrittenFormat): readonly ImageTarget[] =>
    plans.filter(({ missing }) => missing.includes(format)).map(({ target }) => target);
  const forBundle = targetsWithout("bundle");
  const work: Promise<unknown>[] = [];
  if (forBundle.length > 0) {
    const digests = forBundle.map(({ digest }) => digest);
    const bundle = await signer.signStatement(statementBytes(digests, imageSignatureType, {}, { annotations }));
    work.push(...forBundle.map((target) => attachBundle(writing, target, bundle, imageSignatureType)));
  }
  for (const { digest } of targetsWithout("legacy")) {
    const bytes = simpleSigningPayload(dockerReference(client), digest, annotations);
    const layer = { mediaType: simpleSigningType, bytes, annotations: annotationsOf(await signer.signPayload(bytes)) };
    work.push(addLayer(client, layerTag(digest, "sig"), layer));
  }
  await Promise.all(work);
}

/** An attestation about manifests of an image. */
export interface Attestation {
  readonly targets: readonly ImageTarget[];
  readonly predicateType: string;
  readonly predicate: unknown;
}

/** Signs an attestation once and attaches it to each target in each format. */
export async function writeAttestation(
  writing: Writing,
  { targets, predicateType, predicate }: Attestation,
  formats: readonly WrittenFormat[],
): Promise<void> {
  const { client, signer } = writing;
  const digests = targets.map(({ digest }) => digest);
  const bundle = await signer.signStatement(statementBytes(digests, predicateType, predicate, { name: client.name }));
  const bytes = envelopeOf(bundle);
  const work: Promise<unknown>[] = [];
  for (const target of targets) {
    if (formats.includes("bundle")) work.push(attachBundle(writing, target, bundle, predicateType));
    if (!formats.includes("legacy") || bytes === undefined) continue;
    const annotations = { ...annotationsOf(bundle), predicateType };
    work.push(addLayer(client, layerTag(target.digest, "att"), { mediaType: envelopeLayerType, bytes, annotations }));
  }
  await Promise.all(work);
}

async function attachBundle(
  { client, now }: Writing,
  target: ImageTarget,
  bundle: Bundle,
  predicateType: string,
): Promise<void> {
  await attach(client, target, {
    artifactType: bundleMediaType,
    bytes: Buffer.from(JSON.stringify(bundleToJSON(bundle))),
    annotations: {
      "org.opencontainers.image.created": now.toISOString(),
      "dev.sigstore.bundle.content": "dsse-envelope",
      "dev.sigstore.bundle.predicateType": predicateType,
    },
  });
}

/** Returns the repository in Docker's form, with the long name of Docker Hub. */
function dockerReference({ registry, repository }: RegistryClient): string {
  return `${registry === "docker.io" ? "index.docker.io" : registry}/${repository}`;
}
