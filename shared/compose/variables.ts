import { Field, type ListItem, type MapEntry, type ScalarNode, type YamlNode } from "../yaml/index.ts";
import { interpolate, type Lookup } from "./interpolate.ts";

/** A tree after variable substitution. */
export interface Substituted {
  readonly root: YamlNode;
  /** Variables without a value. */
  readonly missing: ReadonlySet<string>;
  /** Scalars with syntax that Compose rejects. */
  readonly wrong: readonly { readonly field: Field; readonly problem: string }[];
}

/** Substitutes variables in every value of a tree, but not in keys. Nodes that aliases share stay shared. */
export function substitute(root: YamlNode, lookup: Lookup): Substituted {
  const wrong: { field: Field; problem: string }[] = [];
  const without = new Set<string>();
  const done = new Map<YamlNode, YamlNode>();

  const visit = (field: Field): YamlNode | undefined => {
    const { node } = field;
    if (node === undefined) return undefined;
    const replacement = done.get(node);
    if (replacement !== undefined) return replacement;
    const made = node.kind === "scalar" ? scalar(node, field) : collection(node, field);
    done.set(node, made);
    return made;
  };

  const scalar = (node: ScalarNode, field: Field): ScalarNode => {
    const { text, missing, problem } = interpolate(node.text, lookup);
    if (problem !== undefined) wrong.push({ field, problem });
    for (const name of missing) without.add(name);
    const unchanged = text === node.text && missing.length === 0;
    return unchanged ? node : { ...node, text, template: { written: node.text, missing } };
  };

  const collection = (node: Exclude<YamlNode, ScalarNode>, field: Field): YamlNode => {
    let changed = false;
    const replaced = <T extends MapEntry | ListItem>(slot: T, child: Field | undefined): T => {
      const value = child === undefined ? slot.value : (visit(child) ?? slot.value);
      changed ||= value !== slot.value;
      return value === slot.value ? slot : { ...slot, value };
    };
    if (node.kind === "list") {
      const children = field.items();
      const items = node.items.map((entry, index) => replaced(entry, children[index]));
      return changed ? { ...node, items } : node;
    }
    const children = field.fields();
    const entries = node.entries.map((entry, index) => replaced(entry, children[index]));
    return changed ? { ...node, entries } : node;
  };

  return { root: visit(new Field(root)) ?? root, missing: without, wrong };
}
