import type { Field, YamlNode } from "../../../shared/yaml/index.ts";
import { PatchError } from "./json-patch.ts";
import { createEntry, createMap, getOrigin, getTextAt, withEntry, withItems } from "./nodes.ts";
import { type BuiltObject, isTarget } from "./target.ts";

/**
 * Copies values from one object's fields to fields of others (kustomize, "replacements").
 * @throws PatchError if a source does not exist.
 */
export function applyReplacements(objects: readonly BuiltObject[], replacement: Field): BuiltObject[] {
  const source = replacement.get("source");
  const from = objects.find((object) => isTarget(object, source));
  const path = source.get("fieldPath").text ?? "metadata.name";
  const sourceNode = from === undefined ? undefined : find(from.node, segments(path))[0];
  if (sourceNode === undefined) throw new PatchError(`there is no value to copy (${path})`, source);
  const value = part(sourceNode, source.get("options"));
  return replacement
    .get("targets")
    .items()
    .reduce<BuiltObject[]>((current, target) => current.map((object) => apply(object, target, value)), [...objects]);
}

function apply(built: BuiltObject, target: Field, value: YamlNode): BuiltObject {
  if (!isTarget(built, target.get("select"))) return built;
  if (
    target
      .get("reject")
      .items()
      .some((reject) => isTarget(built, reject))
  )
    return built;
  const options = target.get("options");
  const paths = target.get("fieldPaths").texts;
  return {
    ...built,
    node: (paths.length === 0 ? ["metadata.name"] : paths).reduce(
      (node, path) => write(node, segments(path), value, options),
      built.node,
    ),
  };
}

/** Splits a path: `spec.containers.[name=app].image`, `a\.b` and `[a.b/c]` for keys with dots, `*` for all items. */
function segments(path: string): string[] {
  const steps = path.match(/\[[^\]]*\]|(?:\\.|[^.[\]\\])+/g) ?? [];
  return steps.slice(0, 50).map((segment) => segment.replaceAll("\\.", "."));
}

function selected(node: YamlNode, segment: string): readonly number[] {
  if (node.kind !== "list") return [];
  const [, key, value] = /^\[([^=]+)=(.*)\]$/.exec(segment) ?? [];
  if (segment === "*") return node.items.map((_, index) => index);
  if (key === undefined) return /^\d+$/.test(segment) && Number(segment) < node.items.length ? [Number(segment)] : [];
  return node.items.flatMap((entry, index) => (getTextAt(entry.value, key) === value ? [index] : []));
}

function find(node: YamlNode, path: readonly string[]): YamlNode[] {
  const [segment, ...rest] = path;
  if (segment === undefined) return [node];
  if (node.kind === "list")
    return selected(node, segment).flatMap((index) => find(node.items[index]?.value ?? node, rest));
  const key = segment.replace(/^\[(.*)\]$/, "$1");
  const child = node.kind === "map" ? node.entries.find((entry) => entry.key === key) : undefined;
  return child === undefined ? [] : find(child.value, rest);
}

function write(node: YamlNode, path: readonly string[], value: YamlNode, options: Field): YamlNode {
  const [segment, ...rest] = path;
  if (segment === undefined) return merged(node, value, options);
  if (node.kind === "list") {
    const chosen = new Set(selected(node, segment));
    return withItems(
      node,
      node.items.map((entry, index) =>
        chosen.has(index) ? { ...entry, value: write(entry.value, rest, value, options) } : entry,
      ),
    );
  }
  if (node.kind !== "map") return node;
  const key = segment.replace(/^\[(.*)\]$/, "$1");
  const old = node.entries.find((entry) => entry.key === key);
  if (old !== undefined) return withEntry(node, { ...old, value: write(old.value, rest, value, options) });
  if (!options.get("create").isTrue) return node;
  const origin = getOrigin(options.get("create"));
  return withEntry(
    node,
    createEntry(key, rest.length === 0 ? value : write(createMap(origin), rest, value, options), origin),
  );
}

/** Returns the part of a text that `delimiter` and `index` select. */
function part(value: YamlNode, options: Field): YamlNode {
  const delimiter = options.get("delimiter").text;
  if (value.kind !== "scalar" || delimiter === undefined) return value;
  return { ...value, text: value.text.split(delimiter)[options.get("index").number ?? 0] ?? value.text };
}

function merged(old: YamlNode, value: YamlNode, options: Field): YamlNode {
  const delimiter = options.get("delimiter").text;
  if (old.kind !== "scalar" || value.kind !== "scalar") return value;
  if (delimiter === undefined) return { ...value, style: old.style === "plain" ? value.style : "quoted" };
  const parts = old.text.split(delimiter);
  const index = options.get("index").number ?? 0;
  if (index < 0) parts.unshift(value.text);
  else if (index >= parts.length) parts.push(value.text);
  else parts[index] = value.text;
  return { ...value, text: parts.join(delimiter) };
}
