import { formatValue } from "../../values/format.ts";
import { deriveOrigin } from "../../values/text.ts";
import {
  type CallContext,
  FunctionError,
  GoInteger,
  GoList,
  type IntegerType,
  type Sourced,
  sourced,
} from "../../values/value.ts";
import { anyAt, integerAt, spendItems, spendText } from "../arguments.ts";
import { parseInteger, toInt64 } from "../convert.ts";
import { define, defineVariadic, type FunctionTable } from "../define.ts";

/** Functions that convert to integers, and calculate with them. Results wrap at 64 bits. */
export const integerFunctions: FunctionTable = {
  int: define(["any"], (args) => convert(args, "int")),
  int64: define(["any"], (args) => convert(args, "int64")),
  toDecimal: define(["any"], (args) => wrap(parseInteger(formatValue(anyAt(args, 0).value), 8) ?? 0n, args)),
  add: defineVariadic([], "any", (args) =>
    wrap(
      fold(args, 0n, (sum, value) => sum + value),
      args,
    ),
  ),
  add1: define(["any"], (args) => wrap(operand(args, 0) + 1n, args)),
  sub: define(["any", "any"], (args) => wrap(operand(args, 0) - operand(args, 1), args)),
  mul: defineVariadic(["any"], "any", (args) =>
    wrap(
      fold(args, 1n, (product, value) => product * value),
      args,
    ),
  ),
  div: define(["any", "any"], (args) => wrap(operand(args, 0) / divisor(args), args)),
  mod: define(["any", "any"], (args) => wrap(operand(args, 0) % divisor(args), args)),
  max: defineVariadic(["any"], "any", (args) => choose(args, (value, best) => value > best)),
  biggest: defineVariadic(["any"], "any", (args) => choose(args, (value, best) => value > best)),
  min: defineVariadic(["any"], "any", (args) => choose(args, (value, best) => value < best)),
  until: define(["int"], (args, context) => {
    const count = integerAt(args, 0);
    return toList(range(0n, count, count < 0n ? -1n : 1n), args, context);
  }),
  untilStep: define(["int", "int", "int"], (args, context) =>
    toList(range(integerAt(args, 0), integerAt(args, 1), integerAt(args, 2)), args, context),
  ),
  seq: defineVariadic([], "int", sequence),
  randInt: define(["int", "int"], (args, context) => {
    if (integerAt(args, 1) <= integerAt(args, 0)) throw new FunctionError("invalid argument to Intn");
    context.assume("randInt returns another number in each run");
    return sourced(new GoInteger(integerAt(args, 0)), { kind: "derived", from: [], generated: true });
  }),
};

function operand(args: readonly Sourced[], index: number): bigint {
  return toInt64(anyAt(args, index).value);
}

function divisor(args: readonly Sourced[]): bigint {
  const value = operand(args, 1);
  if (value === 0n) throw new FunctionError("runtime error: integer divide by zero");
  return value;
}

function convert(args: readonly Sourced[], type: IntegerType): Sourced {
  const { value, origin } = anyAt(args, 0);
  return sourced(
    value instanceof GoInteger && value.type === type ? value : new GoInteger(toInt64(value), type),
    origin,
  );
}

/** Returns an `int64`, which wraps as in Go. */
function wrap(value: bigint, args: readonly Sourced[]): Sourced {
  return sourced(new GoInteger(BigInt.asIntN(64, value), "int64"), deriveOrigin(args));
}

function fold(args: readonly Sourced[], start: bigint, step: (total: bigint, value: bigint) => bigint): bigint {
  return args.reduce((total, { value }) => BigInt.asIntN(64, step(total, toInt64(value))), start);
}

function choose(args: readonly Sourced[], isBetter: (value: bigint, best: bigint) => boolean): Sourced {
  return wrap(
    fold(args, operand(args, 0), (best, value) => (isBetter(value, best) ? value : best)),
    args,
  );
}

/** Numbers from a start in steps. */
interface Range {
  readonly start: bigint;
  readonly step: bigint;
  readonly count: number;
}

/** Returns the numbers before a stop. A step that leads away from it yields none. */
function range(start: bigint, stop: bigint, step: bigint): Range {
  const isDown = stop < start;
  if (step === 0n || isDown !== step < 0n) return { start, step, count: 0 };
  const distance = isDown ? start - stop : stop - start;
  const size = isDown ? -step : step;
  return { start, step, count: Number((distance + size - 1n) / size) };
}

function list({ start, step, count }: Range, context: CallContext): bigint[] {
  spendItems(context, count);
  return Array.from({ length: count }, (_, index) => start + BigInt(index) * step);
}

function toList(numbers: Range, args: readonly Sourced[], context: CallContext): Sourced {
  const origin = deriveOrigin(args);
  const items = list(numbers, context).map((number) => sourced(new GoInteger(number), origin));
  return sourced(new GoList(items, "int"), origin);
}

/** Lists numbers with blanks between them, up to and including the end, like the command of this name. */
function sequence(args: readonly Sourced[], context: CallContext): Sourced {
  const numbers = args.map((_, index) => integerAt(args, index));
  const [first = 1n, second = 1n, third = 1n] = numbers;
  if (numbers.length === 0 || numbers.length > 3) return sourced("", deriveOrigin(args));
  const start = numbers.length === 1 ? 1n : first;
  const end = numbers.length === 1 ? first : numbers.length === 2 ? second : third;
  const direction = end < start ? -1n : 1n;
  const step = numbers.length === 3 ? second : direction;
  if (direction < 0n && step > 0n) return sourced("", deriveOrigin(args));
  const stop = BigInt.asIntN(64, end + direction);
  const items = list(range(start, stop, step), context);
  spendText(context, items.length * 8);
  return sourced(items.join(" "), deriveOrigin(args));
}
