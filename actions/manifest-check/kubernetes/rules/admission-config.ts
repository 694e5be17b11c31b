import type { Field } from "../../../../shared/yaml/index.ts";
import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import type { Check } from "../check.ts";
import { createObjectCheck } from "../checks.ts";
import { createProblem } from "../problem.ts";
import type { Resource } from "../resource.ts";

const links = ["https://kubernetes.io/docs/tasks/configure-pod-container/enforce-standards-admission-controller/"];

const podSecurity = (fields: string): string =>
  `apiVersion: apiserver.config.k8s.io/v1\nkind: AdmissionConfiguration\nplugins:\n  - name: PodSecurity\n    configuration:\n      apiVersion: pod-security.admission.config.k8s.io/v1\n      kind: PodSecurityConfiguration\n      ${fields}`;

const imagePolicy = (value: string): string =>
  `apiVersion: apiserver.config.k8s.io/v1\nkind: AdmissionConfiguration\nplugins:\n  - name: ImagePolicyWebhook\n    configuration:\n      imagePolicy: {kubeConfigFile: /etc/image-policy.kubeconfig, defaultAllow: ${value}}`;

const privileged = defineManifestRule({
  id: "SW-K8S-admission-pod-security",
  severity: "medium",
  summary: "Enforce a Pod Security level by default.",
  why: "The level privileged allows everything. It applies to each namespace without a label, and is the default.",
  before: podSecurity("defaults: {enforce: privileged}"),
  after: podSecurity("defaults: {enforce: baseline}"),
  tags: ["security", "CWE-1188", "CIS-Kubernetes-5.2.1"],
  links,
  precision: "very-high",
});

const exempt = defineManifestRule({
  id: "SW-K8S-admission-exemptions",
  severity: "low",
  summary: "Exempt no users and runtimes from Pod Security, and only system namespaces.",
  why: "Pod Security does not check anything that is exempt, whatever the namespace's label says.",
  before: podSecurity("exemptions: {usernames: [alice]}\n      defaults: {enforce: baseline}"),
  after: podSecurity("exemptions: {namespaces: [kube-system]}\n      defaults: {enforce: baseline}"),
  tags: ["security", "CWE-862", "CIS-Kubernetes-5.2.1"],
  links,
  precision: "high",
});

const failsOpen = defineManifestRule({
  id: "SW-K8S-admission-image-policy",
  severity: "medium",
  summary: "Reject images if the image policy webhook does not answer.",
  why: "With defaultAllow, an attacker only has to make the webhook fail to run any image.",
  before: imagePolicy("true"),
  after: imagePolicy("false"),
  tags: ["security", "supply-chain", "CWE-636", "CIS-Kubernetes-5.5.1"],
  links: ["https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#imagepolicywebhook"],
  precision: "very-high",
});

const noRateLimit = defineManifestRule({
  id: "SW-K8S-admission-event-rate-limit",
  severity: "low",
  summary: "Limit the rate of events.",
  why: "Otherwise one faulty workload can flood the API server with events.",
  before: imagePolicy("false"),
  after:
    "apiVersion: apiserver.config.k8s.io/v1\nkind: AdmissionConfiguration\nplugins:\n  - name: EventRateLimit\n    path: /etc/event-rate-limit.yaml",
  tags: ["security", "availability", "CWE-770", "CIS-Kubernetes-1.2.9"],
  aliases: ["CKV_K8S_78"],
  links: ["https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#eventratelimit"],
  precision: "high",
  isOptIn: true,
});

function* configuration(resource: Resource): Generator<ManifestProblem> {
  if (!/^apiserver\./.test(resource.group)) return;
  const plugins = resource.root.get("plugins");
  for (const plugin of plugins.items()) {
    const inner = plugin.get("configuration");
    if (plugin.get("name").text === "PodSecurity" && inner.isMap) yield* levels(resource, inner);
    const allows = inner.get("imagePolicy", "defaultAllow");
    if (allows.isTrue) yield createProblem(failsOpen, resource, allows, "Images run if the webhook does not answer");
  }
  if (plugins.items().every((plugin) => plugin.get("name").text !== "EventRateLimit"))
    yield createProblem(noRateLimit, resource, plugins, "The plugin EventRateLimit is not configured");
}

/** Checks a PodSecurityConfiguration. */
function* levels(resource: Resource, root: Field): Generator<ManifestProblem> {
  const level = root.get("defaults", "enforce");
  if ((level.text ?? "privileged") === "privileged")
    yield createProblem(privileged, resource, level, "Namespaces without a label allow privileged pods");
  for (const kind of ["usernames", "runtimeClasses", "namespaces"]) {
    const field = root.get("exemptions", kind);
    const names = field.texts.filter(
      (name) => kind !== "namespaces" || !/^kube-(?:system|public|node-lease)$/.test(name),
    );
    if (names.length > 0)
      yield createProblem(
        exempt,
        resource,
        field,
        `Pod Security does not check the ${kind} ${names.slice(0, 5).join(", ")}`,
      );
  }
}

/** Checks of the API server's admission configuration. */
export const admissionConfigChecks: readonly Check[] = [
  createObjectCheck([privileged, exempt, failsOpen, noRateLimit], ["AdmissionConfiguration"], configuration),
  createObjectCheck([privileged, exempt], ["PodSecurityConfiguration"], (resource) => levels(resource, resource.root)),
];
