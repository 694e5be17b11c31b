import { SeaworthyError, UndecidedError } from "../../errors/index.ts";
import {
  type Descriptor,
  findManifest,
  layerTag,
  limitExceeded,
  listReferrers,
  parseManifest,
  type RegistryClient,
  readBlob,
  readLayerTag,
} from "../../oci/index.ts";
import { simpleSigningType } from "../formats/simple-signing.ts";
import { type Judgement, judgeBundle, judgeEnvelopeLayer, judgePayloadLayer, type Question } from "./judgement.ts";

const bundleType = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v\d+\.\d+)?\+json/u;
const notationType = "application/vnd.cncf.notary.signature";
const mostSignatures = 1000;
const mostBytes = 64 * 2 ** 20;
/** Bytes of everything that is attached to one digest. */
const mostInAll = 1024 * 2 ** 20;

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
 * @throws UndecidedError when a source cannot be read.
 */
export async function examineSignatures(client: RegistryClient, question: Question): Promise<readonly Judgement[]> {
  const reader = readerOf(client);
  const { digest } = question;
  const [{ descriptors }, signatures, attestations] = await Promise.all([
    listReferrers(client, digest),
    readLayerTag(client, layerTag(digest, "sig")),
    readLayerTag(client, layerTag(digest, "att")),
  ]);
  if (descriptors.length + signatures.length + attestations.length > mostSignatures) {
    throw limitExceeded(`${client.name}@${digest}`, "signatures", mostSignatures);
  }
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

/** Reads what is attached, as long as it is not too much in all. */
interface Reader {
  readonly client: RegistryClient;
  read(layer: Descriptor): Promise<Uint8Array>;
}

function readerOf(client: RegistryClient): Reader {
  let left = mostInAll;
  return {
    client,
    async read(layer) {
      left -= Math.min(layer.size, mostBytes);
      if (left >= 0) return readBlob(client, layer, mostBytes);
      throw new UndecidedError("SIGNATURES_TOO_LARGE", `more than ${mostInAll} bytes are attached to one image`, {
        place: { what: client.name },
        advice: "Remove what is not needed any more.",
      });
    },
  };
}

/** The manifest's own words count: registries have been seen to list other types, and lists can be written by anybody. */
async function judgeReferrer(
  reader: Reader,
  { digest }: Descriptor,
  question: Question,
): Promise<readonly Judgement[]> {
  const place = `referrer ${digest}`;
  return guarded(place, async () => {
    const { client } = reader;
    const stored = await findManifest(client, digest);
    if (stored === undefined) return [fault(place, "its manifest is not there")];
    const manifest = parseManifest(stored, `${client.name}@${digest}`);
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
    const judged: Judgement[] = [];
    for (const layer of bundles) judged.push(judgeBundle(await reader.read(layer), place, question));
    for (const layer of payloads) judged.push(await judgeLayer(reader, layer, place, question));
    return judged;
  });
}

async function judgeLayer(reader: Reader, layer: Descriptor, place: string, question: Question): Promise<Judgement> {
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
