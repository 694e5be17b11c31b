import { createServer, request as forward, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { networkInterfaces } from "node:os";

/** Adds latency to every request to a server on this machine, as a network between them does. */
export class SlowProxy implements AsyncDisposable {
  /** Number of forwarded requests. */
  requests = 0;
  readonly #target: URL;
  readonly #milliseconds: number;
  readonly #server: Server;

  private constructor(target: string, milliseconds: number) {
    this.#target = new URL(`http://${target}`);
    this.#milliseconds = milliseconds;
    this.#server = createServer((request, response) => {
      this.requests += 1;
      setTimeout(() => this.#forward(request, response), this.#milliseconds);
    });
  }

  /** Starts it. @param target `host:port`. */
  static async start(target: string, milliseconds: number): Promise<SlowProxy> {
    const proxy = new SlowProxy(target, milliseconds);
    await new Promise<void>((resolve) => proxy.#server.listen(0, resolve));
    return proxy;
  }

  get #port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** `host:port` by which clients treat it as a registry on this machine. */
  get loopbackHost(): string {
    return `127.0.0.1:${this.#port}`;
  }

  /** `host:port` by which clients treat it as a remote registry; undefined if this machine has no other address. */
  get remoteHost(): string | undefined {
    const addresses = Object.values(networkInterfaces()).flatMap((entries) => entries ?? []);
    const address = addresses.find(({ family, internal }) => family === "IPv4" && !internal)?.address;
    return address === undefined ? undefined : `${address}:${this.#port}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Keeps the `Host` header, because registries make upload locations from it. */
  #forward(incoming: IncomingMessage, response: ServerResponse): void {
    const { method, headers, url } = incoming;
    const { hostname, port } = this.#target;
    const outgoing = forward({ hostname, port, path: url, method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    outgoing.once("error", () => response.destroy());
    incoming.pipe(outgoing);
  }
}
