import { type Field, resolveScalar, type ScalarNode } from "../../../../shared/yaml/index.ts";
import { getComposeType, type Shape, type Shapes } from "./shapes.ts";

/** A difference from Compose's schema. */
export type Mismatch =
  | { readonly kind: "unknown"; readonly field: Field; readonly knownFields: readonly string[] }
  | { readonly kind: "missing"; readonly field: Field }
  | { readonly kind: "wrong"; readonly field: Field; readonly expected: readonly string[]; readonly actual: string }
  | { readonly kind: "word"; readonly field: Field; readonly words: readonly string[] };

const nouns = {
  text: "a string",
  number: "a number",
  boolean: "true or false",
  null: "nothing",
  any: "anything",
  words: "a string",
  list: "a list",
  map: "a mapping",
  object: "a mapping",
} as const;

/**
 * Compares a mapping with a type. Ignores keys that start with `x-`, and values of variables, which Compose converts.
 */
export function* compare(field: Field, type: string): Generator<Mismatch> {
  const { fields, required } = getComposeType(type);
  for (const child of field.fields()) {
    const key = String(child.key);
    const shapes = fields.get(key);
    if (shapes !== undefined) yield* fits(child, shapes);
    else if (!key.startsWith("x-")) yield { kind: "unknown", field: child, knownFields: [...fields.keys()] };
  }
  if (field.fields().length === 0) return;
  for (const key of required) if (field.get(key).node === undefined) yield { kind: "missing", field: field.get(key) };
}

function* fits(field: Field, shapes: Shapes): Generator<Mismatch> {
  const { node } = field;
  if (node === undefined || shapes.some(({ kind }) => kind === "any")) return;
  if (node.kind === "scalar") {
    if (node.template !== undefined || resolveScalar(node) === null) return;
    const words = shapes.flatMap((shape) => (shape.kind === "words" ? shape.words : []));
    if (shapes.some((shape) => isOf(node, shape))) return;
    if (words.length > 0 && typeOf(node) === "text") yield { kind: "word", field, words };
    else yield wrong(field, shapes, scalarNoun(node));
    return;
  }
  const shape = shapes.find(({ kind }) =>
    node.kind === "list" ? kind === "list" : kind === "map" || kind === "object",
  );
  if (shape === undefined) yield wrong(field, shapes, node.kind === "list" ? "a list" : "a mapping");
  else if (shape.kind === "object") yield* compare(field, shape.type);
  else if (shape.kind === "list") for (const entry of field.items()) yield* fits(entry, shape.element);
  else if (shape.kind === "map") for (const child of field.fields()) yield* fits(child, shape.element);
}

function wrong(field: Field, shapes: Shapes, actual: string): Mismatch {
  return { kind: "wrong", field, expected: [...new Set(shapes.map(({ kind }) => nouns[kind]))], actual };
}

function isOf(node: ScalarNode, shape: Shape): boolean {
  const type = typeOf(node);
  if (shape.kind === "words") return type === "text" && shape.words.includes(node.text);
  return shape.kind === type;
}

/** Returns the type of a scalar. Compose reads YAML 1.2, where `yes` and `off` are text. */
function typeOf(node: ScalarNode): "text" | "number" | "boolean" {
  const value = resolveScalar(node);
  if (typeof value === "boolean") return /^(?:true|false)$/i.test(node.text) ? "boolean" : "text";
  return typeof value === "number" ? "number" : "text";
}

function scalarNoun(node: ScalarNode): string {
  return { text: "a string", number: "a number", boolean: "true or false" }[typeOf(node)];
}
