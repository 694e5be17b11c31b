import { spawnSync } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { feeds } from "../../../../../shared/advisories/index.ts";
import { readFeed } from "../../../../../shared/advisories/source/shards/groups.ts";
import { readTarTexts } from "../../../../../shared/advisories/source/shards/tar-texts.ts";
import { sharedData } from "../../../../harness/shared-data.ts";
import { testUnless } from "../../../../harness/skip.ts";
import { now } from "../../builders.ts";
import { temporary } from "../../small-set.ts";

async function archive(files: Readonly<Record<string, string>>): Promise<string> {
  const directory = await temporary();
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(directory, "files", "2024"), { recursive: true });
    await writeFile(join(directory, "files", name), text);
  }
  spawnSync("tar", ["-cf", join(directory, "all.tar"), "-C", join(directory, "files"), "."]);
  return join(directory, "all.tar");
}

test("reads the wanted files of an archive, however it is compressed", async () => {
  const path = await archive({ "2024/cve-2024-1.json": '{"a":1}', "2024/other.txt": "x", "changes.csv": "y" });
  const tar = await readFile(path);
  await writeFile(`${path}.gz`, gzipSync(tar));
  await writeFile(`${path}.zst`, zstdCompressSync(tar));
  for (const file of [path, `${path}.gz`, `${path}.zst`]) {
    expect([...readTarTexts(file, /\.json$/u)]).toEqual([{ name: `${file}: ./2024/cve-2024-1.json`, text: '{"a":1}' }]);
  }
  await writeFile(`${path}.zst`, zstdCompressSync(tar).subarray(0, 60));
  expect(() => [...readTarTexts(`${path}.zst`, /\.json$/u)]).toThrow(/truncated or damaged/u);
});

const given = sharedData("advisories/feeds/redhat/csaf-vex");
testUnless(given === undefined, "needs the given data advisories")(
  "a feed reads an archive as it reads its files",
  async () => {
    const vex = feeds.find(({ name }) => name === "redhat-vex");
    if (vex === undefined) throw new Error("there is no such feed");
    const names = (await readdir(given ?? "")).filter((name) => /^cve-.*\.json$/u.test(name));
    const texts = await Promise.all(names.map((name) => readFile(join(given ?? "", name), "utf8")));
    const path = await archive(Object.fromEntries(names.map((name, place) => [`2024/${name}`, texts[place] ?? ""])));
    const read = async (paths: readonly string[]) => {
      const advisories = [];
      for await (const content of readFeed(vex, paths, now)) advisories.push(...content.advisories);
      return advisories.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    };
    const expected = await read(names.map((name) => join(given ?? "", name)));
    expect(expected.length).toBeGreaterThan(0);
    expect(await read([path])).toEqual(expected);
  },
);
