import { isDeepStrictEqual } from "node:util";
import * as z from "zod/mini";
import { UndecidedError } from "../../errors/index.ts";
import { sha256 } from "../../files/index.ts";
import { mapConcurrently } from "../../values/index.ts";
import { ociIndexType, ociManifestType } from "../media-types.ts";
import { changeTag, tagsAtOnce } from "./change-tag.ts";
import type { RegistryClient } from "./client.ts";
import { type BlobSource, blobOf, pushBlobs, uploadsAtOnce } from "./push-blob.ts";
import { fallbackTag, referrersByApi } from "./referrers.ts";
import { type ManifestContent, pushManifest, type StoredManifest } from "./stored-manifest.ts";
import { parseTagged } from "./tagged-document.ts";

/** Manifest that an attachment refers to. */
export interface AttachSubject {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

/** Document to attach to a manifest as an artifact. */
export interface Attachment {
  readonly subject: AttachSubject;
  readonly artifactType: string;
  readonly bytes: Uint8Array;
  readonly annotations: Readonly<Record<string, string>>;
}

/** Entry of a referrers index. */
export interface ReferrerEntry extends AttachSubject {
  readonly artifactType?: string;
  readonly annotations?: Readonly<Record<string, string>>;
}

const emptyConfig = { mediaType: "application/vnd.oci.empty.v1+json", blob: blobOf(Buffer.from("{}")) };
/** Number of queries to the referrers API before an attachment counts as lost. */
const listings = 4;

const looseIndex = z.looseObject({ manifests: z.array(z.looseObject({ digest: z.string() })) });

/**
 * Attaches documents to manifests (OCI image specification, "Guidelines for Artifact Usage"; distribution specification,
 * "Pushing Manifests with Subject"). Returns when they are listed by the referrers API or, without the API, under the
 * fallback tags with artifact type and annotations. All documents of a manifest are listed at once.
 * @returns digests of the artifacts' manifests, in the order of the documents.
 * @throws UndecidedError if the registry refuses one or does not list it, or if a fallback tag contains something else.
 */
export async function attach(client: RegistryClient, attachments: readonly Attachment[]): Promise<readonly string[]> {
  if (attachments.length === 0) return [];
  const artifacts = attachments.map(artifactOf);
  await pushBlobs(client, [emptyConfig.blob, ...artifacts.map(({ layer }) => layer)]);
  const pushed = await mapConcurrently(artifacts, uploadsAtOnce, async (artifact) => {
    const { subjectKnown } = await pushManifest(client, artifact.content);
    return { ...artifact, subjectKnown };
  });
  const bySubject = Map.groupBy(pushed, ({ subject }) => subject);
  await mapConcurrently([...bySubject], tagsAtOnce, ([subject, group]) => {
    const entries = group.map(({ entry }) => entry);
    return addToIndex(
      client,
      subject,
      entries,
      group.every(({ subjectKnown }) => subjectKnown),
    );
  });
  return artifacts.map(({ entry }) => entry.digest);
}

interface Artifact {
  /** Digest of the manifest that it refers to. */
  readonly subject: string;
  readonly layer: BlobSource;
  readonly content: ManifestContent;
  readonly entry: ReferrerEntry;
}

function artifactOf({ subject: { mediaType, digest, size }, artifactType, bytes, annotations }: Attachment): Artifact {
  const layer = blobOf(bytes);
  const { blob: config } = emptyConfig;
  const manifest = {
    schemaVersion: 2,
    mediaType: ociManifestType,
    artifactType,
    config: { mediaType: emptyConfig.mediaType, digest: config.digest, size: config.size },
    layers: [{ mediaType: artifactType, digest: layer.digest, size: layer.size }],
    subject: { mediaType, digest, size },
    annotations,
  };
  const content = { mediaType: ociManifestType, bytes: Buffer.from(JSON.stringify(manifest)) };
  const described = { digest: sha256(content.bytes), size: content.bytes.length };
  return {
    subject: digest,
    layer,
    content,
    entry: { mediaType: ociManifestType, ...described, artifactType, annotations },
  };
}

/**
 * Ensures that stored manifests are listed among the referrers of their subject.
 * @param subjectKnown whether the registry processed the `subject` of every one.
 */
export async function addToIndex(
  client: RegistryClient,
  subject: string,
  entries: readonly ReferrerEntry[],
  subjectKnown: boolean,
): Promise<void> {
  let missing = entries;
  for (let attempt = 1; attempt <= listings; attempt += 1) {
    const listed = await referrersByApi(client, subject);
    const digests = new Set(listed?.map(({ digest }) => digest));
    missing = entries.filter(({ digest }) => !digests.has(digest));
    if (missing.length === 0) return;
    if (listed === undefined || !subjectKnown) {
      return changeTag(client, fallbackTag(subject), (current) => withEntries(client, subject, current, missing));
    }
    await client.ports.sleep(client.policy.initialDelay * attempt);
  }
  throw new UndecidedError("REFERRER_LOST", `the registry accepted ${missing[0]?.digest}, but does not list it`, {
    place: { what: `${client.name}@${subject}` },
    advice: "Run the command again. Nothing is attached twice.",
  });
}

/** Adds or corrects entries in the index under the fallback tag. Keeps all other entries. */
function withEntries(
  client: RegistryClient,
  subject: string,
  current: StoredManifest | undefined,
  entries: readonly ReferrerEntry[],
): ManifestContent | undefined {
  const empty = { schemaVersion: 2, mediaType: ociIndexType, manifests: [] };
  const index = current === undefined ? empty : parseTagged(client, fallbackTag(subject), current, looseIndex);
  const wanted = new Map(entries.map((entry) => [entry.digest, entry]));
  const found = new Set<string>();
  const kept = index.manifests.filter((present) => {
    const entry = wanted.get(present.digest);
    if (entry === undefined) return true;
    if (found.has(present.digest) || !isDeepStrictEqual(present, entry)) return false;
    found.add(present.digest);
    return true;
  });
  const missing = [...wanted.values()].filter(({ digest }) => !found.has(digest));
  if (missing.length === 0 && kept.length === index.manifests.length) return undefined;
  const bytes = Buffer.from(JSON.stringify({ ...index, manifests: [...kept, ...missing] }));
  return { mediaType: ociIndexType, bytes };
}
