import type { Field } from "../../../../shared/yaml/index.ts";
import type { Resource } from "../resource.ts";
import { getKindType } from "../schema/types.ts";
import {
  checkDataKey,
  checkLabelKey,
  checkLabelName,
  checkLabelValue,
  checkPathSegment,
  checkServiceName,
  checkSubdomain,
  type NameFormat,
} from "./names.ts";
import { knownText, type Violation, violationOf } from "./violation.ts";

/** Maximum size of all annotations of an object in bytes (apimachinery, `TotalAnnotationSizeLimitB`). */
const maxAnnotationBytes = 256 * 1024;
/** Minor version since which names of Services may start with a digit (`RelaxedServiceNameValidation`). */
const relaxedServiceNames = 35;

const rbac: readonly string[] = ["Role", "ClusterRole", "RoleBinding", "ClusterRoleBinding"];
const subdomains: ReadonlySet<string> = new Set([
  ...["Pod", "PodTemplate", "ReplicationController", "ReplicaSet", "Deployment", "StatefulSet", "DaemonSet", "Job"],
  ...["CronJob", "ConfigMap", "Secret", "ServiceAccount", "Ingress", "IngressClass", "NetworkPolicy", "StorageClass"],
  ...["PersistentVolume", "PersistentVolumeClaim", "PodDisruptionBudget", "HorizontalPodAutoscaler", "LimitRange"],
  ...["ResourceQuota", "PriorityClass", "RuntimeClass", "Lease", "CustomResourceDefinition", "Endpoints"],
  ...["ValidatingWebhookConfiguration", "MutatingWebhookConfiguration"],
]);

/** Returns the format of an object's name. Undefined if this is not known for its kind. */
function nameFormatOf({ kind, apiVersion }: Resource, minor: number): NameFormat | undefined {
  if (getKindType(apiVersion, kind) === undefined) return undefined;
  if (kind === "Namespace") return checkLabelName;
  if (kind === "Service") return minor >= relaxedServiceNames ? checkLabelName : checkServiceName;
  if (rbac.includes(kind)) return checkPathSegment;
  return subdomains.has(kind) ? checkSubdomain : undefined;
}

/** Words that people write where a script or a reader fills in a name. */
function isBlankToFill(text: string): boolean {
  return /^[A-Z][A-Z0-9]*(?:[_-][A-Z0-9]+)+$/.test(text);
}

/** Checks a name against a format. Accepts placeholders. */
export function checkName(field: Field, format: NameFormat): Violation[] {
  const text = knownText(field);
  return text === undefined || isBlankToFill(text) ? [] : violationOf("name", field, format(text));
}

/** Checks the names of an object, its namespace and its keys. */
export function* checkObjectNames(resource: Resource, minor: number): Generator<Violation> {
  const metadata = resource.root.get("metadata");
  const format = nameFormatOf(resource, minor);
  if (format === undefined) return;
  yield* checkName(metadata.get("name"), format);
  const prefix = metadata.get("generateName");
  yield* checkName(prefix, (text) => format(text.replace(/-$/, "a")));
  yield* checkName(metadata.get("namespace"), checkLabelName);
  if (resource.kind === "CronJob") yield* checkName(metadata.get("name"), shortEnoughForJobs);
  if (resource.kind !== "ConfigMap" && resource.kind !== "Secret") return;
  for (const list of ["data", "stringData", "binaryData"]) {
    for (const field of resource.root.get(list).fields())
      if (knownKey(field) !== undefined) yield* violationOf("name", field, checkDataKey(String(field.key)));
  }
}

/** A CronJob appends 11 characters to its name for those of its Jobs. */
const shortEnoughForJobs: NameFormat = (text) =>
  text.length > 52 && text.length <= 253
    ? `The name has ${text.length} characters, but at most 52 are allowed for a CronJob`
    : undefined;

function knownKey({ key }: Field): string | undefined {
  const text = String(key);
  return /[${}<>]/.test(text) ? undefined : text;
}

/** Checks the labels and annotations in metadata. */
export function* checkLabelsAndAnnotations(metadata: Field): Generator<Violation> {
  yield* checkLabels(metadata.get("labels"));
  const annotations = metadata.get("annotations").fields();
  let bytes = 0;
  for (const field of annotations) {
    bytes += Buffer.byteLength(String(field.key)) + Buffer.byteLength(field.text ?? "");
    const key = knownKey(field)?.toLowerCase();
    if (key !== undefined) yield* violationOf("label", field, checkLabelKey(key));
  }
  if (bytes <= maxAnnotationBytes) return;
  const message = `The annotations have ${bytes} bytes, but at most ${maxAnnotationBytes} (256 KiB) are allowed`;
  yield* violationOf("label", metadata.get("annotations"), message);
}

/** Checks a map of labels, such as those of an object or a selector. */
export function* checkLabels(labels: Field): Generator<Violation> {
  for (const field of labels.fields()) {
    const key = knownKey(field);
    if (key !== undefined) yield* violationOf("label", field, checkLabelKey(key));
    const value = knownText(field);
    if (value !== undefined) yield* violationOf("label", field, checkLabelValue(value));
  }
}
