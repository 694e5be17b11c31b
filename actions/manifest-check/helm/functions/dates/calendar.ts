/** A time zone at a moment. */
export interface Zone {
  /** Abbreviation, "" if there is none. */
  readonly name: string;
  /** Seconds east of Greenwich. */
  readonly offset: number;
}

/** A time in a zone. */
export interface Moment {
  /** Nanoseconds since 1970. */
  readonly nanoseconds: bigint;
  readonly zone: Zone;
  /** IANA name, if the zone has one. */
  readonly location?: string;
}

export const utc: Zone = { name: "UTC", offset: 0 };

/** Parts of a time in its zone. */
export interface Fields {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly nanosecond: number;
  /** 0 for Sunday. */
  readonly weekday: number;
  /** 1 for the first of January. */
  readonly yearDay: number;
}

const billion = 1_000_000_000n;

/** Returns the whole seconds since 1970. */
export function unixSeconds({ nanoseconds }: Moment): bigint {
  const rest = ((nanoseconds % billion) + billion) % billion;
  return (nanoseconds - rest) / billion;
}

/** Returns the parts of a time in its zone, by the Gregorian calendar. */
export function fieldsOf(moment: Moment): Fields {
  const seconds = Number(unixSeconds(moment)) + moment.zone.offset;
  const days = Math.floor(seconds / 86_400);
  const clock = seconds - days * 86_400;
  const { year, month, day } = dateOf(days);
  return {
    year,
    month,
    day,
    hour: Math.floor(clock / 3600),
    minute: Math.floor((clock % 3600) / 60),
    second: clock % 60,
    nanosecond: Number(moment.nanoseconds - unixSeconds(moment) * billion),
    weekday: (((days + 4) % 7) + 7) % 7,
    yearDay: days - daysBefore(year, 1, 1) + 1,
  };
}

/** Returns the date of a day, counted from 1970-01-01. Years begin in March, so that leap days come last. */
function dateOf(days: number): { readonly year: number; readonly month: number; readonly day: number } {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const march = Math.floor((5 * dayOfYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * march + 2) / 5) + 1,
  };
}

/** Returns the days from 1970-01-01 to a date. Days and months may be out of their ranges. */
export function daysBefore(year: number, month: number, day: number): number {
  const months = year * 12 + month - 1 - 2;
  const marchYear = Math.floor(months / 12);
  const march = months - marchYear * 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * march + 2) / 5) + day - 1 - 719_468;
}

/** Returns the number of days of a month. */
export function daysIn(year: number, month: number): number {
  return daysBefore(year, month + 1, 1) - daysBefore(year, month, 1);
}

/** Returns the date of a day of a year, counted from 1. Undefined if the year has no such day. */
export function dateOfYearDay(
  year: number,
  yearDay: number,
): { readonly month: number; readonly day: number } | undefined {
  const start = daysBefore(year, 1, 1);
  const date = dateOf(start + yearDay - 1);
  return yearDay >= 1 && date.year === year ? { month: date.month, day: date.day } : undefined;
}

/** Returns the time of a date and clock, read as if they were in UTC, less an offset in seconds. */
export function momentOf(
  fields: Pick<Fields, "year" | "month" | "day" | "hour" | "minute" | "second" | "nanosecond">,
  zone: Zone,
): Moment {
  const { year, month, day, hour, minute, second, nanosecond } = fields;
  const days = daysBefore(year, month, day);
  const seconds = BigInt(days) * 86_400n + BigInt(hour * 3600 + minute * 60 + second - zone.offset);
  return { nanoseconds: seconds * billion + BigInt(nanosecond), zone };
}
