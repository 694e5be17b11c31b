import { expect, test } from "vitest";
import { cases } from "./suppressions/all.ts";

test("the corpus has at least 120 cases, each with its own name, and most are near misses", () => {
  expect(cases.length).toBeGreaterThanOrEqual(120);
  expect(new Set(cases.map(([what]) => what)).size).toBe(cases.length);
  expect(cases.filter(([, isSuppressed]) => !isSuppressed).length).toBeGreaterThan(cases.length / 2);
});

test.each(cases.filter(([, isSuppressed]) => isSuppressed))("suppresses: %s", (_what, _is, ask) => {
  expect(ask()).toBe(true);
});

test.each(cases.filter(([, isSuppressed]) => !isSuppressed))("does not suppress: %s", (_what, _is, ask) => {
  expect(ask()).toBe(false);
});
