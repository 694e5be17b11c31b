const dayLength = 86_400_000;

/** Returns true for a calendar day, `YYYY-MM-DD`. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = getStartOfDay(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Returns the moment at which a day (`YYYY-MM-DD`, UTC) starts. */
export function getStartOfDay(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Returns the moment at which a day (`YYYY-MM-DD`, UTC) ends. A suppression until a day includes that day. */
export function getEndOfDay(day: string): Date {
  return new Date(getStartOfDay(day).getTime() + dayLength);
}

/** Returns the last day (`YYYY-MM-DD`, UTC) before a moment of expiry. */
export function getLastDay(end: Date): string {
  return new Date(end.getTime() - 1).toISOString().slice(0, 10);
}

/** Returns true if something has expired. Returns false without an end. */
export function isExpired({ end }: { readonly end?: Date | undefined }, now: Date): boolean {
  return end !== undefined && end.getTime() <= now.getTime();
}

/** Parses an expiry as ignore files write it: a day, at whose start it expires, or an RFC 3339 timestamp. */
export function parseMoment(value: unknown): Date | undefined {
  const text = value instanceof Date ? value.toISOString() : String(value);
  const isForm = /^\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[Zz]|[+-]\d{2}:?\d{2})?)?$/.test(text);
  if (!isForm || !isCalendarDay(text.slice(0, 10))) return undefined;
  const date = text.length === 10 ? getStartOfDay(text) : new Date(text);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
