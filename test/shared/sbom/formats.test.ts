import { expect, test } from "vitest";
import { sbomFormats } from "../../../shared/sbom/index.ts";
import { makeBomInput } from "./builders.ts";

test.each(Object.entries(sbomFormats))("%s is written with whole seconds and the tool's version", async (_, format) => {
  const text = await format.write(makeBomInput());
  expect(text).toContain("2026-11-24T00:00:00Z");
  expect(text).toMatch(/seaworthy[\s\S]{0,40}0\.1\.0/);
  expect(text.endsWith("\n")).toBe(true);
});
