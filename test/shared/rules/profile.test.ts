import { expect, test } from "vitest";
import { lowerSeverity } from "../../../shared/rules/index.ts";

test.each([
  ["a", "high", "low"],
  ["a", "info", "info"],
  ["b", "medium", "medium"],
  ["c", "high", "high"],
  ["toString", "high", "high"],
] as const)("the severity of %s, %s, is at most that of the table: %s", (id, severity, expected) => {
  expect(lowerSeverity({ a: "low", b: "high", c: "off" }, id, severity)).toBe(expected);
});
