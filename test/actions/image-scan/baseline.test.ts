import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { assembleShop } from "../../../examples/shop/assemble.ts";
import { runInProcess } from "../../harness/command.ts";
import { shopForTests } from "../../harness/shop.ts";

const shop = shopForTests();

const scan = (image: string, ...args: readonly string[]) => runInProcess(shop.directory, "image-scan", image, ...args);

interface Sarif {
  readonly runs: readonly {
    readonly results: readonly { readonly baselineState?: string; readonly ruleId: string }[];
  }[];
}

describe("with `new-only`", () => {
  beforeAll(async () => {
    const fixed = join(shop.directory, "fixed");
    const example = new URL("../../../examples/shop/", import.meta.url);
    await cp(example, fixed, { recursive: true });
    await cp(new URL("fixed/", example), fixed, { recursive: true });
    await assembleShop(fixed, join(fixed, "image.oci"));
  });

  test("findings that a SARIF file has do not count", async () => {
    expect((await scan("oci:image.oci", "--out-dir", "out")).exitCode).toBe(1);
    const path = "out/image-scan.shop__ci.linux--amd64.sarif";
    const again = await scan("oci:image.oci", "--baseline", path, "--new-only", "--format", "sarif");
    expect(again.exitCode).toBe(0);
    const states = (JSON.parse(again.stdout) as Sarif).runs[0]?.results.map(({ baselineState }) => baselineState);
    expect(new Set(states)).toEqual(new Set(["unchanged"]));
    const copy = "out/upload/image-scan.shop__ci.linux--amd64.sarif";
    expect((await scan("oci:image.oci", "--baseline", copy, "--new-only")).exitCode).toBe(0);
    expect((await scan("oci:image.oci", "--baseline", path)).exitCode).toBe(1);
  });

  test("findings that another image lacks do, and it is scanned with the same advisories", async () => {
    const worse = await scan("oci:image.oci", "--baseline", "oci:fixed/image.oci", "--new-only");
    expect(worse.exitCode).toBe(1);
    expect(worse.stderr + worse.stdout).toMatch(/new findings? at high or worse/);
    const better = await scan(
      "oci:fixed/image.oci",
      "--baseline",
      "oci:image.oci",
      "--new-only",
      "--out-dir",
      "better",
    );
    expect(better.exitCode).toBe(0);
    const sarif = await readFile(join(shop.directory, "better/image-scan.shop__ci.linux--amd64.sarif"), "utf8");
    const { comparison } = (
      JSON.parse(sarif) as { runs: [{ properties: { seaworthy: { comparison: { fixed: { ruleId: string }[] } } } }] }
    ).runs[0].properties.seaworthy;
    expect(comparison.fixed.map(({ ruleId }) => ruleId)).toContain("CVE-2021-44906");
  });

  test.each([
    ["{}", "cannot be used as a baseline"],
    ['{"runs":[{"automationDetails":{"id":"trivy/"},"results":[]}]}', "it has no run of Seaworthy"],
  ])("%j is no baseline", async (text, words) => {
    await writeFile(join(shop.directory, "other.sarif"), text);
    const { exitCode, stderr } = await scan("oci:image.oci", "--baseline", "other.sarif");
    expect(exitCode).toBe(2);
    expect(stderr).toContain(words);
  });
});
