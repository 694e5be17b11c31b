import { typeOf } from "../values/kinds.ts";
import { FunctionError, GoInteger, GoList, GoMap, GoObject, type ParameterType, type Value } from "../values/value.ts";
import { goType } from "./constants.ts";
import type { Evaluated } from "./fields.ts";

/**
 * Checks that a value is accepted for a parameter (`validateType` of `text/template`).
 * @throws FunctionError
 */
export function checkArgument({ value, isInterface }: Evaluated, type: ParameterType): void {
  if (type === "any" || fits(value, type)) return;
  if (value === null && isInterface === undefined) {
    if (type === "list" || type === "map" || type === "strings" || type === "object") return;
    throw new FunctionError(`invalid value; expected ${goType(type)}`);
  }
  const given = value === null ? "interface {}" : typeOf(value);
  throw new FunctionError(`wrong type for value; expected ${goType(type)}; got ${given}`);
}

function fits(value: Value, type: ParameterType): boolean {
  switch (type) {
    case "string":
      return typeof value === "string";
    case "bool":
      return typeof value === "boolean";
    case "float64":
      return typeof value === "number";
    case "int":
    case "int64":
      return value instanceof GoInteger && value.type === type;
    case "list":
      return value instanceof GoList && value.itemType === "interface {}";
    case "strings":
      return value instanceof GoList && value.itemType === "string";
    case "map":
      return value instanceof GoMap && value.type !== "map[string]string";
    case "object":
      return value instanceof GoObject;
    case "any":
      return true;
  }
}
