import { defineManifestRule, type ManifestProblem } from "../../../rules/rule.ts";
import { createProblem } from "../../problem.ts";
import type { Workload } from "../../workload.ts";
import type { PodSecurityCheck } from "../check.ts";

const unsafe = defineManifestRule({
  id: "SW-K8S-sysctl",
  severity: "medium",
  summary: "Set only sysctls that affect the pod alone.",
  why: "Other kernel settings also affect the node and other pods.",
  before: 'securityContext:\n  sysctls:\n    - name: kernel.msgmax\n      value: "65536"',
  after: 'securityContext:\n  sysctls:\n    - name: net.ipv4.tcp_syncookies\n      value: "1"',
  tags: ["security"],
  aliases: ["KSV-0026", "kube-linter/unsafe-sysctls"],
  links: ["https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/"],
  precision: "very-high",
});

/** Safe sysctls with the minor version that introduced them. */
const safe: ReadonlyMap<string, number> = new Map([
  ["kernel.shm_rmid_forced", 0],
  ["net.ipv4.ip_local_port_range", 0],
  ["net.ipv4.tcp_syncookies", 0],
  ["net.ipv4.ping_group_range", 0],
  ["net.ipv4.ip_unprivileged_port_start", 0],
  ["net.ipv4.ip_local_reserved_ports", 27],
  ["net.ipv4.tcp_keepalive_time", 29],
  ["net.ipv4.tcp_fin_timeout", 29],
  ["net.ipv4.tcp_keepalive_intvl", 29],
  ["net.ipv4.tcp_keepalive_probes", 29],
  ["net.ipv4.tcp_rmem", 32],
  ["net.ipv4.tcp_wmem", 32],
  ["net.ipv4.tcp_slow_start_after_idle", 37],
  ["net.ipv4.tcp_notsent_lowat", 37],
]);

function* problems(pod: Workload, minor: number): Generator<ManifestProblem> {
  for (const sysctl of pod.get("securityContext", "sysctls").items()) {
    const field = sysctl.get("name");
    const since = safe.get(field.text ?? "");
    if (since !== undefined && since <= minor) continue;
    yield createProblem(unsafe, pod, field, `The pods set the unsafe sysctl ${field.text ?? "of this entry"}`);
  }
}

/** Kernel settings of pods. */
export const sysctlChecks: readonly PodSecurityCheck[] = [
  { id: "sysctls", level: "baseline", since: 0, rules: [unsafe], run: problems },
];
