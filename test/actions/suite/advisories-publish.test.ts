import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { command } from "../../harness/command.ts";
import { MemoryRegistry } from "../../harness/memory-registry.ts";
import { buildSmallSet, ed25519, signer, temporary } from "../../shared/advisories/small-set.ts";

const byDigest = `host/a@sha256:${"0".repeat(64)}`;

test.each<[string, readonly string[], number, string]>([
  ["a list of sources that was not found", ["build", "out", "--sources", "none.yaml"], 2, "none.yaml: cannot be read"],
  ["a list of sources that is none", ["build", "out", "--sources", "index.json"], 2, "index.json:1"],
  ["two kinds of sources", ["build", "out", "--sources", "s", "--kev", "k"], 2, "--sources and --kev are both set"],
  ["terms without a list", ["build", "out", "--osv", ".", "--for-publication"], 2, "without --sources"],
  ["a publication without a list", ["publish", "signed", "host/a:b"], 2, "--sources"],
  ["a publication without a signer", ["publish", "signed", "host/a:b", "--sources", "s"], 2, "the signer"],
  [
    "a publication by digest",
    ["publish", "signed", byDigest, "--sources", "s", "--advisories-key", "key.pub"],
    2,
    "must be an image reference with a tag",
  ],
  ["a new timestamp without a signer", ["renew", "host/a:b", "--sources", "s"], 2, "the signer"],
])("advisories says what is wrong with %s", async (_what, args, exitCode, said) => {
  const directory = await temporary();
  await writeFile(join(directory, "index.json"), '{"kind":"seaworthy-advisories",');
  await writeFile(join(directory, "key.pub"), ed25519().publicPem);
  const result = await command(directory, "advisories", ...args);
  expect([result.exitCode, result.stderr]).toEqual([exitCode, expect.stringContaining(said)]);
});

const terms = "terms: { license: CC0-1.0, url: https://example.org/terms, redistribution: allowed }";
const osv = (ecosystems: string) =>
  `sources:\n  - kind: osv\n    ecosystems: [${ecosystems}]\n    urls: [https://osv.example]\n    ${terms}`;
const canary = "canary:\n  sbom: canary.json\n  expected: [{ package: tar, id: CVE-2024-2 }]\n";
const sbomWith = (version: string) =>
  JSON.stringify({
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    components: [{ type: "library", name: "tar", version, purl: `pkg:npm/tar@${version}` }],
  });

test.each<[string, string, string, number, RegExp]>([
  ["what its list names", canary + osv("Debian, npm"), "1.0.0", 0, /latest is now sha256:/u],
  ["nothing without a canary", osv("Debian, npm"), "1.0.0", 2, /names no canary/u],
  ["no source without terms", canary + osv("npm"), "1.0.0", 2, /terms of osv\/Debian/u],
  ["no set that misses its canary", canary + osv("Debian, npm"), "3.0.0", 3, /CVE-2024-2 in tar/u],
  [
    "no source that must not be published",
    canary + osv("Debian, npm").replace("allowed", "denied"),
    "1.0.0",
    2,
    /sources\.yaml:\d+:\d+ .*must not be published/u,
  ],
])("advisories publish publishes %s", async (_what, list, version, exitCode, said) => {
  const [directory, own] = [await temporary(), ed25519()];
  await using registry = await MemoryRegistry.start();
  await buildSmallSet(directory, { signer: signer(own), now: new Date() });
  await writeFile(join(directory, "key.pub"), own.publicPem);
  await writeFile(join(directory, "canary.json"), sbomWith(version));
  await writeFile(join(directory, "sources.yaml"), `version: 1\n${list}\n`);
  const target = `${registry.host}/octo/advisories:latest`;
  const pinned = ["--sources", "sources.yaml", "--advisories-key", "key.pub"];
  const result = await command(directory, "advisories", "publish", "out", target, ...pinned);
  expect([result.exitCode, result.stderr]).toEqual([exitCode, expect.stringMatching(said)]);
  expect(registry.tags.has("octo/advisories latest")).toBe(exitCode === 0);
});
