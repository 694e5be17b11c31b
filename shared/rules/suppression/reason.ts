import { getEndOfDay, isCalendarDay } from "./expiry.ts";

/** What follows the ids of a suppressing comment or annotation. */
export interface Clauses {
  readonly reason?: string | undefined;
  /** The moment from which on it does not hold. */
  readonly end?: Date | undefined;
}

/** Returns a reason without blanks around it; undefined for an empty one. */
export function parseReason(text: string | undefined): string | undefined {
  const reason = text?.trim();
  return reason === "" ? undefined : reason;
}

/** Reads `[until=YYYY-MM-DD] [reason=…]`; the reason extends to the end and may stand in double quotes. Returns what is wrong with other text. */
export function parseClauses(text: string): Clauses | { readonly problem: string } {
  const reasonStart = text.search(/(?:^|\s)reason=/);
  const options = reasonStart === -1 ? text : text.slice(0, reasonStart);
  const reason = reasonStart === -1 ? undefined : parseReason(unquoted(text.slice(text.indexOf("=", reasonStart) + 1)));
  const until = /^\s*(?:until=(\S+)\s*)?$/.exec(options);
  if (until === null) return { problem: `\`${options.trim()}\` is neither until=YYYY-MM-DD nor reason=…` };
  const [, day] = until;
  if (day === undefined) return { reason };
  return isCalendarDay(day) ? { reason, end: getEndOfDay(day) } : { problem: `\`${day}\` is no date` };
}

function unquoted(text: string): string {
  return text.trim().replace(/^"(.*)"$/, "$1");
}
