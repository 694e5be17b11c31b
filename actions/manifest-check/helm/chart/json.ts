import type { Origin } from "../values/origin.ts";
import { GoList, GoMap, type MapCell, type Sourced, sourced, type Value } from "../values/value.ts";

/** Maximum nesting of a JSON value. */
const maxDepth = 1000;

/** Text that is not JSON. */
export class JsonError extends Error {}

/**
 * Reads the JSON value at an offset, whatever follows it, as Go's decoder does. Numbers are float64.
 * @param origin of each value and key.
 * @returns the value and the offset behind it.
 * @throws JsonError
 */
export function readJson(text: string, start: number, origin: Origin): { readonly value: Value; readonly end: number } {
  const end = findEnd(text, start);
  let value: unknown;
  try {
    value = JSON.parse(text.slice(start, end));
  } catch {
    throw new JsonError(`${JSON.stringify(text.slice(start, end).slice(0, 60))} is not JSON`);
  }
  return { value: convert(value, origin, 0).value, end };
}

/** Returns the offset behind a value. Only finds the end: the text between is not checked. */
function findEnd(text: string, start: number): number {
  const token = /[^\s]/u;
  let index = start;
  while (index < text.length && !token.test(text[index] ?? "")) index += 1;
  const first = text[index];
  if (first === '"') return endOfString(text, index);
  if (first !== "{" && first !== "[") {
    const literal = /true|false|null/uy;
    const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]*)?/uy;
    const pattern = /[-0-9]/u.test(first ?? "") ? number : literal;
    pattern.lastIndex = index;
    return index + (pattern.exec(text)?.[0].length ?? 0);
  }
  let depth = 0;
  while (index < text.length) {
    const character = text[index];
    if (character === '"') index = endOfString(text, index);
    else {
      index += 1;
      if (character === "{" || character === "[") depth += 1;
      else if (character === "}" || character === "]") depth -= 1;
      if (depth === 0) return index;
    }
  }
  return index;
}

function endOfString(text: string, start: number): number {
  let index = start + 1;
  while (index < text.length && text[index] !== '"') index += text[index] === "\\" ? 2 : 1;
  return Math.min(index + 1, text.length);
}

function convert(value: unknown, origin: Origin, depth: number): Sourced {
  if (depth > maxDepth) throw new JsonError(`the value is nested deeper than ${maxDepth}`);
  if (Array.isArray(value)) return sourced(new GoList(value.map((item) => convert(item, origin, depth + 1))), origin);
  if (typeof value === "object" && value !== null) {
    const entries = new Map<string, MapCell>();
    for (const [key, below] of Object.entries(value)) {
      entries.set(key.toWellFormed(), { ...convert(below, origin, depth + 1), key: origin });
    }
    return sourced(new GoMap(entries), origin);
  }
  if (typeof value === "string") return sourced(value.toWellFormed(), origin);
  if (typeof value === "number" && !Number.isFinite(value)) throw new JsonError("a number is too large");
  return sourced(typeof value === "number" || typeof value === "boolean" ? value : null, origin);
}
