import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  directoryShards,
  type LoadOptions,
  loadAdvisories,
  matchPackages,
} from "../../../../../shared/advisories/index.ts";
import { UndecidedError } from "../../../../../shared/errors/index.ts";
import { debian12, makePackage, now } from "../../builders.ts";
import {
  aclNeeds,
  buildSmallSet,
  ed25519,
  type KeyPair,
  pinned,
  put,
  serve,
  signer,
  temporary,
} from "../../small-set.ts";

const pair = ed25519();
const pin = (pair: KeyPair) => ({ signers: pinned(pair) });

async function refusal(source: string, options: Partial<LoadOptions> = {}): Promise<string> {
  const thrown = await loadAdvisories(source, aclNeeds, { now, ...options }).catch((error: unknown) => error);
  expect(thrown).toBeInstanceOf(UndecidedError);
  return thrown instanceof UndecidedError ? `${thrown.code}: ${thrown.message}` : "";
}

test("a signed index is taken with the key that signed it, and says so", async () => {
  const directory = await temporary();
  const { index } = await buildSmallSet(directory, { signer: signer(pair) });
  const loaded = await loadAdvisories(join(directory, "out"), aclNeeds, { now, ...pin(pair) });
  expect(loaded.shards).toEqual({ serial: 1, built: now.toISOString(), signedBy: index.signer });
});

test("a directory of the checkout needs no signature when no key is pinned", async () => {
  const directory = await temporary();
  await buildSmallSet(directory);
  const loaded = await loadAdvisories(join(directory, "out"), aclNeeds, { now });
  expect(loaded.shards?.signedBy).toBeUndefined();
  expect(loaded.index.lookUp("Debian:12", "acl")).toHaveLength(1);
});

describe("each has its own refusal", () => {
  test("unsigned where a key is pinned", async () => {
    const directory = await temporary();
    await buildSmallSet(directory);
    expect(await refusal(join(directory, "out"), pin(pair))).toMatch(/^ADVISORIES_UNSIGNED: .*has no signature/);
    // Records have no index that anybody could have signed.
    expect(await refusal(join(directory, "osv"), pin(pair))).toMatch(/^ADVISORIES_UNSIGNED: .*no signed index/);
  });

  test("over a network without a pinned key", async () => {
    const directory = await temporary();
    await buildSmallSet(directory, { signer: signer(pair) });
    const { url } = await serve(async (request, response) => {
      const bytes = await readFile(join(directory, "out", request.url ?? "")).catch(() => undefined);
      response.writeHead(bytes === undefined ? 404 : 200).end(bytes);
    });
    expect(await refusal(url)).toMatch(/^ADVISORIES_NO_KEY: .*advisories-key/);
    await rm(join(directory, "out", "index.json.sig"));
    expect(await refusal(url, pin(pair))).toMatch(/^ADVISORIES_UNSIGNED/);
  });

  test("another key, and a change after signing", async () => {
    const directory = await temporary();
    await buildSmallSet(directory, { signer: signer(pair) });
    expect(await refusal(join(directory, "out"), pin(ed25519()))).toMatch(
      /^ADVISORIES_OTHER_KEY: .*is signed with the key/,
    );
    const path = join(directory, "out", "index.json");
    const text = await readFile(path, "utf8");
    await writeFile(path, text.replace('"serial": 1', '"serial": 9'));
    expect(await refusal(join(directory, "out"), pin(pair))).toMatch(
      /^ADVISORIES_SIGNATURE: .*changed after it was signed/,
    );
    await put(`${path}.sig`, "x".repeat(5000));
    expect(await refusal(join(directory, "out"), pin(pair))).toMatch(/more than the limit of 4096/);
  });

  test("expired", async () => {
    const directory = await temporary();
    await buildSmallSet(directory, { signer: signer(pair) });
    const later = new Date(now.getTime() + 8 * 86_400_000);
    expect(await refusal(join(directory, "out"), { ...pin(pair), now: later })).toMatch(/^ADVISORIES_EXPIRED/);
  });

  test("older than one that was seen, by a memory that outlives the process", async () => {
    const directory = await temporary();
    const cacheDir = join(directory, "cache");
    const first = await buildSmallSet(directory, { signer: signer(pair) });
    const old = [
      await readFile(join(directory, "out/index.json")),
      await readFile(join(directory, "out/index.json.sig")),
    ];
    const load = () => loadAdvisories(join(directory, "out"), aclNeeds, { now, cacheDir, ...pin(pair) });
    await load();
    const previous = { index: first.index, store: directoryShards(join(directory, "out")) };
    await buildSmallSet(directory, { signer: signer(pair), previous });
    expect((await load()).shards?.serial).toBe(2);
    await writeFile(join(directory, "out/index.json"), old[0] ?? "");
    await writeFile(join(directory, "out/index.json.sig"), old[1] ?? "");
    expect(await refusal(join(directory, "out"), { cacheDir, ...pin(pair) })).toMatch(
      /^ADVISORIES_ROLLED_BACK: .*serial 1, but serial 2 was seen before/,
    );
    // An unsigned index proves nothing, and must not lock the true one out.
    expect((await loadAdvisories(join(directory, "out"), aclNeeds, { now, cacheDir })).shards?.serial).toBe(1);
  });

  test("without the release that the image needs", async () => {
    const directory = await temporary();
    await buildSmallSet(directory);
    const needs = new Map([["Debian:13", new Set(["acl"])]]);
    const { index } = await loadAdvisories(join(directory, "out"), needs, { now });
    const os = { ...debian12, versionId: "13" };
    expect(matchPackages([makePackage("deb", "acl", "2.3.1-3")], os, index, now).noData).toEqual([
      { ecosystem: "Debian:13", kind: "distribution", packages: 1, why: "not-in-source" },
    ]);
  });
});
