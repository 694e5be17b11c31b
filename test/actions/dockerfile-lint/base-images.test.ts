import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runInProcess } from "../../harness/command.ts";
import { MemoryRegistry } from "../../harness/memory-registry.ts";
import { buildImage, tarOf } from "../../shared/oci/builders.ts";

let registry: MemoryRegistry;
let root = "";

beforeAll(async () => {
  registry = await MemoryRegistry.start();
  root = await mkdtemp(join(tmpdir(), "seaworthy-base-images-"));
  const config = {
    User: "1000",
    Env: ["PATH=/bin", "APP_HOME=/app"],
    WorkingDir: "/app",
    Shell: ["/bin/bash", "-o", "pipefail", "-c"],
    Healthcheck: { Test: ["CMD", "true"] },
  };
  const { blobs, descriptor } = buildImage({ layers: [await tarOf([{ name: "a", body: "a" }])], config });
  for (const [path, bytes] of blobs) {
    const digest = path.replace("blobs/", "").replace("/", ":");
    registry.blobs.set(`app ${digest}`, Buffer.from(bytes));
    if (digest !== descriptor.digest) continue;
    registry.manifests.set(`app ${digest}`, { mediaType: descriptor.mediaType, bytes: Buffer.from(bytes) });
    registry.tags.set("app 1", digest);
  }
});
afterAll(async () => {
  await rm(root, { recursive: true });
  await registry[Symbol.asyncDispose]();
});

async function idsOf(text: string, ...options: readonly string[]) {
  await writeFile(join(root, "Dockerfile"), text);
  const { stdout, stderr } = await runInProcess(
    root,
    ...["dockerfile-lint", "--profile", "strict", "--shellcheck", "off", "--format", "json", ...options],
  );
  const { findings } = JSON.parse(stdout) as { findings: readonly { ruleId: string }[] };
  return { ids: findings.map(({ ruleId }) => ruleId), stderr };
}

describe("--check-registry", () => {
  const rest = "\nCOPY x y\nWORKDIR $APP_HOME\nCOPY $APP_HOM z\nRUN a | b\n";
  const known = ["SW-DF-user-missing", "DL3057", "DL3045", "DL4006"];

  test("knows a base image by its configuration", async () => {
    const text = `FROM ${registry.host}/app:1${rest}`;
    const before = await idsOf(text);
    expect(before.ids).toEqual(expect.arrayContaining(known));
    const after = await idsOf(text, "--check-registry", "--insecure-registries", registry.host);
    for (const id of known) expect(after.ids).not.toContain(id);
    expect(after.ids.filter((id) => id === "UndefinedVar")).toHaveLength(1);
  });

  test("notes which base image is known by its name only", async () => {
    const options = ["--check-registry", "--insecure-registries", registry.host];
    const { ids, stderr } = await idsOf(`FROM ${registry.host}/none:1${rest}`, ...options);
    expect(ids).toEqual(expect.arrayContaining(known));
    expect(stderr).toContain(`The base image ${registry.host}/none:1 is known by name only`);
  });

  test("asks no registry otherwise", async () => {
    const { stderr } = await idsOf(`FROM ${registry.host}/none:1${rest}`);
    expect(stderr).not.toContain("known by name only");
  });
});
