import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { assembleShop } from "../../../examples/shop/assemble.ts";
import { CacheService } from "../../harness/cache-service.ts";
import { Job } from "../../harness/run-action.ts";
import { digestOf, json, tarOf, tarOfFiles } from "../../shared/oci/builders.ts";

const example = fileURLToPath(new URL("../../../examples/shop/", import.meta.url));
const step = {
  action: "actions/sbom-generate/action.yml",
  inputs: { image: "oci:image.oci", format: "cyclonedx-json" },
} as const;
const key = { SEAWORTHY_CACHE_KEY: "0123456789abcdef".repeat(2) };
let shop = "";

beforeAll(async () => {
  shop = await mkdtemp(join(tmpdir(), "seaworthy-cache-"));
  await cp(example, shop, { recursive: true, filter: (source) => !source.endsWith("/fixed") });
  await assembleShop(shop, join(shop, "image.oci"));
});
afterAll(() => rm(shop, { recursive: true }));

/** Changes the last byte of every layer, so that whoever reads one cannot but notice. */
async function damageLayers(job: Job): Promise<void> {
  const blobs = join(job.workspace, "image.oci/blobs/sha256");
  for (const name of await readdir(blobs)) {
    const bytes = await readFile(join(blobs, name));
    if (bytes[0] === 0x7b) continue;
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 0xff;
    await writeFile(join(blobs, name), bytes);
  }
}

test("a later job on GitHub reads no layer that an earlier one has read; releases read them all", async () => {
  await using cache = new CacheService();
  // Runners have the same temporary directory in every job, empty at its start.
  const temporary = join(shop, "temp");
  const env = { ...key, ...(await cache.start()), RUNNER_TEMP: temporary };
  {
    await using job = await Job.start(shop, inject("built"));
    const { exitCode, stderr } = await job.run({ ...step, env });
    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(cache.keys).toEqual([expect.stringMatching(/^seaworthy-layers-\d+\.\d+\.\d+\+[0-9a-f]{16}-[0-9a-f]{64}$/)]);
  }
  await rm(temporary, { recursive: true });
  await using job = await Job.start(shop, inject("built"));
  await damageLayers(job);
  const later = await job.run({ ...step, env });
  expect([later.exitCode, later.stderr]).toEqual([0, ""]);
  expect(cache.keys).toHaveLength(1);
  const release = await job.run({ ...step, env: { ...env, GITHUB_REF: "refs/tags/v1.0.0" } });
  expect(release.exitCode).toBe(3);
  expect(release.stdout).toContain("digest");
});

test("records that no secret of the job authenticates are neither saved nor believed", async () => {
  await using cache = new CacheService();
  const temporary = join(shop, "temp");
  const env = { ...(await cache.start()), RUNNER_TEMP: temporary };
  const run = async (secret: Readonly<Record<string, string>>, damaged: boolean) => {
    await using job = await Job.start(shop, inject("built"));
    if (damaged) await damageLayers(job);
    const { exitCode, stdout } = await job.run({ ...step, env: { ...env, ...secret } });
    await rm(temporary, { recursive: true });
    return [exitCode, stdout.match(/SEAWORTHY_CACHE_KEY is not set/gu)?.length];
  };
  expect(await run({}, false)).toEqual([0, 1]);
  expect(cache.keys).toEqual([]);
  expect(await run(key, false)).toEqual([0, undefined]);
  expect(cache.keys).toHaveLength(1);
  expect(await run({ SEAWORTHY_CACHE_KEY: "x".repeat(32) }, true)).toEqual([3, undefined]);
});

test("a docker archive, which is another file in every job, is saved once", async () => {
  const layer = await tarOf([{ name: "app/node_modules/x/package.json", body: '{ "name": "x", "version": "1.0.0" }' }]);
  const config = json({ os: "linux", architecture: "amd64", rootfs: { type: "layers", diff_ids: [digestOf(layer)] } });
  const name = `${digestOf(config).slice("sha256:".length)}.json`;
  const manifest = json([{ Config: name, RepoTags: ["a:1"], Layers: ["layer.tar"] }]);
  const files = new Map([
    [name, config],
    ["layer.tar", layer],
    ["manifest.json", manifest],
  ]);
  await writeFile(join(shop, "saved.tar"), await tarOfFiles(files));
  await using cache = new CacheService();
  const temporary = join(shop, "temp");
  const env = { ...key, ...(await cache.start()), RUNNER_TEMP: temporary };
  for (const _ of [1, 2]) {
    await using job = await Job.start(shop, inject("built"));
    const { exitCode, stdout } = await job.run({ ...step, inputs: { ...step.inputs, image: "saved.tar" }, env });
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining("1 component")]);
    expect(cache.keys).toHaveLength(1);
    await rm(temporary, { recursive: true });
  }
});

test("a cache service that fails costs time only", async () => {
  await using job = await Job.start(shop, inject("built"));
  const env = {
    ...key,
    ACTIONS_CACHE_SERVICE_V2: "true",
    ACTIONS_RESULTS_URL: "http://127.0.0.1:9/",
    ACTIONS_RUNTIME_TOKEN: "x",
    ACTIONS_CACHE_MODE: "none",
    GITHUB_SERVER_URL: "https://github.com",
  };
  const { exitCode } = await job.run({ ...step, env });
  expect(exitCode).toBe(0);
});
