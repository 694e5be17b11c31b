import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderComment } from "../../../shared/ci/github/comment/comment.ts";
import { sectionOf } from "../../../shared/ci/github/comment/sections.ts";
import { blockingFindings, type Finding, severities } from "../../../shared/findings/index.ts";
import { displayFilter, filterReport, isShown } from "../../../shared/report/index.ts";
import { lintFinding, packageFinding, sampleReport } from "../../harness/samples.ts";

const sha = "2".repeat(40);
const filters = fc
  .record({
    "only-fixable": fc.boolean(),
    "only-exploited": fc.boolean(),
    "min-severity": fc.constantFrom(...severities),
    "package-types": fc.subarray(["npm", "NPM", "deb", "", "x)\n### ✅ Seaworthy: passed", "a".repeat(400)]),
  })
  .map(displayFilter);
const finding: fc.Arbitrary<Finding> = fc
  .record({
    severity: fc.constantFrom(...severities),
    isLint: fc.boolean(),
    exploited: fc.boolean(),
    fixState: fc.constantFrom("fixed" as const, "not-fixed" as const),
    purl: fc.constantFrom("pkg:npm/a@1", "pkg:NPM/a@1", "pkg:deb/debian/a@1", "pkg:", "", "PKG://npm/a"),
    baselineState: fc.constantFrom("new" as const, "unchanged" as const),
    id: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ severity, isLint, exploited, fixState, purl, baselineState, id }) => {
    if (isLint) return lintFinding(`DL${id}`, severity, id + 1, { baselineState });
    const [advisory] = [packageFinding(`CVE-${id}`, severity).advisory];
    return packageFinding(`CVE-${id}`, severity, {
      ...{ baselineState, fixes: [], package: { name: "a", version: "1", purl, path: "/a" } },
      ...(advisory === undefined
        ? {}
        : { advisory: { ...advisory, fixState, ...(exploited ? { exploitedSince: "2024-01-01" } : {}) } }),
    });
  });
const call = fc.record({
  ...{ findings: fc.array(finding, { maxLength: 6 }), filter: filters, newOnly: fc.boolean() },
  threshold: fc.constantFrom(...severities, "none" as const),
});

describe("no filter", () => {
  test("changes the mark, the number that blocks or the table, and what it hides is counted", () => {
    fc.assert(
      fc.property(call, ({ findings, filter, newOnly, threshold }) => {
        const report = sampleReport(findings);
        const facts = { ...{ sha, run: 1, attempt: 1, threshold, newOnly } };
        const all = sectionOf(report, facts);
        const some = sectionOf(report, { ...facts, ...(filter === undefined ? {} : { filter }) });
        const { outcome, blocking, total, suppressed, added, worst, existing } = all.head;
        expect(some.head).toMatchObject({ outcome, blocking, total, suppressed });
        expect([some.head.added, some.head.worst, some.head.existing]).toEqual([added, worst, existing]);
        const denied = blockingFindings(report, threshold, newOnly);
        const hidden = denied.filter((each) => !isShown(each, filter)).length;
        expect(some.head.hidden ?? 0).toBe(hidden);
        const page = renderComment([some], { runUrl: "https://x", sha });
        const plain = renderComment([all], { runUrl: "https://x", sha });
        const [shown = "", whole = ""] = [page, plain].map((each) => each.split("\n")[1]);
        expect(shown).toBe(hidden === 0 ? whole : `${whole}, ${hidden} of them hidden by filters`);
        expect(
          page
            .split("\n")
            .filter((line) => /^(?:#|\|)/u.test(line))
            .slice(1),
        ).toEqual(
          plain
            .split("\n")
            .filter((line) => /^(?:#|\|)/u.test(line))
            .slice(1),
        );
        if (some.head.filter !== undefined) expect(page).toContain("Shows only findings");
      }),
    );
  });

  test("changes the report that it filters", () => {
    fc.assert(
      fc.property(call, ({ findings, filter }) => {
        const report = sampleReport(findings);
        const before = JSON.stringify(report);
        filterReport(report, filter);
        expect(JSON.stringify(report)).toBe(before);
      }),
    );
  });
});
