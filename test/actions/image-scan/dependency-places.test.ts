import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { runInProcess } from "../../harness/command.ts";
import { shopForTests } from "../../harness/shop.ts";

interface Shown {
  readonly ruleId: string;
  readonly file: string;
  readonly line: number;
  readonly fixes: readonly { readonly kind: string; readonly change?: { readonly kind: string } }[];
}

describe("in a checkout", () => {
  const shop = shopForTests();

  beforeAll(async () => {
    const lock = {
      name: "shop",
      lockfileVersion: 3,
      packages: { "": { name: "shop" }, "node_modules/minimist": { version: "1.2.0" } },
    };
    await writeFile(join(shop.directory, "package-lock.json"), JSON.stringify(lock, undefined, 2));
    await mkdir(join(shop.directory, "node_modules/x"), { recursive: true });
    await writeFile(join(shop.directory, "node_modules/x/package-lock.json"), JSON.stringify(lock));
    await writeFile(join(shop.directory, "node_modules/x/package.json"), '{"dependencies": {"minimist": "1.2.0"}}');
  });

  test("the scan finds the manifest's line, and what to change", async () => {
    const { stdout } = await runInProcess(
      shop.directory,
      ...["image-scan", "oci:image.oci", "--fail-on", "none", "--format", "json"],
    );
    const { findings } = JSON.parse(stdout) as { findings: Shown[] };
    const minimist = findings.filter(({ ruleId }) => ruleId === "CVE-2021-44906");
    expect(minimist.map(({ file, line }) => `${file}:${line}`)).toEqual(["package.json:9"]);
    expect(minimist[0]?.fixes.map(({ kind, change }) => `${kind} ${change?.kind}`)).toEqual(["upgrade edit"]);
  });
});
