import { parse } from "smol-toml";
import { messageOf } from "../../../../shared/errors/index.ts";
import { utc } from "../functions/dates/calendar.ts";
import { toTime } from "../functions/dates/objects.ts";
import type { Origin } from "../values/origin.ts";
import { deriveOrigin } from "../values/text.ts";
import { type CallContext, GoInteger, GoList, GoMap, type Sourced, sourced, type Value } from "../values/value.ts";
import { errorMap } from "./error-values.ts";

const maxDepth = 200;

/**
 * Reads a text as Helm's `fromToml`: integers are int64, and dates are times. Broken text yields a map with the key
 * `Error`.
 */
export function fromToml(text: Sourced<string>, context: Pick<CallContext, "spend">): Sourced<GoMap> {
  context.spend(Math.ceil(text.value.length / 4));
  const origin = deriveOrigin([text]);
  try {
    const table = parse(text.value, { integersAsBigInt: true, maxDepth });
    return sourced(mapOf(table, origin), origin);
  } catch (error) {
    return errorMap(`toml: ${messageOf(error)}`, text);
  }
}

function mapOf(table: object, origin: Origin | undefined): GoMap {
  return new GoMap(
    new Map(Object.entries(table).map(([name, value]) => [name, sourced(tomlValue(value, origin), origin)])),
  );
}

function tomlValue(value: unknown, origin: Origin | undefined): Value {
  if (typeof value === "bigint") return new GoInteger(value, "int64");
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (Array.isArray(value)) return listOf(value, origin);
  if (value instanceof Date)
    return toTime({ nanoseconds: BigInt(value.getTime()) * 1_000_000n, zone: utc }, origin).value;
  return typeof value === "object" && value !== null ? mapOf(value, origin) : null;
}

/** A list of tables has another type than the other lists. */
function listOf(values: readonly unknown[], origin: Origin | undefined): GoList {
  const items = values.map((value) => sourced(tomlValue(value, origin), origin));
  const isTables = items.length > 0 && items.every(({ value }) => value instanceof GoMap);
  return new GoList(items, isTables ? "map[string]interface {}" : "interface {}");
}
