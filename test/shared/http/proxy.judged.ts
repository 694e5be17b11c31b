import { execFile } from "node:child_process";
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { proxySecrets, useProxies } from "../../../shared/http/proxy.ts";
import { Job } from "../../harness/run-action.ts";

const clients = fileURLToPath(new URL("clients.ts", import.meta.url));
/** What each client asks for first: registry, mirror, OSV, GitHub, bundles, Fulcio. */
const paths = ["/v2/app/blobs", "/mirror", "/v1/querybatch", "/user", "/bundle", "/api/v2/signingCert"];

let origin: Server;
let proxy: Server;
let seen: string[] = [];
let tunnels = 0;
/** An address of this machine where nothing listens. */
let nowhere = "";
const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** A proxy that leads everything to the one server, whatever host was asked for. */
function startProxy(): Server {
  const forward = (incoming: IncomingMessage, answer: ServerResponse): void => {
    tunnels += 1;
    const { pathname } = new URL(incoming.url ?? "");
    const options = { port: portOf(origin), path: pathname, method: incoming.method, headers: incoming.headers };
    incoming.pipe(
      request(options, (given) => {
        answer.writeHead(given.statusCode ?? 502, given.headers);
        given.pipe(answer);
      }),
    );
  };
  return createServer(forward).on("connect", (_request, client, head) => {
    tunnels += 1;
    const upstream = connect(portOf(origin), "127.0.0.1", () => {
      client.write("HTTP/1.1 200 OK\r\n\r\n");
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on("error", () => client.destroy());
    client.on("error", () => upstream.destroy());
  });
}

beforeAll(async () => {
  origin = createServer((incoming, answer) => {
    seen.push(incoming.url ?? "");
    incoming.resume();
    answer.writeHead(404).end();
  });
  proxy = startProxy();
  const closed = createServer();
  for (const server of [origin, proxy, closed])
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  nowhere = `http://localhost:${portOf(closed)}`;
  closed.close();
});
afterAll(() => {
  for (const server of [origin, proxy]) {
    server.closeAllConnections();
    server.close();
  }
});
beforeEach(() => {
  seen = [];
  tunnels = 0;
});

async function runClients(base: string, near: string, env: Record<string, string>, how = ""): Promise<string> {
  const run = promisify(execFile);
  const options = { env: { PATH: process.env["PATH"] ?? "", NODE_NO_WARNINGS: "1", ...env }, timeout: 60_000 };
  return (await run(process.execPath, [clients, base, near, how], options)).stderr;
}

/** Which of the clients' requests arrived. */
function arrived(): readonly string[] {
  return paths.filter((path) => seen.some((url) => url.startsWith(path)));
}

describe.each([
  ["Node's own proxies", ""],
  ["a Node without them", "undici"],
])("with %s", (_name, how) => {
  test("every client asks through the proxy of the environment", async () => {
    const address = `http://127.0.0.1:${portOf(proxy)}`;
    // Nothing answers at these addresses: what arrives came through the proxy.
    await runClients("http://service.test:80", nowhere, { HTTP_PROXY: address, HTTPS_PROXY: address }, how);
    expect(arrived()).toEqual(paths);
  });

  test("no client asks the proxy for a host in NO_PROXY", async () => {
    const address = `http://127.0.0.1:${portOf(proxy)}`;
    const base = `http://127.0.0.1:${portOf(origin)}`;
    const env = { HTTP_PROXY: address, HTTPS_PROXY: address, NO_PROXY: "127.0.0.1" };
    await runClients(base, base, env, how);
    expect(arrived()).toEqual(paths);
    expect(tunnels).toBe(0);
  });

  test("never prints the password of a proxy that does not respond", async () => {
    const address = "http://robot:hunter%32@127.0.0.1:1";
    const text = await runClients("http://service.test:80", nowhere, { HTTP_PROXY: address }, how);
    expect(text).toContain("no response");
    expect(text).not.toMatch(/hunter/u);
  });
});

test.each(["proxy.example:3128", "socks5://proxy.example", "http//proxy"])(
  "%s is no address of a proxy, and is not repeated",
  async (address) => {
    const error = await useProxies({ https_proxy: address }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ kind: "invalid", code: "PROXY_INVALID" });
    expect(String(error)).not.toContain(address);
  },
);

test("a proxy's password is secret as it is written and as it is sent", () => {
  const env = { http_proxy: "http://robot:hunter%32@proxy.example", HTTPS_PROXY: "http://proxy.example" };
  expect(proxySecrets(env)).toEqual(["hunter%32", "hunter2"]);
});

describe("built entries", () => {
  const image = "service.test/app:1";
  const proxied = (): Record<string, string> => ({ HTTPS_PROXY: `http://robot:hunter2@127.0.0.1:${portOf(proxy)}` });

  test("an action asks through the proxy, and masks its password", async () => {
    await using job = await Job.start({}, inject("built"));
    const action = "actions/sbom-generate/action.yml";
    const { exitCode, stdout, stderr } = await job.run({ action, inputs: { image }, env: proxied() });
    expect(exitCode).toBe(3);
    expect(tunnels).toBeGreaterThan(0);
    expect(stdout).toContain("::add-mask::hunter2\n");
    expect(stdout.replace("::add-mask::hunter2\n", "") + stderr).not.toContain("hunter2");
  });

  test("the command line refuses an invalid proxy without printing its password", async () => {
    const env = { PATH: process.env["PATH"] ?? "", HTTPS_PROXY: "robot:hunter2@proxy" };
    const call = promisify(execFile)(process.execPath, [join(inject("built"), "dist/cli.js"), "--version"], { env });
    const error = await call.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 2, stderr: expect.stringContaining("HTTPS_PROXY") });
    expect(String((error as { stderr: string }).stderr)).not.toContain("hunter2");
  });
});
