import type { ListNode, MapEntry, MapNode, ScalarNode, YamlNode } from "../yaml/index.ts";
import { keyLists, pairs, singles } from "./keys.ts";

/**
 * Converts the short forms of a service to long forms of another type: `KEY=value` lists and lists of names to maps,
 * single values to lists, `build: context`. Each node keeps its position. Leaves other values for the schema check.
 */
export function canonicalizeService(service: YamlNode): YamlNode {
  return service.kind === "map" ? rewritten(service, "") : service;
}

function rewritten(map: MapNode, prefix: string): MapNode {
  let changed = false;
  const entries = map.entries.map((entry) => {
    const value = canonical(entry.value, `${prefix}${entry.key}`);
    changed ||= value !== entry.value;
    return value === entry.value ? entry : { ...entry, value };
  });
  return changed ? { ...map, entries } : map;
}

function canonical(node: YamlNode, path: string): YamlNode {
  if (path === "build" && node.kind === "scalar" && node.text !== "") return contextOnly(node);
  if ((path === "build" || path === "deploy") && node.kind === "map") return rewritten(node, `${path}.`);
  if (node.kind === "list" && pairs.has(path)) return listToMap(node, pairEntry);
  if (node.kind === "list" && keyLists.has(path)) return listToMap(node, keyEntry);
  if (node.kind === "scalar" && node.text !== "" && singles.has(path)) {
    return { ...node, kind: "list", flow: true, items: [{ value: node, file: node.file }] };
  }
  return node;
}

function contextOnly(node: ScalarNode): MapNode {
  const { file, start, end } = node;
  return {
    kind: "map",
    flow: true,
    file,
    start,
    end,
    entries: [{ key: "context", keySpan: { start, end }, value: node, file }],
  };
}

/** Requires that all items are scalars. The last of equal keys wins. */
function listToMap(node: ListNode, entryOf: (scalar: ScalarNode) => MapEntry): YamlNode {
  const entries = new Map<string, MapEntry>();
  for (const { value, use } of node.items) {
    if (value.kind !== "scalar") return node;
    const entry = entryOf(value);
    entries.set(entry.key, use === undefined ? entry : { ...entry, use });
  }
  const { file, start, end, tag } = node;
  return {
    kind: "map",
    flow: true,
    file,
    start,
    end,
    entries: [...entries.values()],
    ...(tag === undefined ? {} : { tag }),
  };
}

function pairEntry(entry: ScalarNode): MapEntry {
  const { file, start, end, text, template } = entry;
  const equals = text.indexOf("=");
  const key = equals === -1 ? text : text.slice(0, equals);
  const whole: MapEntry = {
    key,
    keySpan: { start, end },
    file,
    value: {
      ...entry,
      kind: "scalar",
      style: equals === -1 ? "plain" : "quoted",
      text: equals === -1 ? "" : text.slice(equals + 1),
    },
  };
  const keyStart = file.source.text.indexOf(`${key}=`, start);
  if (equals === -1 || keyStart === -1 || keyStart > start + 1) return whole;
  const from = keyStart + key.length + 1;
  const written =
    template === undefined ? {} : { template: { ...template, written: template.written.slice(key.length + 1) } };
  return {
    ...whole,
    keySpan: { start: keyStart, end: from - 1 },
    value: { ...whole.value, start: from, end: entry.style === "quoted" ? Math.max(from, end - 1) : end, ...written },
  } satisfies MapEntry;
}

function keyEntry(entry: ScalarNode): MapEntry {
  const { file, start, end, text } = entry;
  return {
    key: text,
    keySpan: { start, end },
    file,
    value: { kind: "map", flow: true, file, start, end, entries: [] },
  };
}
