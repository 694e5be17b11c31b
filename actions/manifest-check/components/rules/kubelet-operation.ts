import type { ComponentRule } from "../component-rule.ts";
import { defineFlagRule, kubeletFile as file, ruleAbout } from "../flag-rule.ts";
import { secondsOf } from "../values.ts";

const kubelet = "kubelet";

const streaming = defineFlagRule(kubelet, {
  id: "SW-KUBELET-streaming-timeout",
  severity: "low",
  summary: "End idle sessions of exec and port forwarding.",
  why: "Without a timeout, forgotten sessions stay open and occupy the node.",
  before: file("streamingConnectionIdleTimeout: 0s"),
  after: file("streamingConnectionIdleTimeout: 5m"),
  tags: ["security", "availability", "CWE-613", "CIS-Kubernetes-4.2.5"],
  aliases: ["kics/ed89b97d-04e9-4fd4-919f-ee5b27e555e9", "CKV_K8S_143"],
});

const ipTables = defineFlagRule(kubelet, {
  id: "SW-KUBELET-iptables",
  severity: "low",
  summary: "Let the kubelet manage its firewall chains.",
  why: "Without them, rules of the node and of pods can conflict.",
  before: file("makeIPTablesUtilChains: false"),
  after: file("makeIPTablesUtilChains: true"),
  tags: ["security", "network", "CIS-Kubernetes-4.2.6"],
  aliases: ["kics/5f89001f-6dd9-49ff-9b15-d8cd71b617f4", "CKV_K8S_145"],
});

const hostname = defineFlagRule(kubelet, {
  id: "SW-KUBELET-hostname-override",
  severity: "low",
  summary: "Keep the node's own name.",
  why: "Under another name, the certificate of the kubelet and the logs of the node no longer match.",
  before: "--hostname-override=node-1",
  after: "--node-labels=zone=a",
  tags: ["security", "logging", "CIS-Kubernetes-4.2.7"],
  aliases: ["kics/bf36b900-b5ef-4828-adb7-70eb543b7cfb", "CKV_K8S_146"],
});

const events = defineFlagRule(kubelet, {
  id: "SW-KUBELET-event-rate",
  severity: "low",
  summary: "Record at least five events per second.",
  why: "With a lower limit, the kubelet drops events that are needed to investigate an incident.",
  before: file("eventRecordQPS: 1"),
  after: file("eventRecordQPS: 50"),
  tags: ["security", "logging", "CWE-778", "CIS-Kubernetes-4.2.8"],
});

const eventAliases = ["kics/1a07a446-8e61-4e4d-bc16-b0781fcb8211"];

const processes = defineFlagRule(kubelet, {
  id: "SW-KUBELET-pod-pids-limit",
  severity: "low",
  summary: "Limit the processes of each pod.",
  why: "Without a limit, one pod can use up the process ids of the node and stop all others.",
  before: file("podPidsLimit: -1"),
  after: file("podPidsLimit: 4096"),
  tags: ["security", "availability", "CWE-770", "CIS-Kubernetes-4.2.13"],
  links: ["https://kubernetes.io/docs/concepts/policy/pid-limiting/"],
});

const kernel = defineFlagRule(kubelet, {
  id: "SW-KUBELET-kernel-defaults",
  severity: "low",
  summary: "Do not let the kubelet change kernel settings of the node.",
  why: "Otherwise the kubelet overwrites hardened kernel settings instead of reporting the difference.",
  before: file("protectKernelDefaults: false"),
  after: file("protectKernelDefaults: true"),
  tags: ["security", "CWE-1188"],
  aliases: ["kics/6cf42c97-facd-4fda-b8af-ea4529123355", "CKV_K8S_144"],
});

const seccomp = defineFlagRule(kubelet, {
  id: "SW-KUBELET-seccomp-default",
  severity: "low",
  summary: "Use the runtime's seccomp profile for pods without one.",
  why: "By default, such pods can make every system call.",
  before: file("seccompDefault: false"),
  after: file("seccompDefault: true"),
  tags: ["security", "CWE-693"],
  links: [
    "https://kubernetes.io/docs/tutorials/security/seccomp/#enable-the-use-of-runtimedefault-as-the-default-seccomp-profile-for-all-workloads",
  ],
});

const sysctls = defineFlagRule(kubelet, {
  id: "SW-KUBELET-unsafe-sysctls",
  severity: "medium",
  summary: "Do not let pods set unsafe kernel settings.",
  why: "Unsafe settings affect other pods of the node, or the node itself.",
  before: file('allowedUnsafeSysctls: ["kernel.msg*"]'),
  after: file("allowedUnsafeSysctls: []"),
  tags: ["security", "CWE-653"],
  aliases: ["kics/9127f0d9-2310-42e7-866f-5fd9d20dcbad"],
  links: ["https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/"],
});

/** Rules about the operation of the kubelet and the limits of pods. */
export const kubeletOperation: readonly ComponentRule[] = [
  ruleAbout(kubelet, "streaming-connection-idle-timeout", streaming, (view) =>
    secondsOf(view.text("streaming-connection-idle-timeout")) === 0 ? "Idle sessions never end" : undefined,
  ),
  ruleAbout(kubelet, "make-iptables-util-chains", ipTables, (view) =>
    view.isFalse("make-iptables-util-chains") ? "The kubelet does not manage its firewall chains" : undefined,
  ),
  ruleAbout(kubelet, "hostname-override", hostname, (view) =>
    view.isSet("hostname-override") && view.component.owner.kind !== "Cluster"
      ? "The kubelet does not use the node's name"
      : undefined,
  ),
  ruleAbout(kubelet, "event-qps", events, (view) => {
    const rate = view.integer("event-qps");
    return rate !== undefined && rate > 0 && rate < 5
      ? { message: `The kubelet records at most ${rate} events per second`, aliases: eventAliases }
      : undefined;
  }),
  ruleAbout(kubelet, "pod-max-pids", processes, (view) => {
    const limit = view.integer("pod-max-pids");
    return (limit !== undefined && limit <= 0) || view.isDefault("pod-max-pids")
      ? "Pods can start any number of processes"
      : undefined;
  }),
  ruleAbout(
    kubelet,
    "protect-kernel-defaults",
    kernel,
    (view) => {
      const flag = "protect-kernel-defaults";
      return view.isFalse(flag) || view.isDefault(flag) ? "The kubelet may change kernel settings" : undefined;
    },
    ["kics/6cf42c97-facd-4fda-b8af-ea4529123355"],
  ),
  ruleAbout(kubelet, "seccomp-default", seccomp, (view) => {
    const flag = "seccomp-default";
    if (view.minor < 22) return undefined;
    return view.isFalse(flag) || view.isDefault(flag)
      ? "Pods without a seccomp profile can make every system call"
      : undefined;
  }),
  ruleAbout(kubelet, "allowed-unsafe-sysctls", sysctls, (view) => {
    const allowed = view.list("allowed-unsafe-sysctls") ?? [];
    return allowed.length === 0
      ? undefined
      : `Pods may set the unsafe kernel settings ${allowed.slice(0, 5).join(", ")}`;
  }),
];
