import type { ComponentRule } from "../component-rule.ts";
import { defineFlagRule, ruleAbout } from "../flag-rule.ts";
import { isLoopback } from "../values.ts";
import { requireAll } from "./apiserver-tls.ts";

const manager = "kube-controller-manager";
const scheduler = "kube-scheduler";
const bindAddress = "kics/46a2e9ec-6a5f-4faa-9d39-4ea44d5d87a2";

const collector = defineFlagRule(manager, {
  id: "SW-CONTROLLER-terminated-pods",
  severity: "low",
  summary: "Delete terminated pods before they become many.",
  why: "Without a limit, terminated pods fill etcd and slow the control plane down.",
  before: "--terminated-pod-gc-threshold=0",
  after: "--terminated-pod-gc-threshold=1000",
  tags: ["security", "availability", "CWE-770", "CIS-Kubernetes-1.3.1"],
  aliases: ["kics/49113af4-29ca-458e-b8d4-724c01a4a24f", "C-0144"],
});

const credentials = defineFlagRule(manager, {
  id: "SW-CONTROLLER-shared-credentials",
  severity: "medium",
  summary: "Give each controller its own service account.",
  why: "Otherwise all controllers share credentials that can do what any of them needs.",
  before: "--use-service-account-credentials=false",
  after: "--use-service-account-credentials=true",
  tags: ["security", "CWE-250", "CIS-Kubernetes-1.3.3"],
  aliases: ["kics/1acd93f1-5a37-45c0-aaac-82ece818be7d", "CKV_K8S_108", "KCV-0035", "C-0146"],
});

const privateKey = defineFlagRule(manager, {
  id: "SW-CONTROLLER-service-account-key",
  severity: "low",
  summary: "Sign service account tokens with a key of their own.",
  why: "Without the key, the controller manager issues no tokens, and clusters resort to shared credentials.",
  before: "--bind-address=127.0.0.1",
  after: "--service-account-private-key-file=/pki/sa.key",
  tags: ["security", "CWE-320", "CIS-Kubernetes-1.3.4"],
  aliases: ["kics/ccc98ff7-68a7-436e-9218-185cb0b0b780", "KCV-0036", "C-0147"],
});

const rootAuthority = defineFlagRule(manager, {
  id: "SW-CONTROLLER-root-authority",
  severity: "low",
  summary: "Give pods the certificate authority of the API server.",
  why: "Without it, pods cannot verify the API server before they send it their token.",
  before: "--bind-address=127.0.0.1",
  after: "--root-ca-file=/pki/ca.crt",
  tags: ["security", "CWE-295", "CIS-Kubernetes-1.3.5"],
  aliases: ["kics/05fb986f-ac73-4ebb-a5b2-7faafa93d882", "KCV-0037", "C-0148"],
});

const rotation = defineFlagRule(manager, {
  id: "SW-CONTROLLER-server-certificates",
  severity: "low",
  summary: "Keep the feature gate RotateKubeletServerCertificate enabled.",
  why: "Otherwise the certificates of kubelets expire, and nodes use self-signed ones that nobody can verify.",
  before: "--feature-gates=RotateKubeletServerCertificate=false",
  after: "--feature-gates=RotateKubeletServerCertificate=true",
  tags: ["security", "CWE-295", "CIS-Kubernetes-1.3.6"],
  aliases: ["kics/1c621b8e-2c6a-44f5-bd6a-fb0fb7ba33e2", "CKV_K8S_112", "KCV-0038", "C-0149"],
});

const address = {
  severity: "low",
  summary: "Serve on a loopback address only.",
  why: "Nothing outside of the node needs the port. On the network, it is one more way to attack the control plane.",
  before: "--bind-address=0.0.0.0",
  after: "--bind-address=127.0.0.1",
} as const;

const managerAddress = defineFlagRule(manager, {
  id: "SW-CONTROLLER-bind-address",
  ...address,
  tags: ["security", "network", "CWE-1327", "CIS-Kubernetes-1.3.7"],
  aliases: [bindAddress, "CKV_K8S_113", "KCV-0039", "C-0150"],
});

const schedulerAddress = defineFlagRule(scheduler, {
  id: "SW-SCHEDULER-bind-address",
  ...address,
  tags: ["security", "network", "CWE-1327", "CIS-Kubernetes-1.4.2"],
  aliases: [bindAddress, "CKV_K8S_115", "KCV-0041", "C-0152"],
});

const metricsAddress = defineFlagRule("kube-proxy", {
  id: "SW-PROXY-metrics-address",
  severity: "low",
  summary: "Serve kube-proxy's metrics on a loopback address only.",
  why: "The endpoint has no authentication and also shows the configuration and, if enabled, profiles.",
  before: "--metrics-bind-address=0.0.0.0:10249",
  after: "--metrics-bind-address=127.0.0.1:10249",
  tags: ["security", "network", "CWE-306", "CIS-Kubernetes-4.3.1"],
  links: ["https://kubernetes.io/docs/reference/config-api/kube-proxy-config.v1alpha1/"],
});

/** Creates the judgment of the address that a program serves on. The default is every address. */
function judgeAddress(who: string): ComponentRule["judge"] {
  return (view) => {
    const text = view.text("bind-address");
    if (text !== undefined) return isLoopback(text) ? undefined : `${who} serves on ${text}`;
    return view.isDefault("bind-address") ? `${who} serves on all addresses of the node` : undefined;
  };
}

/** Judges the feature gate for the certificates of kubelets, which is enabled by default. */
export function judgeRotation(who: string): ComponentRule["judge"] {
  return (view) => {
    const gates = view.list("feature-gates") ?? [];
    return gates.some((gate) => /^RotateKubeletServerCertificate=(?:false|f|0)$/i.test(gate))
      ? `${who} does not renew the certificates of kubelets`
      : undefined;
  };
}

/** Rules about the controller manager, the scheduler and kube-proxy. */
export const controllerRules: readonly ComponentRule[] = [
  ruleAbout(manager, "terminated-pod-gc-threshold", collector, (view) => {
    const threshold = view.integer("terminated-pod-gc-threshold");
    if (threshold === undefined || (threshold > 0 && threshold <= 12_500)) return undefined;
    return threshold <= 0
      ? { message: "Terminated pods are never deleted", aliases: ["CKV_K8S_106"] }
      : `${threshold} terminated pods are kept`;
  }),
  ruleAbout(
    manager,
    "use-service-account-credentials",
    credentials,
    (view) => {
      const flag = "use-service-account-credentials";
      return view.isFalse(flag) || view.isDefault(flag) ? "All controllers share the same credentials" : undefined;
    },
    ["CKV_K8S_108"],
  ),
  ruleAbout(
    manager,
    "service-account-private-key-file",
    privateKey,
    requireAll("The controller manager has no key for service account tokens", "service-account-private-key-file"),
  ),
  ruleAbout(
    manager,
    "root-ca-file",
    rootAuthority,
    requireAll("Pods get no certificate authority of the API server", "root-ca-file"),
  ),
  ruleAbout(manager, "feature-gates", rotation, judgeRotation("The controller manager")),
  ruleAbout(manager, "bind-address", managerAddress, judgeAddress("The controller manager")),
  ruleAbout(scheduler, "bind-address", schedulerAddress, judgeAddress("The scheduler")),
  ruleAbout("kube-proxy", "metrics-bind-address", metricsAddress, (view) => {
    const text = view.text("metrics-bind-address");
    return text === undefined || text === "" || isLoopback(text)
      ? undefined
      : `kube-proxy serves its metrics on ${text}`;
  }),
];
