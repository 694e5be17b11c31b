import * as z from "zod/mini";
import { UndecidedError } from "../../errors/index.ts";
import { sha256 } from "../../files/index.ts";
import { ociIndexType, ociManifestType } from "../media-types.ts";
import { changeTag } from "./change-tag.ts";
import type { RegistryClient } from "./client.ts";
import { blobOf, pushBlob } from "./push-blob.ts";
import { fallbackTag, referrersByApi } from "./referrers.ts";
import { pushManifest, type StoredManifest } from "./stored-manifest.ts";
import { parseTagged } from "./tagged-document.ts";

/** Manifest that an attachment refers to. */
export interface AttachSubject {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

/** Document to attach to a manifest as an artifact. */
export interface Attachment {
  readonly artifactType: string;
  readonly bytes: Uint8Array;
  readonly annotations: Readonly<Record<string, string>>;
}

const emptyMediaType = "application/vnd.oci.empty.v1+json";
/** Number of queries to the referrers API before an attachment counts as lost. */
const listings = 4;

const looseIndex = z.looseObject({ manifests: z.array(z.looseObject({ digest: z.string() })) });

/**
 * Attaches a document to a manifest (OCI image specification, "Guidelines for Artifact Usage"; distribution
 * specification, "Pushing Manifests with Subject"). Returns when it is listed by the referrers API or, without the API,
 * under the fallback tag with artifact type and annotations.
 * @returns digest of the artifact's manifest.
 * @throws UndecidedError if the registry refuses or does not list it, or if the fallback tag contains something else.
 */
export async function attach(client: RegistryClient, subject: AttachSubject, attachment: Attachment): Promise<string> {
  const { artifactType, bytes, annotations } = attachment;
  const config = blobOf(Buffer.from("{}"));
  const layer = blobOf(bytes);
  await Promise.all([pushBlob(client, config), pushBlob(client, layer)]);
  const manifest = {
    schemaVersion: 2,
    mediaType: ociManifestType,
    artifactType,
    config: { mediaType: emptyMediaType, digest: config.digest, size: config.size },
    layers: [{ mediaType: artifactType, digest: layer.digest, size: layer.size }],
    subject: { mediaType: subject.mediaType, digest: subject.digest, size: subject.size },
    annotations,
  };
  const content = { mediaType: ociManifestType, bytes: Buffer.from(JSON.stringify(manifest)) };
  const { digest, subjectKnown } = await pushManifest(client, content);
  const descriptor = { mediaType: ociManifestType, digest, size: content.bytes.length, artifactType, annotations };
  await addToIndex(client, subject.digest, descriptor, subjectKnown);
  return digest;
}

/** Entry of a referrers index. */
export interface ReferrerEntry extends AttachSubject {
  readonly artifactType?: string;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** Ensures that a stored manifest is listed among the referrers of its subject. */
export async function addToIndex(
  client: RegistryClient,
  subject: string,
  entry: ReferrerEntry,
  subjectKnown: boolean,
): Promise<void> {
  for (let attempt = 1; attempt <= listings; attempt += 1) {
    const listed = await referrersByApi(client, subject);
    if (listed?.some(({ digest }) => digest === entry.digest)) return;
    if (listed === undefined || !subjectKnown) {
      return changeTag(client, fallbackTag(subject), (current) => withEntry(client, subject, current, entry));
    }
    await client.ports.sleep(client.policy.initialDelay * attempt);
  }
  throw new UndecidedError("REFERRER_LOST", `the registry accepted ${entry.digest}, but does not list it`, {
    place: { what: `${client.name}@${subject}` },
    advice: "Run the command again. Nothing is attached twice.",
  });
}

/** Adds or corrects one entry in the index under the fallback tag. Keeps all other entries. */
function withEntry(
  client: RegistryClient,
  subject: string,
  current: StoredManifest | undefined,
  entry: ReferrerEntry,
): { mediaType: string; bytes: Uint8Array } | undefined {
  const empty = { schemaVersion: 2, mediaType: ociIndexType, manifests: [] };
  const index = current === undefined ? empty : parseTagged(client, fallbackTag(subject), current, looseIndex);
  const others = index.manifests.filter(({ digest }) => digest !== entry.digest);
  const present = index.manifests.filter(({ digest }) => digest === entry.digest);
  if (present.length === 1 && JSON.stringify(sorted(present[0])) === JSON.stringify(sorted(entry))) return undefined;
  const bytes = Buffer.from(JSON.stringify({ ...index, manifests: [...others, entry] }));
  return current !== undefined && sha256(bytes) === current.digest ? undefined : { mediaType: ociIndexType, bytes };
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, inner]) => [key, sorted(inner)]);
}
