import { describe, expect, test } from "vitest";
import { displayFilter, filterReport, filterSentence, filterText, isShown } from "../../../shared/report/filter.ts";
import { lintFinding, packageFinding, sampleReport } from "../../harness/samples.ts";

const fixable = packageFinding("CVE-2021-0001", "high");
const { advisory } = fixable;
if (advisory === undefined) throw new Error("the sample has an advisory");
const unfixed = packageFinding("CVE-2021-0002", "low", { fixes: [], advisory: { ...advisory, fixState: "not-fixed" } });
const exploited = packageFinding("CVE-2021-0003", "medium", {
  advisory: { ...advisory, exploitedSince: "2026-03-02" },
});
const lint = lintFinding("DL3008", "medium", 1);
const all = [fixable, unfixed, exploited, lint];

describe("a filter", () => {
  test.each<[Parameters<typeof displayFilter>[0], readonly unknown[], string]>([
    [{ "only-fixable": true }, [fixable, exploited, lint], "Shows only findings with a fix"],
    [{ "only-exploited": true }, [exploited], "Shows only findings that are known to be exploited"],
    [{ "min-severity": "medium" }, [fixable, exploited, lint], "Shows only findings at medium or worse"],
    [
      { "package-types": ["NPM", "deb"] },
      [fixable, unfixed, exploited],
      "Shows only findings in packages of type npm or deb",
    ],
    [{ "package-types": ["deb"] }, [], "Shows only findings in packages of type deb"],
    [{ "only-fixable": true, "min-severity": "high" }, [fixable], "Shows only findings with a fix, at high or worse"],
  ])("%j shows what it says", (inputs, shown, text) => {
    const filter = displayFilter(inputs);
    expect(all.filter((finding) => isShown(finding, filter))).toEqual(shown);
    expect(filterText(filter)).toBe(text);
  });

  test("shows everything by default", () => {
    expect(displayFilter({ "only-fixable": false, "min-severity": "info", "package-types": [] })).toBeUndefined();
    expect([filterText(undefined), filterSentence("", 3)]).toEqual(["", ""]);
  });

  test("counts what it hides, and keeps suppressed findings", () => {
    expect(filterSentence("Shows only findings with a fix", 12)).toBe(
      "Shows only findings with a fix; 12 others are in the report",
    );
    expect(filterSentence("Shows only findings with a fix", 1)).toContain("; 1 other is in the report");
    const suppressed = { ...unfixed, suppression: { kind: "inline", source: "x" } } as const;
    const report = filterReport(sampleReport([unfixed, suppressed]), displayFilter({ "only-fixable": true }));
    expect(report.findings).toEqual([suppressed]);
  });
});
