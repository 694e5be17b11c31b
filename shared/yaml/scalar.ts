import type { ScalarNode } from "./node.ts";

/** The value of a resolved scalar. */
export type ScalarValue = string | number | boolean | null;

/** Tags whose values are resolved, even if quoted. Values with other tags are strings. */
const resolved = /^tag:yaml\.org,2002:(?:null|bool|int|float)$/;
const nulls = /^(?:|~|null|Null|NULL)$/;
const trues = /^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/;
const falses = /^(?:n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/;
const integers = /^[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[0-9a-fA-F_]+|[1-9][0-9_]*|0)$/;
const floats = /^[-+]?(?:\.\d+|\d[\d_]*(?:\.[\d_]*)?)(?:[eE][-+]?\d+)?$/;

/**
 * Resolves a scalar as the API server does: the core types of YAML 1.1 without base 60 and dates, as Go's YAML
 * library for Kubernetes resolves them (`yes` and `on` are booleans, `0o17` and `017` are 15).
 */
export function resolveScalar({ text, style, tag }: ScalarNode): ScalarValue {
  if (tag === undefined ? style !== "plain" : !resolved.test(tag)) return text;
  if (text === "" || text === "~") return null;
  const first = text.charCodeAt(0);
  return first < 0x3a ? numberOf(text) : wordOf(text);
}

/** Returns true if a scalar is null. Costs less than its value. */
export function isNull({ text, style, tag }: ScalarNode): boolean {
  if (text.length > 4 || (tag === undefined ? style !== "plain" : !resolved.test(tag))) return false;
  return nulls.test(text);
}

function wordOf(text: string): ScalarValue {
  if (text.length > 5) return text;
  if (nulls.test(text)) return null;
  if (trues.test(text)) return true;
  return falses.test(text) ? false : text;
}

/** Resolves a text that begins with a sign, a point or a digit, or is no number. */
function numberOf(text: string): ScalarValue {
  if (integers.test(text)) return integerOf(text.replaceAll("_", ""));
  return floats.test(text) ? Number(text.replaceAll("_", "")) : text;
}

function integerOf(text: string): number {
  const sign = text.startsWith("-") ? -1 : 1;
  const digits = text.replace(/^[-+]/, "");
  if (/^0[0-7]+$/.test(digits)) return sign * Number.parseInt(digits, 8);
  return sign * Number(digits);
}
