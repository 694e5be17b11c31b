import { createServer, request, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";

/**
 * The only way out of a company's network: an HTTP proxy, as self-hosted runners have
 * (https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/use-proxy-servers). A server that asks
 * `admits` refuses every other connection.
 */
export class ProxyOnlyNetwork implements AsyncDisposable {
  readonly #ports = new Set<number>();
  readonly #server: Server = createServer();
  /** Number of connections and requests that went through the proxy. */
  tunnels = 0;

  /** Starts the proxy. Returns its URL. @param target port of the server that every host name leads to. */
  async start(target: number): Promise<string> {
    this.#server.on("request", (incoming, response) => {
      this.tunnels += 1;
      const { pathname, search } = new URL(incoming.url ?? "");
      const { method, headers } = incoming;
      const options = { port: target, path: pathname + search, method, headers, agent: false } as const;
      const outgoing = request(options, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      outgoing.on("socket", (socket) => socket.once("connect", () => this.#ports.add(socket.localPort ?? 0)));
      outgoing.on("error", () => response.destroy());
      incoming.pipe(outgoing);
    });
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
