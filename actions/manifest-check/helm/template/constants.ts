import type { TemplateSource } from "../values/origin.ts";
import { GoInteger, GoObject, type ParameterType, type Sourced, sourced } from "../values/value.ts";
import type { Range } from "./instructions.ts";
import type { NumberNode, OperandNode } from "./nodes.ts";

/** Returns a constant as a value of a type; a message if it does not fit, or an empty one. */
export function constantFor(node: OperandNode, type: ParameterType, source: TemplateSource): Sourced | string {
  if (node.kind === "nil") {
    if (type === "any" || type === "map" || type === "list" || type === "strings" || type === "object")
      return sourced(null);
    return `cannot assign nil to ${type}`;
  }
  const origin = { kind: "literal", template: source, start: node.start, isText: false } as const;
  if (node.kind === "string")
    return type === "any" || type === "string"
      ? sourced(node.value, { ...origin, start: node.start + 1 })
      : unfit(type, node, source);
  if (node.kind === "bool")
    return type === "any" || type === "bool" ? sourced(node.value, origin) : unfit(type, node, source);
  if (node.kind !== "number") return "";
  const { integer, float } = node;
  switch (type) {
    case "any":
      return idealConstant(node, origin);
    case "int":
    case "int64":
      return integer === undefined ? "" : sourced(new GoInteger(integer, type), origin);
    case "float64":
      return float === undefined ? "" : sourced(float, origin);
    default:
      return unfit(type, node, source);
  }
}

function unfit(type: ParameterType, { start, end }: Range, source: TemplateSource): string {
  const text = source.text.slice(start, end);
  return type === "map" || type === "list" || type === "strings" || type === "object"
    ? `can't handle ${text} for arg of type ${goType(type)}`
    : `expected ${nameOf(type)}; found ${text}`;
}

function idealConstant({ text, integer, float, complex }: NumberNode, origin: Sourced["origin"]): Sourced | string {
  if (complex !== undefined)
    return sourced(new GoObject({ type: "complex128", kind: "complex128", text: complex }), origin);
  const isHex = /^0[xX]/.test(text) && !/[pP]/.test(text);
  if (float !== undefined && !isHex && !text.startsWith("'") && /[.eEpP]/.test(text)) return sourced(float, origin);
  return integer === undefined ? `${text} overflows int` : sourced(new GoInteger(integer), origin);
}

/** Returns the name of a parameter's type in messages about constants. */
export function nameOf(type: ParameterType): string {
  if (type === "int" || type === "int64") return "integer";
  return type === "float64" ? "float" : type;
}

/** Returns the name of a parameter's type in Go. */
export function goType(type: ParameterType): string {
  switch (type) {
    case "any":
      return "interface {}";
    case "list":
      return "[]interface {}";
    case "strings":
      return "[]string";
    case "map":
      return "map[string]interface {}";
    default:
      return type;
  }
}
