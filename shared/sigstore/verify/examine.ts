import { SeaworthyError } from "../../errors/index.ts";
import { type Descriptor, layerTag, listReferrers, type RegistryClient, readLayerTag } from "../../oci/index.ts";
import { simpleSigningType } from "../formats/simple-signing.ts";
import { type Judgement, judgeBundle, judgeEnvelopeLayer, judgePayloadLayer, type Question } from "./judgement.ts";
import { type AttachedReader, attachedReader } from "./reader.ts";

const bundleType = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v\d+\.\d+)?\+json/u;
const notationType = "application/vnd.cncf.notary.signature";

/** Faults of one stored document: it counts as rejected. Whatever else goes wrong means that nobody could look. */
const damaged: ReadonlySet<string> = new Set([
  "DIGEST_MISMATCH",
  "SIZE_MISMATCH",
  "JSON_INVALID",
  "DOCUMENT_INVALID",
  "IMAGE_NOT_FOUND",
  "LIMIT_EXCEEDED",
]);

/**
 * Finds and judges every signature and attestation of a digest: referrers (API and fallback tag), and cosign's `.sig`
 * and `.att` tags. No source makes another unread.
 * @throws UndecidedError when a source cannot be read, or too much is attached.
 */
export async function examineSignatures(client: RegistryClient, question: Question): Promise<readonly Judgement[]> {
  const { digest } = question;
  const reader = attachedReader(client, digest);
  const [{ descriptors }, signatures, attestations] = await Promise.all([
    listReferrers(client, digest),
    readLayerTag(client, layerTag(digest, "sig")),
    readLayerTag(client, layerTag(digest, "att")),
  ]);
  reader.expect(descriptors.length + signatures.length + attestations.length);
  const judged: Judgement[] = [];
  for (const descriptor of descriptors) judged.push(...(await judgeReferrer(reader, descriptor, question)));
  for (const [kind, layers] of [
    ["sig", signatures],
    ["att", attestations],
  ] as const) {
    for (const [index, layer] of layers.entries()) {
      judged.push(await judgeLayer(reader, layer, `${layerTag(digest, kind)} layer ${index + 1}`, question));
    }
  }
  return judged;
}

/** The manifest's own words count: registries have been seen to list other types, and lists can be written by anybody. */
async function judgeReferrer(
  reader: AttachedReader,
  { digest }: Descriptor,
  question: Question,
): Promise<readonly Judgement[]> {
  const place = `referrer ${digest}`;
  return guarded(place, async () => {
    const manifest = await reader.manifest(digest);
    if (manifest === "absent") return [fault(place, "its manifest is not there")];
    if (manifest === undefined) return [];
    const { artifactType, config, layers, subject } = manifest;
    if (artifactType === notationType || config.mediaType === notationType) {
      const reason = "a signature of Notation, which is recognised and not verified";
      return [{ place, format: "notation", kind: "signature", accepted: false, reason }];
    }
    const bundles = layers.filter(({ mediaType }) => bundleType.test(mediaType));
    const payloads = layers.filter(({ mediaType }) => mediaType === simpleSigningType);
    if (bundles.length + payloads.length === 0) return [];
    if (subject?.digest !== question.digest) return [fault(place, "its subject is another manifest")];
    // One is expected of each referrer.
    reader.expect(bundles.length + payloads.length - 1);
    const judged: Judgement[] = [];
    for (const layer of bundles) judged.push(judgeBundle(await reader.read(layer), place, question));
    for (const layer of payloads) judged.push(await judgeLayer(reader, layer, place, question));
    return judged;
  });
}

async function judgeLayer(
  reader: AttachedReader,
  layer: Descriptor,
  place: string,
  question: Question,
): Promise<Judgement> {
  const [judgement] = await guarded(place, async () => {
    const signed = { bytes: await reader.read(layer), annotations: layer.annotations ?? {} };
    return [
      layer.mediaType === simpleSigningType
        ? judgePayloadLayer(signed, place, question)
        : judgeEnvelopeLayer(signed, place, question),
    ];
  });
  return judgement ?? fault(place, "it cannot be read");
}

async function guarded(place: string, work: () => Promise<readonly Judgement[]>): Promise<readonly Judgement[]> {
  try {
    return await work();
  } catch (thrown) {
    if (!(thrown instanceof SeaworthyError) || !damaged.has(thrown.code)) throw thrown;
    return [fault(place, `it is damaged (${thrown.code})`)];
  }
}

function fault(place: string, reason: string): Judgement {
  const format = place.startsWith("referrer") ? "bundle" : "legacy";
  return { place, format, kind: "signature", accepted: false, reason };
}
