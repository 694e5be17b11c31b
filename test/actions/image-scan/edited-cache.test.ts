import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { zstdCompressSync, zstdDecompressSync } from "node:zlib";
import { expect, inject, test } from "vitest";
import { runCli } from "../../harness/run-cli.ts";
import { shopForTests } from "../../harness/shop.ts";

const shop = shopForTests();
const scan = () =>
  runCli(inject("built"), shop.directory, "image-scan", "oci:image.oci", "--cache-dir", "cache", "--format", "json");

const magic = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);

/** Takes a package out of every record of a cache, as somebody who can write the directory may. Returns their number. */
async function removePackage(directory: string, name: string): Promise<number> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  let changed = 0;
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const stored = await readFile(path);
    const start = stored.indexOf(magic);
    const text = zstdDecompressSync(stored.subarray(start)).toString();
    const edited = JSON.stringify(
      JSON.parse(text, (_, value) =>
        Array.isArray(value) ? value.filter((each) => JSON.stringify(each)?.includes(name) !== true) : value,
      ),
    );
    if (edited === text) continue;
    await writeFile(path, Buffer.concat([stored.subarray(0, start), zstdCompressSync(edited)]));
    changed += 1;
  }
  return changed;
}

test("a package that is taken out of the records in the cache is found all the same", async () => {
  const cache = join(shop.directory, "cache");
  const first = await scan();
  expect(first.exitCode).toBe(1);
  expect(first.stdout).toContain("minimist");
  expect(await removePackage(cache, "minimist")).toBeGreaterThan(1);
  const second = await scan();
  const findingsOf = ({ stdout }: typeof first): unknown => JSON.parse(stdout).findings;
  expect(findingsOf(second)).toEqual(findingsOf(first));
  expect(second.exitCode).toBe(1);
  // The key is outside of the cache, and only its owner can read it.
  const key = join(shop.directory, ".local/state/seaworthy/cache-key");
  expect((await stat(key)).mode & 0o777).toBe(0o600);
  expect(await readFile(key, "utf8")).toMatch(/^[0-9a-f]{64}\n$/);
});

test("without a place for a key nothing is cached, and the log says so once", async () => {
  const env = { PATH: process.env["PATH"] ?? "", HOME: "/dev/null" };
  const args = ["sbom-generate", "oci:image.oci", "--cache-dir", "other", "--output", "bom.json"];
  const { stderr, status } = spawnSync(process.execPath, [join(inject("built"), "dist/cli.js"), ...args], {
    cwd: shop.directory,
    env,
    encoding: "utf8",
  });
  expect(stderr.match(/the cache is not used.*SEAWORTHY_CACHE_KEY/gu)).toHaveLength(1);
  expect(status).toBe(0);
  expect(existsSync(join(shop.directory, "other"))).toBe(false);
});
