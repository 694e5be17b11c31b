import { baseImageRuleId } from "./base-image.ts";
import type { Finding } from "./finding.ts";
import type { BaselineKind, EarlierFinding, Report } from "./report.ts";

/** A finding of an earlier report of which only its line is known. */
export interface HashedFinding {
  readonly ruleId: string;
  readonly file: string;
  /** `primaryLocationLineHash`. */
  readonly lineHash: string;
  readonly message: string;
}

/** What is left of results where a store returns only a part of what it was given. */
export interface ReducedResults {
  readonly hashed: readonly HashedFinding[];
  /** Rules with results that have nothing to compare. A finding of them is neither new nor existing. */
  readonly blind: ReadonlySet<string>;
}

/** Returns `primaryLocationLineHash` of a finding. Undefined if it is not known. */
export type HashOf = (finding: Finding) => string | undefined;

const complete: ReducedResults = { hashed: [], blind: new Set() };

/** The findings of an earlier report on the same subject. */
export class Baseline {
  /** Name of the file, image, or base branch with commit. */
  readonly source: string;
  readonly from: BaselineKind;
  readonly reduced: ReducedResults;
  readonly #known: ReadonlyMap<string, EarlierFinding>;
  readonly #members: ReadonlySet<string>;

  /**
   * @param members short fingerprints (`shortPrint`) of findings of a base image that one result summarizes, as in copies for
   *   code scanning.
   * @param reduced results without a fingerprint of ours.
   */
  constructor(
    source: string,
    findings: readonly EarlierFinding[],
    members: readonly string[] = [],
    from: BaselineKind = "file",
    reduced: ReducedResults = complete,
  ) {
    this.source = source;
    this.from = from;
    this.reduced = reduced;
    this.#known = new Map(findings.map((finding) => [finding.fingerprint, finding]));
    this.#members = new Set(members);
  }

  /** Checks whether the baseline has a finding, by its fingerprint. */
  has(finding: Compared): boolean {
    return printsOf(finding).some((print) => this.#known.has(print) || this.#members.has(shortPrint(print)));
  }

  /** Lists findings of the baseline that no longer exist. */
  fixed(present: readonly Compared[]): readonly EarlierFinding[] {
    const prints = new Set(present.flatMap(printsOf));
    const short = new Set([...prints].map(shortPrint));
    const listed = [...this.#known.values()].filter(
      ({ fingerprint, ruleId }) => ruleId !== baseImageRuleId && !prints.has(fingerprint),
    );
    const members = [...this.#members].filter((member) => !short.has(member));
    const message = "a finding of the base image";
    return [...listed, ...members.map((fingerprint) => ({ fingerprint, ruleId: baseImageRuleId, message }))];
  }
}

type Compared = Pick<Finding, "fingerprint" | "context">;

/** Returns the fingerprint of a finding, and those that earlier versions gave to it. */
function printsOf({ fingerprint, context }: Compared): readonly string[] {
  return [fingerprint, ...(context?.earlierFingerprints ?? [])];
}

/** Shortens a fingerprint to 10 hex digits and the number of its repetition. */
export function shortPrint(fingerprint: string): string {
  const [hex = "", count] = fingerprint.split(":");
  return count === undefined ? hex.slice(0, 10) : `${hex.slice(0, 10)}:${count}`;
}

/** Checks whether a text has the form of a finding's fingerprint. Hashes of lines are shorter. */
export function isFingerprint(text: string): boolean {
  return /^[0-9a-f]{32}(?::\d+)?$/u.test(text);
}

/**
 * Marks the findings of a report as new or existing and lists fixed ones: by fingerprint, else by rule, file and hash of the
 * line, of which each earlier finding is matched once. Findings for which the baseline has no answer are neither. Pure.
 */
export function compareReport(
  report: Report,
  baseline: Baseline | { readonly missing: string },
  hashOf: HashOf = () => undefined,
): Report {
  if ("missing" in baseline) return { ...report, comparison: baseline };
  const { source, from, reduced } = baseline;
  const open = Map.groupBy(reduced.hashed, hashKey);
  const byHash = new Set(reduced.hashed.map(({ ruleId }) => ruleId));
  const stateOf = (finding: Finding): Finding["baselineState"] => {
    if (baseline.has(finding)) return "unchanged";
    const lineHash = hashOf(finding);
    const file = finding.locations[0]?.file ?? "";
    if (lineHash !== undefined && finding.suppression === undefined) {
      const { ruleId, message } = finding;
      if (open.get(hashKey({ ruleId, file, lineHash, message }))?.pop() !== undefined) return "unchanged";
    }
    const isBlind =
      reduced.blind.has(finding.ruleId) ||
      (finding.inBase === true && reduced.blind.has(baseImageRuleId)) ||
      (lineHash === undefined && byHash.has(finding.ruleId));
    return isBlind ? undefined : "new";
  };
  let unknown = 0;
  const findings = report.findings.map(({ baselineState: _earlier, ...finding }): Finding => {
    const baselineState = stateOf(finding);
    if (baselineState !== undefined) return { ...finding, baselineState };
    if (finding.suppression === undefined) unknown += 1;
    return finding;
  });
  const gone = [...open.values()].flat().map(({ lineHash: fingerprint, ruleId, message }) => {
    return { fingerprint, ruleId, message };
  });
  const fixed = [...baseline.fixed(report.findings), ...(unknown === 0 ? gone : [])];
  const why = `${source} has them without fingerprints that can be compared`;
  return {
    ...report,
    findings,
    comparison: { source, from, fixed, ...(unknown === 0 ? {} : { unknown: { count: unknown, why } }) },
  };
}

function hashKey({ ruleId, file, lineHash }: HashedFinding): string {
  return JSON.stringify([ruleId, file, lineHash]);
}
