import { define, defineVariadic, type FunctionTable } from "../functions/define.ts";
import { sprintf } from "../values/format.ts";
import { isTrue, kindOf, typeOf } from "../values/kinds.ts";
import { compareBytes, FunctionError, GoInteger, GoList, type Sourced, sourced, type Value } from "../values/value.ts";

/** Kinds that can be compared (`basicKind` of `text/template`). */
type BasicKind = "bool" | "integer" | "unsigned" | "float" | "string" | undefined;

function basicKind(value: Value): BasicKind {
  if (typeof value === "string") return "string";
  if (typeof value === "number") return "float";
  if (typeof value === "boolean") return "bool";
  if (!(value instanceof GoInteger)) return undefined;
  return value.type.startsWith("uint") ? "unsigned" : "integer";
}

const incompatible = "incompatible types for comparison";
const invalid = "invalid type for comparison";

/** Compares as `eq` of Go's templates. @throws FunctionError for values that cannot be compared. */
function isEqual(one: Value, other: Value): boolean {
  const kind = basicKind(one);
  if (kind !== basicKind(other)) {
    if (one instanceof GoInteger && other instanceof GoInteger) return one.value === other.value;
    if (one !== null && other !== null) throw new FunctionError(incompatible);
    return false;
  }
  if (one instanceof GoInteger && other instanceof GoInteger) return one.value === other.value;
  if (kind !== undefined) return one === other;
  if (one === null || other === null) return one === other;
  if (kindOf(one) !== kindOf(other))
    throw new FunctionError(
      `non-comparable types ${print("%v", one)}: ${typeOf(one)}, ${typeOf(other)}: ${print("%v", other)}`,
    );
  if (isNil(one) || isNil(other)) return isNil(one) === isNil(other);
  if (kindOf(other) !== "struct" && kindOf(other) !== "ptr")
    throw new FunctionError(`non-comparable type ${print("%s", other)}: ${typeOf(other)}`);
  return one === other;
}

function isNil(value: Value): boolean {
  return value instanceof GoList && value.isNil;
}

function isLess(one: Value, other: Value): boolean {
  const kind = basicKind(one);
  const otherKind = basicKind(other);
  if (kind === undefined || otherKind === undefined) throw new FunctionError(invalid);
  if (one instanceof GoInteger && other instanceof GoInteger) return one.value < other.value;
  if (kind !== otherKind) throw new FunctionError(incompatible);
  if (kind === "bool") throw new FunctionError(invalid);
  return typeof one === "string" && typeof other === "string"
    ? compareBytes(one, other) < 0
    : (one as number) < (other as number);
}

function isLessOrEqual(one: Value, other: Value): boolean {
  return isLess(one, other) || isEqual(one, other);
}

function print(format: "%s" | "%v", value: Value): string {
  return sprintf(sourced(format), [sourced(value)]).value;
}

function comparison(compare: (one: Value, other: Value) => boolean): FunctionTable[string] {
  return define(["any", "any"], ([one, other]) => sourced(compare(argumentValue(one), argumentValue(other))));
}

function argumentValue(argument: Sourced | undefined): Value {
  return argument?.value ?? null;
}

/** Functions of Go's templates that compare values (`text/template`, comparisons). */
export const comparisonFunctions: FunctionTable = {
  eq: defineVariadic(["any"], "any", ([first, ...others]) => {
    if (others.length === 0) throw new FunctionError("missing argument for comparison");
    return sourced(others.some((other) => isEqual(argumentValue(first), other.value)));
  }),
  ne: comparison((one, other) => !isEqual(one, other)),
  lt: comparison(isLess),
  le: comparison(isLessOrEqual),
  gt: comparison((one, other) => !isLessOrEqual(one, other)),
  ge: comparison((one, other) => !isLess(one, other)),
  not: define(["any"], ([value]) => sourced(!isTrue(argumentValue(value)))),
};
