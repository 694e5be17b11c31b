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
  "TAG_FOREIGN",
]);

/**
 * Finds and judges every signature and attestation of a digest: referrers (API and fallback tag), and cosign's `.sig`
 * and `.att` tags. No source makes another unread; under a tag anybody may have put anything, which is one rejected
 * judgement.
 * @throws UndecidedError when a source cannot be read, or too much is attached.
 */
export async function examineSignatures(client: RegistryClient, question: Question): Promise<readonly Judgement[]> {
  const { digest } = question;
  const reader = attachedReader(client, digest);
  const tagged = (tag: string): Promise<Source> => sourceAt(tag, () => readLayerTag(client, tag));
  const [byApi, byTag, ...layered] = await Promise.all([
    referrersByApi(client, digest),
    sourceAt(fallbackTag(digest), () => referrersByTag(client, digest)),
    tagged(layerTag(digest, "sig")),
    tagged(layerTag(digest, "att")),
  ]);
  const listed = [...byTag.found, ...(byApi ?? [])];
  const referrers = new Map(listed.map((descriptor) => [descriptor.digest, descriptor]));
  const layers = layered.flatMap(({ place, found }) =>
    found.map((layer, index) => ({ layer, place: `${place} layer ${index + 1}` })),
  );
  reader.expect(referrers.size + layers.length);
  const judged = [byTag, ...layered].flatMap(({ faults }) => faults);
  for (const descriptor of referrers.values()) judged.push(...(await judgeReferrer(reader, descriptor, question)));
  for (const { layer, place } of layers) judged.push(await judgeLayer(reader, layer, place, question));
  return judged;
}

/** What a tag lists, or what is wrong with it. */
interface Source {
  readonly place: string;
  readonly found: readonly Descriptor[];
  readonly faults: readonly Judgement[];
}

async function sourceAt(place: string, list: () => Promise<readonly Descriptor[]>): Promise<Source> {
  let found: readonly Descriptor[] = [];
  const faults = await guarded(place, async () => {
    found = await list();
    return [];
  });
  return { place, found, faults };
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
      const reason = "a signature of Notation, which is recognized and not verified";
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
  const [, tag] = /\.(sig|att)(?: |$)/u.exec(place) ?? [];
  const format = tag === undefined ? "bundle" : "legacy";
  return { place, format, kind: tag === "att" ? "attestation" : "signature", accepted: false, reason };
}
