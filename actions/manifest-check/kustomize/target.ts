import type { Field, YamlNode } from "../../../shared/yaml/index.ts";
import { getTextAt, getValueAt } from "./nodes.ts";

/** An object while kustomize builds it. */
export interface BuiltObject {
  readonly node: YamlNode;
  /** All names that it has had, newest last. Patches and references may use any of them. */
  readonly names: readonly string[];
  readonly namespaces: readonly string[];
}

export function createBuiltObject(node: YamlNode): BuiltObject {
  const namespace = getTextAt(node, "metadata", "namespace");
  return {
    node,
    names: [getTextAt(node, "metadata", "name") ?? ""],
    namespaces: namespace === undefined ? [] : [namespace],
  };
}

export const kindOf = ({ node }: BuiltObject): string => getTextAt(node, "kind") ?? "";
export const nameOf = ({ node }: BuiltObject): string => getTextAt(node, "metadata", "name") ?? "";
export const namespaceOf = ({ node }: BuiltObject): string | undefined => getTextAt(node, "metadata", "namespace");

/** Returns the API group and version of an object. */
export function groupVersion({ node }: Pick<BuiltObject, "node">): readonly [group: string, version: string] {
  const text = getTextAt(node, "apiVersion") ?? "";
  const slash = text.indexOf("/");
  return slash === -1 ? ["", text] : [text.slice(0, slash), text.slice(slash + 1)];
}

/**
 * Returns true for a kind of Kubernetes itself. A Knative Service, for example, has a different shape than a Service.
 */
export function isOwnKind(built: BuiltObject): boolean {
  const [group] = groupVersion(built);
  return group === "" || !group.includes(".") || group.endsWith(".k8s.io");
}

/**
 * Returns true if an object matches a `target` or `select`. All its fields must match; names are anchored regular
 * expressions.
 */
export function isTarget(built: BuiltObject, target: Field): boolean {
  const [group, version] = groupVersion(built);
  const fits = (key: string, values: readonly string[]): boolean => {
    const { text } = target.get(key);
    return text === undefined || text === "" || values.some((value) => matches(text, value));
  };
  return (
    fits("group", [group]) &&
    fits("version", [version]) &&
    fits("kind", [kindOf(built)]) &&
    fits("name", built.names) &&
    fits("namespace", built.namespaces.length === 0 ? ["", "default"] : built.namespaces) &&
    hasSelected(built, target.get("labelSelector").text, "labels") &&
    hasSelected(built, target.get("annotationSelector").text, "annotations")
  );
}

/** Returns true if a pattern matches. Takes long patterns and invalid regular expressions literally. */
function matches(pattern: string, value: string): boolean {
  if (pattern === value) return true;
  const isTame = /^[\w.*+?|()[\]^$-]{1,200}$/.test(pattern) && !/[*+)?][*+]/.test(pattern);
  if (!isTame || (pattern.match(/[*+]/g) ?? []).length > 3 || value.length > 300) return false;
  try {
    return new RegExp(`^(?:${pattern})$`).test(value);
  } catch {
    return false;
  }
}

/** Matches `key=value`, `key==value`, `key!=value`, `key`, `!key`, `key in (a,b)`, joined by commas. */
function hasSelected({ node }: BuiltObject, selector: string | undefined, map: string): boolean {
  if (selector === undefined || selector.trim() === "") return true;
  if (selector.length > 2000) return false;
  const value = (key: string): string | undefined => {
    const labels = getValueAt(node, ["metadata", map, key]);
    return labels?.kind === "scalar" ? labels.text : undefined;
  };
  return selector.split(/,(?![^(]*\))/).every((part) => {
    const set = /^\s*(\S+)\s+(in|notin)\s+\(([^)]*)\)\s*$/.exec(part);
    if (set !== null) {
      const values = (set[3] ?? "").split(",").map((value) => value.trim());
      return values.includes(value(set[1] ?? "") ?? "\0") === (set[2] === "in");
    }
    const [, negated, key = "", operator, expected = ""] =
      /^\s*(!?)\s*([^\s=!]+)\s*(==?|!=)?\s*(.*?)\s*$/.exec(part) ?? [];
    if (operator === undefined) return (value(key) !== undefined) !== (negated === "!");
    return (value(key) === expected) === (operator !== "!=");
  });
}
