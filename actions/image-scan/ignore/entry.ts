import type { Finding } from "../../../shared/findings/index.ts";

/** One entry of another tool's ignore file. */
export interface IgnoreEntry {
  /** Relative to the checkout. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** The entry in a few words: an id, a package. */
  readonly title: string;
  readonly reason?: string;
  /** The moment from which on it does not hold; absent when it says none. */
  readonly until?: Date;
  /** Whether it is about a finding; asked only of entries that can be understood. */
  readonly covers: (finding: Finding) => boolean;
  /** Why it cannot be understood; it then suppresses nothing. */
  readonly problem?: string;
}

/** What stands in an ignore file. */
export interface IgnoreFile {
  readonly file: string;
  readonly entries: readonly IgnoreEntry[];
}

export interface DraftEntry {
  readonly line: number;
  readonly title: string;
  readonly reason?: string | undefined;
  /** As written; text that is no date makes the entry void. */
  readonly until?: unknown;
  readonly problem?: string | undefined;
  readonly covers: (finding: Finding) => boolean;
}

/** An entry whose date and reason are read; anything that is no date is a problem, never "for ever". */
export function ignoreEntry(file: string, { line, title, reason, until, problem, covers }: DraftEntry): IgnoreEntry {
  const date = until === undefined || until === null ? undefined : dateOf(until);
  const wrong = problem ?? (date === "invalid" ? `${JSON.stringify(until)} is no date (YYYY-MM-DD)` : undefined);
  const text = reason?.trim();
  return {
    file,
    line,
    title,
    ...(text === undefined || text === "" ? {} : { reason: text }),
    ...(date === undefined || date === "invalid" ? {} : { until: date }),
    ...(wrong === undefined ? {} : { problem: wrong }),
    covers,
  };
}

/** A day (its beginning, UTC) or a moment of RFC 3339. */
function dateOf(value: unknown): Date | "invalid" {
  const text = value instanceof Date ? value.toISOString() : String(value);
  const isDate = /^\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[Zz]|[+-]\d{2}:?\d{2})?)?$/.test(text);
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text);
  if (!isDate || Number.isNaN(date.getTime())) return "invalid";
  // 31 February is a date to nobody.
  return date.toISOString().slice(0, 7) === text.slice(0, 7) || text.length > 10 ? date : "invalid";
}

/** Whether a finding goes by an id: its own, an alias, or the advisory's. */
export function hasId(finding: Finding, id: string): boolean {
  const wanted = id.toUpperCase();
  const ids = [finding.ruleId, ...finding.aliases, ...(finding.advisory === undefined ? [] : [finding.advisory.id])];
  return ids.some((own) => own.toUpperCase() === wanted);
}
