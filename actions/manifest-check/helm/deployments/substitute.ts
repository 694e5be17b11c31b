import type { YamlNode } from "../../../../shared/yaml/index.ts";

/** Returns the value of an expression. Undefined if it is not known. */
export type Evaluate = (expression: string) => string | undefined;

/** Replaces `{{ … }}` in the texts of a node. Unknown expressions stay. Nodes keep their positions. */
export function substituteNode(node: YamlNode, evaluate: Evaluate): YamlNode {
  const known = new Map<YamlNode, YamlNode>();
  const visit = (current: YamlNode): YamlNode => {
    const done = known.get(current);
    if (done !== undefined) return done;
    const made = replace(current, visit, evaluate);
    known.set(current, made);
    return made;
  };
  return visit(node);
}

function replace(node: YamlNode, visit: (node: YamlNode) => YamlNode, evaluate: Evaluate): YamlNode {
  if (node.kind === "scalar") {
    const text = substituteText(node.text, evaluate);
    return text === node.text ? node : { ...node, text };
  }
  if (node.kind === "list") {
    const items = node.items.map((item) => ({ ...item, value: visit(item.value) }));
    return items.every(({ value }, index) => value === node.items[index]?.value) ? node : { ...node, items };
  }
  const entries = node.entries.map((entry) => {
    const key = substituteText(entry.key, evaluate);
    return { ...entry, key, value: visit(entry.value) };
  });
  const isSame = entries.every(({ key, value }, index) => {
    const before = node.entries[index];
    return key === before?.key && value === before.value;
  });
  return isSame ? node : { ...node, entries };
}

/** Replaces `{{ … }}` in a text. Unknown expressions stay. */
export function substituteText(text: string, evaluate: Evaluate): string {
  if (!text.includes("{{")) return text;
  return text.replace(
    /\{\{-?([^{}]{0,200}?)-?\}\}/gu,
    (written, expression: string) => evaluate(expression) ?? written,
  );
}
