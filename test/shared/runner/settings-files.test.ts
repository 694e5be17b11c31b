import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { settingsPath, settingsPlaces } from "../../../shared/runner/load-settings.ts";
import { callOn, type Entries, removeCheckouts } from "../../harness/unmerged-call.ts";

afterAll(removeCheckouts);

describe("files with settings", () => {
  test.each(["vex.json", "./vex.json", "a/../vex.json", "<root>/vex.json", "<root>/a/../vex.json"])(
    "are the base's by the path %s",
    async (spelled) => {
      const call = await callOn({ "vex.json": "base" }, { "vex.json": "head" });
      const path = spelled.replace("<root>", call.host.root);
      const { root, paths } = await settingsPlaces(call, [path]);
      expect(await readFile(join(root, ...paths), "utf8")).toBe("base");
      expect(call.settingsFiles.used?.files.map((file) => file.path)).toEqual(["vex.json"]);
      await call.settingsFiles.close();
    },
  );

  test("are the base's if they are the whole repository", async () => {
    const call = await callOn({ "a.json": "base" }, { "a.json": "head" });
    expect(await readFile(join(await settingsPath(call, "."), "a.json"), "utf8")).toBe("base");
    await call.settingsFiles.close();
  });

  test("outside the checkout stay what the call named, whatever the base has", async () => {
    const call = await callOn({ "vex.json": "base" }, { "vex.json": "head" });
    const { paths } = await settingsPlaces(call, ["vex.json", "/etc/hostname"]);
    expect(paths).toEqual(["vex.json", "/etc/hostname"]);
    await call.settingsFiles.close();
  });

  test.each<[string, Entries]>([
    ["a submodule", { generated: { submodule: "5".repeat(40) } }],
    ["a link to what the job makes", { generated: { link: "build" } }],
  ])("that the head puts in the place of the job's own by %s are recorded", async (_what, head) => {
    const call = await callOn({ "README.md": "" }, { "README.md": "", ...head }, { "generated/a.json": "{}" });
    await settingsPath(call, "generated");
    expect(call.settingsFiles.used?.files.map(({ path }) => path)).toEqual(["generated"]);
  });

  test("that no commit has are the job's own", async () => {
    const call = await callOn({ "README.md": "" }, { "README.md": "" }, { "generated/a.json": "{}" });
    expect(await settingsPath(call, "generated")).toBe(join(call.host.root, "generated"));
    expect(call.settingsFiles.used?.files).toEqual([]);
  });
});
