import type { Field, MapEntry, MapNode, TextFile, YamlNode } from "../../../shared/yaml/index.ts";
import { createEntry, createMap, createTextNode, getOrigin, withEntry, withPairs } from "./nodes.ts";
import { type BuiltObject, createBuiltObject, kindOf } from "./target.ts";

/** Reads a file that a generator names. Returns undefined if it does not exist. */
export type FileLookup = (field: Field, path: string) => TextFile | undefined;

/**
 * Generates the ConfigMaps and Secrets of a kustomization. Secrets have their values as `stringData`, and names have
 * no content hash, so that findings keep their fingerprints when a value changes.
 */
export function generateObjects(
  kind: "ConfigMap" | "Secret",
  field: Field,
  options: Field,
  lookup: FileLookup,
): BuiltObject {
  const origin = getOrigin(field.get("name"));
  const data = [...literals(field), ...envFiles(field, lookup), ...files(field, lookup)];
  const list = kind === "Secret" ? "stringData" : "data";
  let metadata = withEntry(
    createMap(origin),
    createEntry("name", createTextNode(origin, field.get("name").text ?? ""), origin),
  );
  const namespace = field.get("namespace");
  if (namespace.text !== undefined)
    metadata = withEntry(
      metadata,
      createEntry("namespace", createTextNode(getOrigin(namespace), namespace.text), getOrigin(namespace)),
    );
  for (const map of ["labels", "annotations"]) {
    const pairs = [...options.get(map).fields(), ...field.get("options", map).fields()];
    if (pairs.length > 0) metadata = withEntry(metadata, createEntry(map, withPairs(createMap(origin), pairs), origin));
  }
  const head: readonly (readonly [string, YamlNode])[] = [
    ["apiVersion", createTextNode(origin, "v1")],
    ["kind", createTextNode(origin, kind)],
    ["metadata", metadata],
    ...(field.get("type").text === undefined
      ? []
      : [["type", createTextNode(origin, field.get("type").text ?? "")] as const]),
    [list, { ...createMap(origin), entries: lastOfEach(data) }],
  ];
  return createBuiltObject(
    head.reduce<MapNode>((map, [key, value]) => withEntry(map, createEntry(key, value, origin)), createMap(origin)),
  );
}

/** Adds a generated object: as a new one, or with `behavior` merged into or replacing the one of the same name. */
export function placeObject(
  objects: readonly BuiltObject[],
  made: BuiltObject,
  behavior: string | undefined,
): BuiltObject[] {
  if (behavior !== "merge" && behavior !== "replace") return [...objects, made];
  const index = objects.findIndex(
    (candidate) => kindOf(candidate) === kindOf(made) && candidate.names.includes(made.names[0] ?? ""),
  );
  const old = objects[index];
  if (old === undefined) return [...objects, made];
  return objects.with(index, { ...old, node: joined(old.node, made.node, behavior) });
}

function joined(old: YamlNode, made: YamlNode, behavior: string): YamlNode {
  if (old.kind !== "map" || made.kind !== "map") return old;
  return ["data", "stringData"].reduce<MapNode>((map, list) => {
    const added = made.entries.find(({ key }) => key === list);
    const before = map.entries.find(({ key }) => key === list);
    if (added?.value.kind !== "map") return map;
    const base = behavior === "merge" && before?.value.kind === "map" ? before.value : { ...added.value, entries: [] };
    return withEntry(map, { ...added, value: added.value.entries.reduce(withEntry, base) });
  }, old);
}

function lastOfEach(entries: readonly MapEntry[]): MapEntry[] {
  return [...new Map(entries.map((entry) => [entry.key, entry])).values()];
}

function literals(field: Field): MapEntry[] {
  return field
    .get("literals")
    .items()
    .flatMap((literal) => {
      const [, key, value = ""] = /^([^=]+)=(.*)$/s.exec(literal.text ?? "") ?? [];
      const origin = getOrigin(literal);
      return key === undefined
        ? []
        : [createEntry(key, createTextNode(origin, value.replace(/^(["'])(.*)\1$/s, "$2")), origin)];
    });
}

function envFiles(field: Field, lookup: FileLookup): MapEntry[] {
  const single = field.get("env");
  return [...field.get("envs").items(), ...(single.exists ? [single] : [])].flatMap((envFile) => {
    const file = envFile.text === undefined ? undefined : lookup(envFile, envFile.text);
    if (file === undefined) return [];
    return [...file.source.text.matchAll(/^[ \t]*([A-Za-z_][\w.-]*)=([^\r\n]*)/gm)].map((match) => {
      const [line, key = "", value = ""] = match;
      const start = match.index + line.indexOf(key);
      const origin = {
        file,
        keySpan: { start, end: start + key.length },
        span: { start: match.index + line.length - value.length, end: match.index + line.length },
      };
      return createEntry(key, { ...createTextNode(origin, value), style: "plain", tag: "!" }, origin);
    });
  });
}

function files(field: Field, lookup: FileLookup): MapEntry[] {
  return field
    .get("files")
    .items()
    .flatMap((pair) => {
      const [, key, path = ""] = /^(?:([^=]+)=)?(.+)$/s.exec(pair.text ?? "") ?? [];
      if (path === "") return [];
      const origin = getOrigin(pair);
      return [
        createEntry(
          key ?? path.split("/").at(-1) ?? path,
          createTextNode(origin, lookup(pair, path)?.source.text ?? ""),
          origin,
        ),
      ];
    });
}
