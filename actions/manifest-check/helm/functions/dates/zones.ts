import { type Moment, unixSeconds, utc, type Zone } from "./calendar.ts";

/** Returns a time in another zone, by its IANA name. Unknown names are UTC, and so is the local time. */
export function inLocation(moment: Moment, name: string): Moment {
  if (name === "" || name === "UTC" || name === "Local") return { nanoseconds: moment.nanoseconds, zone: utc };
  const zone = zoneAt(Number(unixSeconds(moment)) * 1000, name);
  if (zone === undefined) return { nanoseconds: moment.nanoseconds, zone: utc };
  return { nanoseconds: moment.nanoseconds, zone, location: name };
}

/** The range of times that JavaScript has, in milliseconds. */
const maxTime = 8.64e15;

function zoneAt(milliseconds: number, name: string): Zone | undefined {
  if (!/^[A-Z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/.test(name)) return undefined;
  const date = new Date(Math.max(-maxTime, Math.min(maxTime, milliseconds)));
  const offset = partOf(date, name, "en-US", "longOffset");
  if (offset === undefined) return undefined;
  const match = /^GMT(?:([-+])(\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(offset);
  const [, sign = "+", hours = "0", minutes = "0", seconds = "0"] = match ?? [];
  const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return { name: abbreviate(date, name, sign, hours, minutes), offset: sign === "-" ? -size : size };
}

/** Abbreviations that ICU has in no language of the list below, or only in some. */
const abbreviations: ReadonlyMap<string, string> = new Map([
  ["Africa/Johannesburg", "SAST"],
  ["Africa/Lagos", "WAT"],
  ["Africa/Nairobi", "EAT"],
  ["Asia/Hong_Kong", "HKT"],
  ["Asia/Jakarta", "WIB"],
  ["Asia/Karachi", "PKT"],
  ["Asia/Kolkata", "IST"],
  ["Asia/Manila", "PST"],
  ["Asia/Seoul", "KST"],
  ["Asia/Shanghai", "CST"],
  ["Asia/Taipei", "CST"],
  ["Asia/Tokyo", "JST"],
  ["Europe/Moscow", "MSK"],
  ["Japan", "JST"],
]);

/** Returns the abbreviation of a zone, which depends on the language in ICU, or its offset if there is none. */
function abbreviate(date: Date, name: string, sign: string, hours: string, minutes: string): string {
  const known = abbreviations.get(name);
  if (known !== undefined) return known;
  for (const language of ["en-US", "en-GB", "en-AU"]) {
    const short = partOf(date, name, language, "short") ?? "";
    if (/^[A-Z]{2,5}$/.test(short)) return short;
  }
  return `${sign}${hours.padStart(2, "0")}${minutes === "00" || minutes === "0" ? "" : minutes}`;
}

/** Formatters, which take long to create. */
const formatters = new Map<string, Intl.DateTimeFormat>();
const maxFormatters = 30;

function partOf(
  date: Date,
  timeZone: string,
  language: string,
  timeZoneName: "longOffset" | "short",
): string | undefined {
  try {
    const key = `${language} ${timeZoneName} ${timeZone}`;
    const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(language, { timeZone, timeZoneName });
    if (formatters.size >= maxFormatters) formatters.clear();
    formatters.set(key, formatter);
    const parts = formatter.formatToParts(date);
    return parts.find(({ type }) => type === "timeZoneName")?.value;
  } catch {
    return undefined;
  }
}
