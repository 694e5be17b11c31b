import { SeaworthyError } from "../../errors/index.ts";
import {
  type Descriptor,
  fallbackTag,
  layerTag,
  type RegistryClient,
  readLayerTag,
  referrersByApi,
  referrersByTag,
} from "../../oci/index.ts";
import { mapConcurrently } from "../../values/index.ts";
import { simpleSigningType } from "../formats/simple-signing.ts";
import { type Judgement, judgeBundle, judgeEnvelopeLayer, judgePayloadLayer, type Question } from "./judgement.ts";
import { type AttachedReader, type AttachmentLimits, attachedReader, defaultAttachmentLimits } from "./reader.ts";

const bundleType = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v\d+\.\d+)?\+json/u;
const notationType = "application/vnd.cncf.notary.signature";

/** Documents to read at once. Each is in memory as a whole. */
const readsAtOnce = 6;

/** Errors that reject one stored document. Other errors make the result undecided. */
const damageCodes: ReadonlySet<string> = new Set([
  "DIGEST_MISMATCH",
  "SIZE_MISMATCH",
  "JSON_INVALID",
  "DOCUMENT_INVALID",
  "IMAGE_NOT_FOUND",
  "LIMIT_EXCEEDED",
  "TAG_FOREIGN",
]);

/**
 * Verifies every signature and attestation of a digest: referrers (API and fallback tag), and cosign's `.sig` and `.att`
 * tags. Invalid content in one source is a rejected judgement and does not affect the others.
 * @throws UndecidedError if a source cannot be read or too much is attached.
 */
export async function examineSignatures(
  client: RegistryClient,
  question: Question,
  limits: AttachmentLimits = defaultAttachmentLimits,
): Promise<readonly Judgement[]> {
  const { digest } = question;
  const reader = attachedReader(client, digest, limits);
  const tagged = (tag: string): Promise<Source> => sourceAt(tag, () => readLayerTag(client, tag));
  const [byApi, byTag, ...layered] = await Promise.all([
    referrersByApi(client, digest),
    sourceAt(fallbackTag(digest), () => referrersByTag(client, digest)),
    tagged(layerTag(digest, "sig")),
    tagged(layerTag(digest, "att")),
  ]);
  const listed = [...byTag.descriptors, ...(byApi ?? [])];
  const referrers = new Map(listed.map((descriptor) => [descriptor.digest, descriptor]));
  const layers = layered.flatMap(({ place, descriptors }) =>
    descriptors.map((layer, index) => ({ layer, place: `${place} layer ${index + 1}` })),
  );
  reader.expect(referrers.size + layers.length);
  const judged = [byTag, ...layered].flatMap(({ faults }) => faults);
  const byReferrer = await mapConcurrently([...referrers.values()], readsAtOnce, (descriptor) =>
    judgeReferrer(reader, descriptor, question),
  );
  const byLayer = await mapConcurrently(layers, readsAtOnce, ({ layer, place }) =>
    judgeLayer(reader, layer, place, question),
  );
  return [...judged, ...byReferrer.flat(), ...byLayer];
}

/** Contents of a tag, or its faults. */
interface Source {
  readonly place: string;
  readonly descriptors: readonly Descriptor[];
  readonly faults: readonly Judgement[];
}

async function sourceAt(place: string, list: () => Promise<readonly Descriptor[]>): Promise<Source> {
  let descriptors: readonly Descriptor[] = [];
  const faults = await guarded(place, async () => {
    descriptors = await list();
    return [];
  });
  return { place, descriptors, faults };
}

/** Uses the manifest's own types, because lists of referrers can be wrong or forged. */
async function judgeReferrer(
  reader: AttachedReader,
  { digest }: Descriptor,
  question: Question,
): Promise<readonly Judgement[]> {
  const place = `referrer ${digest}`;
  return guarded(place, async () => {
    const manifest = await reader.manifest(digest);
    if (manifest === "absent") return [fault(place, "its manifest does not exist")];
    if (manifest === undefined) return [];
    const { artifactType, config, layers, subject } = manifest;
    if (artifactType === notationType || config.mediaType === notationType) {
      const reason = "Notation signatures are not supported";
      return [{ place, format: "notation", kind: "signature", accepted: false, reason }];
    }
    const bundles = layers.filter(({ mediaType }) => bundleType.test(mediaType));
    const payloads = layers.filter(({ mediaType }) => mediaType === simpleSigningType);
    if (bundles.length + payloads.length === 0) return [];
    if (subject?.digest !== question.digest) return [fault(place, "its subject is another manifest")];
    // One document per referrer is already counted.
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
  } catch (error) {
    if (!(error instanceof SeaworthyError) || !damageCodes.has(error.code)) throw error;
    return [fault(place, `it is damaged (${error.code})`)];
  }
}

function fault(place: string, reason: string): Judgement {
  const [, tag] = /\.(sig|att)(?: |$)/u.exec(place) ?? [];
  const format = tag === undefined ? "bundle" : "legacy";
  return { place, format, kind: tag === "att" ? "attestation" : "signature", accepted: false, reason };
}
