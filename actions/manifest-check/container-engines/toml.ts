import { messageOf } from "../../../shared/errors/index.ts";
import { listTomlValues, type TomlValue } from "../../../shared/projects/manifests/toml-texts.ts";
import type { ListNode, MapNode, ScalarNode, TextFile, YamlDocument, YamlNode } from "../../../shared/yaml/index.ts";

interface Branch {
  readonly children: Map<string, Branch>;
  start: number;
  keyEnd: number;
  value?: TomlValue;
}

/** Reads a TOML file as one document, so that fields, places and suppressions work as in YAML. Never throws. */
export function readToml(file: TextFile): readonly YamlDocument[] {
  try {
    const root: Branch = { children: new Map(), start: 0, keyEnd: 0 };
    for (const value of listTomlValues(file.source.text)) insert(root, value);
    return root.children.size === 0 ? [] : [{ root: nodeOf(file, root), duplicates: [] }];
  } catch (error) {
    return [{ problem: messageOf(error).split("\n")[0] ?? "", offset: 0 }];
  }
}

function insert(root: Branch, value: TomlValue): void {
  const { start, span } = value;
  let branch = root;
  for (const key of value.path) {
    const child = branch.children.get(key) ?? {
      children: new Map<string, Branch>(),
      start,
      keyEnd: Math.min(start + key.length, span.start),
    };
    branch.children.set(key, child);
    branch = child;
  }
  branch.value = value;
}

/** Converts a branch. One whose keys count from zero is a list. */
function nodeOf(file: TextFile, branch: Branch): YamlNode {
  const { children, value, start } = branch;
  if (value !== undefined) return scalar(file, value);
  const entries = [...children];
  const base = { file, start, end: start, flow: false };
  if (entries.every(([key], index) => key === String(index))) {
    return {
      kind: "list",
      ...base,
      items: entries.map(([, child]) => ({ value: nodeOf(file, child), file })),
    } satisfies ListNode;
  }
  return {
    kind: "map",
    ...base,
    entries: entries.map(([key, child]) => ({
      key,
      keySpan: { start: child.start, end: child.keyEnd },
      value: nodeOf(file, child),
      file,
    })),
  } satisfies MapNode;
}

function scalar(file: TextFile, { value, span, isString }: TomlValue): ScalarNode {
  return { kind: "scalar", file, start: span.start, end: span.end, text: value, style: isString ? "quoted" : "plain" };
}
