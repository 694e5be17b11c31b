import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { type GitHubClient, gitHubClient } from "../../../../shared/ci/github/client.ts";

interface Answer {
  readonly status: number;
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

let server: Server | undefined;
let waits: number[] = [];
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A client of an API that gives these answers in turn, and then 200; its waits are kept, and over at once. */
async function clientOf(...answers: readonly Answer[]): Promise<GitHubClient> {
  const waiting = [...answers];
  waits = [];
  server = createServer((request, response) => {
    const { status, message = "x", headers = {} }: Answer = waiting.shift() ?? { status: 200 };
    request.resume().on("end", () => {
      response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify({ message }));
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return gitHubClient({ apiUrl }, "token", async (milliseconds) => void waits.push(milliseconds));
}

describe("the client of GitHub's API", () => {
  test("repeats what a server fails at, waiting longer each time", async () => {
    const api = await clientOf({ status: 502 }, { status: 503 });
    expect((await api.request("GET /user")).status).toBe(200);
    expect(waits).toEqual([1000, 4000]);
  });

  test("gives up after the third time", async () => {
    const api = await clientOf(...Array.from({ length: 4 }, () => ({ status: 500 })));
    await expect(api.request("GET /user")).rejects.toMatchObject({ status: 500 });
    expect(waits).toEqual([1000, 4000, 9000]);
  });

  test("does not repeat what is refused", async () => {
    const api = await clientOf({ status: 404 });
    await expect(api.request("GET /user")).rejects.toMatchObject({ status: 404 });
    expect(waits).toEqual([]);
  });

  test.each([403, 429])(
    "waits for a rate limit of less than two minutes, and not for a longer one (%i)",
    async (status) => {
      const limited = (seconds: number): Answer => ({
        status,
        headers: {
          "x-ratelimit-remaining": "0",
          "x-ratelimit-reset": String(Math.ceil(Date.now() / 1000) + seconds),
        },
      });
      const api = await clientOf(limited(60));
      expect((await api.request("GET /user")).status).toBe(200);
      expect(waits).toHaveLength(1);
      expect(waits[0]).toBeGreaterThan(55_000);
      await expect((await clientOf(limited(600))).request("GET /user")).rejects.toMatchObject({ status });
      expect(waits).toEqual([]);
    },
  );

  test.each([
    [403, "You have exceeded a secondary rate limit"],
    [429, "You have exceeded a secondary rate limit"],
    [429, "Too Many Requests"],
  ] as const)("waits as long as a limit of %i says (%s)", async (status, message) => {
    const api = await clientOf({ status, message, headers: { "retry-after": "30" } });
    expect((await api.request("GET /user")).status).toBe(200);
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThanOrEqual(30_000);
    const long = await clientOf(
      ...Array.from({ length: 9 }, () => ({ status, message, headers: { "retry-after": "600" } })),
    );
    await expect(long.request("GET /user")).rejects.toMatchObject({ status });
    expect(waits).toEqual([]);
  });

  test("pauses between writes, longer where they notify people", async () => {
    const api = await clientOf();
    const comment = { owner: "o", repo: "r", issue_number: 1, body: "x" };
    await Promise.all([1, 2].map(() => api.rest.issues.createComment(comment)));
    expect(waits).toHaveLength(2);
    expect(Math.max(...waits)).toBeGreaterThan(2000);
    expect(Math.min(...waits)).toBeLessThanOrEqual(1000);
  });
});
