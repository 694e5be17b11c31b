import { createHash, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type Fault =
  | { readonly kind: "status"; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** The connection breaks before anything is done. */
  | { readonly kind: "reset" }
  /** The request is carried out and its answer lost. */
  | { readonly kind: "lost-answer" }
  | { readonly kind: "slow"; readonly milliseconds: number }
  | { readonly kind: "wrong-echo" };

/** A fault for the requests that a pattern (`METHOD /path`) matches, so many times. */
export interface PlannedFault {
  readonly on: RegExp;
  times: number;
  readonly fault: Fault;
}

export interface MemoryRegistryOptions {
  /** The referrers API with `OCI-Subject`; `silent` has the API without the header, `html` leads to a page for people. */
  readonly referrers?: boolean | "silent" | "html";
  /** Bearer tokens that hold for so many requests and name what they allow. */
  readonly tokenUses?: number;
}

interface Stored {
  readonly mediaType: string;
  readonly bytes: Buffer;
}

const digestOf = (bytes: Uint8Array): string => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

/** A registry in memory that can be written (OCI distribution specification 1.1), and fails where it is told to. */
export class MemoryRegistry implements AsyncDisposable {
  readonly blobs = new Map<string, Buffer>();
  readonly manifests = new Map<string, Stored>();
  readonly tags = new Map<string, string>();
  readonly log: string[] = [];
  readonly faults: PlannedFault[] = [];
  readonly #options: MemoryRegistryOptions;
  readonly #uploads = new Map<string, Buffer>();
  readonly #tokens = new Map<string, { scope: string; uses: number }>();
  readonly #server: Server;

  private constructor(options: MemoryRegistryOptions) {
    this.#options = options;
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  static async start(options: MemoryRegistryOptions = {}): Promise<MemoryRegistry> {
    const registry = new MemoryRegistry(options);
    await new Promise<void>((resolve) => registry.#server.listen(0, "127.0.0.1", resolve));
    return registry;
  }

  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "", `http://${this.host}`);
    const line = `${request.method} ${url.pathname}`;
    this.log.push(line);
    if (url.pathname === "/token") return void this.#issue(url, response);
    if (!this.#isAllowed(request, url)) return this.#challenge(request, url, response);
    const planned = this.faults.find(({ on, times }) => times > 0 && on.test(line));
    if (planned !== undefined) planned.times -= 1;
    const fault = planned?.fault;
    if (fault?.kind === "status") {
      response.writeHead(fault.status, fault.headers ?? {}).end();
      return;
    }
    if (fault?.kind === "reset") {
      request.socket.destroy();
      return;
    }
    if (fault?.kind === "slow") await new Promise((resolve) => setTimeout(resolve, fault.milliseconds));
    const body = await read(request);
    if (fault?.kind === "lost-answer") {
      response.writeHead = () => response;
      response.end = () => response;
    }
    this.#serve(request, url, body, response, fault?.kind === "wrong-echo");
    if (fault?.kind === "lost-answer") request.socket.destroy();
  }

  #serve(
    request: IncomingMessage,
    url: URL,
    body: Buffer,
    response: ServerResponse,
    wrongEcho: boolean,
  ): ServerResponse {
    const [, repository = "", kind = "", reference = ""] =
      /^\/v2\/(.+?)\/(blobs\/uploads|blobs|manifests|referrers)\/(.*)$/.exec(url.pathname) ?? [];
    const echo = (digest: string): Record<string, string> => ({
      "docker-content-digest": wrongEcho ? `sha256:${"0".repeat(64)}` : digest,
    });
    if (kind === "blobs/uploads") return this.#upload(request, url, repository, reference, body, response, echo);
    if (kind === "blobs") {
      const bytes = this.blobs.get(`${repository} ${reference}`);
      if (bytes === undefined) return response.writeHead(404).end();
      response.writeHead(200, { "content-length": bytes.length });
      return response.end(request.method === "HEAD" ? undefined : bytes);
    }
    if (kind === "referrers") return this.#referrers(repository, reference, response);
    if (kind !== "manifests") return response.writeHead(404).end();
    if (request.method === "PUT") return this.#store(request, repository, reference, body, response, echo);
    const digest = reference.startsWith("sha256:") ? reference : this.tags.get(`${repository} ${reference}`);
    const stored = this.manifests.get(`${repository} ${digest}`);
    if (stored === undefined) return response.writeHead(404).end();
    return response.writeHead(200, { "content-type": stored.mediaType }).end(stored.bytes);
  }

  #upload(
    request: IncomingMessage,
    url: URL,
    repository: string,
    id: string,
    body: Buffer,
    response: ServerResponse,
    echo: (digest: string) => Record<string, string>,
  ): ServerResponse {
    if (request.method === "POST") {
      const mount = url.searchParams.get("mount");
      const source = mount === null ? undefined : this.blobs.get(`${url.searchParams.get("from")} ${mount}`);
      if (source !== undefined) {
        this.blobs.set(`${repository} ${mount}`, source);
        return response.writeHead(201, { location: `/v2/${repository}/blobs/${mount}` }).end();
      }
      const fresh = randomUUID();
      this.#uploads.set(fresh, Buffer.alloc(0));
      return response.writeHead(202, { location: `/v2/${repository}/blobs/uploads/${fresh}?state=a%2Bb` }).end();
    }
    const before = this.#uploads.get(id);
    if (before === undefined || url.searchParams.get("state") !== "a+b") return response.writeHead(404).end();
    const range = request.headers["content-range"];
    if (range !== undefined && !range.startsWith(`${before.length}-`)) return response.writeHead(416).end();
    const bytes = Buffer.concat([before, body]);
    if (request.method === "PATCH") {
      this.#uploads.set(id, bytes);
      return response.writeHead(202, { location: request.url ?? "" }).end();
    }
    const digest = url.searchParams.get("digest") ?? "";
    this.#uploads.delete(id);
    if (digestOf(bytes) !== digest) return response.writeHead(400).end();
    this.blobs.set(`${repository} ${digest}`, bytes);
    return response.writeHead(201, echo(digest)).end();
  }

  #store(
    request: IncomingMessage,
    repository: string,
    reference: string,
    bytes: Buffer,
    response: ServerResponse,
    echo: (digest: string) => Record<string, string>,
  ): ServerResponse {
    const digest = digestOf(bytes);
    const { config, layers = [], manifests = [], subject } = JSON.parse(bytes.toString());
    const missing =
      [config, ...layers].some((each) => each && !this.blobs.has(`${repository} ${each.digest}`)) ||
      manifests.some((each: { digest: string }) => !this.manifests.has(`${repository} ${each.digest}`));
    if (missing) return response.writeHead(404).end();
    this.manifests.set(`${repository} ${digest}`, { mediaType: request.headers["content-type"] ?? "", bytes });
    if (!reference.startsWith("sha256:")) this.tags.set(`${repository} ${reference}`, digest);
    const known = this.#options.referrers === true && subject ? { "oci-subject": subject.digest } : {};
    return response.writeHead(201, { ...echo(digest), ...known }).end();
  }

  #referrers(repository: string, subject: string, response: ServerResponse): ServerResponse {
    const { referrers } = this.#options;
    if (referrers === undefined || referrers === false) return response.writeHead(404).end();
    if (referrers === "html") return response.writeHead(303, { location: "https://registry.example/" }).end();
    const manifests = [...this.manifests].flatMap(([key, { mediaType, bytes }]) => {
      const manifest = JSON.parse(bytes.toString());
      if (!key.startsWith(`${repository} `) || manifest.subject?.digest !== subject) return [];
      const { artifactType, annotations } = manifest;
      return [{ mediaType, digest: digestOf(bytes), size: bytes.length, artifactType, annotations }];
    });
    response.writeHead(200, { "content-type": "application/vnd.oci.image.index.v1+json" });
    return response.end(
      JSON.stringify({ schemaVersion: 2, mediaType: "application/vnd.oci.image.index.v1+json", manifests }),
    );
  }

  #isAllowed(request: IncomingMessage, url: URL): boolean {
    if (this.#options.tokenUses === undefined) return true;
    const token = this.#tokens.get((request.headers.authorization ?? "").replace("Bearer ", ""));
    if (token === undefined || token.uses >= this.#options.tokenUses) return false;
    token.uses += 1;
    const [, repository = ""] = /^\/v2\/(.+?)\/(?:blobs|manifests|referrers)\//.exec(url.pathname) ?? [];
    const needed = ["GET", "HEAD"].includes(request.method ?? "") ? "pull" : "push";
    return token.scope.split(" ").some((scope) => {
      const [, name, actions = ""] = scope.split(":");
      return name === repository && actions.split(",").includes(needed);
    });
  }

  #challenge(request: IncomingMessage, _url: URL, response: ServerResponse): void {
    request.resume();
    response.writeHead(401, { "www-authenticate": `Bearer realm="http://${this.host}/token",service="test"` }).end();
  }

  #issue(url: URL, response: ServerResponse): void {
    const token = randomUUID();
    this.#tokens.set(token, { scope: url.searchParams.getAll("scope").join(" "), uses: 0 });
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ token }));
  }
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}
