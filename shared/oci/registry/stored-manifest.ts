import { InvalidError, UndecidedError } from "../../errors/index.ts";
import { sha256 } from "../../files/index.ts";
import { delay } from "../../http/retry.ts";
import { isDigest } from "../../references/index.ts";
import { verifyBytes } from "../digest.ts";
import { defaultOpenLimits } from "../limits.ts";
import type { RegistryClient } from "./client.ts";
import { checkEcho } from "./push-blob.ts";
import { responseError } from "./response-errors.ts";

/** Manifest or index with its media type. */
export interface ManifestContent {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Manifest in a registry, with a computed digest. */
export interface StoredManifest extends ManifestContent {
  readonly digest: string;
}

/**
 * Status codes of a registry that does not see a blob yet that it has accepted: distribution's file system store
 * rewrites a blob's link in place when two jobs push the same blob.
 */
const unsettled: ReadonlySet<number> = new Set([400, 404]);

/** Maximum size of a manifest (OCI distribution specification, "Pushing manifests"). */
const manifestLimit = 4 * 2 ** 20;

/**
 * Fetches the manifest of a tag or digest; undefined if there is none.
 * @throws UndecidedError for content that does not match its digest, and for registries that do not respond.
 */
export async function findManifest(client: RegistryClient, reference: string): Promise<StoredManifest | undefined> {
  try {
    const { bytes, mediaType } = await client.manifest(reference, defaultOpenLimits.documentBytes);
    const label = `${client.name}@${reference}`;
    if (isDigest(reference)) return { bytes: verifyBytes(bytes, reference, label), mediaType, digest: reference };
    return { bytes, mediaType, digest: sha256(bytes) };
  } catch (error) {
    if (error instanceof InvalidError && error.code === "IMAGE_NOT_FOUND") return undefined;
    throw error;
  }
}

/**
 * Pushes a manifest by digest or under a tag (OCI distribution specification, "Pushing manifests").
 * @param attempts maximum attempts. A tag that others write too must be read before it is written again.
 * @returns its digest, and whether the registry processed its `subject`.
 * @throws UndecidedError if the registry refuses it or reports that it stored something else.
 */
export async function pushManifest(
  client: RegistryClient,
  { mediaType, bytes }: ManifestContent,
  tag?: string,
  attempts = client.policy.attempts,
): Promise<{ readonly digest: string; readonly subjectKnown: boolean }> {
  const digest = sha256(bytes);
  if (bytes.length > manifestLimit) {
    throw new UndecidedError(
      "MANIFEST_TOO_LARGE",
      `the manifest has ${bytes.length} bytes, more than registries accept`,
      {
        place: { what: `${client.name}${tag === undefined ? "" : `:${tag}`}` },
        advice: "Too much is attached to one image. Remove signatures or attestations that are no longer needed.",
      },
    );
  }
  const request = { method: "PUT", headers: { "content-type": mediaType }, body: Buffer.from(bytes) };
  const send = () => client.request(`/manifests/${tag ?? digest}`, request, { push: true, attempts });
  let response = await send();
  for (let again = 1; again < attempts && unsettled.has(response.status); again += 1) {
    await response.body?.cancel();
    await client.ports.sleep(delay(again, null, client.ports, client.policy));
    response = await send();
  }
  if (response.status !== 201) throw await responseError(client, response, `the manifest ${tag ?? digest}`, true);
  await response.body?.cancel();
  checkEcho(client, response, digest);
  return { digest, subjectKnown: response.headers.has("oci-subject") };
}
