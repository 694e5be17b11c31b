import { expect, test } from "vitest";
import { getEndOfDay, parseClauses, parseReason } from "../../../../shared/rules/index.ts";

test.each([
  ["", {}],
  ["reason=the mirror is frozen", { reason: "the mirror is frozen" }],
  ['until=2026-06-30 reason="a = b"', { reason: "a = b", end: getEndOfDay("2026-06-30") }],
  [" until=2026-06-30 ", { end: getEndOfDay("2026-06-30") }],
  ["reason= ", {}],
  ["reason=until=2026-06-30", { reason: "until=2026-06-30" }],
])("%j", (text, clauses) => {
  expect(parseClauses(text)).toEqual({ reason: undefined, ...clauses });
});

test.each([
  ["until=2026-02-31", "`2026-02-31` is not a date"],
  ["because reason=x", "`because` is neither until=YYYY-MM-DD nor reason=…"],
  ["the whole text", "`the whole text` is neither until=YYYY-MM-DD nor reason=…"],
])("%j has a problem", (text, problem) => {
  expect(parseClauses(text)).toEqual({ problem });
});

test("a blank reason counts as absent", () => {
  expect([parseReason(" \t"), parseReason(undefined), parseReason(" x ")]).toEqual([undefined, undefined, "x"]);
});
