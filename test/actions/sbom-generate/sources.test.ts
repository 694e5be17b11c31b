import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readSbom } from "../../../shared/sbom/read/index.ts";
import { runInProcess } from "../../harness/command.ts";
import { shopForTests } from "../../harness/shop.ts";

const shop = shopForTests();

function generate(...args: readonly string[]) {
  return runInProcess(shop.directory, "sbom-generate", ...args);
}

const lock = {
  name: "app",
  version: "1.0.0",
  lockfileVersion: 3,
  packages: {
    "": { name: "app", version: "1.0.0", dependencies: { ms: "2.1.3" } },
    "node_modules/ms": { version: "2.1.3", license: "MIT" },
  },
};

describe("a directory", () => {
  test.each(["dir:tree", "tree"])("%s lists what its lockfiles name", async (source) => {
    await mkdir(join(shop.directory, "tree"), { recursive: true });
    await writeFile(join(shop.directory, "tree/package-lock.json"), JSON.stringify(lock));
    const { exitCode, stdout } = await generate(source);
    expect(exitCode).toBe(0);
    const bom = JSON.parse(stdout) as { metadata: { component: unknown; lifecycles: unknown } };
    expect(bom.metadata).toMatchObject({
      component: { type: "application", name: "tree" },
      lifecycles: [{ phase: "pre-build" }],
    });
    expect(readSbom(stdout, "x").packages.map(({ purl }) => purl)).toContain("pkg:npm/ms@2.1.3");
  });

  test("that is an unpacked root lists what is installed", async () => {
    const { stdout } = await generate("dir:image/base");
    const { os, packages } = readSbom(stdout, "x");
    expect(os).toMatchObject({ id: "debian", versionId: "12" });
    expect(packages.map(({ name }) => name)).toContain("libc6");
  });

  test("that is none is the call's mistake", async () => {
    expect(await generate("dir:nowhere")).toMatchObject({ exitCode: 2, stdout: "" });
  });
});

describe("another SBOM", () => {
  test.each([
    ["cyclonedx-xml", "spdx-3-json"],
    ["spdx-tag-value", "cyclonedx-json"],
    ["spdx-json", "cyclonedx-1.7-json"],
  ])("%s is converted to %s, and back again to the same packages", async (from, to) => {
    const original = await generate("oci:image.oci", "--format", from);
    await writeFile(join(shop.directory, "first"), original.stdout);
    const converted = await generate("first", "--format", to);
    expect(converted.exitCode).toBe(0);
    expect(converted.stdout).toContain("2024-01-20T00:00:00Z");
    await writeFile(join(shop.directory, "second"), converted.stdout);
    const back = await generate("sbom:second", "--format", from);
    expect(readSbom(back.stdout, "x").packages).toEqual(readSbom(original.stdout, "x").packages);
    expect(readSbom(back.stdout, "x").root).toEqual(readSbom(original.stdout, "x").root);
  });

  test("that is not an SBOM is undecided", async () => {
    await writeFile(join(shop.directory, "broken.json"), "{");
    const { exitCode, stderr } = await generate("broken.json");
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining("broken.json: is not a readable SBOM")]);
    expect((await generate("sbom:nowhere")).exitCode).toBe(2);
  });
});
