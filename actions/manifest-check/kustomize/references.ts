import { getOwn } from "../../../shared/values/index.ts";
import type { YamlNode } from "../../../shared/yaml/index.ts";
import type { NameReference } from "./configurations.ts";
import { templatePaths } from "./kinds.ts";
import { getTextAt, getValueAt, updateAt, updateThrough } from "./nodes.ts";
import { type BuiltObject, kindOf, nameOf } from "./target.ts";
import { sameNamespace } from "./transform.ts";

/** `kind path` of fields in a pod specification that contain the name of another object. */
const inPods: readonly (readonly [kind: string, path: string])[] = [
  ["ServiceAccount", "serviceAccountName"],
  ["ServiceAccount", "serviceAccount"],
  ["Secret", "imagePullSecrets.*.name"],
  ["ConfigMap", "volumes.*.configMap.name"],
  ["Secret", "volumes.*.secret.secretName"],
  ["ConfigMap", "volumes.*.projected.sources.*.configMap.name"],
  ["Secret", "volumes.*.projected.sources.*.secret.name"],
  ["PersistentVolumeClaim", "volumes.*.persistentVolumeClaim.claimName"],
  ["PriorityClass", "priorityClassName"],
  ...["containers", "initContainers"].flatMap((list) => [
    ["ConfigMap", `${list}.*.env.*.valueFrom.configMapKeyRef.name`] as const,
    ["Secret", `${list}.*.env.*.valueFrom.secretKeyRef.name`] as const,
    ["ConfigMap", `${list}.*.envFrom.*.configMapRef.name`] as const,
    ["Secret", `${list}.*.envFrom.*.secretRef.name`] as const,
  ]),
];

/** The same fields in objects of other kinds. */
const inKinds: Readonly<Record<string, readonly (readonly [kind: string, path: string])[]>> = {
  StatefulSet: [["Service", "spec.serviceName"]],
  ServiceAccount: [
    ["Secret", "imagePullSecrets.*.name"],
    ["Secret", "secrets.*.name"],
  ],
  Ingress: [
    ["Service", "spec.defaultBackend.service.name"],
    ["Service", "spec.rules.*.http.paths.*.backend.service.name"],
    ["Service", "spec.rules.*.http.paths.*.backend.serviceName"],
    ["Secret", "spec.tls.*.secretName"],
  ],
  PersistentVolumeClaim: [["StorageClass", "spec.storageClassName"]],
};

/**
 * Updates references to the final names of the objects.
 * @param further fields that kustomizations add to the built-in ones.
 */
export function fixReferences(objects: readonly BuiltObject[], further: readonly NameReference[] = []): BuiltObject[] {
  const byName = new Map<string, BuiltObject[]>();
  for (const object of objects) {
    for (const name of new Set(object.names)) {
      const key = `${kindOf(object)}/${name}`;
      byName.set(key, [...(byName.get(key) ?? []), object]);
    }
  }
  const resolve =
    (kind: string, from: BuiltObject) =>
    (node: YamlNode | undefined): YamlNode | undefined => {
      if (node?.kind !== "scalar") return node;
      const candidates = (byName.get(`${kind}/${node.text}`) ?? []).filter((candidate) =>
        sameNamespace(candidate, from),
      );
      const [first] = candidates;
      if (first === undefined || candidates.some((candidate) => nameOf(candidate) === node.text)) return node;
      return candidates.length === 1 ? { ...node, text: nameOf(first) } : node;
    };
  const byKind = Map.groupBy(further, ({ kind }) => kind);
  return objects.map((built) => {
    const own = [...(byKind.get(kindOf(built)) ?? []), ...(byKind.get(undefined) ?? [])];
    const node = own.reduce(
      (current, { target, path }) => updateThrough(current, path, resolve(target, built)),
      resolved(built, resolve),
    );
    return { ...built, node };
  });
}

type Resolve = (kind: string, from: BuiltObject) => (node: YamlNode | undefined) => YamlNode | undefined;

function resolved(built: BuiltObject, resolve: Resolve): YamlNode {
  const kind = kindOf(built);
  let { node } = built;
  const update = (target: string, path: readonly string[]): void => {
    node = updateAt(node, path, resolve(target, built));
  };
  const template = getOwn(templatePaths, kind);
  const pod = kind === "Pod" ? ["spec"] : template === undefined ? undefined : [...template, "spec"];
  if (pod !== undefined) for (const [target, path] of inPods) update(target, [...pod, ...path.split(".")]);
  for (const [target, path] of getOwn(inKinds, kind) ?? []) update(target, path.split("."));
  if (kind === "HorizontalPodAutoscaler")
    update(getTextAt(node, "spec", "scaleTargetRef", "kind") ?? "", ["spec", "scaleTargetRef", "name"]);
  if (!/^(?:Cluster)?RoleBinding$/.test(kind)) return node;
  update(getTextAt(node, "roleRef", "kind") ?? "", ["roleRef", "name"]);
  const subjects = getValueAt(node, ["subjects"]);
  if (subjects?.kind === "list" && subjects.items.every(({ value }) => getTextAt(value, "kind") === "ServiceAccount")) {
    update("ServiceAccount", ["subjects", "*", "name"]);
  }
  return node;
}
