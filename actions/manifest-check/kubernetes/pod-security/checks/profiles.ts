import type { Field } from "../../../../../shared/yaml/index.ts";
import { addField } from "../../../fixes/edits.ts";
import { createFix } from "../../../fixes/fix.ts";
import { defineManifestRule, type ManifestProblem } from "../../../rules/rule.ts";
import { createContainerProblem, createProblem } from "../../problem.ts";
import type { Container, Workload } from "../../workload.ts";
import { isExemptWindows, type PodSecurityCheck } from "../check.ts";

const seccompLink = "https://kubernetes.io/docs/tutorials/security/seccomp/";

const seccompOff = defineManifestRule({
  id: "SW-K8S-seccomp-unconfined",
  severity: "high",
  summary: "Do not disable the seccomp profile.",
  why: "Without a profile, a process can make every system call. Most container escapes need one that the runtime's profile forbids.",
  before: "securityContext:\n  seccompProfile:\n    type: Unconfined",
  after: "securityContext:\n  seccompProfile:\n    type: RuntimeDefault",
  tags: ["security", "CWE-693", "CIS-Kubernetes-5.7.2", "NSA-CISA"],
  links: [seccompLink],
  precision: "very-high",
});

const seccompUnset = defineManifestRule({
  id: "SW-K8S-seccomp-unset",
  severity: "low",
  summary: "Set the seccomp profile RuntimeDefault.",
  why: "Without a profile, most kubelets filter no system calls at all.",
  before: "securityContext: {}",
  after: "securityContext:\n  seccompProfile:\n    type: RuntimeDefault",
  tags: ["security", "CWE-693", "CIS-Kubernetes-5.7.2", "NSA-CISA"],
  links: [seccompLink],
  precision: "very-high",
});

const appArmor = defineManifestRule({
  id: "SW-K8S-apparmor",
  severity: "medium",
  summary: "Keep the runtime's AppArmor profile.",
  why: "The profile blocks access to the node's sensitive files and mounts even if another setting is wrong.",
  before: "securityContext:\n  appArmorProfile:\n    type: Unconfined",
  after: "securityContext:\n  appArmorProfile:\n    type: RuntimeDefault",
  tags: ["security", "CWE-693", "NSA-CISA"],
  links: ["https://kubernetes.io/docs/tutorials/security/apparmor/"],
  precision: "very-high",
});

const seLinux = defineManifestRule({
  id: "SW-K8S-selinux",
  severity: "medium",
  summary: "Keep the SELinux types for containers, and set neither user nor role.",
  why: "SELinux does not confine other types and users as containers.",
  before: "securityContext:\n  seLinuxOptions:\n    type: spc_t",
  after: "securityContext:\n  seLinuxOptions:\n    type: container_t",
  tags: ["security", "CWE-693"],
  aliases: ["KSV-0025"],
  links: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline"],
  precision: "very-high",
});

const goodTypes = new Set(["RuntimeDefault", "Localhost"]);
type Part = Container | undefined;

/** Lists the pod and its containers. */
function partsOf(
  pod: Workload,
): { readonly part: Part; readonly get: (...keys: readonly string[]) => Field; readonly who: string }[] {
  const containers = pod.containers.map((part) => ({
    part,
    get: (...keys: readonly string[]) => part.field.get(...keys),
    who: `container ${part.name}`,
  }));
  return [{ part: undefined, get: (...keys) => pod.get(...keys), who: "the pods" }, ...containers];
}

function report(
  rule: Parameters<typeof createProblem>[0],
  pod: Workload,
  part: Part,
  field: Field,
  message: string,
  aliases: readonly string[] = [],
): ManifestProblem {
  return part === undefined
    ? createProblem(rule, pod, field, message, { aliases })
    : createContainerProblem(rule, part, field, message, { aliases });
}

function* seccompFields(pod: Workload): Generator<ManifestProblem> {
  for (const { part, get, who } of partsOf(pod)) {
    const profile = get("securityContext", "seccompProfile");
    const type = profile.get("type");
    if (!profile.exists) continue;
    if (goodTypes.has(type.text ?? "")) continue;
    const aliases = type.text === "Unconfined" ? ["KSV-0104", "KSV-0030", "CKV_K8S_31"] : ["KSV-0030", "CKV_K8S_31"];
    yield report(seccompOff, pod, part, type, `The seccomp profile of ${who} is ${type.text ?? "empty"}`, aliases);
  }
}

const podSeccomp = "seccomp.security.alpha.kubernetes.io/pod";
const containerSeccomp = "container.seccomp.security.alpha.kubernetes.io/";

function* seccompAnnotations(pod: Workload): Generator<ManifestProblem> {
  const annotations = pod.metadata.get("annotations");
  const names = [podSeccomp, ...pod.containers.map(({ name }) => `${containerSeccomp}${name}`)];
  for (const name of names) {
    const field = annotations.get(name);
    const value = field.text;
    if (value === undefined || /^(?:runtime\/default|docker\/default|localhost\/.*)$/s.test(value)) continue;
    yield createProblem(seccompOff, pod, field, `The seccomp profile of the pods is ${value}`);
  }
}

function* seccompRestricted(pod: Workload, minor: number): Generator<ManifestProblem> {
  if (isExemptWindows(pod, minor)) return;
  yield* seccompFields(pod);
  const own = pod.get("securityContext", "seccompProfile");
  if (own.exists) return;
  const unset = pod.containers.filter(({ field }) => !field.get("securityContext", "seccompProfile").isMap);
  const aliases = ["KSV-0030", "CKV_K8S_31", "C-0210"];
  if (unset.length === pod.containers.length && unset.length > 0 && !pod.partial) {
    const fix = createFix("Set the seccomp profile RuntimeDefault", addField(own.get("type"), "RuntimeDefault"));
    yield createProblem(seccompUnset, pod, own.get("type"), "The pods have no seccomp profile", { aliases, ...fix });
    return;
  }
  for (const container of unset) {
    const field = container.field.get("securityContext", "seccompProfile", "type");
    yield createContainerProblem(seccompUnset, container, field, `Container ${container.name} has no seccomp profile`, {
      aliases,
    });
  }
}

const appArmorAnnotation = "container.apparmor.security.beta.kubernetes.io/";

function* appArmorProblems(pod: Workload): Generator<ManifestProblem> {
  for (const { part, get, who } of partsOf(pod)) {
    const profile = get("securityContext", "appArmorProfile");
    if (!profile.exists) continue;
    const type = profile.get("type");
    if (goodTypes.has(type.text ?? "")) continue;
    yield report(appArmor, pod, part, type, `The AppArmor profile of ${who} is ${type.text ?? "empty"}`);
  }
  for (const field of pod.metadata.get("annotations").fields()) {
    const name = String(field.key);
    const value = field.text ?? "";
    if (!name.startsWith(appArmorAnnotation) || /^(?:|runtime\/default|localhost\/.*)$/s.test(value)) continue;
    const container = pod.containers.find((candidate) => candidate.name === name.slice(appArmorAnnotation.length));
    const message = `The AppArmor profile of container ${name.slice(appArmorAnnotation.length)} is ${value}`;
    yield report(appArmor, pod, container, field, message, container === undefined ? [] : ["KSV-0002"]);
  }
}

const seLinuxTypes = ["", "container_t", "container_init_t", "container_kvm_t"];

function* seLinuxProblems(pod: Workload, minor: number): Generator<ManifestProblem> {
  const allowed = minor >= 31 ? [...seLinuxTypes, "container_engine_t"] : seLinuxTypes;
  for (const { part, get, who } of partsOf(pod)) {
    const options = get("securityContext", "seLinuxOptions");
    const type = options.get("type");
    if (!allowed.includes(type.text ?? ""))
      yield report(seLinux, pod, part, type, `The SELinux type of ${who} is ${type.text}`);
    for (const name of ["user", "role"]) {
      const field = options.get(name);
      if ((field.text ?? "") !== "")
        yield report(seLinux, pod, part, field, `The SELinux ${name} of ${who} is ${field.text}`);
    }
  }
}

/** Checks of the kernel profiles of containers. */
export const profileChecks: readonly PodSecurityCheck[] = [
  { id: "appArmorProfile", level: "baseline", since: 0, rules: [appArmor], run: appArmorProblems },
  { id: "seLinuxOptions", level: "baseline", since: 0, rules: [seLinux], run: seLinuxProblems },
  {
    id: "seccompProfile_baseline",
    level: "baseline",
    since: 0,
    rules: [seccompOff],
    run: (pod, minor) => (minor < 19 ? seccompAnnotations(pod) : seccompFields(pod)),
  },
  {
    id: "seccompProfile_restricted",
    level: "restricted",
    since: 19,
    overrides: "seccompProfile_baseline",
    rules: [seccompOff, seccompUnset],
    run: seccompRestricted,
  },
];
