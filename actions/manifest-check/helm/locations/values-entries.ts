import {
  type MapEntry,
  type Place,
  readDocuments,
  type TextFile,
  type YamlNode,
} from "../../../../shared/yaml/index.ts";

interface ValueEntries {
  /** By the start of the value. */
  readonly byValue: Map<number, MapEntry>;
  /** The entry whose value is the map with a key, by the start of the key. */
  readonly byChild: Map<number, MapEntry>;
}

const entriesByFile = new WeakMap<TextFile, ValueEntries>();

/** Returns the key of the value that starts at an offset of a file, with the value if it is on the same line. */
export function findValueEntry(file: TextFile, start: number): Place | undefined {
  const entry = getEntries(file).byValue.get(start);
  if (entry === undefined) return undefined;
  const { keySpan, value } = entry;
  const isInline = value.kind === "scalar" && value.style !== "block" && value.start >= keySpan.end;
  const isOnLine = isInline && !file.source.text.slice(keySpan.end, value.end).includes("\n");
  return { file, span: { start: keySpan.start, end: isOnLine ? value.end : keySpan.end } };
}

/** Returns the key of the map that has a key at an offset of a file. */
export function findContainerEntry(file: TextFile, keyStart: number): Place | undefined {
  const entry = getEntries(file).byChild.get(keyStart);
  return entry === undefined ? undefined : { file, span: entry.keySpan };
}

function getEntries(file: TextFile): ValueEntries {
  const entries = entriesByFile.get(file) ?? indexEntries(file);
  entriesByFile.set(file, entries);
  return entries;
}

function indexEntries(file: TextFile): ValueEntries {
  const byValue = new Map<number, MapEntry>();
  const byChild = new Map<number, MapEntry>();
  const waiting: YamlNode[] = readDocuments(file).flatMap((document) => ("root" in document ? [document.root] : []));
  const seen = new Set<YamlNode>();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.kind === "scalar" || seen.has(node)) continue;
    seen.add(node);
    if (node.kind === "map") {
      for (const entry of node.entries) {
        if (!byValue.has(entry.value.start)) byValue.set(entry.value.start, entry);
        if (entry.value.kind === "map")
          for (const child of entry.value.entries) byChild.set(child.keySpan.start, entry);
        waiting.push(entry.value);
      }
    } else for (const { value } of node.items) waiting.push(value);
  }
  return { byValue, byChild };
}
