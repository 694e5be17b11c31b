import { formatDuration } from "../../values/duration.ts";
import { typeOf } from "../../values/kinds.ts";
import { quoteGo } from "../../values/quote.ts";
import { deriveOrigin } from "../../values/text.ts";
import { FunctionError, GoInteger, type Sourced, sourced, type Value } from "../../values/value.ts";
import { anyAt } from "../arguments.ts";
import { parseClamped, parseFloat64, toInt64 } from "../convert.ts";
import { define, type FunctionTable } from "../define.ts";
import { isSpace } from "../strings/characters.ts";
import { parseDuration } from "./parse-duration.ts";

const second = 1_000_000_000n;

/** Functions of Helm 4 for durations. A number is one of seconds; a wrong duration is 0. */
export const durationFunctions: FunctionTable = {
  mustToDuration: define(["any"], (args) => toDuration(readDuration(anyAt(args, 0).value), args)),
  durationNanoseconds: counter(1n),
  durationMicroseconds: counter(1000n),
  durationMilliseconds: counter(1_000_000n),
  durationSeconds: measure((duration) => split(duration, second)),
  durationMinutes: measure((duration) => split(duration, second * 60n)),
  durationHours: measure((duration) => split(duration, second * 3600n)),
  durationDays: measure((duration) => split(duration, second * 3600n) / 24),
  durationWeeks: measure((duration) => split(duration, second * 3600n) / 24 / 7),
  durationRoundTo: define(["any", "any"], (args) => adjust(args, roundDuration)),
  durationTruncateTo: define(["any", "any"], (args) => adjust(args, (value, unit) => value - (value % unit))),
};

function toDuration(nanoseconds: bigint, args: readonly Sourced[]): Sourced {
  return sourced(new GoInteger(BigInt.asIntN(64, nanoseconds), "time.Duration"), deriveOrigin(args));
}

function readDuration(value: Value): bigint {
  if (value instanceof GoInteger) {
    if (value.type === "time.Duration") return value.value;
    if (value.value >= 2n ** 63n) throw new FunctionError(`duration seconds overflow: ${value.value}`);
    return BigInt.asIntN(64, value.value * second);
  }
  if (typeof value === "number") return toInt64(value * 1e9);
  if (value === null) throw new FunctionError("invalid duration");
  if (typeof value !== "string") throw new FunctionError(`unsupported duration type ${typeOf(value)}`);
  const text = trim(value);
  if (text === "") throw new FunctionError("empty duration");
  try {
    return parseDuration(text);
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    const seconds = parseFloat64(text);
    if (seconds === undefined) throw new FunctionError(`could not parse duration ${quoteGo(value)}`);
    return toInt64(seconds * 1e9);
  }
}

function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Returns a duration, undefined for a wrong one. */
function tryReading(value: Value): bigint | undefined {
  try {
    return readDuration(value);
  } catch (error) {
    if (error instanceof FunctionError) return undefined;
    throw error;
  }
}

function counter(unit: bigint) {
  return define(["any"], (args) => {
    const duration = tryReading(anyAt(args, 0).value) ?? 0n;
    return sourced(new GoInteger(duration / unit, "int64"), deriveOrigin(args));
  });
}

function measure(convert: (duration: bigint) => number) {
  return define(["any"], (args) => sourced(convert(tryReading(anyAt(args, 0).value) ?? 0n), deriveOrigin(args)));
}

/** Divides in the steps of Go, which add the fraction to the integer. */
function split(duration: bigint, unit: bigint): number {
  return Number(duration / unit) + Number(duration % unit) / Number(unit);
}

function adjust(args: readonly Sourced[], change: (value: bigint, unit: bigint) => bigint): Sourced {
  const duration = tryReading(anyAt(args, 0).value) ?? 0n;
  const unit = tryReading(anyAt(args, 1).value) ?? 0n;
  return toDuration(unit <= 0n ? duration : change(duration, unit), args);
}

/** Rounds to a multiple of a unit, halves away from zero. Too large results become the largest duration. */
export function roundDuration(duration: bigint, unit: bigint): bigint {
  const size = duration < 0n ? -duration : duration;
  const rest = size % unit;
  const rounded = rest + rest < unit ? size - rest : size + unit - rest;
  const largest = 2n ** 63n - 1n;
  if (duration < 0n) return rounded > largest + 1n ? -largest - 1n : -rounded;
  return rounded > largest ? largest : rounded;
}

/** Prints seconds as a duration, which wraps at 64 bits. */
export function printSeconds(value: Value): string {
  const seconds =
    typeof value === "string"
      ? parseClamped(value)
      : value instanceof GoInteger && value.type === "int64"
        ? value.value
        : 0n;
  return formatDuration(BigInt.asIntN(64, seconds * second));
}
