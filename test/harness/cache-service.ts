import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * GitHub's cache service (version 2: Twirp over HTTP) and its blob store, on loopback: entries are found by the
 * beginnings of their keys, the newest first, and are never overwritten.
 */
export class CacheService implements AsyncDisposable {
  /** Keys of the finished entries, the oldest first. */
  readonly keys: string[] = [];
  readonly #entries: { readonly key: string; readonly version: string; blob: Buffer; done: boolean }[] = [];
  readonly #server: Server;
  #url = "";

  constructor() {
    this.#server = createServer(async (request, response) => {
      const body = await bodyOf(request);
      const { pathname } = new URL(request.url ?? "/", this.#url);
      const id = Number(pathname.split("/").at(-1));
      if (pathname.startsWith("/blobs/")) {
        const entry = this.#entries[id];
        if (request.method === "PUT" && entry !== undefined) entry.blob = body;
        const headers = { etag: '"1"', "last-modified": new Date(0).toUTCString(), "x-ms-blob-type": "BlockBlob" };
        response.writeHead(request.method === "PUT" ? 201 : 200, headers);
        response.end(request.method === "GET" ? entry?.blob : undefined);
        return;
      }
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify(this.#answer(pathname.split("/").at(-1) ?? "", JSON.parse(body.toString("utf8")))));
    });
  }

  /** The variables that a runner sets for it. */
  async start(): Promise<Readonly<Record<string, string>>> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    this.#url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return {
      ACTIONS_RESULTS_URL: `${this.#url}/`,
      ACTIONS_RUNTIME_TOKEN: "runtime-token-of-a-job",
      ACTIONS_CACHE_SERVICE_V2: "true",
      GITHUB_SERVER_URL: "https://github.com",
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #answer(method: string, request: CacheRequest): unknown {
    const { key = "", version = "", restore_keys: restoreKeys = [] } = request;
    const entry = this.#entries.findIndex((one) => one.key === key && one.version === version);
    switch (method) {
      case "GetCacheEntryDownloadURL": {
        const starts = [key, ...restoreKeys];
        const found = this.#entries.findLastIndex(
          (one) => one.done && one.version === version && starts.some((start) => one.key.startsWith(start)),
        );
        if (found < 0) return { ok: false, signed_download_url: "", matched_key: "" };
        return { ok: true, signed_download_url: `${this.#url}/blobs/${found}`, matched_key: this.#entries[found]?.key };
      }
      case "CreateCacheEntry": {
        if (entry >= 0) return { ok: false, signed_upload_url: "" };
        const id = this.#entries.push({ key, version, blob: Buffer.alloc(0), done: false }) - 1;
        return { ok: true, signed_upload_url: `${this.#url}/blobs/${id}` };
      }
      case "FinalizeCacheEntryUpload": {
        const made = this.#entries[entry];
        if (made === undefined) return { ok: false, entry_id: "0" };
        made.done = true;
        this.keys.push(key);
        return { ok: true, entry_id: String(entry + 1) };
      }
      default:
        return { ok: false };
    }
  }
}

interface CacheRequest {
  readonly key?: string;
  readonly version?: string;
  readonly restore_keys?: readonly string[];
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
