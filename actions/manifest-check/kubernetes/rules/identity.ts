import { addField, renameKey } from "../../fixes/edits.ts";
import { createFix } from "../../fixes/fix.ts";
import { type Cause, defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import type { Check, KubernetesContext } from "../check.ts";
import { createObjectCheck, createPodCheck } from "../checks.ts";
import type { Cluster } from "../cluster.ts";
import { getCause } from "../joins/causes.ts";
import { createProblem } from "../problem.ts";
import { BoundAccounts } from "../rbac/bound-accounts.ts";
import { formatTitle, type Resource } from "../resource.ts";
import { getServiceAccount, hasToken } from "../service-accounts.ts";
import type { Workload } from "../workload.ts";

const links = ["https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/"];

const owned = (name: string, account: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: ${name}\nspec:\n  serviceAccountName: ${account}\n  containers: [{name: app, image: "app:1"}]`;

const token = defineManifestRule({
  id: "SW-K8S-service-account-token",
  severity: "low",
  summary: "Do not mount a token into pods that do not use the API server.",
  why: "Anyone who compromises a container has the token and its permissions in the cluster.",
  before: "automountServiceAccountToken: true",
  after: "automountServiceAccountToken: false",
  tags: ["security", "CWE-522", "CIS-Kubernetes-5.1.6", "NSA-CISA"],
  aliases: [
    "CKV_K8S_38",
    "C-0034",
    "kube-linter/service-account-token",
    "polaris/automountServiceAccountToken",
    "kubesec/AutomountServiceAccountToken",
  ],
  links,
  precision: "medium",
});

const defaultAccount = defineManifestRule({
  id: "SW-K8S-default-service-account",
  severity: "low",
  summary: "Give each workload its own service account.",
  why: "Permissions for one workload otherwise apply to all pods of the namespace that use the default account.",
  before: "serviceAccountName: default",
  after: "serviceAccountName: web\nautomountServiceAccountToken: false",
  tags: ["security", "CWE-250", "CIS-Kubernetes-5.1.5"],
  aliases: ["kube-linter/default-service-account", "kubesec/ServiceAccountName"],
  links,
  precision: "high",
  isOptIn: true,
});

const oldField = defineManifestRule({
  id: "SW-K8S-service-account-field",
  severity: "low",
  summary: "Set the service account with serviceAccountName.",
  why: "serviceAccount is the old name of the field, which newer tools do not read. If both are set, Kubernetes ignores the old one.",
  before: "serviceAccount: web",
  after: "serviceAccountName: web",
  tags: ["correctness"],
  aliases: ["kube-linter/deprecated-service-account-field"],
  links,
  precision: "very-high",
});

const sharedAccount = defineManifestRule({
  id: "SW-K8S-shared-service-account",
  severity: "low",
  summary: "Give each workload its own service account.",
  why: "Each of the workloads has the permissions that any of them needs.",
  before: `${owned("web", "app")}\n---\n${owned("worker", "app")}`,
  after: `${owned("web", "web")}\n---\n${owned("worker", "worker")}`,
  tags: ["security", "CWE-250", "CIS-Kubernetes-5.1.5"],
  links,
  precision: "high",
  isOptIn: true,
});

const accountToken = defineManifestRule({
  id: "SW-K8S-default-account-token",
  severity: "low",
  summary: "Do not mount the token of the default service account.",
  why: "Every pod without a service account gets this token, whether it needs it or not.",
  before: "apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: default",
  after: "apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: default\nautomountServiceAccountToken: false",
  tags: ["security", "CIS-Kubernetes-5.1.5"],
  aliases: ["CKV_K8S_41"],
  links,
  precision: "high",
});

const tokenPath = "/var/run/secrets/kubernetes.io/serviceaccount";

function* tokens(pod: Workload, context: KubernetesContext): Generator<ManifestProblem> {
  if (pod.partial || !hasToken(pod, context)) return;
  const field = pod.get("automountServiceAccountToken");
  const mounted = pod.containers.some(({ field: container }) =>
    container
      .get("volumeMounts")
      .items()
      .some((mount) => mount.get("mountPath").text === tokenPath),
  );
  const aliases = field.isTrue || mounted ? ["KSV-0036"] : [];
  const message = `The pods mount the token of the service account ${getServiceAccount(pod)}`;
  const account = context.cluster.find("ServiceAccount", getServiceAccount(pod), pod.namespace);
  const isShared = account !== undefined && !field.exists && !mounted;
  const isDefault = getServiceAccount(pod) === "default" && !field.exists && !mounted;
  yield createProblem(token, pod, field, message, {
    aliases,
    ...(field.isTrue && !BoundAccounts.in(context.cluster).has(pod) ? { severity: "medium" } : {}),
    ...(isDefault ? createFix("Do not mount the token", addField(field, "false")) : {}),
    ...(isShared ? { cause: mountingAccount(account, context.cluster) } : {}),
  });
}

/** Returns the cause of tokens that pods mount only because their service account says nothing else. */
function mountingAccount(account: Resource, cluster: Cluster): Cause {
  return getCause(cluster, `token of ${formatTitle(account)}`, () => ({
    owner: account,
    field: account.root.get("metadata", "name"),
    message: (owners) => `The token of the service account ${account.name} is mounted into ${owners}`,
  }));
}

/** Reports the accounts that pods of several objects of a namespace name. */
function* sharedAccounts({ cluster }: KubernetesContext): Generator<ManifestProblem> {
  const named = cluster.workloads.filter((pod) => getServiceAccount(pod) !== "default");
  const groups = Map.groupBy(named, (pod) => JSON.stringify([pod.namespace, getServiceAccount(pod)]));
  for (const pods of groups.values()) {
    const owners = [...new Set(pods.map(({ resource }) => resource))];
    const [first] = pods;
    if (owners.length < 2 || first === undefined) continue;
    const name = getServiceAccount(first);
    const account = cluster.find("ServiceAccount", name, first.namespace);
    for (const pod of pods) {
      const other = owners.find((owner) => owner !== pod.resource);
      const field = pod.get("serviceAccountName").exists ? pod.get("serviceAccountName") : pod.get("serviceAccount");
      const message = `${other === undefined ? "" : formatTitle(other)} uses the service account ${name}, too`;
      const cause = account === undefined ? {} : { cause: sharedBy(account, cluster) };
      yield createProblem(sharedAccount, pod, field, message, cause);
    }
  }
}

/** Returns the cause of pods that share a service account. */
function sharedBy(account: Resource, cluster: Cluster): Cause {
  return getCause(cluster, `users of ${formatTitle(account)}`, () => ({
    owner: account,
    field: account.root.get("metadata", "name"),
    message: (owners) => `${owners} share the service account ${account.name}`,
  }));
}

/** Checks of the service accounts of pods. */
export const identityChecks: readonly Check[] = [
  createPodCheck([token], tokens),
  { rules: [sharedAccount], run: sharedAccounts },
  createPodCheck([defaultAccount, oldField], function* (pod): Generator<ManifestProblem> {
    const named = pod.get("serviceAccountName");
    const old = pod.get("serviceAccount");
    if (!pod.partial && getServiceAccount(pod) === "default") {
      yield createProblem(defaultAccount, pod, named, "The pods use the namespace's default service account");
    }
    if (old.exists && named.exists && old.text !== named.text) {
      const message = `The pods use the service account ${named.text}, not ${old.text} as serviceAccount says`;
      yield createProblem(oldField, pod, old, message, { severity: "medium" });
    }
    if (old.exists && !named.exists)
      yield createProblem(
        oldField,
        pod,
        old,
        "serviceAccount is the old name of serviceAccountName",
        createFix("Write serviceAccountName", renameKey(old, "serviceAccountName")),
      );
  }),
  createObjectCheck([accountToken], ["ServiceAccount"], function* (account): Generator<ManifestProblem> {
    const field = account.root.get("automountServiceAccountToken");
    if (account.name !== "default" || field.isFalse) return;
    yield createProblem(accountToken, account, field, "Pods without a service account get this account's token");
  }),
];
