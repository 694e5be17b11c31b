import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadAdvisories } from "../../../../../shared/advisories/index.ts";
import { InvalidError, UndecidedError } from "../../../../../shared/errors/index.ts";
import { now } from "../../builders.ts";
import { aclNeeds, buildSmallSet, ed25519, patient, pinned, serve, signer, temporary } from "../../small-set.ts";

const options = { now, http: patient, allowUnsigned: true };

/** A directory behind a web server with ETags; the first requests fail when asked for. */
async function hosted(directory: string, failures: number[] = []) {
  const server = await serve(async (request, response) => {
    const status = failures.shift();
    if (status !== undefined) return response.writeHead(status, { "retry-after": "0" }).end();
    const bytes = await readFile(join(directory, decodeURIComponent(request.url ?? ""))).catch(() => undefined);
    if (bytes === undefined) return response.writeHead(404).end();
    const etag = `"${bytes.length}"`;
    if (request.headers["if-none-match"] === etag) return response.writeHead(304).end();
    return response.writeHead(200, { etag, "content-length": bytes.length }).end(bytes);
  });
  return server;
}

test("shards behind an address, signed", async () => {
  const pair = ed25519();
  const directory = await temporary();
  await buildSmallSet(directory, { signer: signer(pair) });
  const { url, log } = await hosted(join(directory, "out"), [503]);
  const signers = pinned(pair);
  const loaded = await loadAdvisories(`${url}/`, aclNeeds, { ...options, signers });
  expect(loaded).toMatchObject({ records: 1, shards: { serial: 1 } });
  expect(log.filter((line) => line.includes(".jsonl.zst"))).toHaveLength(1);
});

describe("a mirror of OSV's bulk export", () => {
  test("only the ecosystems of the image are fetched; a busy server is asked again", async () => {
    const directory = await temporary();
    await buildSmallSet(directory);
    const { url, log } = await hosted(join(directory, "osv"), [429, 500]);
    const needs = new Map([...aclNeeds, ["PyPI", new Set(["django"])]]);
    const { index, records, gaps } = await loadAdvisories(url, needs, options);
    expect({ records, gaps }).toEqual({ records: 1, gaps: [] });
    expect(index.lookUp("Debian:12", "acl")).toHaveLength(1);
    expect(index.covers("PyPI")).toBe(false);
    expect(log).not.toContain("GET /npm/all.zip");
  });

  test("an archive that did not change is not sent again, and one that was changed on the disk is", async () => {
    const directory = await temporary();
    await buildSmallSet(directory);
    const sent: number[] = [];
    const { url } = await serve(async (request, response) => {
      const bytes = await readFile(join(directory, "osv", request.url ?? "")).catch(() => undefined);
      const isKnown = request.headers["if-none-match"] === '"1"';
      response.writeHead(bytes === undefined ? 404 : isKnown ? 304 : 200, { etag: '"1"' });
      sent.push(isKnown ? 0 : (bytes?.length ?? 0));
      response.end(isKnown ? undefined : bytes);
    });
    const cacheDir = join(directory, "cache");
    const load = (secret: string | undefined = "secret") =>
      loadAdvisories(url, aclNeeds, {
        ...options,
        cacheDir,
        ...(secret === "" ? {} : { cacheSecret: Buffer.from(secret) }),
      });
    const first = await load();
    expect(sent.at(-1)).toBeGreaterThan(0);
    expect((await load()).digest).toBe(first.digest);
    expect(sent.at(-1)).toBe(0);
    const names = await readdir(cacheDir, { recursive: true });
    const archive = join(cacheDir, names.find((name) => name.endsWith("all.zip")) ?? "");
    const etag = join(cacheDir, names.find((name) => name.endsWith("etag")) ?? "");
    const tamper: readonly (() => Promise<void>)[] = [
      () => writeFile(archive, "no archive"),
      () => writeFile(etag, '"1"'),
      async () =>
        writeFile(
          etag,
          (await readFile(etag, "utf8")).replace(/^./u, (digit) => (digit === "0" ? "1" : "0")),
        ),
    ];
    for (const change of tamper) {
      await change();
      expect((await load()).digest).toBe(first.digest);
      expect(sent.at(-1)).toBeGreaterThan(0);
    }
    for (const secret of ["another secret", ""]) {
      expect((await load(secret)).digest).toBe(first.digest);
      expect(sent.at(-1)).toBeGreaterThan(0);
    }
  });

  test.each([
    ["nothing of what is needed", 404, UndecidedError, /no archive for Debian/],
    ["no access", 403, UndecidedError, /responded with status 403/],
    ["busy for ever", 503, UndecidedError, /responded with status 503/],
  ])("%s", async (_, status, kind, message) => {
    const { url } = await serve((request, response) =>
      response.writeHead(request.url === "/index.json" ? 404 : status).end(),
    );
    const load = loadAdvisories(url, aclNeeds, options);
    await expect(load).rejects.toThrow(kind);
    await expect(load).rejects.toThrow(message);
  });

  test("a connection that breaks off, and an archive that is none", async () => {
    let times = 0;
    const broken = await serve((request, response) => {
      if (request.url === "/index.json") return response.writeHead(404).end();
      times += 1;
      response.writeHead(200, { "content-length": 1000 });
      return response.write("PK", () => response.destroy());
    });
    await expect(loadAdvisories(broken.url, aclNeeds, options)).rejects.toThrow(/failed repeatedly/);
    expect(times).toBe(5);
    const other = await serve((request, response) =>
      response.writeHead(request.url === "/index.json" ? 404 : 200).end("<html>"),
    );
    await expect(loadAdvisories(other.url, aclNeeds, options)).rejects.toThrow(/not a readable zip/);
  });
});

test.each([
  ["http://mirror.example/osv", /does not use https/],
  ["https://user:secret@mirror.example/osv", /login, query or fragment/],
  ["https://mirror.example/osv?token=secret", /login, query or fragment/],
  ["osv://user:secret@host", /login, query or fragment/],
])("%s is refused without showing a secret", async (source, message) => {
  const thrown = await loadAdvisories(source, aclNeeds, options).catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(InvalidError);
  expect(String(thrown)).toMatch(message);
  expect(String(thrown)).not.toContain("secret");
});

test("a redirect out of TLS is not followed silently", async () => {
  const plain = {
    fetch: async () =>
      Object.defineProperty(new Response("{}"), "url", { value: "http://elsewhere.example/index.json" }),
  };
  const http = { ports: { ...patient.ports, ...plain } };
  await expect(loadAdvisories("https://mirror.example/osv", aclNeeds, { ...options, http })).rejects.toThrow(
    /elsewhere\.example: does not use https/,
  );
});

test("a mistyped path is a path, not a registry", async () => {
  for (const source of ["advisoris", "data.d/advisories", "./ghcr.io/owner/advisories:1"]) {
    await expect(loadAdvisories(source, aclNeeds, options)).rejects.toThrow(/cannot be opened/);
  }
});
