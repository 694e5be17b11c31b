import type { Severity } from "../../../../../shared/findings/index.ts";
import { getOwn } from "../../../../../shared/values/index.ts";
import type { Field } from "../../../../../shared/yaml/index.ts";
import { addField, replaceScalar } from "../../../fixes/edits.ts";
import { createFix } from "../../../fixes/fix.ts";
import { defineManifestRule, type ManifestProblem } from "../../../rules/rule.ts";
import { createContainerProblem } from "../../problem.ts";
import type { Container, Workload } from "../../workload.ts";
import { isExemptWindows, type PodSecurityCheck } from "../check.ts";

const links = ["https://man7.org/linux/man-pages/man7/capabilities.7.html"];

const added = defineManifestRule({
  id: "SW-K8S-capability-added",
  severity: "medium",
  summary: "Do not add capabilities other than NET_BIND_SERVICE.",
  why: "Each capability grants a part of root's power over the node's shared kernel. Some are equivalent to full root access.",
  before: "securityContext:\n  capabilities:\n    drop: [ALL]\n    add: [SYS_ADMIN]",
  after: "securityContext:\n  capabilities:\n    drop: [ALL]",
  tags: ["security", "CWE-250", "CIS-Kubernetes-5.2.9", "NSA-CISA"],
  aliases: ["KSV-0022", "KSV-0106", "CKV_K8S_25"],
  links,
  precision: "very-high",
});

const kept = defineManifestRule({
  id: "SW-K8S-capabilities-not-dropped",
  severity: "medium",
  summary: "Drop all capabilities.",
  why: "The runtime's default set lets a process change file owners, send raw packets and more. Few programs need this.",
  before: "securityContext: {}",
  after: "securityContext:\n  capabilities:\n    drop: [ALL]",
  tags: ["security", "CWE-250", "CIS-Kubernetes-5.2.8", "CIS-Kubernetes-5.2.10", "NSA-CISA"],
  links,
  precision: "very-high",
});

const baseline = new Set([
  ...["AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD", "NET_BIND_SERVICE", "SETFCAP"],
  ...["SETGID", "SETPCAP", "SETUID", "SYS_CHROOT"],
]);
/** Capabilities that are equivalent to root on the node. */
const ofRoot =
  /^(?:CAP_)?(?:ALL|SYS_ADMIN|SYS_MODULE|SYS_PTRACE|SYS_RAWIO|SYS_BOOT|DAC_READ_SEARCH|BPF|PERFMON|MAC_ADMIN)$/i;
const dangerous =
  /^(?:CAP_)?(?:NET_ADMIN|NET_RAW|SYS_TIME|SYSLOG|MAC_OVERRIDE|AUDIT_CONTROL|LINUX_IMMUTABLE|SYS_RESOURCE)$/i;

function severityOf(name: string): Severity {
  if (ofRoot.test(name)) return "high";
  return dangerous.test(name) ? "medium" : "low";
}

const special: Readonly<Record<string, readonly string[]>> = {
  SYS_ADMIN: ["KSV-0005", "CKV_K8S_39", "kubesec/CapSysAdmin"],
  NET_RAW: ["KSV-0119", "kube-linter/drop-net-raw-capability"],
  SYS_MODULE: ["KSV-0120"],
  NET_ADMIN: ["C-0046"],
};

function* addedProblems(container: Container, allowed: (name: string) => boolean): Generator<ManifestProblem> {
  for (const field of container.field.get("securityContext", "capabilities", "add").items()) {
    const name = field.text ?? "";
    if (allowed(name)) continue;
    const message = `Container ${container.name} adds the capability ${name}`;
    const aliases = getOwn(special, name.replace(/^CAP_/, "")) ?? [];
    yield createContainerProblem(added, container, field, message, { severity: severityOf(name), aliases });
  }
}

function* baselineProblems(pod: Workload): Generator<ManifestProblem> {
  for (const container of pod.containers) yield* addedProblems(container, (name) => baseline.has(name));
}

function* restrictedProblems(pod: Workload, minor: number): Generator<ManifestProblem> {
  if (isExemptWindows(pod, minor)) return;
  for (const container of pod.containers) {
    yield* addedProblems(container, (name) => name === "NET_BIND_SERVICE");
    const drop = container.field.get("securityContext", "capabilities", "drop");
    const dropped = drop.texts;
    if (dropped.includes("ALL")) continue;
    const fix = dropping(container, drop);
    yield createContainerProblem(kept, container, drop, keptMessage(container, dropped), {
      aliases: keptAliases(dropped),
      ...fix,
    });
  }
}

/**
 * Creates a fix that drops all capabilities, if no process can need them: no root process and no port below 1024.
 * Replaces `all` with `ALL` in any case.
 */
function dropping({ field, workload }: Container, drop: Field): Pick<ManifestProblem, "fix"> {
  const small = drop.items().find(({ text }) => text !== "ALL" && text?.toUpperCase() === "ALL");
  if (small !== undefined) return createFix("Write ALL", replaceScalar(small, "ALL"));
  const own = field.get("securityContext");
  const user = own.get("runAsUser").number ?? workload.get("securityContext", "runAsUser").number ?? 0;
  const ports = field
    .get("ports")
    .items()
    .map((port) => port.get("containerPort").number ?? 0);
  if (user === 0 || drop.node !== undefined || ports.some((port) => port < 1024)) return {};
  return createFix("Drop all capabilities", addField(drop, "[ALL]"));
}

function keptMessage({ name }: Container, dropped: readonly string[]): string {
  const wrong = dropped.find((capability) => capability.toUpperCase() === "ALL");
  if (wrong !== undefined) return `Container ${name} drops ${wrong}, but Pod Security accepts only ALL in uppercase`;
  return `Container ${name} does not drop all capabilities`;
}

function keptAliases(dropped: readonly string[]): string[] {
  const isAll = dropped.some((name) => name.toUpperCase() === "ALL");
  const isNetRaw = dropped.some((name) => /^(?:CAP_)?NET_RAW$/i.test(name));
  return [
    ...(isAll ? [] : ["KSV-0106", "KSV-0003", "CKV_K8S_37"]),
    ...(isAll || isNetRaw ? [] : ["CKV_K8S_28", "kube-linter/drop-net-raw-capability"]),
    ...(dropped.length === 0 ? ["KSV-0004"] : []),
  ];
}

/** Checks of container capabilities. */
export const capabilityChecks: readonly PodSecurityCheck[] = [
  { id: "capabilities_baseline", level: "baseline", since: 0, rules: [added], run: baselineProblems },
  {
    id: "capabilities_restricted",
    level: "restricted",
    since: 22,
    overrides: "capabilities_baseline",
    rules: [added, kept],
    run: restrictedProblems,
  },
];
