import { getOwn } from "../../../shared/values/index.ts";
import type { Field, YamlNode } from "../../../shared/yaml/index.ts";
import { clusterKinds, fixedNames, selectorPaths, templatePaths } from "./kinds.ts";
import { createMap, createTextNode, getOrigin, getTextAt, type Origin, updateAt, withPairs } from "./nodes.ts";
import { type BuiltObject, isOwnKind, kindOf, nameOf, namespaceOf } from "./target.ts";

/** Sets the namespace of all namespaced objects, and the name of Namespaces. */
export function setNamespace(objects: readonly BuiltObject[], field: Field): BuiltObject[] {
  const { text } = field;
  if (text === undefined || text === "") return [...objects];
  const origin = getOrigin(field);
  const value = createTextNode(origin, text);
  const accounts = new Set(
    objects.filter((object) => kindOf(object) === "ServiceAccount").flatMap(({ names }) => names),
  );
  return objects.map((built) => {
    const kind = kindOf(built);
    if (kind === "Namespace") return renamed(built, text, origin);
    const node = clusterKinds.has(kind)
      ? built.node
      : updateAt(built.node, ["metadata", "namespace"], () => value, origin);
    const namespaces = clusterKinds.has(kind) ? built.namespaces : [...built.namespaces, text];
    if (!/^(?:Cluster)?RoleBinding$/.test(kind)) return { ...built, node, namespaces };
    const subjects = updateAt(node, ["subjects", "*"], (subject) => {
      const name = getTextAt(subject, "name") ?? "";
      const isOwn = getTextAt(subject, "kind") === "ServiceAccount" && (name === "default" || accounts.has(name));
      return subject === undefined || !isOwn ? subject : updateAt(subject, ["namespace"], () => value, origin);
    });
    return { ...built, node: subjects, namespaces };
  });
}

function renamed(built: BuiltObject, name: string, origin: Origin): BuiltObject {
  const node = updateAt(built.node, ["metadata", "name"], () => createTextNode(origin, name), origin);
  return { ...built, node, names: [...built.names, name] };
}

/** Adds a prefix and suffix to names. References are updated after everything is built. */
export function affixNames(objects: readonly BuiltObject[], prefix: Field, suffix: Field): BuiltObject[] {
  if ((prefix.text ?? "") === "" && (suffix.text ?? "") === "") return [...objects];
  return objects.map((built) => {
    if (fixedNames.has(kindOf(built))) return built;
    const name = `${prefix.text ?? ""}${nameOf(built)}${suffix.text ?? ""}`;
    const node = updateAt(built.node, ["metadata", "name"], (old) =>
      old?.kind === "scalar" ? { ...old, text: name, style: "quoted" } : old,
    );
    return { ...built, node, names: [...built.names, name] };
  });
}

function addPairs(node: YamlNode, path: readonly string[], pairs: readonly Field[], create: boolean): YamlNode {
  const [first] = pairs;
  if (first === undefined) return node;
  return updateAt(
    node,
    path,
    (old) => {
      const map = old?.kind === "map" ? old : create ? createMap(getOrigin(first)) : undefined;
      return map === undefined ? old : withPairs(map, pairs);
    },
    create ? getOrigin(first) : undefined,
  );
}

/** Where labels are added, in addition to the object's own. */
export interface LabelScope {
  readonly selectors: boolean;
  readonly templates: boolean;
}

/** Adds labels to objects, to the pods that they create, and to the selectors that match these pods. */
export function addLabels(
  objects: readonly BuiltObject[],
  pairs: readonly Field[],
  { selectors, templates }: LabelScope,
): BuiltObject[] {
  return objects.map((built) => {
    const kind = kindOf(built);
    let node = addPairs(built.node, ["metadata", "labels"], pairs, true);
    const template = getOwn(templatePaths, kind);
    if (template !== undefined && (templates || selectors))
      node = addPairs(node, [...template, "metadata", "labels"], pairs, true);
    if (kind === "CronJob" && (templates || selectors))
      node = addPairs(node, ["spec", "jobTemplate", "metadata", "labels"], pairs, true);
    if (kind === "StatefulSet" && (templates || selectors)) {
      node = addPairs(node, ["spec", "volumeClaimTemplates", "*", "metadata", "labels"], pairs, true);
    }
    const paths = selectors && isOwnKind(built) ? selectorPaths[kind] : undefined;
    if (paths?.made !== undefined) node = addPairs(node, paths.made, pairs, true);
    for (const path of paths?.kept ?? []) node = addPairs(node, path, pairs, false);
    return { ...built, node };
  });
}

export function addAnnotations(objects: readonly BuiltObject[], pairs: readonly Field[]): BuiltObject[] {
  return objects.map((built) => {
    const template = getOwn(templatePaths, kindOf(built));
    let node = addPairs(built.node, ["metadata", "annotations"], pairs, true);
    if (template !== undefined) node = addPairs(node, [...template, "metadata", "annotations"], pairs, true);
    if (kindOf(built) === "CronJob")
      node = addPairs(node, ["spec", "jobTemplate", "metadata", "annotations"], pairs, true);
    return { ...built, node };
  });
}

/** Sets the number of replicas of the named objects. */
export function setReplicas(objects: readonly BuiltObject[], replicas: readonly Field[]): BuiltObject[] {
  return replicas.reduce<BuiltObject[]>(
    (current, setting) => {
      const count = setting.get("count");
      const { node: value } = count;
      if (value === undefined) return current;
      return current.map((built) => {
        const isScaled = /^(?:Deployment|ReplicationController|ReplicaSet|StatefulSet)$/.test(kindOf(built));
        if (!isScaled || !built.names.includes(setting.get("name").text ?? "")) return built;
        return { ...built, node: updateAt(built.node, ["spec", "replicas"], () => value, getOrigin(count)) };
      });
    },
    [...objects],
  );
}

/** Returns true if both objects look up names in the same namespace. */
export function sameNamespace(a: BuiltObject, b: BuiltObject): boolean {
  return clusterKinds.has(kindOf(a)) || clusterKinds.has(kindOf(b)) || namespaceOf(a) === namespaceOf(b);
}
