import { type Field, getEntry, type YamlNode } from "../../../shared/yaml/index.ts";
import { getOrigin, type Origin, withEntry, withItems, withoutEntry } from "./nodes.ts";

/** A patch cannot be applied. */
export class PatchError extends Error {
  readonly field: Field;

  constructor(message: string, field: Field) {
    super(message);
    this.name = "PatchError";
    this.field = field;
  }
}

/**
 * Applies the operations of a JSON Patch (RFC 6902).
 * @throws PatchError if an operation does not apply.
 */
export function applyJsonPatch(node: YamlNode, operations: readonly Field[]): YamlNode {
  return operations.reduce((current, operation) => apply(current, operation), node);
}

function apply(node: YamlNode, operation: Field): YamlNode {
  const path = pointer(operation.get("path"));
  const value = operation.get("value");
  switch (operation.get("op").text) {
    case "add":
      return add(node, path, required(value), operation);
    case "replace":
      return add(remove(node, path, operation, false), path, required(value), operation);
    case "remove":
      return remove(node, path, operation);
    case "copy":
      return add(node, path, valueAt(node, pointer(operation.get("from")), operation), operation);
    case "move": {
      const from = pointer(operation.get("from"));
      return add(remove(node, from, operation), path, valueAt(node, from, operation), operation);
    }
    case "test":
      valueAt(node, path, operation);
      return node;
    default:
      throw new PatchError(
        `${operation.get("op").text ?? "an operation without op"} is not a JSON Patch operation`,
        operation,
      );
  }
}

function required(value: Field): YamlNode {
  if (value.node === undefined) throw new PatchError("the operation has no value", value);
  return value.node;
}

function pointer(field: Field): string[] {
  const { text } = field;
  if (text === undefined || (text !== "" && !text.startsWith("/")))
    throw new PatchError(`${text ?? "nothing"} is not a JSON pointer`, field);
  return text
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function valueAt(node: YamlNode, path: readonly string[], operation: Field): YamlNode {
  const [key, ...rest] = path;
  if (key === undefined) return node;
  const child = node.kind === "list" ? node.items[Number(key)]?.value : getEntry(node, key)?.value;
  if (child === undefined) throw new PatchError(`there is no ${key} to patch`, operation);
  return valueAt(child, rest, operation);
}

function add(node: YamlNode, path: readonly string[], value: YamlNode, operation: Field): YamlNode {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const origin = getOrigin(operation.get("value").node === undefined ? operation : operation.get("value"));
  if (node.kind === "map") {
    if (rest.length === 0)
      return withEntry(node, { key, keySpan: keySpanOf(origin, operation), value, file: origin.file });
    const old = getEntry(node, key);
    if (old === undefined) throw new PatchError(`there is no ${key} to patch`, operation);
    return withEntry(node, { ...old, value: add(old.value, rest, value, operation) });
  }
  if (node.kind !== "list") throw new PatchError(`there is nothing below ${key}`, operation);
  const index = key === "-" ? node.items.length : Number(key);
  if (!Number.isInteger(index) || index < 0 || index > node.items.length)
    throw new PatchError(`there is no item ${key}`, operation);
  if (rest.length === 0) return withItems(node, node.items.toSpliced(index, 0, { value, file: origin.file }));
  const entry = node.items[index];
  if (entry === undefined) throw new PatchError(`there is no item ${key}`, operation);
  return withItems(node, node.items.with(index, { ...entry, value: add(entry.value, rest, value, operation) }));
}

/** Returns the span of the operation's value. */
function keySpanOf(origin: Origin, operation: Field): Origin["keySpan"] {
  return operation.get("value").place?.span ?? origin.keySpan;
}

function remove(node: YamlNode, path: readonly string[], operation: Field, takeOut = true): YamlNode {
  const [key, ...rest] = path;
  if (key === undefined) return node;
  if (node.kind === "map") {
    const old = getEntry(node, key);
    if (old === undefined) throw new PatchError(`there is no ${key} to patch`, operation);
    if (rest.length === 0) return takeOut ? withoutEntry(node, key) : node;
    return withEntry(node, { ...old, value: remove(old.value, rest, operation, takeOut) });
  }
  const index = Number(key);
  const entry = node.kind === "list" ? node.items[index] : undefined;
  if (node.kind !== "list" || entry === undefined) throw new PatchError(`there is no item ${key}`, operation);
  if (rest.length === 0) return withItems(node, node.items.toSpliced(index, 1));
  return withItems(node, node.items.with(index, { ...entry, value: remove(entry.value, rest, operation, takeOut) }));
}
