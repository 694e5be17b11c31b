import { getEndOfDay, isCalendarDay } from "./expiry.ts";

/** The options after the ids of a suppression comment or annotation. */
export interface Clauses {
  readonly reason?: string | undefined;
  /** The moment when it expires. */
  readonly end?: Date | undefined;
}

/** Returns a trimmed reason, or undefined for an empty one. */
export function parseReason(text: string | undefined): string | undefined {
  const reason = text?.trim();
  return reason === "" ? undefined : reason;
}

/**
 * Parses `[until=YYYY-MM-DD] [reason=…]`. The reason extends to the end and may be in double quotes. Returns the
 * problem of any other text.
 */
export function parseClauses(text: string): Clauses | { readonly problem: string } {
  const reasonStart = text.search(/(?:^|\s)reason=/);
  const options = reasonStart === -1 ? text : text.slice(0, reasonStart);
  const reason = reasonStart === -1 ? undefined : parseReason(unquoted(text.slice(text.indexOf("=", reasonStart) + 1)));
  const until = /^\s*(?:until=(\S+)\s*)?$/.exec(options);
  if (until === null) return { problem: `\`${options.trim()}\` is neither until=YYYY-MM-DD nor reason=…` };
  const [, day] = until;
  if (day === undefined) return { reason };
  return isCalendarDay(day) ? { reason, end: getEndOfDay(day) } : { problem: `\`${day}\` is not a date` };
}

function unquoted(text: string): string {
  return text.trim().replace(/^"(.*)"$/, "$1");
}
