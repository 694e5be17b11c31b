import { expect, test } from "vitest";
import { isBlocked, statesLicense } from "../../../../actions/gate/rules/licenses.ts";

test.each([
  ["GPL-3.0-only", true],
  ["gpl-2.0-or-later", true],
  ["MIT AND GPL-3.0-only", true],
  ["(MIT OR GPL-3.0-only) AND GPL-2.0-only", true],
  ["MIT OR GPL-3.0-only", false],
  ["LGPL-3.0-only", false],
  ["Our own license, GPL-3.0-only in parts", false],
  ["mit and gpl-3.0-only", true],
  ["mit or gpl-3.0-only", false],
  ["GPL-3", true],
  ["GPL-3.0-only AND The Acme License", true],
  ["(GPL-3.0-only) AND (The Acme License)", true],
  ["GPL-3.0-only AND Acme-Commercial", true],
  ["GPL-3.0-only WITH Acme-exception", true],
  ["The Acme License, GPL-3.0-only", true],
  ["The Acme License/GPL-3.0-only", true],
  ["The Acme License, MIT", false],
])("%s is blocked by GPL-*: %s", (license, blocked) => {
  expect(isBlocked([license], ["GPL-*"])).toBe(blocked);
});

test("one blocked license among several that all hold is enough", () => {
  expect(isBlocked(["MIT", "GPL-3.0-only"], ["GPL-3.0-only"])).toBe(true);
  expect(isBlocked([], ["*"])).toBe(false);
});

test("a license is as its SBOM writes it, too", () => {
  expect(isBlocked(["GPL-3"], ["GPL-3"])).toBe(true);
  expect(isBlocked(["GPL-3.0"], ["GPL-3.0"])).toBe(true);
});

test.each(["", " ", "NOASSERTION", "none", "UNKNOWN"])("%j states no license", (text) => {
  expect(statesLicense([text])).toBe(false);
  expect(statesLicense([text, "MIT"])).toBe(true);
});
