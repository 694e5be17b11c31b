import { type Bundle, bundleToJSON } from "@sigstore/bundle";
import { addLayer, attach, type ImageTarget, layerTag, type RegistryClient } from "../../oci/index.ts";
import { annotationsOf, envelopeLayerType, envelopeOf } from "../formats/layer.ts";
import { simpleSigningPayload, simpleSigningType } from "../formats/simple-signing.ts";
import { imageSignatureType, statementBytes } from "../formats/statement.ts";
import type { SignaturePlan, WrittenFormat } from "./plan.ts";
import type { BundleSigner } from "./signer.ts";

const bundleMediaType = "application/vnd.dev.sigstore.bundle.v0.3+json";

export interface Writing {
  readonly client: RegistryClient;
  readonly signer: BundleSigner;
  readonly now: Date;
}

/**
 * Signs what the plans lack and writes it. One statement covers every target that lacks a bundle, so that one
 * certificate, log entry and timestamp do for all; the payload of simple signing names one digest and is signed for each.
 */
export async function writeSignatures(
  writing: Writing,
  plans: readonly SignaturePlan[],
  annotations: Readonly<Record<string, string>>,
): Promise<void> {
  const { client, signer } = writing;
  const lacking = (format: WrittenFormat): readonly ImageTarget[] =>
    plans.filter(({ missing }) => missing.includes(format)).map(({ target }) => target);
  const forBundle = lacking("bundle");
  const work: Promise<unknown>[] = [];
  if (forBundle.length > 0) {
    const digests = forBundle.map(({ digest }) => digest);
    const bundle = await signer.signStatement(statementBytes(digests, imageSignatureType, {}, { annotations }));
    work.push(...forBundle.map((target) => attachBundle(writing, target, bundle, imageSignatureType)));
  }
  for (const { digest } of lacking("legacy")) {
    const bytes = simpleSigningPayload(dockerReference(client), digest, annotations);
    const layer = { mediaType: simpleSigningType, bytes, annotations: annotationsOf(await signer.signPayload(bytes)) };
    work.push(addLayer(client, layerTag(digest, "sig"), layer));
  }
  await Promise.all(work);
}

/** A statement about manifests of an image: what is known of them, signed. */
export interface Attestation {
  readonly targets: readonly ImageTarget[];
  readonly predicateType: string;
  readonly predicate: unknown;
}

/** Signs one attestation once and writes it in each format, next to each of its targets. */
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

/** Docker Hub has a longer name there. */
function dockerReference({ registry, repository }: RegistryClient): string {
  return `${registry === "docker.io" ? "index.docker.io" : registry}/${repository}`;
}
