import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { command } from "../harness/command.ts";
import { temporaryDirectory } from "../shared/oci/builders.ts";
import { fakeRegistry } from "../shared/oci/registry/fake-registry.ts";
import { imageOf } from "../shared/oci/toc/fixtures.ts";
import { zstdChunkedOf } from "../shared/oci/toc/writers.ts";

/** Bytes that do not compress, so that the layer is large enough to be read by its table. */
function noise(length: number): Buffer {
  const parts: Buffer[] = [];
  for (let index = 0; index * 64 < length; index += 1) parts.push(createHash("sha512").update(`${index}`).digest());
  return Buffer.concat(parts);
}

async function recordIn(directory: string): Promise<string> {
  const names = await readdir(directory);
  return join(directory, names.find((name) => name.endsWith(".evidence.json")) ?? "");
}

test("evidence of layers that were read by table says so, and a policy can demand a full read", async () => {
  const layer = await zstdChunkedOf([
    { name: "etc/os-release", body: "ID=debian\nVERSION_ID=13\n" },
    { name: "var/lib/dpkg/status", body: "Package: sample\nStatus: install ok installed\nVersion: 1-1\n" },
    { name: "usr/share/noise", body: noise(5 * 2 ** 20) },
  ]);
  const mediaType = "application/vnd.oci.image.layer.v1.tar+zstd";
  const image = imageOf({ ...layer, mediaType });
  const registry = await fakeRegistry({ latest: image });
  const root = await temporaryDirectory();
  const policy = "gate:\n  rules:\n    full-read: {}\n";
  await writeFile(join(root, ".seaworthy.yaml"), policy);
  const run = (...args: readonly string[]) => command(root, ...args);
  const generate = (...args: readonly string[]) =>
    run("sbom-generate", `docker://${registry.host}/app:latest`, "--out-dir", "out", "--output", "sbom.json", ...args);
  const gate = () => run("gate", "out", "--require", "sbom-generate", "--digest", image.descriptor.digest);

  const table = await generate();
  expect(table.exitCode).toBe(0);
  expect(registry.sent()).toBeLessThan(100_000);
  expect(table.stderr + table.stdout).toContain("1 layer, 1 read by table of contents");
  const record = JSON.parse(await readFile(await recordIn(join(root, "out")), "utf8"));
  expect(record.coverage.gaps).toContainEqual({
    what: expect.stringContaining("the tar of layer 0"),
    why: expect.stringContaining("read by table of contents (zstd:chunked)"),
    weight: "note",
  });
  expect(record.complete).toBe(true);
  const undecided = await gate();
  expect(undecided.exitCode).toBe(3);
  expect(undecided.stdout).toContain("run sbom-generate again with `read: full`");

  const full = await generate("--read", "full");
  expect(full.exitCode).toBe(0);
  expect(registry.sent()).toBeGreaterThan(5 * 2 ** 20);
  expect(full.stderr + full.stdout).not.toContain("read by table");
  expect((await gate()).exitCode).toBe(0);
});
