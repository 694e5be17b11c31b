import type { ComponentRule } from "../component-rule.ts";
import { defineFlagRule, ruleAbout } from "../flag-rule.ts";
import type { ComponentView } from "../view.ts";

const server = "kube-apiserver";
const links = ["https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/"];

const alwaysAdmit = defineFlagRule(server, {
  id: "SW-APISERVER-always-admit",
  severity: "low",
  summary: "Do not enable the admission plugin AlwaysAdmit.",
  why: "The plugin is deprecated and accepts everything. It suggests that admission was meant to be disabled.",
  before: "--enable-admission-plugins=AlwaysAdmit",
  after: "--enable-admission-plugins=NodeRestriction",
  tags: ["security", "CWE-862", "CIS-Kubernetes-1.2.10"],
  aliases: ["kics/ce30e584-b33f-4c7d-b418-a3d7027f8f60", "CKV_K8S_79", "KCV-0011", "C-0122"],
  links,
});

const alwaysPull = defineFlagRule(server, {
  id: "SW-APISERVER-always-pull-images",
  severity: "low",
  summary: "Enable the admission plugin AlwaysPullImages.",
  why: "Otherwise a pod can use a private image that another pod's node already has, without credentials for it.",
  before: "--enable-admission-plugins=NodeRestriction",
  after: "--enable-admission-plugins=NodeRestriction,AlwaysPullImages",
  tags: ["security", "CWE-862", "CIS-Kubernetes-1.2.11"],
  aliases: ["kics/a77f4d07-c6e0-4a48-8b35-0eeb51576f4f", "CKV_K8S_80", "KCV-0012", "C-0123"],
  links,
  isOptIn: true,
});

const rateLimit = defineFlagRule(server, {
  id: "SW-APISERVER-event-rate-limit",
  severity: "low",
  summary: "Enable the admission plugin EventRateLimit.",
  why: "Otherwise one faulty workload can flood the API server with events.",
  before: "--enable-admission-plugins=NodeRestriction",
  after:
    "--enable-admission-plugins=NodeRestriction,EventRateLimit --admission-control-config-file=/etc/admission.yaml",
  tags: ["security", "availability", "CWE-770", "CIS-Kubernetes-1.2.9"],
  aliases: ["kics/e0099af2-fe17-411f-9991-0de28fe15f3c", "KCV-0010", "C-0121"],
  links,
  isOptIn: true,
});

const imagePolicy = defineFlagRule(server, {
  id: "SW-APISERVER-image-policy-webhook",
  severity: "low",
  summary: "Check images before they run, such as with the admission plugin ImagePolicyWebhook.",
  why: "Otherwise the cluster runs images from every registry, signed or not. A policy controller that does the same is as good.",
  before: "--enable-admission-plugins=NodeRestriction",
  after:
    "--enable-admission-plugins=NodeRestriction,ImagePolicyWebhook --admission-control-config-file=/etc/admission.yaml",
  tags: ["security", "supply-chain", "CWE-345", "CIS-Kubernetes-5.5.1"],
  aliases: ["kics/14abda69-8e91-4acb-9931-76e2bee90284"],
  links,
  isOptIn: true,
});

const externalIps = defineFlagRule(server, {
  id: "SW-APISERVER-external-ips",
  severity: "low",
  summary: "Enable the admission plugin DenyServiceExternalIPs.",
  why: "Otherwise everyone who may create Services can take over the traffic to any IP address (CVE-2020-8554).",
  before: "--enable-admission-plugins=NodeRestriction",
  after: "--enable-admission-plugins=NodeRestriction,DenyServiceExternalIPs",
  tags: ["security", "network", "CWE-441", "CIS-Kubernetes-1.2.3"],
  aliases: ["C-0283"],
  links,
  isOptIn: true,
});

const nodeRestriction = defineFlagRule(server, {
  id: "SW-APISERVER-node-restriction",
  severity: "medium",
  summary: "Enable the admission plugin NodeRestriction.",
  why: "Without it, a compromised node can change other nodes and their pods, and attract pods with labels.",
  before: "--enable-admission-plugins=PodSecurity",
  after: "--enable-admission-plugins=NodeRestriction",
  tags: ["security", "CWE-266", "CIS-Kubernetes-1.2.14"],
  aliases: ["kics/33fc6923-6553-4fe6-9d3a-4efa51eb874b", "CKV_K8S_85", "KCV-0016", "C-0127"],
  links,
});

const serviceAccount = defineFlagRule(server, {
  id: "SW-APISERVER-service-account-plugin",
  severity: "medium",
  summary: "Keep the admission plugin ServiceAccount enabled.",
  why: "Without it, pods may name any service account, and the rules about their tokens are not enforced.",
  before: "--disable-admission-plugins=ServiceAccount",
  after: "--enable-admission-plugins=NodeRestriction",
  tags: ["security", "CWE-862", "CIS-Kubernetes-1.2.12"],
  aliases: ["kics/9587c890-0524-40c2-9ce2-663af7c2f063", "KCV-0014", "C-0125"],
  links,
});

const lifecycle = defineFlagRule(server, {
  id: "SW-APISERVER-namespace-lifecycle",
  severity: "medium",
  summary: "Keep the admission plugin NamespaceLifecycle enabled.",
  why: "Without it, objects can be created in namespaces that are being deleted, and system namespaces can be deleted.",
  before: "--disable-admission-plugins=NamespaceLifecycle",
  after: "--enable-admission-plugins=NodeRestriction",
  tags: ["security", "CIS-Kubernetes-1.2.13"],
  aliases: ["kics/1ffe7bf7-563b-4b3d-a71d-ba6bd8d49b37", "KCV-0015", "C-0126"],
  links,
});

const podSecurity = defineFlagRule(server, {
  id: "SW-APISERVER-pod-security-plugin",
  severity: "medium",
  summary: "Keep the admission plugin PodSecurity enabled.",
  why: "Without it, the Pod Security labels of namespaces have no effect, so pods may be privileged.",
  before: "--disable-admission-plugins=PodSecurity",
  after: "--enable-admission-plugins=NodeRestriction",
  tags: ["security", "CWE-862", "CIS-Kubernetes-5.2.1"],
  links: ["https://kubernetes.io/docs/concepts/security/pod-security-admission/"],
});

const removed = defineFlagRule(server, {
  id: "SW-APISERVER-removed-plugin",
  severity: "medium",
  summary: "Enable only admission plugins that the API server has.",
  why: "The API server does not start with an unknown plugin.",
  before: "--enable-admission-plugins=NodeRestriction,PodSecurityPolicy",
  after: "--enable-admission-plugins=NodeRestriction",
  tags: ["correctness", "availability"],
  links,
});

/** The minor version that removed a plugin. */
const removals: ReadonlyMap<string, number> = new Map([
  ["PodSecurityPolicy", 25],
  ["SecurityContextDeny", 30],
]);

/** The plugins that are enabled in addition to the default ones. Undefined if something unknown decides about them. */
function pluginsOf(view: ComponentView): readonly string[] | undefined {
  const lists = ["enable-admission-plugins", "admission-control"].filter((flag) => view.isSet(flag));
  if (lists.length === 0) return view.isDefault("enable-admission-plugins") ? [] : undefined;
  const plugins = lists.map((flag) => view.list(flag));
  return plugins.some((list) => list === undefined) ? undefined : plugins.flatMap((list) => list ?? []);
}

/** Creates the judgment of a plugin that must be enabled and is not by default. */
function lacks(plugin: string): ComponentRule["judge"] {
  return (view) => {
    const isDisabled = view.list("disable-admission-plugins")?.includes(plugin) === true;
    const plugins = pluginsOf(view);
    if (!isDisabled && (plugins === undefined || plugins.includes(plugin))) return undefined;
    const message = `The API server does not enable the admission plugin ${plugin}`;
    return isDisabled ? { message, flag: "disable-admission-plugins" } : message;
  };
}

/** Creates the judgment of a plugin that is enabled by default. */
function disables(plugin: string): ComponentRule["judge"] {
  return (view) => {
    const isDisabled = view.list("disable-admission-plugins")?.includes(plugin) === true;
    return isDisabled ? `The API server disables the admission plugin ${plugin}` : undefined;
  };
}

const enable = "enable-admission-plugins";
const disable = "disable-admission-plugins";

/** Rules about admission. */
export const apiServerAdmission: readonly ComponentRule[] = [
  ruleAbout(server, enable, alwaysAdmit, (view) =>
    pluginsOf(view)?.includes("AlwaysAdmit") === true
      ? "The API server enables the admission plugin AlwaysAdmit"
      : undefined,
  ),
  ruleAbout(server, enable, alwaysPull, lacks("AlwaysPullImages"), ["CKV_K8S_80"]),
  ruleAbout(server, enable, rateLimit, lacks("EventRateLimit")),
  ruleAbout(server, enable, imagePolicy, lacks("ImagePolicyWebhook")),
  ruleAbout(server, enable, externalIps, (view) =>
    view.minor < 21 ? undefined : lacks("DenyServiceExternalIPs")(view),
  ),
  ruleAbout(server, enable, nodeRestriction, lacks("NodeRestriction"), ["CKV_K8S_85"]),
  ruleAbout(server, disable, serviceAccount, disables("ServiceAccount")),
  ruleAbout(server, disable, lifecycle, disables("NamespaceLifecycle")),
  ruleAbout(server, disable, podSecurity, disables("PodSecurity")),
  ruleAbout(server, enable, removed, (view) => {
    const gone = pluginsOf(view)?.find((plugin) => (removals.get(plugin) ?? Number.POSITIVE_INFINITY) <= view.minor);
    return gone === undefined ? undefined : `Kubernetes 1.${removals.get(gone)} removed the admission plugin ${gone}`;
  }),
];
