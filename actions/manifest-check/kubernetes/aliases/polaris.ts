import type { Field } from "../../../../shared/yaml/index.ts";
import type { Container, Workload } from "../workload.ts";
import type { AliasCondition, AliasSubject, AliasTable } from "./alias.ts";
import { getEffective, getPod, isMain, isUnset, listDropped, ofAny, ofKinds, ofText } from "./conditions.ts";

/** The capabilities that a container must drop if it does not drop all. */
const insecure = [
  ...["NET_ADMIN", "CHOWN", "DAC_OVERRIDE", "FSETID", "FOWNER", "MKNOD", "NET_RAW", "SETGID", "SETUID", "SETFCAP"],
  ...["SETPCAP", "NET_BIND_SERVICE", "SYS_CHROOT", "KILL", "AUDIT_WRITE"],
];

function keepsInsecure(container: Container): boolean {
  const dropped = listDropped(container);
  return !dropped.includes("ALL") && insecure.some((name) => !dropped.includes(name));
}

const isGoodUser = (user: Field): boolean => (user.number ?? 0) >= 1;

/** Returns true for a security context that sets a user above 0, or runAsNonRoot. */
function isGood(context: Field): boolean {
  return isGoodUser(context.get("runAsUser")) || context.get("runAsNonRoot").isTrue;
}

/** Returns true for a security context that does not undo the pod's. */
function isNotBad(context: Field): boolean {
  const user = context.get("runAsUser");
  const nonRoot = context.get("runAsNonRoot");
  return (!user.exists || isGoodUser(user)) && (!nonRoot.exists || nonRoot.isTrue);
}

/** Returns true if the pod's security context, and those of its containers, allow root. */
function allowsRoot(pod: Workload): boolean {
  const contexts = pod.containers
    .filter(({ role }) => role === "container")
    .map(({ field }) => field.get("securityContext"));
  const isGoodPod = isGood(pod.get("securityContext")) && contexts.every(isNotBad);
  return !isGoodPod && !contexts.every(isGood);
}

const canBeRoot: AliasCondition = (subject) => {
  const pod = getPod(subject);
  return pod !== undefined && allowsRoot(pod);
};

/** Returns true for a container that none of four ways restricts: AppArmor, seccomp, SELinux, fewer capabilities. */
function isUnrestricted(container: Container): boolean {
  const { field, workload, name } = container;
  const annotation = workload.metadata.get("annotations", `container.apparmor.security.beta.kubernetes.io/${name}`);
  const contexts = [field.get("securityContext"), workload.get("securityContext")];
  const capabilities = field.get("securityContext", "capabilities");
  const dropsSome = capabilities.get("drop").items().length > 0;
  const profile = getEffective(container, "seccompProfile", "type").text;
  const addsAll = capabilities.get("add").texts.some((added) => added.toUpperCase() === "ALL");
  return (
    !annotation.exists &&
    (!dropsSome || addsAll) &&
    (profile === undefined || profile === "Unconfined") &&
    contexts.every((context) => context.get("seLinuxOptions").fields().length === 0)
  );
}

const sensitiveName =
  /^AWS_SECRET_ACCESS_KEY$|^GOOGLE_APPLICATION_CREDENTIALS$|^AZURE_.+KEY$|^OCI_CLI_KEY_CONTENT$|password|token|bearer|secret/i;
const privateKey = /-BEGIN\s+.{0,100}PRIVATE KEY-/i;

const isSensitive = (name: string, { field }: AliasSubject): boolean =>
  sensitiveName.test(name) || privateKey.test((field.text ?? "").slice(0, 10_000));

const isPlainTag: AliasCondition = ofAny(({ image = "" }) => !/.:./.test(image) || /.:latest$/.test(image));

const isScaler = ofKinds("HorizontalPodAutoscaler");
const hostProcess: AliasCondition = (subject) => subject.container === undefined || isMain(subject);

/** Polaris (`pkg/config/checks`). */
export const polarisAliases: AliasTable = {
  "SW-K8S-capabilities-not-dropped": [["polaris/insecureCapabilities", ofAny(keepsInsecure)]],
  "SW-K8S-capability-added": [["polaris/dangerousCapabilities", ofText(/^(?:ALL|SYS_ADMIN|NET_ADMIN)$/i)]],
  "SW-K8S-seccomp-unset": [["polaris/linuxHardening", ofAny(isUnrestricted)]],
  "SW-K8S-seccomp-unconfined": [["polaris/linuxHardening", ofAny(isUnrestricted)]],
  "SW-K8S-run-as-non-root": [["polaris/runAsRootAllowed", canBeRoot]],
  "SW-K8S-run-as-root": [["polaris/runAsRootAllowed", canBeRoot]],
  "SW-K8S-windows-host-process": [["polaris/hostProcess", hostProcess]],
  "SW-K8S-runtime-socket": [["polaris/hostPathSet"]],
  "SW-K8S-image-latest": [["polaris/tagNotSpecified", isPlainTag]],
  "SW-K8S-readiness-probe": [["polaris/readinessProbeMissing", isMain]],
  "SW-K8S-liveness-probe": [["polaris/livenessProbeMissing", isMain]],
  "SW-K8S-memory-limit": [["polaris/memoryLimitsMissing", isMain]],
  "SW-K8S-memory-request": [["polaris/memoryRequestsMissing", isMain]],
  "SW-K8S-cpu-request": [["polaris/cpuRequestsMissing", isMain]],
  "SW-K8S-cpu-limit": [["polaris/cpuLimitsMissing", isMain]],
  "SW-K8S-ingress-tls": [["polaris/tlsSettingsMissing", isUnset]],
  "SW-K8S-pdb-blocks-drains": [["polaris/pdbDisruptionsIsZero", ofText(/^(?:100%|0%?)$/)]],
  "SW-K8S-pdb-missing": [["polaris/missingPodDisruptionBudget", ({ owner }) => owner.kind === "Deployment"]],
  "SW-K8S-single-replica": [
    ["polaris/deploymentMissingReplicas", ofKinds("Deployment")],
    ["polaris/hpaMinAvailability", (subject) => isScaler(subject) && !isUnset(subject)],
  ],
  "SW-K8S-replicas-not-spread": [["polaris/topologySpreadConstraint", ({ field }) => field.items().length === 0]],
  "SW-K8S-secret-in-config-map": [
    ["polaris/sensitiveConfigmapContent", (subject) => isSensitive(String(subject.field.key), subject)],
  ],
  "SW-K8S-secret-in-env": [
    [
      "polaris/sensitiveContainerEnvVar",
      (subject) => isSensitive(subject.field.parent?.get("name").text ?? "", subject),
    ],
  ],
};
