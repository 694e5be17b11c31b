import { getOwn } from "../../../shared/values/index.ts";
import type { Field } from "../../../shared/yaml/index.ts";
import type { Owner } from "../rules/rule.ts";
import type { Resource } from "./resource.ts";
import { getKindType } from "./schema/types.ts";

/** A pod specification, wherever it occurs. */
export interface Workload extends Owner {
  readonly resource: Resource;
  readonly spec: Field;
  /** Metadata of the pods: the template's, or the Pod's own. */
  readonly metadata: Field;
  /** Labels of the pods. */
  readonly labels: ReadonlyMap<string, string>;
  readonly containers: readonly Container[];
  /** True for containers without the rest of a pod specification, and for labels without one. */
  readonly partial: boolean;
  /** Returns a field of the pod, or of the specification that it inherits from (Argo templates). */
  get(...keys: readonly string[]): Field;
}

export interface Container {
  readonly workload: Workload;
  readonly field: Field;
  readonly name: string;
  readonly image: string | undefined;
  /** `sidecar`: an init container that keeps running. */
  readonly role: "container" | "init" | "sidecar" | "ephemeral";
}

const lists = [
  ["initContainers", "init"],
  ["containers", "container"],
  ["ephemeralContainers", "ephemeral"],
] as const;

/** Kinds with pods at a known path. They count even if containers lack an image. */
const knownPaths: Readonly<Record<string, readonly string[]>> = {
  Pod: ["spec"],
  PodTemplate: ["template", "spec"],
  ReplicationController: ["spec", "template", "spec"],
  ReplicaSet: ["spec", "template", "spec"],
  Deployment: ["spec", "template", "spec"],
  StatefulSet: ["spec", "template", "spec"],
  DaemonSet: ["spec", "template", "spec"],
  Job: ["spec", "template", "spec"],
  CronJob: ["spec", "jobTemplate", "spec", "template", "spec"],
};
/** Groups of the kinds with known pods. */
export const coreGroups: ReadonlySet<string> = new Set(["", "apps", "batch", "extensions"]);
const maxDepth = 40;

/** Checks for pods that only run on Windows nodes. */
export function isForWindows(pod: Workload): boolean {
  const system = pod.get("os", "name").text ?? pod.get("nodeSelector", "kubernetes.io/os").text;
  return system === "windows";
}

/**
 * Lists the pod specifications of an object: at their known path for built-in kinds, by shape at any depth for all
 * others (a map with `containers` whose items have name and image; Argo's single `container` and `script`). Ignores
 * `status`.
 */
export function listWorkloads(resource: Resource): Workload[] {
  const path = coreGroups.has(resource.group) ? getOwn(knownPaths, resource.kind) : undefined;
  if (path !== undefined) {
    const spec = resource.root.get(...path);
    const isTemplate = path.length > 1 && spec.parent?.get("metadata").isMap === true;
    return spec.isMap || isTemplate ? [workloadOf(resource, spec)] : [];
  }
  if (resource.kind === "CustomResourceDefinition" || isBuiltIn(resource)) return [];
  const workloads: Workload[] = [];
  search(resource, resource.root, 0, workloads);
  return workloads;
}

/** Checks for a kind that Kubernetes itself defines. OpenShift's old kinds are in the core group, too. */
function isBuiltIn({ apiVersion, kind }: Resource): boolean {
  return getKindType(apiVersion, kind) !== undefined;
}

function search(resource: Resource, field: Field, depth: number, workloads: Workload[]): void {
  if (depth > maxDepth || field.node === undefined || field.node.kind === "scalar") return;
  if (field.isMap && isPodSpec(field)) workloads.push(workloadOf(resource, field));
  else if (isArgoTemplate(resource, field)) workloads.push(workloadOf(resource, field));
  for (const child of field.node.kind === "map" ? field.fields() : field.items()) {
    if (depth === 0 && child.key === "status") continue;
    if (typeof child.key === "string" && lists.some(([name]) => name === child.key)) continue;
    search(resource, child, depth + 1, workloads);
  }
}

function isPodSpec(field: Field): boolean {
  return (
    lists.some(([name]) =>
      field
        .get(name)
        .items()
        .some((container) => container.get("image").exists && container.get("name").exists),
    ) || isUnnamedContainerList(field)
  );
}

/**
 * Returns true for the container list of Knative and similar kinds, which give containers without a name one.
 */
function isUnnamedContainerList(field: Field): boolean {
  const items = field.get("containers").items();
  return items.length > 0 && items.every((container) => container.get("image").text !== undefined);
}

function isArgoTemplate({ group }: Resource, field: Field): boolean {
  if (group !== "argoproj.io" || !field.isMap) return false;
  return ["container", "script"].some((name) => field.get(name, "image").exists);
}

function workloadOf(resource: Resource, spec: Field): Workload {
  const inherited = inheritedSpec(resource, spec);
  const metadata = podMetadata(resource, spec);
  const workload: Workload = {
    ...resource,
    resource,
    spec,
    metadata,
    labels: metadata.get("labels").record,
    annotations: [...resource.annotations, metadata.get("annotations")],
    containers: [],
    partial:
      !spec.isMap ||
      (spec.parent !== undefined && spec.key !== "spec" && !isArgoTemplate(resource, spec) && isBare(spec)),
    get(...keys) {
      const own = spec.get(...keys);
      return own.node !== undefined || inherited === undefined ? own : orOwn(inherited.get(...keys), own);
    },
  };
  return Object.assign(workload, { containers: containersOf(workload) });
}

function orOwn(inherited: Field, own: Field): Field {
  return inherited.node === undefined ? own : inherited;
}

/** Returns the workflow's specification, from which an Argo template inherits. */
function inheritedSpec({ group, root }: Resource, spec: Field): Field | undefined {
  if (group !== "argoproj.io") return undefined;
  for (let field = spec.parent; field !== undefined && field !== root; field = field.parent) {
    if (field.get("templates").node?.kind === "list") return field;
  }
  return undefined;
}

/**
 * Returns true if there are only containers and no other field of a pod specification, because another object builds
 * the pod around them.
 */
function isBare(spec: Field): boolean {
  const podFields = [
    "securityContext",
    "serviceAccountName",
    "volumes",
    "restartPolicy",
    "nodeSelector",
    "hostNetwork",
  ];
  return !podFields.some((name) => spec.get(name).node !== undefined);
}

function podMetadata({ root }: Resource, spec: Field): Field {
  const { parent } = spec;
  if (parent === undefined) return root.get("metadata");
  return parent.get("metadata");
}

function containersOf(workload: Workload): Container[] {
  const { spec } = workload;
  const all = lists.flatMap(([list, role]) =>
    spec
      .get(list)
      .items()
      .filter((container) => container.isMap)
      .map((field) =>
        containerOf(
          workload,
          field,
          field.get("restartPolicy").text === "Always" && role === "init" ? "sidecar" : role,
        ),
      ),
  );
  const single = ["container", "script"].flatMap((name) => {
    const field = spec.get(name);
    return field.isMap && field.get("image").exists ? [containerOf(workload, field, "container")] : [];
  });
  return [...all, ...(workload.resource.group === "argoproj.io" ? single : [])];
}

function containerOf(workload: Workload, field: Field, role: Container["role"]): Container {
  const name = field.get("name").text ?? (typeof field.key === "string" ? field.key : String(field.key ?? ""));
  return { workload, field, name, image: field.get("image").text, role };
}
