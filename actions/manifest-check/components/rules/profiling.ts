import type { ComponentName } from "../component.ts";
import type { ComponentRule } from "../component-rule.ts";
import { defineFlagRule, ruleAbout } from "../flag-rule.ts";

const text = {
  severity: "low",
  summary: "Disable profiling.",
  why: "Profiles show internals of the program to everyone with access to the debug endpoint, and taking one costs processor time.",
  before: "--profiling=true",
  after: "--profiling=false",
} as const;

const kics = "kics/2f491173-6375-4a84-b28e-a4e2b9a58a69";

const apiServer = defineFlagRule("kube-apiserver", {
  id: "SW-APISERVER-profiling",
  ...text,
  tags: ["security", "CWE-489", "CIS-Kubernetes-1.2.15"],
  aliases: [kics, "CKV_K8S_90", "KCV-0018", "C-0129"],
});

const controllers = defineFlagRule("kube-controller-manager", {
  id: "SW-CONTROLLER-profiling",
  ...text,
  tags: ["security", "CWE-489", "CIS-Kubernetes-1.3.2"],
  aliases: [kics, "CKV_K8S_107", "KCV-0034", "C-0145"],
});

const scheduler = defineFlagRule("kube-scheduler", {
  id: "SW-SCHEDULER-profiling",
  ...text,
  tags: ["security", "CWE-489", "CIS-Kubernetes-1.4.1"],
  aliases: [kics, "CKV_K8S_114", "KCV-0034", "C-0151"],
});

function about(component: ComponentName, rule: typeof apiServer, who: string): ComponentRule {
  return ruleAbout(component, "profiling", rule, (view) => {
    if (view.isTrue("profiling")) return `${who} serves profiles`;
    return view.isDefault("profiling") ? `${who} serves profiles by default` : undefined;
  });
}

/** Rules about profiles of the control plane's programs. */
export const profilingRules: readonly ComponentRule[] = [
  about("kube-apiserver", apiServer, "The API server"),
  about("kube-controller-manager", controllers, "The controller manager"),
  about("kube-scheduler", scheduler, "The scheduler"),
];
