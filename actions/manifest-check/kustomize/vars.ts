import { Field, type YamlNode } from "../../../shared/yaml/index.ts";
import { type BuiltObject, groupVersion, kindOf } from "./target.ts";

/** A variable of a kustomization (`vars`), which stands for a field of an object. */
export interface Variable {
  readonly name: string;
  /** The entry of the kustomization, for problems. */
  readonly field: Field;
  readonly kind: string;
  readonly apiVersion: string | undefined;
  /** A name that the object has had. */
  readonly object: string;
  readonly path: readonly string[];
}

/** Reads the variables of a kustomization. */
export function readVariables(root: Field): Variable[] {
  return root
    .get("vars")
    .items()
    .flatMap((field) => {
      const reference = field.get("objref");
      const name = field.get("name").text;
      if (name === undefined) return [];
      const path =
        field.get("fieldref", "fieldPath").text ?? field.get("fieldref", "fieldpath").text ?? "metadata.name";
      return [
        {
          name,
          field,
          kind: reference.get("kind").text ?? "",
          apiVersion: reference.get("apiVersion").text,
          object: reference.get("name").text ?? "",
          path: path.split(".").flatMap((part) => part.split(/[[\]]/u).filter((step) => step !== "")),
        },
      ];
    });
}

/** Maximum length of a text with the values of variables. */
const maxLength = 100_000;
const maxDepth = 60;

/**
 * Replaces `$(NAME)` in the texts of objects with the value of the variable (kustomize, "vars"), and `$$(` with `$(`. kustomize does so in a
 * list of fields that kustomizations extend; here, every text of an object counts.
 * @returns the objects, and the variables that name no value.
 */
export function replaceVariables(
  objects: readonly BuiltObject[],
  variables: readonly Variable[],
): { readonly objects: readonly BuiltObject[]; readonly missing: readonly Variable[] } {
  const values = new Map<string, YamlNode & { readonly kind: "scalar" }>();
  const missing: Variable[] = [];
  for (const variable of variables) {
    const value = objects.map((built) => findValue(built, variable)).find((node) => node !== undefined);
    if (value?.kind === "scalar") values.set(variable.name, value);
    else missing.push(variable);
  }
  if (values.size === 0) return { objects, missing };
  return { objects: objects.map((built) => ({ ...built, node: replaced(built.node, values, 0) })), missing };
}

function findValue(built: BuiltObject, { kind, apiVersion, object, path }: Variable): YamlNode | undefined {
  if (kindOf(built) !== kind || !built.names.includes(object)) return undefined;
  if (
    apiVersion !== undefined &&
    groupVersion(built)
      .filter((part) => part !== "")
      .join("/") !== apiVersion
  )
    return undefined;
  let node: YamlNode | undefined = built.node;
  for (const step of path) {
    if (node.kind === "list") node = node.items[Number(step)]?.value;
    else node = new Field(node).get(step).node;
    if (node === undefined) return undefined;
  }
  return node;
}

type Values = ReadonlyMap<string, YamlNode & { readonly kind: "scalar" }>;

function replaced(node: YamlNode, values: Values, depth: number): YamlNode {
  if (node.kind === "scalar") return replacedText(node, values);
  if (depth > maxDepth) return node;
  if (node.kind === "list") {
    const items = node.items.map((item) => ({ ...item, value: replaced(item.value, values, depth + 1) }));
    return { ...node, items };
  }
  const entries = node.entries.map((entry) => ({ ...entry, value: replaced(entry.value, values, depth + 1) }));
  return { ...node, entries };
}

function replacedText(node: YamlNode & { readonly kind: "scalar" }, values: Values): YamlNode {
  if (!node.text.includes("$(")) return node;
  const [, only = ""] = /^\$\(([^()]+)\)$/u.exec(node.text) ?? [];
  const whole = values.get(only);
  // A text that is only a variable takes over the type of the value, such as the number of a port.
  if (whole !== undefined) return { ...node, text: whole.text, style: whole.style };
  const text = node.text.replace(/(\$?)\$\(([^()]+)\)/gu, (all, dollar: string, name: string) =>
    dollar === "" ? (values.get(name)?.text ?? all) : all.slice(1),
  );
  return text.length > maxLength ? node : { ...node, text };
}
