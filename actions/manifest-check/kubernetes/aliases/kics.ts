import { isKicsDirectory } from "../../kics-directories.ts";
import type { Container } from "../workload.ts";
import type { AliasCondition, AliasSubject, AliasTable } from "./alias.ts";
import {
  getReplicas,
  isMain,
  isUnset,
  listDropped,
  listMounts,
  ofAny,
  ofAnyMain,
  ofKinds,
  ofText,
} from "./conditions.ts";

/** Returns true for a container without a user above 0, unless the pod sets one and leaves runAsNonRoot out. */
function isRoot({ field, workload }: Container): boolean {
  const pods = workload.get("securityContext");
  const nonRoot = pods.get("runAsNonRoot");
  const podUser = pods.get("runAsUser");
  const isLeftToContainers =
    nonRoot.isTrue || (!nonRoot.exists && !podUser.exists) || (nonRoot.isFalse && (podUser.number ?? 0) > 0);
  const own = field.get("securityContext");
  const user = own.get("runAsUser");
  return isLeftToContainers && !own.get("runAsNonRoot").isTrue && (!user.exists || (user.number ?? 1) <= 0);
}

const keepsNetRaw: AliasCondition = ofAny(
  (container) => !listDropped(container).some((name) => name === "ALL" || name === "NET_RAW"),
);

const isElsewhere = ({ owner }: AliasSubject): boolean => owner.namespace !== "kube-system";

const mountsSystem: AliasCondition = (subject) =>
  listMounts(subject).some(({ path, isWritable }) => isWritable && isKicsDirectory(path) && !path.startsWith("/sys"));

const isSystemPath: AliasCondition = ({ field }) => isKicsDirectory(field.text ?? "");

const hostPaths = [
  ["kics/aa8f7a35-9923-4cad-bd61-a19b7f6aac91", isElsewhere],
  ["kics/5308a7a8-06f8-45ac-bf10-791fe21de46e", isSystemPath],
  ["kics/b7652612-de4e-4466-a0bf-1cd81f0c6063", mountsSystem],
] as const;

/** Replaced API versions of the kinds that KICS lists. */
const replacedVersion =
  /^(?:extensions\/v1beta1 (?:Deployment|DaemonSet|ReplicaSet|Ingress|NetworkPolicy)|apps\/v1beta1 (?:Deployment|ReplicaSet|StatefulSet)|apps\/v1beta2 (?:Deployment|DaemonSet|ReplicaSet|StatefulSet)|networking\.k8s\.io\/v1beta1 (?:Ingress|IngressClass)|rbac\.authorization\.k8s\.io\/v1beta1 (?:Cluster)?Role(?:Binding)?)$/;
const isReplacedVersion: AliasCondition = ({ owner, field }) => replacedVersion.test(`${field.text} ${owner.kind}`);

const hasToken = ofKinds(
  ...["Pod", "Deployment", "DaemonSet", "StatefulSet", "ReplicaSet", "ReplicationController", "Job", "CronJob"],
);

const isLabelOfObject: AliasCondition = ({ owner, field }) => {
  const root = "resource" in owner ? owner.resource.root : owner.root;
  const isValue = field.node === root.get("metadata", "labels", String(field.key)).node;
  return field.node !== undefined && isValue && !/^(?:(?:[A-Za-z0-9][-\w.]*)?[A-Za-z0-9])?$/.test(field.text ?? "");
};

const manyReplicas = (kind: string): AliasCondition => {
  const isKind = ofKinds(kind);
  return (subject) => isKind(subject) && getReplicas(subject) > 2;
};

const isDeployment = ofKinds("Deployment");
const isStatefulSet = ofKinds("StatefulSet");

const addedCapability = ["kics/19ebaa28-fc86-4a58-bcfa-015c9e22fe40"] as const;
const noDigest = ["kics/7c81d34c-8e5a-402b-9798-9f442630e678"] as const;
const root = ["kics/cf34805e-3872-4c08-bf92-6ff7bb0cfadb", ofAnyMain(isRoot)] as const;
const seccomp = "kics/f377b83e-bd07-4f48-a591-60c82b14a78b";
const namespace = ["kics/611ab018-c4aa-4ba2-b0f6-a448337509a6", hasToken] as const;
const apiVersion = ["kics/94b76ea5-e074-4ca2-8a03-c5a606e30645", isReplacedVersion] as const;
const servicePort = ["kics/3ca03a61-3249-4c16-8427-6f8e47dda729"] as const;

/** Returns true if a container has the pod's seccomp profile, because it has none of its own. */
const inheritsProfile: AliasCondition = ({ container, ...subject }) =>
  container !== undefined ||
  ofAny(({ field }) => !field.get("securityContext", "seccompProfile", "type").exists)({ ...subject, container });

/** KICS (`assets/queries/k8s`). */
export const kicsAliases: AliasTable = {
  "SW-K8S-privileged": [["kics/dd29336b-fe57-445b-a26e-e6aa867ae609"]],
  "SW-K8S-privilege-escalation": [["kics/5572cc5e-1e4c-4113-92a6-7a8a3bd25e6d"]],
  "SW-K8S-capability-added": [
    addedCapability,
    ["kics/235236ee-ad78-4065-bd29-61b061f28ce0", ofText(/^(?:CAP_)?SYS_ADMIN$/)],
  ],
  "SW-K8S-net-bind-service": [addedCapability],
  "SW-K8S-capabilities-not-dropped": [
    ["kics/dbbc6705-d541-43b0-b166-dd4be8208b54", keepsNetRaw],
    ["kics/268ca686-7fb7-4ae9-b129-955a2a89064e", isUnset],
  ],
  "SW-K8S-host-ipc": [["kics/cd290efd-6c82-4e9d-a698-be12ae31d536"]],
  "SW-K8S-host-pid": [["kics/302736f4-b16c-41b8-befe-c0baffa0bd9d"]],
  "SW-K8S-host-network": [["kics/6b6bdfb3-c3ae-44cb-88e4-7405c1ba2c8a"]],
  "SW-K8S-sysctl": [["kics/9127f0d9-2310-42e7-866f-5fd9d20dcbad"]],
  "SW-K8S-proc-mount": [["kics/f922827f-aab6-447c-832a-e1ff63312bd3", ofText(/^Unmasked$/)]],
  "SW-K8S-run-as-non-root": [root],
  "SW-K8S-run-as-root": [root],
  "SW-K8S-low-user": [
    ["kics/02323c00-cdc3-4fdc-a310-4f2b3e7a1660", ({ field }) => field.number !== undefined && field.number < 10_000],
  ],
  "SW-K8S-seccomp-unset": [[seccomp]],
  "SW-K8S-seccomp-unconfined": [[seccomp, inheritsProfile]],
  "SW-K8S-writable-root": [["kics/a9c2f49d-0671-4fc9-9ece-f4e261e128d0"]],
  "SW-K8S-image-missing": [["kics/583053b7-e632-46f0-b989-f81ff8045385"]],
  "SW-K8S-image-latest": [noDigest],
  "SW-K8S-image-digest": [noDigest],
  "SW-K8S-image-pull-policy": [
    ["kics/caa3479d-885d-4882-9aac-95e5e78ef5c2", ofAny(({ image = "" }) => /:(?!latest)/.test(image))],
  ],
  "SW-K8S-dashboard": [
    [
      "kics/d2ad057f-0928-41ef-a83c-f59203bb855b",
      ofAny(({ image = "" }) => /kubernetes-dashboard|kubernetesui/.test(image)),
    ],
  ],
  "SW-K8S-tiller": [
    ["kics/8b862ca9-0fbd-4959-ad72-b6609bdaa22d", ofKinds("Service")],
    ["kics/6d173be7-545a-46c6-a81d-2ae52ed1605d", ofAny(({ image = "" }) => image.includes("tiller"))],
  ],
  "SW-K8S-memory-limit": [["kics/b14d1bc4-a208-45db-92f0-e21f8e2588e9"]],
  "SW-K8S-memory-request": [["kics/229588ef-8fde-40c8-8756-f4f2b5825ded"]],
  "SW-K8S-cpu-request": [["kics/ca469dd4-c736-448f-8ac1-30a642705e0a"]],
  "SW-K8S-cpu-limit": [["kics/4ac0e2b7-d2d2-4af7-8799-e8de6721ccda"]],
  "SW-K8S-readiness-probe": [["kics/a659f3b5-9bf0-438a-bd9a-7d3a6427f1e3", isMain]],
  "SW-K8S-liveness-probe": [["kics/ade74944-a674-4e00-859e-c6eab5bde441", isMain]],
  "SW-K8S-service-account-token": [["kics/48471392-d4d0-47c0-b135-cdec95eb3eef", hasToken]],
  "SW-K8S-default-account-token": [["kics/b93e973e-9066-4455-a63b-c1c0e1ec3a48"]],
  "SW-K8S-default-service-account": [
    [
      "kics/591ade62-d6b0-4580-b1ae-209f80ba1cd9",
      (subject) => subject.owner.kind === "Pod" && (subject.field.text ?? "") === "",
    ],
  ],
  "SW-K8S-shared-service-account": [["kics/c1032cf7-3628-44e2-bd53-38c17cf31b6b"]],
  "SW-K8S-default-namespace": [namespace],
  "SW-K8S-system-namespace": [namespace],
  "SW-K8S-host-path": hostPaths,
  "SW-K8S-runtime-socket": [
    ...hostPaths,
    ["kics/a6f34658-fdfb-4154-9536-56d516f65828", ofText(/^\/var\/run\/docker\.sock$/)],
  ],
  "SW-K8S-host-path-volume": [
    ["kics/aa8f7a35-9923-4cad-bd61-a19b7f6aac91", isElsewhere],
    ["kics/5308a7a8-06f8-45ac-bf10-791fe21de46e", ({ field }) => isKicsDirectory(field.get("path").text ?? "")],
  ],
  "SW-K8S-secret-as-variable": [["kics/3d658f8b-d988-41a0-a841-40043121de1e"]],
  "SW-K8S-load-balancer-open": [["kics/26763a1c-5dda-4772-b507-5fca7fb5f165"]],
  "SW-K8S-node-port": [["kics/845acfbe-3e10-4b8e-b656-3b404d36dfb2"]],
  "SW-K8S-service-port": [servicePort],
  "SW-K8S-service-port-undeclared": [servicePort],
  "SW-K8S-stateful-set-service": [["kics/bb241e61-77c3-4b97-9575-c0f8a1e008d0"]],
  "SW-K8S-network-policy-without-pods": [["kics/85ab1c5b-014e-4352-b5f8-d7dea3bb4fd3"]],
  "SW-K8S-invalid-label": [["kics/1123031a-f921-4c5b-bd86-ef354ecfd37a", isLabelOfObject]],
  "SW-K8S-api-removed": [apiVersion],
  "SW-K8S-api-deprecated": [apiVersion],
  "SW-K8S-cron-job-deadline": [["kics/192fe40b-b1c3-448a-aba2-6cc19a300fe3"]],
  "SW-K8S-pdb-missing": [
    ["kics/b23e9b98-0cb6-4fc9-b257-1f3270442678", (subject) => isDeployment(subject) && getReplicas(subject) > 1],
    ["kics/1db3a5a5-bf75-44e5-9e44-c56cfc8b1ac5", (subject) => isStatefulSet(subject) && getReplicas(subject) > 1],
  ],
  "SW-K8S-replicas-not-spread": [
    ["kics/a31b7b82-d994-48c4-bd21-3bab6c31827a", manyReplicas("Deployment")],
    ["kics/d740d048-8ed3-49d3-b77b-6f072f3b669e", manyReplicas("StatefulSet")],
  ],
  "SW-K8S-limit-range-missing": [["kics/4a20ebac-1060-4c81-95d1-1f7f620e983b"]],
  "SW-K8S-resource-quota-missing": [["kics/48a5beba-e4c0-4584-a2aa-e6894e4cf424"]],
};
