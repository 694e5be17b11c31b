import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** Passes requests to a registry after a delay, and its answers at a limited rate. Counts both. */
export class SlowProxy implements AsyncDisposable {
  readonly #server: Server;
  requests = 0;
  bytes = 0;
  /** Time at which the line is free, ms. */
  #free = 0;

  private constructor(host: string, milliseconds: number, rate: number) {
    this.#server = createServer((incoming, outgoing) => {
      this.requests += 1;
      const { method, url, headers } = incoming;
      setTimeout(() => {
        const passed = request(`http://${host}${url}`, { method, headers }, (answer) => {
          outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
          answer.on("data", (chunk: Buffer) => {
            this.bytes += chunk.length;
            this.#free = Math.max(this.#free, performance.now()) + chunk.length / rate;
            answer.pause();
            setTimeout(() => outgoing.write(chunk, () => answer.resume()), this.#wait());
          });
          answer.on("end", () => setTimeout(() => outgoing.end(), this.#wait()));
        });
        incoming.pipe(passed);
      }, milliseconds);
    });
  }

  /** @param milliseconds before each request is passed on. @param rate of all answers together, bytes/ms. */
  static async start(host: string, milliseconds: number, rate: number): Promise<SlowProxy> {
    const proxy = new SlowProxy(host, milliseconds, rate);
    await new Promise<void>((resolve) => proxy.#server.listen(0, "127.0.0.1", resolve));
    return proxy;
  }

  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Milliseconds until the line is free. */
  #wait(): number {
    return Math.max(0, this.#free - performance.now());
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
