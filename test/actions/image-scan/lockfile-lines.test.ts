import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { LockfileLines } from "../../../actions/image-scan/lockfile-lines.ts";
import { runInProcess } from "../../harness/command.ts";
import { packageFinding } from "../../harness/samples.ts";
import { shopForTests } from "../../harness/shop.ts";

const purl = "pkg:npm/minimist@1.2.0";
const finding = {
  ...packageFinding("CVE-1", "high"),
  package: { name: "minimist", version: "1.2.0", purl, path: "/app/node_modules/minimist/package.json" },
  locations: [{ file: "api/Dockerfile", region: { startLine: 6 } }],
};
const at = (file: string, startLine: number) => ({ file, region: { startLine } });

describe("a finding of a locked package", () => {
  const lines = new LockfileLines(
    new Map([[purl, [at("package-lock.json", 9), at("web/package-lock.json", 7), at("api/package-lock.json", 5)]]]),
  );

  test("is placed on the lockfile next to its Dockerfile, and names the other locations", () => {
    expect(lines.place(finding).locations).toEqual([
      at("api/package-lock.json", 5),
      { ...at("api/Dockerfile", 6), message: "added to the image here" },
      { ...at("package-lock.json", 9), message: "also locked here" },
      { ...at("web/package-lock.json", 7), message: "also locked here" },
    ]);
  });

  test("stays where it is when the base image brought it, or another version is locked", () => {
    expect(lines.place({ ...finding, inBase: true }).locations).toEqual(finding.locations);
    const other = { ...finding, package: { ...finding.package, purl: "pkg:npm/minimist@1.2.1" } };
    expect(lines.place(other)).toBe(other);
  });
});

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
  });

  test("the scan finds the lockfile's line", async () => {
    const { stdout } = await runInProcess(
      shop.directory,
      ...["image-scan", "oci:image.oci", "--fail-on", "none", "--format", "json"],
    );
    const { findings } = JSON.parse(stdout) as { findings: { ruleId: string; file: string; line: number }[] };
    const minimist = findings.filter(({ ruleId }) => ruleId === "CVE-2021-44906");
    expect(minimist.map(({ file, line }) => `${file}:${line}`)).toEqual(["package-lock.json:8"]);
  });
});
