import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { findCacheDirectory } from "../../../shared/runner/cache-directory.ts";
import { callOn, removeCheckouts } from "../../harness/unmerged-call.ts";

afterAll(removeCheckouts);

describe("the directory with caches", () => {
  const record = "layers/00/0000.json.zst";

  test("is not the head's if it commits one", async () => {
    const call = await callOn({ "README.md": "" }, { "README.md": "", [`.cache/${record}`]: "no packages" });
    const given = { ...call, inputs: { "cache-dir": join(call.host.root, ".cache") } };
    const directory = (await findCacheDirectory(given)) ?? "";
    expect(await readdir(directory).catch(() => [])).toEqual([]);
    expect(call.settingsFiles.used?.changes).toEqual(["adds .cache"]);
    await call.settingsFiles.close();
  });

  test("is the one of the call if no commit has it", async () => {
    const call = await callOn({ "README.md": "" }, { "README.md": "" }, { [`.cache/${record}`]: "of the job" });
    const directory = join(call.host.root, ".cache");
    expect(await findCacheDirectory({ ...call, inputs: { "cache-dir": directory } })).toBe(directory);
  });
});
