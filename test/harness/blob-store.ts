import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A store on loopback that hands out what lies at a path, as GitHub's store of bundles does; it asks for no token. */
export class BlobStore implements AsyncDisposable {
  readonly blobs = new Map<string, Buffer>();
  /** What was sent as `authorization`, request by request. */
  readonly authorizations: (string | undefined)[] = [];
  readonly #server = createServer((request, response) => {
    this.authorizations.push(request.headers.authorization);
    const blob = this.blobs.get(new URL(request.url ?? "", "http://x").pathname);
    if (blob === undefined) response.writeHead(403).end();
    else response.writeHead(200, { "content-type": "application/x-snappy" }).end(blob);
  });

  static async start(): Promise<BlobStore> {
    const store = new BlobStore();
    await new Promise<void>((resolve) => store.#server.listen(0, "127.0.0.1", resolve));
    return store;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Keeps a blob; its address is signed by a query. */
  put(path: string, blob: Buffer): string {
    this.blobs.set(path, blob);
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${path}?sig=secret-of-the-address`;
  }
}
