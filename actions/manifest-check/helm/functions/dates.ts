import { formatDuration } from "../values/duration.ts";
import { deriveOrigin, generateOrigin } from "../values/text.ts";
import { type CallContext, FunctionError, GoInteger, GoObject, type Sourced, sourced } from "../values/value.ts";
import { anyAt, spendText, stringAt } from "./arguments.ts";
import { type Moment, unixSeconds, utc } from "./dates/calendar.ts";
import { durationFunctions, printSeconds, roundDuration } from "./dates/durations.ts";
import { formatDate } from "./dates/format-date.ts";
import { momentAt, saturate, standInNow, timeType, toTime, zeroTime } from "./dates/objects.ts";
import { parseDate } from "./dates/parse-date.ts";
import { parseDuration } from "./dates/parse-duration.ts";
import { inLocation } from "./dates/zones.ts";
import { define, type FunctionTable } from "./define.ts";

const dateInZone = define(["string", "any", "string"], (args, context) =>
  format(stringAt(args, 0), anyAt(args, 1), stringAt(args, 2), args, context),
);
const dateModify = define(["string", "object"], (args, context) => modify(args, true, context));
const mustDateModify = define(["string", "object"], (args, context) => modify(args, false, context));

/** Functions for times. The local time is UTC, and now is a fixed time. */
export const dateFunctions: FunctionTable = {
  now: define([], (_, context) => toTime(now(context), generateOrigin([]))),
  ago: define(["any"], (args, context) => {
    const moment = readSeconds(anyAt(args, 0), false) ?? now(context);
    const elapsed = saturate(now(context).nanoseconds - moment.nanoseconds);
    return sourced(formatDuration(roundDuration(elapsed, 1_000_000_000n)), generateOrigin(args));
  }),
  date: define(["string", "any"], (args, context) => format(stringAt(args, 0), anyAt(args, 1), "UTC", args, context)),
  dateInZone,
  date_in_zone: dateInZone,
  htmlDate: define(["any"], (args, context) => format("2006-01-02", anyAt(args, 0), "UTC", args, context)),
  htmlDateInZone: define(["any", "string"], (args, context) =>
    format("2006-01-02", anyAt(args, 0), stringAt(args, 1), args, context),
  ),
  dateModify,
  date_modify: dateModify,
  mustDateModify,
  must_date_modify: mustDateModify,
  toDate: define(["string", "string"], (args, context) => {
    try {
      return parse(args, context);
    } catch (error) {
      if (error instanceof FunctionError) return toTime(zeroTime, deriveOrigin(args));
      throw error;
    }
  }),
  mustToDate: define(["string", "string"], parse),
  unixEpoch: define(["object"], (args) => sourced(String(unixSeconds(momentAt(args, 0))), deriveOrigin(args))),
  duration: define(["any"], (args) => sourced(printSeconds(anyAt(args, 0).value), deriveOrigin(args))),
  durationRound: define(["any"], (args, context) =>
    sourced(largestUnit(readDuration(anyAt(args, 0), context)), deriveOrigin(args)),
  ),
  ...durationFunctions,
};

function now(context: CallContext): Moment {
  context.assume("now returns another time in each run");
  return standInNow;
}

/** Reads a time, or seconds since 1970. */
function readSeconds({ value }: Sourced, acceptsInt32: boolean): Moment | undefined {
  if (value instanceof GoObject && value.type === timeType) return value.data as Moment;
  if (!(value instanceof GoInteger)) return undefined;
  const isSeconds = value.type === "int" || value.type === "int64" || (acceptsInt32 && value.type === "int32");
  return isSeconds ? { nanoseconds: value.value * 1_000_000_000n, zone: utc } : undefined;
}

/** Steps that finding the offset of a time zone costs. */
const stepsPerZone = 200;

function format(layout: string, value: Sourced, zone: string, args: readonly Sourced[], context: CallContext): Sourced {
  spendText(context, layout.length * 3);
  if (zone !== "UTC") context.spend(stepsPerZone);
  const moment = readSeconds(value, true);
  const text = formatDate(inLocation(moment ?? now(context), zone), layout);
  return sourced(text, moment === undefined ? generateOrigin(args) : deriveOrigin(args));
}

function modify(args: readonly Sourced[], ignoresErrors: boolean, context: CallContext): Sourced {
  const moment = momentAt(args, 1);
  try {
    const nanoseconds = moment.nanoseconds + parseDuration(stringAt(args, 0));
    const moved = { nanoseconds, zone: moment.zone };
    const { location } = moment;
    if (location !== undefined) context.spend(stepsPerZone);
    return toTime(location === undefined ? moved : inLocation(moved, location), deriveOrigin(args));
  } catch (error) {
    if (error instanceof FunctionError && ignoresErrors) return anyAt(args, 1);
    throw error;
  }
}

function parse(args: readonly Sourced[], context: CallContext): Sourced {
  spendText(context, stringAt(args, 0).length + stringAt(args, 1).length);
  return toTime(parseDate(stringAt(args, 0), stringAt(args, 1)), deriveOrigin(args));
}

function readDuration({ value }: Sourced, context: CallContext): bigint {
  if (value instanceof GoInteger) return value.type === "int64" ? value.value : 0n;
  if (value instanceof GoObject && value.type === timeType)
    return saturate(now(context).nanoseconds - (value.data as Moment).nanoseconds);
  if (typeof value !== "string") return 0n;
  try {
    return parseDuration(value);
  } catch (error) {
    if (error instanceof FunctionError) return 0n;
    throw error;
  }
}

const second = 1_000_000_000n;
const largeUnits: readonly (readonly [bigint, string])[] = [
  [second * 86_400n * 365n, "y"],
  [second * 86_400n * 30n, "mo"],
  [second * 86_400n, "d"],
  [second * 3600n, "h"],
  [second * 60n, "m"],
  [second, "s"],
];

/** Prints a duration in the largest unit that it exceeds. */
function largestUnit(duration: bigint): string {
  const size = duration < 0n ? -duration : duration;
  const unit = largeUnits.find(([length]) => size > length);
  return unit === undefined ? "0s" : `${size / unit[0]}${unit[1]}`;
}
