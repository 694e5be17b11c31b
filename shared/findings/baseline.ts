import { baseImageRuleId } from "./base-image.ts";
import type { Finding } from "./finding.ts";
import type { BaselineKind, EarlierFinding, Report } from "./report.ts";

/** The findings of an earlier report on the same subject. */
export class Baseline {
  /** Name of the file, image, or base branch with commit. */
  readonly source: string;
  readonly from: BaselineKind;
  readonly #known: ReadonlyMap<string, EarlierFinding>;
  readonly #members: ReadonlySet<string>;

  /**
   * @param members short fingerprints (`shortPrint`) of findings of a base image that one result summarizes, as in copies for
   *   code scanning.
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

  /** Checks whether the baseline has a finding. */
  has({ fingerprint }: Pick<Finding, "fingerprint">): boolean {
    return this.#known.has(fingerprint) || this.#members.has(shortPrint(fingerprint));
  }

  /** Lists findings of the baseline that no longer exist. */
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

/** Shortens a fingerprint to 10 hex digits and the number of its repetition. */
export function shortPrint(fingerprint: string): string {
  const [hex = "", count] = fingerprint.split(":");
  return count === undefined ? hex.slice(0, 10) : `${hex.slice(0, 10)}:${count}`;
}

/** Marks the findings of a report as new or existing and lists fixed ones. Pure. */
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
