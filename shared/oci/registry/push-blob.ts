import { UndecidedError } from "../../errors/index.ts";
import { sha256 } from "../../files/index.ts";
import { delay } from "../../http/retry.ts";
import { defined, mapConcurrently } from "../../values/index.ts";
import { verifyStream } from "../digest.ts";
import type { RegistryClient } from "./client.ts";
import { responseError } from "./response-errors.ts";

/** Blob to push; readable more than once. */
export interface BlobSource {
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
  open(): AsyncIterable<Uint8Array>;
}

/** Maximum bytes per request. Larger blobs are sent in chunks. */
const chunkBytes = 8 * 2 ** 20;

/** Blobs or manifests to push at once. */
export const uploadsAtOnce = 8;

/** Errors after which an upload starts again. */
const transientCodes: ReadonlySet<string> = new Set(["REGISTRY_UNREACHABLE", "REGISTRY_REFUSED", "UPLOAD_BROKEN"]);

/** Creates a blob from bytes. */
export function blobOf(bytes: Uint8Array): BlobSource {
  return {
    digest: sha256(bytes),
    size: bytes.length,
    async *open() {
      yield bytes;
    },
  };
}

/**
 * Pushes a blob unless the repository already has it (OCI distribution specification, "Pushing blobs"): mounts it from
 * another repository of the same registry if possible, otherwise uploads it in one request, or in chunks above 8 MiB.
 * Restarts a broken upload as often as the policy allows; chunks are never sent twice.
 * @param mountFrom repository of the same registry that has the blob.
 * @throws UndecidedError when the registry refuses it, or the source is not what its digest says.
 */
export async function pushBlob(client: RegistryClient, blob: BlobSource, mountFrom?: string): Promise<void> {
  const { attempts } = client.policy;
  for (let attempt = 1; ; attempt += 1) {
    try {
      if (await client.hasBlob(blob.digest)) return;
      return await upload(client, blob, mountFrom);
    } catch (error) {
      if (attempt >= attempts || !(error instanceof UndecidedError) || !transientCodes.has(error.code)) throw error;
      await client.ports.sleep(delay(attempt, null, client.ports, client.policy));
    }
  }
}

/** Pushes blobs, several at once and each once. @throws as `pushBlob`. */
export async function pushBlobs(client: RegistryClient, blobs: readonly BlobSource[]): Promise<void> {
  const distinct = new Map(blobs.map((blob) => [blob.digest, blob]));
  await mapConcurrently([...distinct.values()], uploadsAtOnce, (blob) => pushBlob(client, blob));
}

async function upload(client: RegistryClient, blob: BlobSource, mountFrom: string | undefined): Promise<void> {
  const mount = mountFrom === undefined ? "" : `?mount=${blob.digest}&from=${encodeURIComponent(mountFrom)}`;
  const sending = defined({ push: true, mountFrom });
  const started = await client.request(`/blobs/uploads/${mount}`, { method: "POST" }, sending);
  if (started.status === 201) return void (await started.body?.cancel());
  if (started.status !== 202) throw await responseError(client, started, `an upload of ${blob.digest}`, true);
  let location = await nextLocation(client, started);
  const least = Number(started.headers.get("oci-chunk-min-length") ?? 0);
  let sent = 0;
  let last: Uint8Array = new Uint8Array();
  for await (const { bytes, isLast } of chunksOf(client, blob, Math.max(chunkBytes, least || 0))) {
    last = bytes;
    if (isLast) break;
    location = await patch(client, location, bytes, sent);
    sent += bytes.length;
  }
  await complete(client, location, blob, last, sent);
}

async function patch(client: RegistryClient, location: string, bytes: Uint8Array, from: number): Promise<string> {
  const headers = {
    "content-type": "application/octet-stream",
    "content-range": `${from}-${from + bytes.length - 1}`,
  };
  const response = await client.request(
    location,
    { method: "PATCH", headers, body: Buffer.from(bytes) },
    { push: true, attempts: 1 },
  );
  if (response.status !== 202) throw await broken(client, response);
  return nextLocation(client, response);
}

/** Sends the last bytes, which complete the upload. The registry compares the digest. */
async function complete(
  client: RegistryClient,
  location: string,
  { digest }: BlobSource,
  bytes: Uint8Array,
  sent: number,
): Promise<void> {
  const range = sent === 0 || bytes.length === 0 ? {} : { "content-range": `${sent}-${sent + bytes.length - 1}` };
  const headers = { "content-type": "application/octet-stream", ...range };
  // A location may carry a query of its own.
  const target = `${location}${location.includes("?") ? "&" : "?"}digest=${encodeURIComponent(digest)}`;
  const response = await client.request(
    target,
    { method: "PUT", headers, body: Buffer.from(bytes) },
    { push: true, attempts: 1 },
  );
  if (response.status !== 201) throw await broken(client, response);
  await response.body?.cancel();
  checkEcho(client, response, digest);
}

/**
 * Checks the digest that the registry reports.
 * @throws UndecidedError `DIGEST_ECHO` if the registry stored something else.
 */
export function checkEcho(client: RegistryClient, response: Response, digest: string): void {
  const echoed = response.headers.get("docker-content-digest");
  if (echoed === null || echoed === digest) return;
  throw new UndecidedError("DIGEST_ECHO", `the registry stored ${echoed}, but ${digest} was sent`, {
    place: { what: client.name },
    advice: "Do not rely on the content that was just pushed. Check the registry, then run the command again.",
  });
}

async function* chunksOf(
  client: RegistryClient,
  { digest, size, open }: BlobSource,
  length: number,
): AsyncGenerator<{ readonly bytes: Uint8Array; readonly isLast: boolean }> {
  let parts: Uint8Array[] = [];
  let heldBytes = 0;
  for await (const part of verifyStream(open(), digest, size, `${client.name}@${digest}`)) {
    parts.push(part);
    heldBytes += part.length;
    while (heldBytes > length) {
      const whole = Buffer.concat(parts);
      yield { bytes: whole.subarray(0, length), isLast: false };
      parts = [whole.subarray(length)];
      heldBytes -= length;
    }
  }
  yield { bytes: Buffer.concat(parts), isLast: true };
}

async function nextLocation(client: RegistryClient, response: Response): Promise<string> {
  await response.body?.cancel();
  const location = response.headers.get("location");
  if (location !== null && URL.canParse(location, response.url)) return new URL(location, response.url).href;
  throw new UndecidedError("UPLOAD_BROKEN", "the registry did not return a location for the rest of the upload", {
    place: { what: client.name },
    advice: "Try again later.",
  });
}

async function broken(client: RegistryClient, response: Response): Promise<Error> {
  if (response.status === 401 || response.status === 403) return responseError(client, response, "an upload", true);
  await response.body?.cancel();
  return new UndecidedError("UPLOAD_BROKEN", `the registry aborted an upload with status ${response.status}`, {
    place: { what: client.name },
    advice: "Try again later.",
  });
}
