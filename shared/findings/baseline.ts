import { baseImageRuleId } from "./base-image.ts";
import type { Finding } from "./finding.ts";
import type { BaselineKind, EarlierFinding, Report } from "./report.ts";

/** The findings of an earlier look at the same thing. */
export class Baseline {
  /** A file, an image, or the base branch with its commit; for people. */
  readonly source: string;
  readonly from: BaselineKind;
  readonly #known: ReadonlyMap<string, EarlierFinding>;
  readonly #members: ReadonlySet<string>;

  /**
   * @param members short fingerprints (`shortPrint`) of those findings of a base image for which one stands, as in
   *   copies for code scanning.
   */
  constructor(
    source: string,
    findings: readonly EarlierFinding[],
    members: readonly string[] = [],
    from: BaselineKind = "file",
  ) {
    this.source = source;
    this.from = from;
    this.#known = new Map(findings.map((finding) => [finding.fingerprint, finding]));
    this.#members = new Set(members);
  }

  has({ fingerprint }: Pick<Finding, "fingerprint">): boolean {
    return this.#known.has(fingerprint) || this.#members.has(shortPrint(fingerprint));
  }

  /** What is no longer there. */
  fixed(present: readonly Pick<Finding, "fingerprint">[]): readonly EarlierFinding[] {
    const prints = new Set(present.map(({ fingerprint }) => fingerprint));
    const short = new Set(present.map(({ fingerprint }) => shortPrint(fingerprint)));
    const listed = [...this.#known.values()].filter(
      ({ fingerprint, ruleId }) => ruleId !== baseImageRuleId && !prints.has(fingerprint),
    );
    const members = [...this.#members].filter((member) => !short.has(member));
    const message = "a finding of the base image";
    return [...listed, ...members.map((fingerprint) => ({ fingerprint, ruleId: baseImageRuleId, message }))];
  }
}

/** Enough of a fingerprint to tell some thousand findings apart, with the count of its repetition. */
export function shortPrint(fingerprint: string): string {
  const [hex = "", count] = fingerprint.split(":");
  return count === undefined ? hex.slice(0, 10) : `${hex.slice(0, 10)}:${count}`;
}

/** The report with each finding marked as new or as there before, and with what is gone. Pure. */
export function compareReport(report: Report, baseline: Baseline | { readonly missing: string }): Report {
  if ("missing" in baseline) return { ...report, comparison: baseline };
  const { source, from } = baseline;
  return {
    ...report,
    findings: report.findings.map((finding) => ({
      ...finding,
      baselineState: baseline.has(finding) ? "unchanged" : "new",
    })),
    comparison: { source, from, fixed: baseline.fixed(report.findings) },
  };
}
