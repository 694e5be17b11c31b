import { expect, test } from "vitest";
import { isBlocked } from "../../../../actions/gate/rules/licenses.ts";

test.each([
  ["GPL-3.0-only", true],
  ["gpl-2.0-or-later", true],
  ["MIT AND GPL-3.0-only", true],
  ["(MIT OR GPL-3.0-only) AND GPL-2.0-only", true],
  ["MIT OR GPL-3.0-only", false],
  ["LGPL-3.0-only", false],
  ["Our own license, GPL-3.0-only in parts", false],
])("%s is blocked by GPL-*: %s", (license, blocked) => {
  expect(isBlocked([license], ["GPL-*"])).toBe(blocked);
});

test("one blocked license among several that all hold is enough", () => {
  expect(isBlocked(["MIT", "GPL-3.0-only"], ["GPL-3.0-only"])).toBe(true);
  expect(isBlocked([], ["*"])).toBe(false);
});
