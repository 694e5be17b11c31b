import type { ComponentRule } from "../component-rule.ts";
import { defineFlagRule, kubeletFile as file, ruleAbout } from "../flag-rule.ts";
import { judgeTls, requireAll } from "./apiserver-tls.ts";
import { judgeRotation } from "./controllers.ts";

const kubelet = "kubelet";
const links = ["https://kubernetes.io/docs/reference/access-authn-authz/kubelet-authn-authz/"];

const anonymous = defineFlagRule(kubelet, {
  id: "SW-KUBELET-anonymous-auth",
  severity: "high",
  summary: "Refuse anonymous requests to the kubelet.",
  why: "If such requests are also authorized, everyone who can reach the node can run commands in its pods.",
  before: file("authentication: {anonymous: {enabled: true}}"),
  after: file("authentication: {anonymous: {enabled: false}}"),
  tags: ["security", "CWE-306", "CIS-Kubernetes-4.2.1"],
  aliases: ["kics/1de5cc51-f376-4638-a940-20f2e85ae238", "CKV_K8S_138"],
  links,
});

const alwaysAllow = defineFlagRule(kubelet, {
  id: "SW-KUBELET-always-allow",
  severity: "high",
  summary: "Authorize requests to the kubelet.",
  why: "With AlwaysAllow, everyone who is authenticated can run commands in every pod of the node.",
  before: file("authorization: {mode: AlwaysAllow}"),
  after: file("authorization: {mode: Webhook}"),
  tags: ["security", "CWE-862", "CIS-Kubernetes-4.2.2"],
  aliases: ["kics/f1f4d8da-1ac4-47d0-b1aa-91e69d33f7d5", "CKV_K8S_139"],
  links,
});

const clientAuthority = defineFlagRule(kubelet, {
  id: "SW-KUBELET-client-authority",
  severity: "low",
  summary: "Verify the client certificate of the API server.",
  why: "Without a certificate authority for clients, the kubelet cannot authenticate the API server by its certificate.",
  before: file("readOnlyPort: 0"),
  after: file("authentication: {x509: {clientCAFile: /etc/kubernetes/pki/ca.crt}}"),
  tags: ["security", "CWE-306", "CIS-Kubernetes-4.2.3"],
  aliases: ["kics/e0e00aba-5f1c-4981-a542-9a9563c0ee20"],
  links,
});

const readOnlyPort = defineFlagRule(kubelet, {
  id: "SW-KUBELET-read-only-port",
  severity: "high",
  summary: "Disable the kubelet's read-only port.",
  why: "The port shows all pods of the node, with their variables, to everyone who can reach it.",
  before: file("readOnlyPort: 10255"),
  after: file("readOnlyPort: 0"),
  tags: ["security", "CWE-306", "CIS-Kubernetes-4.2.4"],
  aliases: ["kics/2940d48a-dc5e-4178-a3f8-bfbd80720b41", "CKV_K8S_141"],
});

const serving = defineFlagRule(kubelet, {
  id: "SW-KUBELET-tls-certificate",
  severity: "low",
  summary: "Serve with a certificate that the API server can verify.",
  why: "Otherwise the kubelet makes a self-signed certificate, so the API server cannot tell it from an attacker.",
  before: file("readOnlyPort: 0"),
  after: file("serverTLSBootstrap: true"),
  tags: ["security", "CWE-295", "CIS-Kubernetes-4.2.9"],
  aliases: ["kics/fa750c81-93c2-4fab-9c6d-d3fd3ce3b89f", "CKV_K8S_148"],
});

const rotation = defineFlagRule(kubelet, {
  id: "SW-KUBELET-rotate-certificates",
  severity: "low",
  summary: "Let the kubelet renew its client certificate.",
  why: "Otherwise nodes stop working when the certificate expires, so people issue certificates that are valid for years.",
  before: file("rotateCertificates: false"),
  after: file("rotateCertificates: true"),
  tags: ["security", "CWE-298", "CIS-Kubernetes-4.2.10"],
  aliases: ["kics/52d70f2e-3257-474c-b3dc-8ad9ba6a061a", "CKV_K8S_149"],
});

const serverRotation = defineFlagRule(kubelet, {
  id: "SW-KUBELET-server-certificates",
  severity: "low",
  summary: "Keep the feature gate RotateKubeletServerCertificate enabled.",
  why: "Otherwise the kubelet cannot renew its serving certificate.",
  before: file("featureGates: {RotateKubeletServerCertificate: false}"),
  after: file("serverTLSBootstrap: true"),
  tags: ["security", "CWE-298", "CIS-Kubernetes-4.2.11"],
  aliases: ["kics/1c621b8e-2c6a-44f5-bd6a-fb0fb7ba33e2", "CKV_K8S_150"],
});

const ciphers = defineFlagRule(kubelet, {
  id: "SW-KUBELET-weak-tls",
  severity: "medium",
  summary: "Use only strong cipher suites and TLS 1.2 or later.",
  why: "Weak suites and old versions let an attacker on the network read or change requests. The defaults are strong.",
  before: file("tlsCipherSuites: [TLS_RSA_WITH_AES_128_CBC_SHA]"),
  after: file("tlsCipherSuites: [TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256]"),
  tags: ["security", "CWE-327", "CIS-Kubernetes-4.2.12"],
});

const cipherAliases = ["kics/510d5810-9a30-443a-817d-5c1fa527b110", "CKV_K8S_151"];

const manifests = defineFlagRule(kubelet, {
  id: "SW-KUBELET-manifest-url",
  severity: "high",
  summary: "Do not load static pods over plain HTTP.",
  why: "Someone on the network can change the answer and start privileged pods on the node. Nothing authorizes static pods.",
  before: file("staticPodURL: http://pods.example.com/pods.yaml"),
  after: file("staticPodPath: /etc/kubernetes/manifests"),
  tags: ["security", "CWE-319", "CWE-494"],
});

/** Rules about who can use the kubelet, and about its certificates. */
export const kubeletAccess: readonly ComponentRule[] = [
  ruleAbout(
    kubelet,
    "anonymous-auth",
    anonymous,
    (view) => {
      if (view.isTrue("anonymous-auth")) return "The kubelet accepts anonymous requests";
      return view.isDefaultOfCommand("anonymous-auth")
        ? "Without a configuration file, the kubelet accepts anonymous requests"
        : undefined;
    },
    ["kics/1de5cc51-f376-4638-a940-20f2e85ae238"],
  ),
  ruleAbout(kubelet, "authorization-mode", alwaysAllow, (view) => {
    if (view.text("authorization-mode") === "AlwaysAllow") return "The kubelet allows all requests";
    return view.isDefaultOfCommand("authorization-mode")
      ? { message: "Without a configuration file, the kubelet allows all requests", without: alwaysAllow.aliases }
      : undefined;
  }),
  ruleAbout(
    kubelet,
    "client-ca-file",
    clientAuthority,
    requireAll("The kubelet has no certificate authority for clients", "client-ca-file"),
  ),
  ruleAbout(
    kubelet,
    "read-only-port",
    readOnlyPort,
    (view) => {
      const port = view.integer("read-only-port");
      if (port !== undefined && port > 0) return `The kubelet serves port ${port} without authentication`;
      return view.isDefaultOfCommand("read-only-port")
        ? "Without a configuration file, the kubelet serves port 10255 without authentication"
        : undefined;
    },
    ["kics/2940d48a-dc5e-4178-a3f8-bfbd80720b41"],
  ),
  ruleAbout(
    kubelet,
    "tls-cert-file",
    serving,
    (view) =>
      view.isTrue("rotate-server-certificates")
        ? undefined
        : requireAll("The kubelet makes a self-signed certificate", "tls-cert-file", "tls-private-key-file")(view),
    ["kics/fa750c81-93c2-4fab-9c6d-d3fd3ce3b89f"],
  ),
  ruleAbout(
    kubelet,
    "rotate-certificates",
    rotation,
    (view) =>
      view.isFalse("rotate-certificates") || view.isDefault("rotate-certificates")
        ? "The kubelet does not renew its client certificate"
        : undefined,
    rotation.aliases,
  ),
  ruleAbout(kubelet, "feature-gates", serverRotation, judgeRotation("The kubelet")),
  ruleAbout(kubelet, "tls-cipher-suites", ciphers, judgeTls("The kubelet", cipherAliases)),
  ruleAbout(kubelet, "manifest-url", manifests, (view) =>
    view.text("manifest-url")?.startsWith("http://") === true
      ? "The kubelet loads static pods over plain HTTP"
      : undefined,
  ),
];
