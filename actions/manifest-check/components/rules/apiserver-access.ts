import type { ComponentRule } from "../component-rule.ts";
import { defineFlagRule, ruleAbout } from "../flag-rule.ts";
import { isLoopback, secondsOf } from "../values.ts";
import type { ComponentView } from "../view.ts";

const server = "kube-apiserver";

const anonymous = defineFlagRule(server, {
  id: "SW-APISERVER-anonymous-auth",
  severity: "low",
  summary: "Refuse anonymous requests to the API server.",
  why: "Anonymous requests get the permissions of system:unauthenticated. A wrong binding for this group opens the cluster to everyone who can reach the port.",
  before: "--anonymous-auth=true",
  after: "--anonymous-auth=false",
  tags: ["security", "CWE-306", "CIS-Kubernetes-1.2.1"],
  aliases: ["kics/1de5cc51-f376-4638-a940-20f2e85ae238", "CKV_K8S_68", "KCV-0001", "C-0113"],
});

const staticCredentials = defineFlagRule(server, {
  id: "SW-APISERVER-static-credentials",
  severity: "medium",
  summary: "Do not authenticate users with tokens or passwords in a file.",
  why: "The file contains credentials in plain text. They never expire, and a change needs a restart of the API server.",
  before: "--token-auth-file=/etc/kubernetes/tokens.csv",
  after: "--oidc-issuer-url=https://login.example.com",
  tags: ["security", "CWE-256", "CIS-Kubernetes-1.2.2"],
  links: ["https://kubernetes.io/docs/reference/access-authn-authz/authentication/#static-token-file"],
});

const alwaysAllow = defineFlagRule(server, {
  id: "SW-APISERVER-always-allow",
  severity: "critical",
  summary: "Authorize requests to the API server.",
  why: "With AlwaysAllow, every user and every pod with a service account token can do everything in the cluster. It is the default of the API server if no mode is set.",
  before: "--authorization-mode=AlwaysAllow",
  after: "--authorization-mode=Node,RBAC",
  tags: ["security", "CWE-862", "CIS-Kubernetes-1.2.6"],
  aliases: ["kics/f1f4d8da-1ac4-47d0-b1aa-91e69d33f7d5", "CKV_K8S_74", "KCV-0007", "C-0118"],
  links: ["https://kubernetes.io/docs/reference/access-authn-authz/authorization/"],
});

const nodeAliases = ["kics/4d7ee40f-fc5d-427d-8cac-dffbe22d42d1", "CKV_K8S_75", "KCV-0008", "C-0119"];
const rbacAliases = ["kics/1aa4a1ae-5dbb-48a1-9aa2-630ea4be208e", "CKV_K8S_77", "KCV-0009", "C-0120"];

const withoutNode = defineFlagRule(server, {
  id: "SW-APISERVER-node-authorization",
  severity: "low",
  summary: "Authorize kubelets with the mode Node.",
  why: "Without it, kubelets need permissions for all nodes, so one compromised node can read the Secrets of every other node's pods.",
  before: "--authorization-mode=RBAC",
  after: "--authorization-mode=Node,RBAC",
  tags: ["security", "CWE-266", "CIS-Kubernetes-1.2.7"],
  aliases: nodeAliases,
  links: ["https://kubernetes.io/docs/reference/access-authn-authz/node/"],
});

const withoutRbac = defineFlagRule(server, {
  id: "SW-APISERVER-rbac",
  severity: "medium",
  summary: "Authorize users with RBAC.",
  why: "Without RBAC, Roles and bindings have no effect, and Kubernetes' own components need broad permissions.",
  before: "--authorization-mode=Node,ABAC",
  after: "--authorization-mode=Node,RBAC",
  tags: ["security", "CWE-266", "CIS-Kubernetes-1.2.8"],
  aliases: rbacAliases,
  links: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/"],
});

const insecurePort = defineFlagRule(server, {
  id: "SW-APISERVER-insecure-port",
  severity: "high",
  summary: "Serve the API with TLS and authentication only.",
  why: "Requests to the insecure port skip authentication and authorization. Kubernetes 1.24 and later do not start with the flags.",
  before: "--insecure-port=8080",
  after: "--secure-port=6443",
  tags: ["security", "CWE-306", "CWE-319"],
  links: ["https://kubernetes.io/docs/concepts/security/controlling-access/"],
});

const lookup = defineFlagRule(server, {
  id: "SW-APISERVER-service-account-lookup",
  severity: "medium",
  summary: "Check that the service account of a token still exists.",
  why: "Otherwise tokens stay valid after their service account or Secret is deleted.",
  before: "--service-account-lookup=false",
  after: "--service-account-lookup=true",
  tags: ["security", "CWE-613", "CIS-Kubernetes-1.2.21"],
  aliases: ["kics/a5530bd7-225a-48f9-91bb-f40b04200165", "CKV_K8S_96", "KCV-0024", "C-0135"],
});

const extended = defineFlagRule(server, {
  id: "SW-APISERVER-extended-tokens",
  severity: "low",
  summary: "Let service account tokens expire after an hour.",
  why: "By default, the API server extends the tokens of pods to one year, so a stolen token stays useful for as long.",
  before: "--service-account-extend-token-expiration=true",
  after: "--service-account-extend-token-expiration=false",
  tags: ["security", "CWE-613", "CIS-Kubernetes-1.2.30"],
  aliases: ["C-0290"],
});

const keyFile = defineFlagRule(server, {
  id: "SW-APISERVER-service-account-key",
  severity: "low",
  summary: "Verify service account tokens with a key of their own.",
  why: "Otherwise the API server verifies tokens with the key of its TLS certificate, so neither can be replaced alone.",
  before: "--secure-port=6443",
  after: "--service-account-key-file=/etc/kubernetes/pki/sa.pub",
  tags: ["security", "CWE-320", "CIS-Kubernetes-1.2.22"],
  aliases: ["kics/dab4ec72-ce2e-4732-b7c3-1757dcce01a1", "KCV-0025", "C-0136"],
});

const frontProxy = defineFlagRule(server, {
  id: "SW-APISERVER-front-proxy-ca",
  severity: "high",
  summary: "Use a certificate authority of its own for the aggregation layer.",
  why: "Everyone with a client certificate of the shared authority can claim to be any user and any group, such as system:masters, in request headers.",
  before: "--client-ca-file=/pki/ca.crt --requestheader-client-ca-file=/pki/ca.crt",
  after: "--client-ca-file=/pki/ca.crt --requestheader-client-ca-file=/pki/front-proxy-ca.crt",
  tags: ["security", "CWE-290"],
  links: ["https://kubernetes.io/docs/tasks/extend-kubernetes/configure-aggregation-layer/#ca-reusage-and-conflicts"],
});

const origins = defineFlagRule(server, {
  id: "SW-APISERVER-cors",
  severity: "medium",
  summary: "Do not allow every web page to use the API server.",
  why: "A page that a user opens can then send requests to the API with the user's client certificate and read the answers.",
  before: "--cors-allowed-origins=.*",
  after: "--cors-allowed-origins=^https://console\\.example\\.com$",
  tags: ["security", "CWE-942"],
});

const timeout = defineFlagRule(server, {
  id: "SW-APISERVER-request-timeout",
  severity: "low",
  summary: "End requests after at most five minutes.",
  why: "Slow requests occupy the API server. With a high limit, a few clients can exhaust it.",
  before: "--request-timeout=30m",
  after: "--request-timeout=60s",
  tags: ["security", "availability", "CWE-400", "CIS-Kubernetes-1.2.20"],
  aliases: ["kics/d89a15bb-8dba-4c71-9529-bef6729b9c09", "C-0134"],
});

/** The modes of authorization. Undefined if a file or something unknown decides about them. */
function modesOf(view: ComponentView): readonly string[] | undefined {
  if (view.isSet("authorization-config")) return undefined;
  return view.isDefault("authorization-mode") ? ["AlwaysAllow"] : view.list("authorization-mode");
}

function judgeAlwaysAllow(view: ComponentView): ReturnType<ComponentRule["judge"]> {
  const modes = modesOf(view);
  if (modes?.includes("AlwaysAllow") !== true) return undefined;
  const isExplicit = view.isSet("authorization-mode");
  const aliases = [...(modes.includes("Node") ? [] : nodeAliases), ...(modes.includes("RBAC") ? [] : rbacAliases)];
  return isExplicit
    ? { message: "The API server allows all requests of every user and pod", aliases }
    : {
        message: "No authorization mode is set, so the API server allows all requests of every user and pod",
        severity: "high",
        aliases,
        without: alwaysAllow.aliases,
      };
}

function judgeInsecurePort(view: ComponentView): ReturnType<ComponentRule["judge"]> {
  const port = view.integer("insecure-port");
  const portAliases = ["kics/fa4def8c-1898-4a35-a139-7b76b1acdef0", "CKV_K8S_88"];
  const isOld = view.minor < 20;
  const effect = isOld ? "without authentication" : "which Kubernetes 1.20 and later ignore or reject";
  if (port !== undefined && port !== 0) {
    const message = `The API server has the insecure port ${port}, ${effect}`;
    return { message, flag: "insecure-port", severity: isOld ? "high" : "medium", aliases: portAliases };
  }
  const address = view.text("insecure-bind-address");
  if (address !== undefined) {
    const aliases = ["kics/b9380fd3-5ffe-4d10-9290-13e18e71eee1", "CKV_K8S_86"];
    const message = `The API server has an insecure port on ${address}, ${effect}`;
    const severity = isOld && !isLoopback(address) ? "high" : "medium";
    return { message, flag: "insecure-bind-address", severity, aliases };
  }
  if (view.integer("secure-port") === 0) {
    const aliases = ["kics/3d24b204-b73d-42cb-b0bf-1a5438c5f71e", "CKV_K8S_89", "KCV-0017"];
    return { message: "The API server does not serve with TLS", flag: "secure-port", aliases };
  }
  if (isOld && view.isDefault("insecure-port")) {
    const message = "The API server has the insecure port 8080 by default before 1.20";
    return { message, flag: "insecure-port", severity: "medium", aliases: portAliases };
  }
  return undefined;
}

/** Rules about who can use the API server, and for what. */
export const apiServerAccess: readonly ComponentRule[] = [
  ruleAbout(server, "anonymous-auth", anonymous, (view) => {
    if (view.isSet("authentication-config")) return undefined;
    if (view.isTrue("anonymous-auth")) return "The API server accepts anonymous requests";
    return view.isDefault("anonymous-auth") ? "The API server accepts anonymous requests by default" : undefined;
  }),
  ruleAbout(server, "token-auth-file", staticCredentials, (view) => {
    if (view.isSet("token-auth-file")) {
      const aliases = ["kics/32ecd76e-7bbf-402e-bf48-8b9485749558", "CKV_K8S_70", "KCV-0002", "C-0114"];
      return { message: "The API server accepts tokens from a file", aliases };
    }
    if (!view.isSet("basic-auth-file")) return undefined;
    const aliases = ["kics/5da47109-f8d6-4585-9e2b-96a8958a12f5", "CKV_K8S_69"];
    return { message: "The API server accepts passwords from a file", flag: "basic-auth-file", aliases };
  }),
  ruleAbout(server, "authorization-mode", alwaysAllow, judgeAlwaysAllow),
  ruleAbout(server, "authorization-mode", withoutNode, (view) => {
    const modes = modesOf(view);
    if (modes === undefined || modes.includes("AlwaysAllow") || modes.includes("Node")) return undefined;
    return "The API server does not authorize kubelets with the mode Node";
  }),
  ruleAbout(server, "authorization-mode", withoutRbac, (view) => {
    const modes = modesOf(view);
    if (modes === undefined || modes.includes("AlwaysAllow") || modes.includes("RBAC")) return undefined;
    return "The API server does not authorize users with RBAC";
  }),
  ruleAbout(server, "insecure-port", insecurePort, judgeInsecurePort),
  ruleAbout(server, "service-account-lookup", lookup, (view) =>
    view.isFalse("service-account-lookup") ? "The API server accepts tokens of deleted service accounts" : undefined,
  ),
  ruleAbout(server, "service-account-extend-token-expiration", extended, (view) => {
    const flag = "service-account-extend-token-expiration";
    if (view.minor < 21) return undefined;
    return view.isTrue(flag) || view.isDefault(flag)
      ? "Service account tokens of pods are valid for one year"
      : undefined;
  }),
  ruleAbout(server, "service-account-key-file", keyFile, (view) =>
    view.isDefault("service-account-key-file")
      ? "The API server has no key of its own for service account tokens"
      : undefined,
  ),
  ruleAbout(server, "requestheader-client-ca-file", frontProxy, (view) => {
    const authority = view.text("requestheader-client-ca-file");
    const isShared = authority !== undefined && authority !== "" && authority === view.text("client-ca-file");
    if (!isShared || view.setting("requestheader-allowed-names")?.values.some((name) => name !== "") === true)
      return undefined;
    if (!view.isSet("requestheader-allowed-names") && !view.isDefault("requestheader-allowed-names")) return undefined;
    return "Every client certificate of the cluster may claim any user in request headers";
  }),
  ruleAbout(server, "cors-allowed-origins", origins, (view) =>
    view.list("cors-allowed-origins")?.some((origin) => /^\^?(?:https?\??:\/\/)?(?:\.\*|\.\+|\*)\$?$/.test(origin)) ===
    true
      ? "Every web page may use the API server"
      : undefined,
  ),
  ruleAbout(server, "request-timeout", timeout, (view) => {
    const seconds = secondsOf(view.text("request-timeout"));
    return seconds !== undefined && (seconds > 300 || seconds === 0)
      ? `Requests may take ${view.text("request-timeout")}`
      : undefined;
  }),
];
