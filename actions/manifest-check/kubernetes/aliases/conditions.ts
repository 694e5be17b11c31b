import type { Field } from "../../../../shared/yaml/index.ts";
import type { Container, Workload } from "../workload.ts";
import type { AliasCondition, AliasSubject } from "./alias.ts";

/** Returns the pod of a problem. Undefined for problems of other objects. */
export function getPod({ owner }: AliasSubject): Workload | undefined {
  return "spec" in owner ? owner : undefined;
}

/** Lists the containers of a problem: its own, or all of the pod. Other tools ignore ephemeral containers. */
function listContainers(subject: AliasSubject): readonly Container[] {
  const { container } = subject;
  const all = container === undefined ? (getPod(subject)?.containers ?? []) : [container];
  return all.filter(({ role }) => role !== "ephemeral");
}

/** Creates a condition for tools that look at containers one by one. */
export function ofAny(matches: (container: Container) => boolean): AliasCondition {
  return (subject) => listContainers(subject).some(matches);
}

/** Creates a condition for tools that ignore init containers. */
export function ofAnyMain(matches: (container: Container) => boolean): AliasCondition {
  return ofAny((container) => container.role === "container" && matches(container));
}

/** Returns true for problems of a container in `containers`. */
export const isMain: AliasCondition = ofAnyMain(() => true);

/** Creates a condition for objects, or pods of objects, of these kinds. */
export function ofKinds(...kinds: readonly string[]): AliasCondition {
  return ({ owner }) => kinds.includes(owner.kind);
}

/** Creates a condition for the text of the field. */
export function ofText(pattern: RegExp): AliasCondition {
  return ({ field }) => pattern.test(field.text ?? "");
}

/** Returns true if the field is missing or null. */
export const isUnset: AliasCondition = ({ field }) => field.node === undefined;

/** Returns the setting of a container, or of its pod. */
export function getEffective({ field, workload }: Container, ...keys: readonly string[]): Field {
  const own = field.get("securityContext", ...keys);
  return own.exists ? own : workload.get("securityContext", ...keys);
}

/** Lists the capabilities that a container drops, in upper case. */
export function listDropped({ field }: Container): readonly string[] {
  return field.get("securityContext", "capabilities", "drop").texts.map((name) => name.toUpperCase());
}

/** Lists the places at which containers mount the volume of a problem, with whether they can write to it. */
export function listMounts(subject: AliasSubject): { readonly path: string; readonly isWritable: boolean }[] {
  const { field } = subject;
  const volume = field.key === "hostPath" ? field.parent : field.parent?.parent;
  const name = volume?.get("name").text;
  return listContainers(subject).flatMap((container) =>
    container.field
      .get("volumeMounts")
      .items()
      .filter((mount) => mount.get("name").text === name)
      .map((mount) => ({ path: mount.get("mountPath").text ?? "", isWritable: !mount.get("readOnly").isTrue })),
  );
}

/** Returns the number of replicas that a workload sets. Default: 1. */
export function getReplicas({ owner }: AliasSubject): number {
  const root = "resource" in owner ? owner.resource.root : owner.root;
  return root.get("spec", "replicas").number ?? 1;
}
