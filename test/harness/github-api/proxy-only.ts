import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";

/**
 * The only way out of a company's network: an HTTP proxy with `CONNECT`, as self-hosted runners have
 * (https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/use-proxy-servers). A server that asks
 * `admits` refuses every other connection.
 */
export class ProxyOnlyNetwork implements AsyncDisposable {
  readonly #ports = new Set<number>();
  readonly #server: Server = createServer((_request, response) => response.writeHead(405).end());
  /** Number of connections that went through the proxy. */
  tunnels = 0;

  /** Starts the proxy. Returns its URL. @param target port of the server that every host name leads to. */
  async start(target: number): Promise<string> {
    this.#server.on("connect", (_request, client, head) => {
      this.tunnels += 1;
      const upstream = connect(target, "127.0.0.1", () => {
        this.#ports.add((upstream.address() as AddressInfo).port);
        client.write("HTTP/1.1 200 OK\r\n\r\n");
        upstream.write(head);
        upstream.pipe(client).pipe(upstream);
      });
      upstream.on("error", () => client.destroy());
      client.on("error", () => upstream.destroy());
    });
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Checks whether a connection came through the proxy. @param port of its other end. */
  admits(port: number | undefined): boolean {
    return port !== undefined && this.#ports.has(port);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
