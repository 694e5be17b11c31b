import type { Finding } from "../../../shared/findings/index.ts";
import { type Directive, parseMoment, parseReason } from "../../../shared/rules/index.ts";
import { oneLine } from "../../../shared/text/index.ts";

/** Entry of another tool's ignore file. */
export interface IgnoreRule extends Directive<Finding> {
  /** Relative to the checkout. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** Short description: an id, a package. */
  readonly title: string;
  /** Why the entry is invalid. Invalid entries suppress nothing. */
  readonly problem?: string;
}

/** Parsed ignore file. */
export interface IgnoreFile {
  readonly file: string;
  readonly rules: readonly IgnoreRule[];
}

export interface IgnoreRuleDraft {
  readonly line: number;
  readonly title: string;
  readonly reason?: string | undefined;
  /** Expiry date as written. Text that is not a date makes the entry invalid. */
  readonly until?: unknown;
  readonly problem?: string | undefined;
  /** Returns whether the entry covers a finding. Only called for valid entries. */
  readonly covers: (finding: Finding) => boolean;
}

/** Creates an ignore rule. An expiry that is not a date is a problem, never "forever". */
export function ignoreRule(file: string, { line, title, reason, until, problem, covers }: IgnoreRuleDraft): IgnoreRule {
  const hasExpiry = until !== undefined && until !== null;
  const end = hasExpiry ? parseMoment(until) : undefined;
  const isInvalid = hasExpiry && end === undefined;
  const wrong = problem ?? (isInvalid ? `${JSON.stringify(until)} is not a date (YYYY-MM-DD)` : undefined);
  const text = parseReason(reason);
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

/**
 * Returns whether a finding has an id: its own, an alias, or its advisory's. A bulletin on several CVEs is not ignored by
 * one of them.
 */
export function hasId({ ruleId, aliases, advisory }: Finding, id: string): boolean {
  const wanted = foldId(id);
  if ([ruleId, ...(advisory === undefined ? [] : [advisory.id])].some((own) => foldId(own) === wanted)) return true;
  const ids = [ruleId, ...aliases].map(foldId);
  return ids.includes(wanted) && new Set(ids.filter((own) => own.startsWith("CVE-"))).size <= 1;
}

/** Raises ASCII letters only: other alphabets have letters that look the same in one case. */
function foldId(id: string): string {
  return id.replace(/[a-z]/g, (letter) => letter.toUpperCase());
}
