import { resolveScalar, type ScalarValue, type YamlNode } from "../../../../shared/yaml/index.ts";
import { isPlaceholder } from "./placeholder.ts";
import { getObjectType, type Shape } from "./types.ts";

/** Keys and indices from an object's root. */
export type Path = readonly (string | number)[];

/** A difference from a type. */
export type Mismatch =
  | { readonly kind: "unknown"; readonly path: Path; readonly type: string }
  | { readonly kind: "missing"; readonly path: Path; readonly type: string }
  | { readonly kind: "wrong"; readonly path: Path; readonly expected: string; readonly actual: string }
  | { readonly kind: "word"; readonly path: Path; readonly words: readonly string[]; readonly actual: string };

const nouns: Readonly<Record<string, string>> = {
  text: "a string",
  number: "an integer",
  boolean: "true or false",
  quantity: "a number or a string",
};

/** Types with numbers that may have fractions: a JSON schema in a CustomResourceDefinition. */
const withFractions = /JSONSchemaProps$/;
/** Shapes for which null is a zero or an empty string, which the API server takes for a missing value. */
const zeroIsMissing: ReadonlySet<Shape["kind"] | undefined> = new Set<Shape["kind"]>(["text", "number", "words"]);
/** Whole objects inside others, such as claims, state these only in exports and by habit. */
const stated = new Set(["apiVersion", "kind"]);

/**
 * Compares a node with a type of Kubernetes' API. Accepts placeholders (`${…}`) everywhere, null except for required
 * numbers and texts, and everything where the type has no fields of its own (`fieldsV1`, RawExtension, JSON).
 */
export function* compare(node: YamlNode, type: string, path: Path = []): Generator<Mismatch> {
  const expected = getObjectType(type);
  if (expected === undefined || expected.fields.size === 0 || isOpen(node)) return;
  if (node.kind !== "map") {
    yield { kind: "wrong", path, expected: "a mapping", actual: nounOf(node) };
    return;
  }
  for (const { key, value } of node.entries) {
    const shape = expected.fields.get(key);
    if (shape === undefined) yield { kind: "unknown", path: [...path, key], type };
    else if (shape.kind === "number" && withFractions.test(type)) continue;
    else if (shape.kind !== "any") yield* fits(value, shape, [...path, key]);
  }
  for (const key of expected.required) {
    if (path.length > 0 && stated.has(key) && expected.fields.has("metadata")) continue;
    const entry = node.entries.find((candidate) => candidate.key === key);
    const isZero = entry !== undefined && isNull(entry.value) && zeroIsMissing.has(expected.fields.get(key)?.kind);
    if (entry === undefined || isZero) yield { kind: "missing", path: [...path, key], type };
  }
}

function* fits(node: YamlNode, shape: Shape, path: Path): Generator<Mismatch> {
  if (isOpen(node)) return;
  switch (shape.kind) {
    case "any":
      return;
    case "object":
      yield* compare(node, shape.type, path);
      return;
    case "list":
      if (node.kind !== "list") yield { kind: "wrong", path, expected: "a list", actual: nounOf(node) };
      else for (const [index, entry] of node.items.entries()) yield* fits(entry.value, shape.element, [...path, index]);
      return;
    case "map":
      if (node.kind !== "map") yield { kind: "wrong", path, expected: "a mapping", actual: nounOf(node) };
      else for (const entry of node.entries) yield* fits(entry.value, shape.element, [...path, entry.key]);
      return;
    case "words":
      if (node.kind === "scalar" && !shape.words.includes(node.text) && node.text !== "") {
        yield { kind: "word", path, words: shape.words, actual: node.text };
        return;
      }
      if (node.kind !== "scalar") yield { kind: "wrong", path, expected: "a string", actual: nounOf(node) };
      return;
    default:
      if (node.kind !== "scalar" || !isOf(resolveScalar(node), shape.kind)) {
        yield { kind: "wrong", path, expected: nouns[shape.kind] ?? shape.kind, actual: nounOf(node) };
      }
  }
}

function isOf(value: ScalarValue, kind: Shape["kind"]): boolean {
  if (kind === "text") return typeof value === "string";
  if (kind === "number") return Number.isInteger(value);
  if (kind === "boolean") return typeof value === "boolean";
  return typeof value !== "boolean";
}

/** Returns true for null, or for a placeholder that is replaced later. */
function isOpen(node: YamlNode): boolean {
  return isNull(node) || (node.kind === "scalar" && isPlaceholder(node.text));
}

function isNull(node: YamlNode): boolean {
  return node.kind === "scalar" && resolveScalar(node) === null;
}

function nounOf(node: YamlNode): string {
  if (node.kind === "map") return "a mapping";
  if (node.kind === "list") return "a list";
  const value = resolveScalar(node);
  if (typeof value === "boolean") return `${node.text}, which YAML reads as ${value}`;
  if (typeof value !== "number") return "a string";
  return Number.isInteger(value) ? "a number" : "a number with a fraction";
}
