import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sbomFormats } from "../../../shared/sbom/index.ts";
import { runInProcess } from "../../harness/command.ts";
import { shopForTests } from "../../harness/shop.ts";

const shop = shopForTests();
/** Assembled here, so that no scanner of this repository takes it for a real one. */
const secret = ["ghp", "0123456789abcdefghijklmnopqrstuvwxyz"].join("_");

test.each(Object.keys(sbomFormats))("%s has nothing of history, environment and labels", async (format) => {
  await plant(join(shop.directory, "image.oci"));
  const out = `out-${format}`;
  const args = ["oci:image.oci", "--format", format, "--out-dir", out];
  const { exitCode, stdout, stderr } = await runInProcess(shop.directory, "sbom-generate", ...args);
  expect(exitCode).toBe(0);
  expect(stdout).toContain("minimist");
  const files = await readdir(join(shop.directory, out));
  const texts = await Promise.all(files.map((name) => readFile(join(shop.directory, out, name), "utf8")));
  for (const text of [stdout, stderr, ...texts]) {
    expect(text).not.toContain(secret);
    expect(text).not.toContain("planted");
  }
});

interface Descriptor {
  readonly digest: string;
}
interface Config {
  readonly config: Readonly<Record<string, unknown>>;
  readonly history: readonly object[];
}

/** Writes the secret into the config of the image, wherever builds leave some. */
async function plant(layout: string): Promise<void> {
  const blob = (digest: string) => join(layout, "blobs/sha256", digest.replace("sha256:", ""));
  const store = async (value: unknown): Promise<{ digest: string; size: number }> => {
    const bytes = Buffer.from(JSON.stringify(value));
    const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
    await writeFile(blob(digest), bytes);
    return { digest, size: bytes.length };
  };
  const index = JSON.parse(await readFile(join(layout, "index.json"), "utf8")) as { manifests: [Descriptor] };
  const manifest = JSON.parse(await readFile(blob(index.manifests[0].digest), "utf8")) as { config: Descriptor };
  const config = JSON.parse(await readFile(blob(manifest.config.digest), "utf8")) as Config;
  const planted = {
    ...config,
    author: `planted ${secret}`,
    config: { ...config.config, Env: [`TOKEN=${secret}`], Labels: { planted: secret, maintainer: secret } },
    history: config.history.map((entry) => ({
      ...entry,
      created_by: `RUN planted ${secret}`,
      comment: secret,
    })),
  };
  const changed = { ...manifest, config: { ...manifest.config, ...(await store(planted)) } };
  const entry = { ...index.manifests[0], ...(await store(changed)) };
  await writeFile(join(layout, "index.json"), JSON.stringify({ ...index, manifests: [entry] }));
}
