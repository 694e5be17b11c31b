import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readAdvisories } from "../../../actions/image-scan/advisories.ts";
import { spec } from "../../../actions/image-scan/inputs.ts";
import { type LoadedConfig, noConfig, resolveInputs } from "../../../shared/config/index.ts";
import { InvalidError } from "../../../shared/errors/index.ts";
import { mappedFetch } from "../../harness/mapped-hosts.ts";
import { quietHost } from "../../harness/pull-request.ts";
import { callOn, removeCheckouts } from "../../harness/unmerged-call.ts";
import { makePackage } from "../../shared/advisories/builders.ts";
import { fakeOsv } from "../../shared/advisories/fake-osv.ts";
import { aclRecord } from "../../shared/advisories/small-set.ts";

const now = new Date("2026-01-02T00:00:00Z");
const os = { id: "debian", idLike: [], versionId: "12", versionCodename: "bookworm", name: "Debian" } as never;
const installed = [{ packages: [makePackage("deb", "acl", "2.3.1-3")], os }];

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "seaworthy-advisories-"));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all([rm(root, { recursive: true }), removeCheckouts()]);
});

const inputsOf = (given: Readonly<Record<string, string>>, config: LoadedConfig = noConfig) =>
  resolveInputs(spec.inputs, (name) => given[name], config.section("image-scan"));

function read(given: Readonly<Record<string, string>> = {}) {
  return readAdvisories(installed, { inputs: inputsOf(given), host: quietHost(root), now });
}

/** A network of these hosts. */
function network(hosts: Readonly<Record<string, string>>): void {
  const send = globalThis.fetch;
  vi.spyOn(globalThis, "fetch").mockImplementation(mappedFetch(hosts, send));
}

describe("words are no paths", () => {
  test.each(["auto", "osv", "none"])("%s, although the checkout has something of that name", async (word) => {
    await mkdir(join(root, word));
    await writeFile(join(root, word, "X.json"), JSON.stringify(aclRecord("CVE-2024-1")));
    const { url } = await fakeOsv([]);
    network({ "api.osv.dev": url });
    const { data } = await read({ advisories: word });
    expect(data).toMatchObject({ source: word === "auto" ? "osv" : word, records: 0 });
    expect((await read({ advisories: `./${word}` })).data).toMatchObject({ source: `./${word}`, records: 1 });
  });
});

describe("a source that cannot be used is a gap of weight", () => {
  test.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ["a directory that does not exist", { advisories: "advisories" }, /advisories: cannot be opened.*or to auto/],
    ["an empty directory", { advisories: "." }, /contains neither/],
    ["a layout that does not exist", { advisories: "oci:nowhere" }, /nowhere/],
    ["an artifact that does not exist", { advisories: "registry.example/a:b" }, /registry\.example/],
    ["a mirror without TLS and key", { advisories: "https://mirror.example" }, /mirror\.example/],
    ["nothing, without a network", {}, /OSV's API does not respond/],
  ])("partial: %s", async (_what, given, said) => {
    network({});
    const { loaded, data, gaps } = await read(given);
    expect([loaded, data]).toEqual([undefined, undefined]);
    expect(gaps).toEqual([{ what: "vulnerabilities", why: expect.stringMatching(said), weight: "partial" }]);
    expect(gaps[0]?.why).toMatch(/^they were not looked for: /u);
  });

  test("partial: a directory that is damaged", async () => {
    await writeFile(join(root, "index.json"), '{"kind":"seaworthy-advisories",');
    expect((await read({ advisories: "." })).gaps).toMatchObject([
      { why: expect.stringContaining("is not an advisory index"), weight: "partial" },
    ]);
  });

  test("note: one that the call does not want", async () => {
    expect(await read({ advisories: "none" })).toEqual({
      data: { source: "none", digest: expect.stringMatching(/^sha256:/u), records: 0 },
      gaps: [{ what: "vulnerabilities", why: expect.stringContaining("`advisories: none`"), weight: "note" }],
    });
  });
});

describe("a wrong call is an error", () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ["a key that does not exist", { "advisories-key": "none.pem" }],
    ["a key and an identity", { "advisories-key": "none.pem", "advisories-identity": "https://a" }],
    ["a trusted root that does not exist", { "advisories-identity": "https://a", "advisories-trusted-root": "none" }],
    ["an age that is none", { "advisories-max-age": "soon" }],
    ["an address with a login", { advisories: "https://user:secret@mirror.example" }],
  ])("%s", async (_what, given) => {
    network({});
    await expect(read(given)).rejects.toThrow(InvalidError);
  });
});

test("changes that are not merged do not choose the trusted root", async () => {
  network({});
  const { host, settingsFiles } = await callOn({ "root.json": "base" }, { "root.json": "head" });
  const inputs = inputsOf({ "advisories-identity": "https://a", "advisories-trusted-root": "root.json" });
  await expect(readAdvisories(installed, { inputs, host, now, settingsFiles })).rejects.toThrow(
    /seaworthy-base-.*root\.json: this is not a trusted root/u,
  );
  expect(settingsFiles.used?.changes).toEqual(["changes root.json"]);
});
