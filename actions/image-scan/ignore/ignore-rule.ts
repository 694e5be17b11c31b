import type { Finding } from "../../../shared/findings/index.ts";
import { type Directive, readMoment, readReason } from "../../../shared/rules/index.ts";
import { oneLine } from "../../../shared/text/index.ts";

/** One rule of another tool's ignore file. */
export interface IgnoreRule extends Directive<Finding> {
  /** Relative to the checkout. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** The rule in a few words: an id, a package. */
  readonly title: string;
  /** Why it cannot be understood; it then suppresses nothing. */
  readonly problem?: string;
}

/** What stands in an ignore file. */
export interface IgnoreFile {
  readonly file: string;
  readonly rules: readonly IgnoreRule[];
}

export interface IgnoreRuleDraft {
  readonly line: number;
  readonly title: string;
  readonly reason?: string | undefined;
  /** As written; text that is no date makes the rule void. */
  readonly until?: unknown;
  readonly problem?: string | undefined;
  /** Whether it is about a finding; asked only of rules that can be understood. */
  readonly covers: (finding: Finding) => boolean;
}

/** A rule whose date and reason are read; anything that is no date is a problem, never "for ever". */
export function ignoreRule(file: string, { line, title, reason, until, problem, covers }: IgnoreRuleDraft): IgnoreRule {
  const hasExpiry = until !== undefined && until !== null;
  const end = hasExpiry ? readMoment(until) : undefined;
  const isInvalid = hasExpiry && end === undefined;
  const wrong = problem ?? (isInvalid ? `${JSON.stringify(until)} is not a date (YYYY-MM-DD)` : undefined);
  const text = readReason(reason);
  return {
    kind: "configuration",
    source: `${file}:${line}`,
    files: [file],
    ids: [title],
    reason: text === undefined ? undefined : oneLine(text),
    end,
    match: (finding) => (wrong === undefined && covers(finding) ? [title] : []),
    file,
    line,
    title,
    ...(wrong === undefined ? {} : { problem: wrong }),
  };
}

/** Whether a finding goes by an id: its own, an alias, or the advisory's. */
export function hasId(finding: Finding, id: string): boolean {
  const wanted = id.toUpperCase();
  const ids = [finding.ruleId, ...finding.aliases, ...(finding.advisory === undefined ? [] : [finding.advisory.id])];
  return ids.some((findingId) => findingId.toUpperCase() === wanted);
}
