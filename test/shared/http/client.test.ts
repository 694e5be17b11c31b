import { describe, expect, test } from "vitest";
import { HttpClient } from "../../../shared/http/client.ts";
import { patient, serve } from "../advisories/small-set.ts";

const bounds = { maxBytes: 1000 };
const client = new HttpClient(patient);

describe("a redirect", () => {
  test("is followed with the headers, and to another origin without credentials", async () => {
    const seen: Record<string, string | undefined> = {};
    const other = await serve((request, response) => {
      seen["other"] = request.headers.authorization;
      response.end(request.headers["if-none-match"] ?? "");
    });
    const first = await serve((request, response) => {
      if (request.url === "/near") {
        seen["near"] = request.headers.authorization;
        response.writeHead(307, { location: `${other.url}/far` }).end();
      } else response.writeHead(302, { location: "/near" }).end();
    });
    const headers = { authorization: "Bearer secret", "if-none-match": '"tag"' };
    const { status, bytes } = await client.request(`${first.url}/start`, { ...bounds, headers });
    expect([status, bytes.toString()]).toEqual([200, '"tag"']);
    expect(seen).toEqual({ near: "Bearer secret", other: undefined });
  });

  test("is never followed out of TLS, not even on the way to TLS", async () => {
    const asked: string[] = [];
    const fetch: typeof globalThis.fetch = async (url) => {
      asked.push(String(url));
      return new Response(null, { status: 302, headers: { location: "http://plain.example/next" } });
    };
    const mocked = new HttpClient({ ports: { ...patient.ports, fetch } });
    await expect(mocked.request("https://start.example/", bounds)).rejects.toThrow(
      /plain\.example: does not use https/u,
    );
    expect(asked).toEqual(["https://start.example/"]);
  });

  test("of a request with a body is not followed", async () => {
    const { url, log } = await serve((_, response) => response.writeHead(302, { location: "/next" }).end());
    expect((await client.request(url, { ...bounds, method: "POST", body: "x" })).status).toBe(302);
    expect(log).toHaveLength(1);
  });
});

test("a body that trickles is given up after its time", async () => {
  const { url } = await serve((_, response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write("x"), 5);
    response.on("close", () => clearInterval(timer));
  });
  const once = new HttpClient({ ...patient, retry: { attempts: 1 } });
  await expect(once.request(url, { ...bounds, timeout: 50 })).rejects.toThrow(/takes more than 50 ms/u);
});
