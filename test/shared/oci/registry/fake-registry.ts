import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import type { BuiltImage } from "../builders.ts";

/** What a registry does wrong, or insists on. */
export interface Faults {
  /** Answers of this status to the first so many requests for blobs and manifests. */
  readonly failFirst?: { readonly count: number; readonly status: number; readonly retryAfter?: string };
  /** Closes the connection in the middle of a blob, so many times. */
  dropBlobs?: number;
  /** Blobs end early though the headers promise all. */
  readonly truncate?: boolean;
  /** Blobs have another content than their name. */
  readonly corrupt?: boolean;
  /** Blobs stop flowing in the middle. */
  readonly stall?: boolean;
  readonly ignoreRange?: boolean;
  /** Maximum bytes of the answer to a request for a part. */
  readonly maxRange?: number;
  /** Sends so many requested parts, and the whole blob afterwards. */
  ranges?: number;
  /** Sends blobs from another origin, which must not see the login. */
  readonly redirectTo?: string;
  readonly auth?: "basic" | "bearer";
  /** Tokens work for so many requests. */
  readonly tokenUses?: number;
}

const named = `Basic ${Buffer.from("user:secret").toString("base64")}`;

export interface FakeRegistry {
  /** `127.0.0.1:port`. */
  readonly host: string;
  /** `METHOD path` of every request, with `+auth` when it carried a login. */
  readonly log: string[];
  /** Returns the bytes of blobs that were sent since the last call. */
  sent(): number;
  /** Deletes a blob or manifest. */
  remove(digest: string): void;
}

/** A registry in memory that serves images under `app` by tag and digest. */
export async function fakeRegistry(
  images: Readonly<Record<string, BuiltImage>>,
  faults: Faults = {},
): Promise<FakeRegistry> {
  const blobs = new Map(
    Object.values(images).flatMap(({ blobs: each }) => [...each].map(([path, bytes]) => [toDigest(path), bytes])),
  );
  const log: string[] = [];
  let failures = faults.failFirst?.count ?? 0;
  let issued = 0;
  let uses = 0;
  let sent = 0;
  const server = createServer((request, response) => {
    const url = request.url ?? "";
    const login = request.headers.authorization;
    log.push(`${request.method} ${url.split("?")[0]}${login === undefined ? "" : " +auth"}`);
    if (url.startsWith("/token")) return answerToken(request, response);
    if (faults.auth !== undefined && !isWelcome(login)) return challenge(response, server, faults.auth);
    if (failures > 0) {
      failures -= 1;
      response.writeHead(faults.failFirst?.status ?? 500, { "retry-after": faults.failFirst?.retryAfter ?? "0" });
      return response.end();
    }
    if (url.startsWith("/v2/app/tags/list")) return answerTags(url, response, Object.keys(images).sort());
    const [, kind, reference = ""] = /^\/v2\/app\/(manifests|blobs)\/(.+)$/.exec(url) ?? [];
    const digest =
      kind === "manifests" && images[reference] !== undefined ? images[reference].descriptor.digest : reference;
    const bytes = blobs.get(digest);
    if (bytes === undefined) return response.writeHead(404).end();
    if (kind === "manifests") {
      response.writeHead(200, { "content-type": "application/vnd.oci.image.manifest.v1+json" });
      return response.end(bytes);
    }
    sent += sendBlob(request, response, bytes, faults);
  });

  /** Tokens are numbered, so that one that was used up can be told from its successor. */
  function isWelcome(login: string | undefined): boolean {
    if (faults.auth === "basic") return login === named;
    if (login !== `Bearer token-${issued}` || uses >= (faults.tokenUses ?? Number.POSITIVE_INFINITY)) return false;
    uses += 1;
    return true;
  }

  function answerToken(request: IncomingMessage, response: ServerResponse): void {
    if (request.headers.authorization !== named && request.method !== "POST") return void response.writeHead(401).end();
    issued += 1;
    uses = 0;
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ token: `token-${issued}` }));
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    host: hostOf(server),
    log,
    sent() {
      const bytes = sent;
      sent = 0;
      return bytes;
    },
    remove(digest) {
      blobs.delete(digest);
    },
  };
}

/** Two tags a page, whatever is asked for, so that there is something to follow. */
function answerTags(url: string, response: ServerResponse, tags: readonly string[]): void {
  const last = new URLSearchParams(url.slice(url.indexOf("?"))).get("last");
  const rest = tags.filter((tag) => last === null || tag > last);
  const page = rest.slice(0, 2);
  const link = rest.length > 2 ? { link: `</v2/app/tags/list?n=2&last=${page.at(-1)}>; rel="next"` } : {};
  response.writeHead(200, { "content-type": "application/json", ...link });
  response.end(JSON.stringify({ name: "app", tags: page }));
}

function challenge(response: ServerResponse, server: Server, kind: "basic" | "bearer"): void {
  const bearer = `Bearer realm="http://${hostOf(server)}/token",service="test",scope="repository:app:pull"`;
  response.writeHead(401, { "www-authenticate": kind === "basic" ? 'Basic realm="test"' : bearer });
  response.end();
}

/** Returns the bytes that were sent, or meant to be. */
function sendBlob(request: IncomingMessage, response: ServerResponse, bytes: Uint8Array, faults: Faults): number {
  if (faults.redirectTo !== undefined) {
    response.writeHead(307, { location: `http://${faults.redirectTo}${request.url}` });
    response.end();
    return 0;
  }
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? "") ?? [];
  const isPart = first !== undefined && faults.ignoreRange !== true && (faults.ranges ?? 1) > 0;
  if (isPart && faults.ranges !== undefined) faults.ranges -= 1;
  const from = isPart ? Number(first) : 0;
  if (from >= bytes.length && from > 0) {
    response.writeHead(416).end();
    return 0;
  }
  const asked = isPart && last !== "" ? Math.min(Number(last) + 1, bytes.length) : bytes.length;
  const end = isPart ? Math.min(asked, from + (faults.maxRange ?? asked)) : asked;
  const body = Buffer.from(bytes.subarray(from, end));
  if (faults.corrupt === true && body.length > 0) body[0] = (body[0] ?? 0) ^ 1;
  const half = Math.floor(body.length / 2);
  response.writeHead(isPart ? 206 : 200, {
    "content-length": faults.truncate === true ? half : body.length,
    ...(isPart ? { "content-range": `bytes ${from}-${end - 1}/${bytes.length}` } : {}),
  });
  if (request.method === "HEAD") response.end();
  else if (faults.truncate === true) response.end(body.subarray(0, half));
  else if (faults.stall === true) response.write(body.subarray(0, half));
  else if ((faults.dropBlobs ?? 0) > 0) {
    faults.dropBlobs = (faults.dropBlobs ?? 0) - 1;
    response.write(body.subarray(0, half), () => response.destroy());
  } else response.end(body);
  return body.length;
}

function hostOf(server: Server): string {
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** `blobs/sha256/…` is `sha256:…`. */
function toDigest(path: string): string {
  return path.slice("blobs/".length).replace("/", ":");
}
