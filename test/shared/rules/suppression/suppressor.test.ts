import { describe, expect, test } from "vitest";
import {
  createSuppression,
  type Directive,
  findMatchingIds,
  getEndOfDay,
  getStartOfDay,
  Suppressor,
} from "../../../../shared/rules/index.ts";

type Ids = readonly string[];

function directive(ids: Ids, more: Partial<Directive<Ids>> = {}): Directive<Ids> {
  return { kind: "inline", source: `# ${ids}`, ids, match: (subject) => findMatchingIds(ids, subject), ...more };
}

const now = getStartOfDay("2026-01-15");

describe("a suppressor", () => {
  test("uses the first directive that applies, and reports the rest as unused", () => {
    const [a, b] = [directive(["X-1", "X-2"]), directive(["X-1"])];
    const suppressor = new Suppressor<Ids, Directive<Ids>>(now);
    expect(suppressor.find(["X-1"], [a, b])).toBe(a);
    expect([suppressor.unusedIds(a), suppressor.unusedIds(b)]).toEqual([["X-2"], ["X-1"]]);
    expect([suppressor.isUsed(a), suppressor.isUsed(b)]).toEqual([true, false]);
  });

  test("credits every directive that applies where files of several tools repeat each other", () => {
    const [a, b] = [directive(["X-1"]), directive(["X-1"])];
    const suppressor = new Suppressor<Ids, Directive<Ids>>(now, { credit: "all" });
    expect(suppressor.find(["X-1"], [a, b])).toBe(a);
    expect([suppressor.isUsed(a), suppressor.isUsed(b)]).toEqual([true, true]);
  });

  test("passes over what has expired, which then suppresses nothing", () => {
    const [old, fresh] = [
      directive(["X-1"], { end: getEndOfDay("2026-01-14") }),
      directive(["X-1"], { end: getEndOfDay("2026-01-15") }),
    ];
    const suppressor = new Suppressor<Ids, Directive<Ids>>(now);
    expect(suppressor.find(["X-1"], [old])).toBeUndefined();
    expect(suppressor.find(["X-1"], [old, fresh])).toBe(fresh);
    expect([suppressor.isExpired(old), suppressor.isExpired(fresh), suppressor.isUsed(old)]).toEqual([
      ...[true, false, false],
    ]);
  });

  test("finds nothing where no id is named or nothing is in scope", () => {
    const suppressor = new Suppressor<Ids, Directive<Ids>>(now);
    expect(suppressor.find(["X-3"], [directive(["X-1"]), directive(["X-3"], { match: () => [] })])).toBeUndefined();
  });
});

test("a directive names ids as they are, and all of a tool", () => {
  expect(findMatchingIds(["X-1", "tool/*", "tool/b"], ["tool/a", "X-1"])).toEqual(["X-1", "tool/*"]);
  expect(findMatchingIds(["tool/*"], ["toolbox/a"])).toEqual([]);
});

test("a suppressed finding says by what, why and until when, as far as that is known", () => {
  const known = directive(["X-1"], { files: ["a"], reason: "r", owner: "o", end: getEndOfDay("2026-01-15") });
  expect(createSuppression(known)).toEqual({
    ...{ kind: "inline", source: "# X-1", files: ["a"], reason: "r", owner: "o", until: "2026-01-15" },
  });
  expect(createSuppression(directive(["X-1"]))).toEqual({ kind: "inline", source: "# X-1" });
});
