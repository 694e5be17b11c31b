import { describe, expect, inject, test } from "vitest";
import { spec } from "../../../actions/sbom-generate/inputs.ts";
import { sbomFormats } from "../../../shared/sbom/index.ts";
import { runCli } from "../../harness/run-cli.ts";
import { shopForTests } from "../../harness/shop.ts";

const shop = shopForTests();

test("the input names every format that there is", () => {
  expect(spec.inputs.format.values).toEqual([...Object.keys(sbomFormats), "github-snapshot"]);
});

describe("sbom-generate", () => {
  test.each(Object.keys(sbomFormats))("writes %s, the same bytes each time", async (format) => {
    const [first, second] = [
      await runCli(inject("built"), shop.directory, "sbom-generate", "oci:image.oci", "--format", format),
      await runCli(inject("built"), shop.directory, "sbom-generate", "oci:image.oci", "--format", format),
    ];
    expect(first?.exitCode).toBe(0);
    expect(first?.stdout).toContain("minimist");
    expect(first?.stdout).toBe(second?.stdout);
  });

  test("is dated by the image, and the same from the cache", async () => {
    const cold = await runCli(
      inject("built"),
      shop.directory,
      "sbom-generate",
      "oci:image.oci",
      "--cache-dir",
      "cache",
    );
    const warm = await runCli(
      inject("built"),
      shop.directory,
      "sbom-generate",
      "oci:image.oci",
      "--cache-dir",
      "cache",
    );
    expect(warm.stdout).toBe(cold.stdout);
    expect(cold.stdout).toContain('"timestamp": "2024-01-20T00:00:00');
  });
});
