import { readdir, readFile, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { buildAdvisories, directoryShards, writeLayout } from "../../../shared/advisories/index.ts";
import { command } from "../../harness/command.ts";
import { onNetwork } from "../../harness/mapped-hosts.ts";
import { MemoryRegistry } from "../../harness/memory-registry.ts";
import { Job } from "../../harness/run-action.ts";
import { runCliWith } from "../../harness/run-cli.ts";
import { shopForTests } from "../../harness/shop.ts";
import { Sigstore } from "../../harness/sigstore.ts";
import { answerOsv } from "../../shared/advisories/fake-osv.ts";
import { signAs } from "../../shared/advisories/keyless-set.ts";
import { filesIn, putExport } from "../../shared/advisories/small-set.ts";

const shop = shopForTests();
const repository = "octo-org/seaworthy/advisories";
/** A check of the shop; images of a command in this process are named by their absolute path. */
const check = (image = "image.oci") => ["check", ".", "--image", `oci:${image}`, "--format", "text"];
let records: readonly Record<string, unknown>[] = [];
let osv: Server;
let registry: MemoryRegistry;
let sigstore: Sigstore;
const asked: string[] = [];

beforeAll(async () => {
  const directory = join(shop.directory, "advisories");
  const names = (await readdir(directory)).filter((name) => name.endsWith(".json"));
  records = await Promise.all(names.map(async (name) => JSON.parse(await readFile(join(directory, name), "utf8"))));
  // The call has no other option, and neither has the configuration, except that no registry has the example's base image.
  const none = "base-image: none";
  const configuration = `image-scan: {dockerfile: Dockerfile, ${none}}\nsbom-generate: {${none}}\n`;
  const policy = "gate: {unmatched-lint: unknown-base}\n";
  await writeFile(join(shop.directory, ".seaworthy.yaml"), `version: 1\n${configuration}${policy}`);
  const answer = answerOsv(records);
  osv = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    let body = "";
    request.setEncoding("utf8").on("data", (part: string) => {
      body += part;
    });
    request.on("end", () => answer(request, response, body));
  });
  await new Promise<void>((resolve) => osv.listen(0, "127.0.0.1", resolve));
  [registry, sigstore] = await Promise.all([MemoryRegistry.start({ tokenUses: 1000 }), Sigstore.start()]);
});
afterAll(async () => {
  osv.closeAllConnections();
  osv.close();
  await Promise.all([registry[Symbol.asyncDispose](), sigstore[Symbol.asyncDispose]()]);
});

const hosts = () => ({
  "ghcr.io": `http://${registry.host}`,
  "api.osv.dev": `http://127.0.0.1:${(osv.address() as AddressInfo).port}`,
});

/** Publishes the shop's advisories as a run of the workflow with these claims, at a moment. */
async function publish(changes: Readonly<Record<string, string>> = {}, now = new Date()): Promise<void> {
  const work = join(shop.directory, "work");
  const ecosystems = Map.groupBy(records, ({ id }) => (String(id).startsWith("DEBIAN") ? "Debian" : "npm"));
  for (const [name, of] of ecosystems) await putExport(join(work, "osv"), name, of);
  const out = join(work, "out");
  const signer = await signAs(sigstore, changes);
  const { index } = await buildAdvisories({ osv: join(work, "osv"), out, now, validDays: 3, signer });
  const digest = await writeLayout(directoryShards(out), index, join(work, "layout"), "latest");
  for (const [path, bytes] of await filesIn(join(work, "layout"))) {
    const [, algorithm, hex] = /^blobs\/(sha256)\/(.+)$/u.exec(path) ?? [];
    if (hex !== undefined) registry.blobs.set(`${repository} ${algorithm}:${hex}`, bytes);
  }
  const bytes = registry.blobs.get(`${repository} ${digest}`) ?? Buffer.alloc(0);
  registry.manifests.set(`${repository} ${digest}`, { mediaType: "application/vnd.oci.image.manifest.v1+json", bytes });
  registry.tags.set(`${repository} latest`, digest);
}

/** Runs the suite as a step that uses the action of a repository, on a network of these hosts. */
async function step(network: Readonly<Record<string, string>>) {
  await using job = await Job.start(shop.directory, inject("built"));
  await writeFile(join(job.workspace, "root.json"), sigstore.trustedRoot());
  const { exitCode, stdout, summary } = await job.run({
    action: "action.yml",
    inputs: { image: "oci:image.oci", "advisories-trusted-root": "root.json", "upload-sarif": "false" },
    env: {
      ...onNetwork(network),
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_ACTION_REPOSITORY: "Octo-Org/Seaworthy",
    },
  });
  const read = async (name: string) => JSON.parse(await readFile(join(job.workspace, "seaworthy-out", name), "utf8"));
  const names = await readdir(join(job.workspace, "seaworthy-out"));
  const record = await read(names.find((name) => /^image-scan.*evidence\.json$/u.test(name)) ?? "");
  return { exitCode, stdout, summary, record, verdict: await read("verdict.json") };
}

const cli = (network: Readonly<Record<string, string>>, ...args: readonly string[]) =>
  runCliWith(onNetwork(network), inject("built"), shop.directory, ...check(), ...args);
const checkHere = (...args: readonly string[]) =>
  command(shop.directory, ...check(join(shop.directory, "image.oci")), ...args);
const ids = (text: string): readonly string[] =>
  [...new Set(text.match(/(?:CVE-\d+-\d+|GHSA(?:-\w{4}){3})/gu))].toSorted();

/** What every verdict on the shop's image says. */
const uncompared = expect.stringContaining("the base image was not compared: `base-image: none`");

describe("a check with an image and no other option", () => {
  test("finds on a terminal, by OSV's API, what the directory of advisories finds, and says what the API lacks", async () => {
    const directory = ["--advisories", "advisories", "--advisories-max-age", "none"];
    const [online, local] = await Promise.all([cli(hosts()), checkHere(...directory)]);
    expect(local.exitCode).toBe(1);
    expect(ids(online.stdout)).toEqual(ids(local.stdout));
    expect(ids(online.stdout)).toContain("CVE-2021-44906");
    expect(online.exitCode).toBe(1);
    expect(online.stderr).toMatch(
      /^advisories: osv, .*authenticated by TLS; chosen because the repository of the running action/mu,
    );
    expect(online.stderr).toContain("OSV's API has no exploitation data (KEV, EPSS)");
  });

  test("uses on GitHub the artifact of the action's repository, and asks nobody else", async () => {
    asked.length = 0;
    await publish();
    const published = await step(hosts());
    const source = "ghcr.io/octo-org/seaworthy/advisories:latest";
    expect(published.record).toMatchObject({ advisories: { source, authentication: "identity" }, complete: true });
    expect(published.stdout).toMatch(/advisories: .*signed by https:\/\/github\.com\/Octo-Org\/Seaworthy\/\.github\//u);
    expect(ids(JSON.stringify(published.verdict.rules))).toContain("CVE-2021-44906");
    expect(published.verdict.notes).toEqual([uncompared, expect.stringContaining("CISA's catalog of exploited")]);
    expect(asked).toEqual([]);
  });

  test("refuses an artifact of another workflow, and reports everything else", async () => {
    await publish({ sub: "https://github.com/octo-org/seaworthy/.github/workflows/ci.yml@refs/heads/main" });
    const { exitCode, summary, record, verdict } = await step(hosts());
    expect(exitCode).toBe(1);
    expect(record).toMatchObject({ complete: false });
    expect(record.advisories).toBeUndefined();
    expect(summary).toContain("is signed by another identity");
    expect(ids(JSON.stringify(verdict.rules))).toEqual([]);
    expect(JSON.stringify(verdict.rules)).toContain("SW-K8S");
  });
});

describe("without a network", () => {
  test("only vulnerabilities are undecided, on every page, and the run does not wait", async () => {
    const start = performance.now();
    const { exitCode, stdout, stderr } = await cli({}, "--out-dir", "offline", "--fail-on", "none");
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(exitCode).toBe(3);
    expect(stderr).toContain("warning: vulnerabilities were not looked for: OSV's API does not respond (ENOTFOUND");
    expect(stdout).toMatch(/^\? {2}image-scan .*incomplete$/mu);
    const names = await readdir(join(shop.directory, "offline"));
    expect(names.filter((name) => name.endsWith(".sarif"))).toHaveLength(4);
    expect(names.filter((name) => name.endsWith(".cdx.json"))).toHaveLength(1);
    const summary = await readFile(join(shop.directory, "offline/summary.md"), "utf8");
    expect(summary).toMatch(/OSV's API does not respond.*Check the network and the proxy settings/u);
    const sarif = names.find((name) => /^image-scan.*\.sarif$/u.test(name)) ?? "";
    expect(await readFile(join(shop.directory, "offline", sarif), "utf8")).toContain("SW-IM-");
  });
});

describe("advisories: none", () => {
  test("is stated in the log, record, summary and verdict, and the headline claims nothing else", async () => {
    const none = ["--advisories", "none", "--fail-on", "none", "--out-dir", "none"];
    const { exitCode, stdout, stderr } = await checkHere(...none);
    expect(exitCode).toBe(0);
    expect(stderr).toContain("because the call says `advisories: none`");
    expect(stdout).toContain("checks passed; vulnerabilities were not looked for");
    expect(stdout + stderr).not.toContain("fit to ship");
    const directory = join(shop.directory, "none");
    const names = await readdir(directory);
    const record = names.find((name) => /^image-scan.*evidence\.json$/u.test(name)) ?? "";
    expect(JSON.parse(await readFile(join(directory, record), "utf8"))).toMatchObject({
      advisories: { source: "none", records: 0 },
      coverage: {
        gaps: expect.arrayContaining([expect.objectContaining({ what: "vulnerabilities", weight: "note" })]),
      },
      complete: true,
    });
    expect(JSON.parse(await readFile(join(directory, "verdict.json"), "utf8")).notes).toEqual([
      "image-scan did not look for vulnerabilities: advisories is none",
      uncompared,
    ]);
    expect(await readFile(join(directory, "summary.md"), "utf8")).toContain("did not look for vulnerabilities");
  });
});
