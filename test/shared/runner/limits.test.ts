import { expect, inject, test } from "vitest";
import { parseLimits } from "../../../shared/runner/limits.ts";
import { runCli } from "../../harness/run-cli.ts";
import { shopForTests } from "../../harness/shop.ts";

const shop = shopForTests();

test("limits are read by name, with units", () => {
  expect(parseLimits(["layerBytes=128GiB", " entries = 10 ", "fileBytes=1kib", "manifests=7"])).toEqual({
    layerBytes: 128 * 2 ** 30,
    entries: 10,
    fileBytes: 1024,
    manifests: 7,
  });
});

test.each([
  ["layerByte=1", 'did you mean "layerBytes"'],
  ["layerBytes", "is not a limit"],
  ["layerBytes=many", "is not a limit"],
  ["entries=0", "must be a whole number above 0"],
  ["entries=99999999999999999999", "must be a whole number above 0"],
])("%s is a wrong call", (text, words) => {
  expect(() => parseLimits([text])).toThrow(words);
});

test.each([
  ["entries=3", "the limit entries = 3"],
  ["documentBytes=10", "the limit documentBytes = 10"],
])("an image that passes %s is an error that says how to raise it", async (limit, words) => {
  const args = ["sbom-generate", "oci:image.oci", "--limits", limit];
  const { exitCode, stderr } = await runCli(inject("built"), shop.directory, ...args);
  expect(exitCode).toBe(3);
  expect(stderr).toContain(words);
  expect(stderr).toContain(`limits: ${limit.split("=")[0]}=…`);
});
