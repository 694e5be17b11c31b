import { defineManifestRule, type ManifestRule } from "../rules/rule.ts";
import type { ComponentName } from "./component.ts";
import type { ComponentRule } from "./component-rule.ts";

type RuleText = Parameters<typeof defineManifestRule>[0];

/** Pages about the flags of the components. */
const reference = "https://kubernetes.io/docs/reference/command-line-tools-reference/";

const pages: Readonly<Record<ComponentName, string>> = {
  "kube-apiserver": `${reference}kube-apiserver/`,
  "kube-controller-manager": `${reference}kube-controller-manager/`,
  "kube-scheduler": `${reference}kube-scheduler/`,
  "kube-proxy": `${reference}kube-proxy/`,
  kubelet: "https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/",
  etcd: "https://etcd.io/docs/latest/op-guide/security/",
};

/**
 * Text of a rule about a component. The examples are flags, which become the command of a container; a text with
 * several lines is a file.
 */
export function defineFlagRule(component: ComponentName, text: RuleText): ManifestRule {
  const { before, after, links = [pages[component]] } = text;
  return defineManifestRule({
    precision: "very-high",
    ...text,
    before: commandOf(component, before),
    after: commandOf(component, after),
    links,
  });
}

function commandOf(component: ComponentName, example: string): string {
  if (example.includes("\n")) return example;
  const flags = example.split(" ").filter((flag) => flag !== "");
  return `command: [${[component, ...flags].map((word) => (/[,:[\]{}#"]/.test(word) ? JSON.stringify(word) : word)).join(", ")}]`;
}

/** Creates a rule about a flag of a component. */
export function ruleAbout(
  component: ComponentName,
  flag: string,
  rule: ManifestRule,
  judge: ComponentRule["judge"],
  explicitAliases: readonly string[] = [],
): ComponentRule {
  return { component, flag, rule, judge, explicitAliases };
}

/** Returns a KubeletConfiguration with the given fields, for examples. */
export function kubeletFile(fields: string): string {
  return `apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n${fields}`;
}
