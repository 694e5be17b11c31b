import type { Workload } from "../workload.ts";

/** Value of a label that a controller adds: a test of it, or `any` if it is known only in the cluster. */
type AddedValue = "any" | ((pod: Workload, value: string) => boolean);

const any = "any";
const isOwnOrdinal: AddedValue = ({ resource }, value) => {
  const ordinal = value.startsWith(`${resource.name}-`) ? value.slice(resource.name.length + 1) : "";
  return /^\d{1,9}$/u.test(ordinal) && isOrdinal({ resource }, ordinal);
};
const isJobName: AddedValue = ({ resource }, value) =>
  resource.kind === "CronJob" ? value.startsWith(`${resource.name}-`) : value === resource.name;

/** Returns true for the number of a pod of a StatefulSet, which may be scaled to any number of pods. */
function isOrdinal({ resource }: Pick<Workload, "resource">, value: string): boolean {
  const start = resource.root.get("spec", "ordinals", "start").number ?? 0;
  return /^\d{1,9}$/u.test(value) && Number(value) >= start;
}

const revision = { "controller-revision-hash": any } as const;
const job = {
  "batch.kubernetes.io/job-name": isJobName,
  "job-name": isJobName,
  "batch.kubernetes.io/controller-uid": any,
  "controller-uid": any,
  "batch.kubernetes.io/job-completion-index": any,
} as const;

/** Labels that controllers add to pods (Kubernetes, "Well-Known Labels, Annotations and Taints"), by kind. */
const added: Readonly<Record<string, Readonly<Record<string, AddedValue>>>> = {
  StatefulSet: {
    ...revision,
    "statefulset.kubernetes.io/pod-name": isOwnOrdinal,
    "apps.kubernetes.io/pod-index": isOrdinal,
  },
  DaemonSet: { ...revision, "pod-template-generation": any },
  Deployment: { "pod-template-hash": any },
  ReplicaSet: { "pod-template-hash": any },
  Rollout: { "rollouts-pod-template-hash": any },
  DeploymentConfig: { deployment: any, deploymentconfig: ({ resource }, value) => value === resource.name },
  Job: job,
  CronJob: job,
  ScaledJob: { ...job, "scaledjob.keda.sh/name": ({ resource }, value) => value === resource.name },
  Service: {
    "serving.knative.dev/service": ({ resource }, value) => value === resource.name,
    "serving.knative.dev/configuration": ({ resource }, value) => value === resource.name,
    "serving.knative.dev/revision": any,
  },
};

/** Labels that the cluster or a mesh adds to pods of every kind. */
const addedToAll: ReadonlySet<string> = new Set([
  ...["topology.kubernetes.io/zone", "topology.kubernetes.io/region", "security.istio.io/tlsMode"],
  ...["service.istio.io/canonical-name", "service.istio.io/canonical-revision", "linkerd.io/control-plane-ns"],
  ...["linkerd.io/workload-ns", "linkerd.io/proxy-deployment", "linkerd.io/proxy-statefulset"],
  ...["linkerd.io/proxy-daemonset", "linkerd.io/proxy-job", "linkerd.io/proxy-cronjob"],
]);

const keys = new Set([...addedToAll, ...Object.values(added).flatMap(Object.keys)]);
const byKind = new Map(Object.entries(added).map(([kind, labels]) => [kind, new Map(Object.entries(labels))]));

/** Returns true for the key of a label that a controller may add, so that files need not have it. */
export function isControllerLabel(key: string): boolean {
  return keys.has(key);
}

/** Returns true if the controller of a pod adds the label, with this value or, if it is undefined, with any. */
export function addsLabel(pod: Workload, key: string, value?: string): boolean {
  if (addedToAll.has(key)) return true;
  const test = byKind.get(pod.resource.kind)?.get(key);
  return test !== undefined && (test === any || value === undefined || test(pod, value));
}
