import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  describeExploitation,
  describeThreshold,
  findExploitation,
  isOver,
  isSeverityOver,
  parseThreshold,
  severities,
  type Threshold,
  thresholdWords,
  type Weight,
  weightOf,
  withoutExploited,
} from "../../../shared/findings/index.ts";
import { packageFinding } from "../../harness/samples.ts";

function threshold(text: string): Threshold {
  const parsed = parseThreshold(text);
  if (parsed === undefined) throw new Error(`not a threshold: ${text}`);
  return parsed;
}

const plain: Weight = { severity: "low", isExploited: false, isFixable: false };
const over = (text: string, weight: Partial<Weight>): boolean => isOver(threshold(text), { ...plain, ...weight });

describe("a threshold", () => {
  test.each([
    ["high", "high"],
    ["none", "none"],
    [" high , exploited ", "high"],
    ["exploited", "exploited"],
    ["high\nepss>=.5", "high, epss>=0.5"],
    ["epss >= 50%+fixable", "epss>=0.5 and fixable"],
    ["fixable and high, critical", "high and fixable, critical"],
    ["high, no-exploited, high", "high, no-exploited"],
    ["epss>=0.7%", "epss>=0.007"],
    ["epss>=0.00001%", "epss>=0.0000001"],
    ["epss>=0%", "epss>=0"],
    ["epss>=10%", "epss>=0.1"],
    ["epss>=100%", "epss>=1"],
  ])("%j is %j", (text, canonical) => {
    expect(parseThreshold(text)).toBe(canonical);
    expect(parseThreshold(canonical)).toBe(canonical);
  });

  test.each([
    ...["", "hihg", "High", "none, high", "high, none", "no-exploited", "exploited, no-exploited", "epss>0.5"],
    ...["epss>=2", "epss>=101%", "high or low", "high and", "+", "high and none", "not high"],
    ...[
      "critical and high",
      "epss>=0.5 and epss>=0.1",
      "epss>=1e-3",
      "epss ≥ 0.5",
      "ｈigh",
      "exploited and no-exploited",
    ],
    Array(22).fill("high+fixable").join(","),
  ])("%j is none", (text) => expect(parseThreshold(text)).toBeUndefined());

  test("holds in its canonical form at every percentage", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), (millionths) => {
        const percent = millionths / 1_000_000;
        const parsed = threshold(`epss>=${percent.toFixed(6)}%`);
        expect(parseThreshold(parsed)).toBe(parsed);
        expect(isOver(parsed, { ...plain, epss: millionths / 100_000_000 })).toBe(true);
      }),
    );
  });

  test("takes time in proportion to its length", () => {
    const began = performance.now();
    expect(parseThreshold(`high${" ".repeat(200_000)}x`)).toBeUndefined();
    expect(performance.now() - began).toBeLessThan(2000);
  });

  test("fails from a severity on, and for known exploitation whatever the severity", () => {
    expect(severities.map((severity) => over("medium", { severity }))).toEqual([true, true, true, false, false]);
    expect(over("critical", { isExploited: true })).toBe(true);
    expect(over("critical, no-exploited", { isExploited: true })).toBe(false);
    expect(over("none", { severity: "critical", isExploited: true })).toBe(false);
    expect(over("exploited", { severity: "critical" })).toBe(false);
  });

  test("fails by probability of exploitation, but not where it is unknown", () => {
    const results = [0.49, 0.5, 1, undefined].map((epss) => over("critical, epss>=0.5", { epss }));
    expect(results).toEqual([false, true, true, false]);
    expect(over("epss>=0", {})).toBe(false);
  });

  test("fails only if all terms of a condition hold", () => {
    expect(over("high and fixable", { severity: "high" })).toBe(false);
    expect(over("high and fixable", { severity: "high", isFixable: true })).toBe(true);
    expect(over("high and fixable", { isFixable: true })).toBe(false);
    expect(over("fixable", { isFixable: true })).toBe(true);
  });

  test("without known exploitation fails for all the rest", () => {
    expect(withoutExploited("high")).toBe("high, no-exploited");
    expect(withoutExploited(threshold("exploited"))).toBe("none");
    expect(withoutExploited("none")).toBe("none");
    expect(isSeverityOver(withoutExploited("high"), "high")).toBe(true);
  });

  test("is described as what a finding is", () => {
    const finding = packageFinding("CVE-2026-1", "low");
    if (finding.advisory === undefined) throw new Error("no advisory");
    const exploited = [{ ...finding, advisory: { ...finding.advisory, exploitedSince: "2026-01-01" } }];
    expect(describeThreshold("high")).toBe("at high or worse");
    expect(describeThreshold("high", { isComplete: true })).toBe("at high or worse, or known to be exploited");
    expect(describeThreshold("high", { over: exploited })).toBe("at high or worse, or known to be exploited");
    expect(describeThreshold("low", { over: exploited })).toBe("at low or worse");
    expect(describeThreshold(threshold("high and fixable, epss>=0.2"))).toBe(
      "at high or worse and with a fix, or with an EPSS of at least 0.2",
    );
    expect(describeExploitation("high")).toBe("known to be exploited");
    expect(describeExploitation(threshold("high, no-exploited"))).toBe("");
  });

  test("names what of exploitation makes a finding fail", () => {
    const isExploited = true;
    expect(findExploitation("high", { ...plain, isExploited })).toBe("known to be exploited");
    expect(findExploitation(threshold("high, epss>=0.3"), { ...plain, epss: 0.4 })).toContain("EPSS of at least 0.3");
    expect(findExploitation("high", { ...plain, severity: "critical" })).toBeUndefined();
    expect(findExploitation("none", { ...plain, isExploited })).toBeUndefined();
  });

  test("of any words is canonical or refused, and never throws", () => {
    const word = fc.constantFrom(...thresholdWords, "epss>=0.1", "epss>=.9", "and", "+", ",", "\n", " ", "x");
    const texts = fc.array(word, { maxLength: 12 }).map((words) => words.join(""));
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parseThreshold(text);
        expect(parsed === undefined ? undefined : parseThreshold(parsed)).toBe(parsed);
      }),
    );
  });
});

test("a finding other than a vulnerability can always be fixed", () => {
  const { advisory: _none, ...finding } = packageFinding("SW-X", "high", { fixes: [] });
  expect(weightOf(finding)).toEqual({ severity: "high", isExploited: false, isFixable: true, epss: undefined });
});
