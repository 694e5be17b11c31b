import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type LoadOptions, loadAdvisories } from "../../../../shared/advisories/index.ts";
import { UndecidedError } from "../../../../shared/errors/index.ts";
import { now } from "../builders.ts";
import { aclNeeds, buildSmallSet, ed25519, patient, pinned, serve, signer, temporary } from "../small-set.ts";

const allow = { allowUnsigned: true };

function load(source: string, options: Partial<LoadOptions> = {}) {
  return loadAdvisories(source, aclNeeds, { now, http: patient, ...options });
}

async function refusal(source: string, options: Partial<LoadOptions> = {}): Promise<string> {
  const thrown = await load(source, options).catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(UndecidedError);
  return thrown instanceof UndecidedError ? `${thrown.code}: ${thrown.message}` : "";
}

async function hosted(directory: string) {
  return serve(async (request, response) => {
    const bytes = await readFile(join(directory, request.url ?? "")).catch(() => undefined);
    response.writeHead(bytes === undefined ? 404 : 200).end(bytes);
  });
}

/** OSV's API as far as `aclNeeds` asks it. */
const osvApi: typeof fetch = async (url) =>
  new Response(String(url).endsWith("/querybatch") ? '{"results":[{"vulns":[{"id":"X-1"}]}]}' : "{}");

describe("advisories that come over a network", () => {
  test("of a mirror are refused before anything is downloaded, unless the call allows them", async () => {
    const directory = await temporary();
    await buildSmallSet(directory);
    const { url, log } = await hosted(join(directory, "osv"));
    expect(await refusal(url)).toMatch(
      /^ADVISORIES_NOT_AUTHENTICATED: .*nothing authenticates.*advisories-unsigned to allow/,
    );
    expect(log).toEqual(["GET /index.json"]);
    expect(await load(url, allow)).toMatchObject({ authentication: "none", dated: "2026-01-01T00:00:00.000Z" });
  });

  test("as shards without a key likewise", async () => {
    const directory = await temporary();
    await buildSmallSet(directory);
    const { url } = await hosted(join(directory, "out"));
    expect(await refusal(url)).toMatch(/^ADVISORIES_NO_KEY: .*advisories-unsigned to allow/);
    expect(await load(url, allow)).toMatchObject({ authentication: "none", dated: now.toISOString() });
  });

  test("must be signed if a key is pinned, whatever the call allows", async () => {
    const directory = await temporary();
    await buildSmallSet(directory);
    const signers = pinned(ed25519());
    const shards = await hosted(join(directory, "out"));
    const mirror = await hosted(join(directory, "osv"));
    for (const { url } of [shards, mirror])
      expect(await refusal(url, { ...allow, signers })).toMatch(/^ADVISORIES_UNSIGNED/);
  });

  test("of an API are authenticated by TLS if it is OSV's own", async () => {
    const asked: string[] = [];
    const http = {
      ports: {
        ...patient.ports,
        fetch: (async (url, init) => {
          asked.push(new URL(String(url)).origin);
          return osvApi(url, init);
        }) as typeof fetch,
      },
    };
    const queries = [{ ecosystem: "npm", name: "acl" }];
    const loaded = await load("osv", { http, queries });
    expect(loaded).toMatchObject({ authentication: "tls", dated: now.toISOString() });
    expect(new Set(asked)).toEqual(new Set(["https://api.osv.dev"]));
    for (const host of ["osv.example", "api.osv.dev.example", "api.osv.dev:8443", "localhost:1", "api.osv.dev/proxy"]) {
      asked.length = 0;
      expect(await refusal(`osv://${host}`, { http, queries })).toMatch(/^ADVISORIES_NOT_AUTHENTICATED/);
      expect(asked).toEqual([]);
    }
    expect(await load("osv://osv.example", { http, queries, ...allow })).toMatchObject({ authentication: "none" });
  });
});

test("advisories of the machine are local, and signed ones are those of their key", async () => {
  const pair = ed25519();
  const directory = await temporary();
  await buildSmallSet(directory, { signer: signer(pair) });
  const signers = pinned(pair);
  expect(await load(join(directory, "osv"))).toMatchObject({
    authentication: "local",
    dated: "2026-01-01T00:00:00.000Z",
  });
  expect(await load(join(directory, "out"))).toMatchObject({ authentication: "local", dated: now.toISOString() });
  expect(await load(join(directory, "out"), { signers })).toMatchObject({ authentication: "key" });
});
