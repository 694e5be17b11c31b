import type { Origin } from "../../values/origin.ts";
import { deriveOrigin } from "../../values/text.ts";
import {
  FunctionError,
  GoInteger,
  GoObject,
  type Sourced,
  sourced,
  type TemplateFunction,
} from "../../values/value.ts";
import { intAt, objectAt, spendText, stringAt } from "../arguments.ts";
import { define } from "../define.ts";
import { daysBefore, fieldsOf, type Moment, momentOf, unixSeconds, utc } from "./calendar.ts";
import { dayNames, formatDate, printDate } from "./format-date.ts";

export const timeType = "time.Time";

/** The time that stands for now, so that results are the same in each run: 2026-01-02T03:04:05Z. */
export const standInNow: Moment = { nanoseconds: 1_767_323_045_000_000_000n, zone: utc };

/** The first moment of the year 1: Go's time without a value. */
export const zeroTime: Moment = { nanoseconds: BigInt(daysBefore(1, 1, 1)) * 86_400_000_000_000n, zone: utc };

/** Returns the time in a `time.Time`. */
export function momentAt(args: readonly Sourced[], index: number): Moment {
  return objectAt(args, index, timeType).data as Moment;
}

/** Makes a `time.Time` with the fields and methods that templates use. */
export function toTime(moment: Moment, origin: Origin | undefined): Sourced {
  const fields = new Map<string, Sourced>();
  const time = new GoObject({
    type: timeType,
    text: printDate(moment),
    data: moment,
    fields,
    methods: methodsOf(moment, origin),
  });
  const value = sourced(time, origin);
  fillFields(fields, moment, value);
  return value;
}

function fillFields(fields: Map<string, Sourced>, moment: Moment, value: Sourced): void {
  const { origin } = value;
  const { year, month, day, hour, minute, second, nanosecond, weekday, yearDay } = fieldsOf(moment);
  const parts = { Year: year, Day: day, Hour: hour, Minute: minute, Second: second, Nanosecond: nanosecond };
  for (const [name, number] of Object.entries({ ...parts, YearDay: yearDay }))
    fields.set(name, sourced(new GoInteger(number), origin));
  fields.set("Month", sourced(new GoInteger(month, "time.Month"), origin));
  const weekdayObject = new GoObject({ type: "time.Weekday", kind: "int", text: dayNames[weekday] ?? "" });
  fields.set("Weekday", sourced(weekdayObject, origin));
  fields.set("Unix", sourced(new GoInteger(unixSeconds(moment), "int64"), origin));
  fields.set("UnixMilli", sourced(new GoInteger(floor(moment.nanoseconds, 1_000_000n), "int64"), origin));
  fields.set("UnixMicro", sourced(new GoInteger(floor(moment.nanoseconds, 1000n), "int64"), origin));
  fields.set("UnixNano", sourced(new GoInteger(BigInt.asIntN(64, moment.nanoseconds), "int64"), origin));
  fields.set("IsZero", sourced(moment.nanoseconds === zeroTime.nanoseconds, origin));
  fields.set("String", sourced(printDate(moment), origin));
  const inUtc = moment.zone === utc ? value : toTime({ nanoseconds: moment.nanoseconds, zone: utc }, origin);
  fields.set("UTC", inUtc);
  fields.set("Local", inUtc);
}

function floor(value: bigint, unit: bigint): bigint {
  return (value - (((value % unit) + unit) % unit)) / unit;
}

function methodsOf(moment: Moment, origin: Origin | undefined): Map<string, TemplateFunction> {
  const self = sourced("", origin);
  const compare = (matches: (other: bigint) => boolean) =>
    define(["object"], (args) => {
      const other = momentAt(args, 0).nanoseconds;
      return sourced(matches(other), deriveOrigin([self, ...args]));
    });
  return new Map<string, TemplateFunction>([
    [
      "Format",
      define(["string"], (args, context) => {
        spendText(context, stringAt(args, 0).length * 3);
        return sourced(formatDate(moment, stringAt(args, 0)), deriveOrigin([self, ...args]));
      }),
    ],
    [
      "Add",
      define(["any"], (args) => {
        const duration = args[0]?.value;
        if (!(duration instanceof GoInteger)) throw new FunctionError("wrong type for value; expected time.Duration");
        return toTime({ ...moment, nanoseconds: moment.nanoseconds + duration.value }, deriveOrigin([self, ...args]));
      }),
    ],
    [
      "AddDate",
      define(["int", "int", "int"], (args) => {
        const fields = fieldsOf(moment);
        const date = {
          year: fields.year + intAt(args, 0),
          month: fields.month + intAt(args, 1),
          day: fields.day + intAt(args, 2),
        };
        if (Math.abs(date.year) + Math.abs(date.month) + Math.abs(date.day) > 1e9)
          throw new FunctionError("the date is out of range");
        return toTime(momentOf({ ...fields, ...date }, moment.zone), deriveOrigin([self, ...args]));
      }),
    ],
    [
      "Sub",
      define(["object"], (args) => {
        const difference = saturate(moment.nanoseconds - momentAt(args, 0).nanoseconds);
        return sourced(new GoInteger(difference, "time.Duration"), deriveOrigin([self, ...args]));
      }),
    ],
    ["After", compare((other) => moment.nanoseconds > other)],
    ["Before", compare((other) => moment.nanoseconds < other)],
    ["Equal", compare((other) => moment.nanoseconds === other)],
  ]);
}

/** Bounds a duration to 64 bits. */
export function saturate(nanoseconds: bigint): bigint {
  const largest = 2n ** 63n - 1n;
  return nanoseconds > largest ? largest : nanoseconds < -largest - 1n ? -largest - 1n : nanoseconds;
}
