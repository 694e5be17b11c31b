import type { ComponentRule } from "../component-rule.ts";
import { defineFlagRule, ruleAbout } from "../flag-rule.ts";
import { isLoopback } from "../values.ts";
import type { ComponentView } from "../view.ts";
import { requireAll } from "./apiserver-tls.ts";

const etcd = "etcd";

const certificate = defineFlagRule(etcd, {
  id: "SW-ETCD-tls-certificate",
  severity: "medium",
  summary: "Serve etcd's clients with TLS.",
  why: "Otherwise all data, such as the Secrets of a cluster, crosses the network in plain text.",
  before: "--client-cert-auth=true",
  after: "--cert-file=/pki/server.crt --key-file=/pki/server.key",
  tags: ["security", "CWE-319", "CIS-Kubernetes-2.1"],
  aliases: ["kics/075ca296-6768-4322-aea2-ba5063b969a9", "CKV_K8S_116", "KCV-0042", "C-0153"],
});

const clients = defineFlagRule(etcd, {
  id: "SW-ETCD-client-certificates",
  severity: "high",
  summary: "Require client certificates.",
  why: "Without them, everyone who can reach etcd can read and change all data, unless etcd's own users are enabled. In a cluster, that includes all Secrets and permissions.",
  before: "--client-cert-auth=false",
  after: "--client-cert-auth=true",
  tags: ["security", "CWE-306", "CIS-Kubernetes-2.2"],
  aliases: ["kics/9391103a-d8d7-4671-ac5d-606ba7ccb0ac", "CKV_K8S_117", "KCV-0043", "C-0154"],
});

const autoTls = defineFlagRule(etcd, {
  id: "SW-ETCD-auto-tls",
  severity: "medium",
  summary: "Do not let etcd make its own certificates.",
  why: "Clients cannot verify a self-signed certificate, so someone on the network can pretend to be etcd.",
  before: "--auto-tls=true",
  after: "--auto-tls=false",
  tags: ["security", "CWE-295", "CIS-Kubernetes-2.3"],
  aliases: ["kics/98ce8b81-7707-4734-aa39-627c6db3d84b", "CKV_K8S_118", "KCV-0044", "C-0155"],
});

const peerCertificate = defineFlagRule(etcd, {
  id: "SW-ETCD-peer-tls-certificate",
  severity: "medium",
  summary: "Connect etcd's members with TLS.",
  why: "Otherwise all data crosses the network between members in plain text.",
  before: "--peer-client-cert-auth=true",
  after: "--peer-cert-file=/pki/peer.crt --peer-key-file=/pki/peer.key",
  tags: ["security", "CWE-319", "CIS-Kubernetes-2.4"],
  aliases: ["kics/09bb9e96-8da3-4736-b89a-b36814acca60", "CKV_K8S_119", "KCV-0045", "C-0156"],
});

const peers = defineFlagRule(etcd, {
  id: "SW-ETCD-peer-certificates",
  severity: "medium",
  summary: "Require certificates of etcd's members.",
  why: "Without them, everyone who can reach the peer port can join the cluster and get all data.",
  before: "--peer-client-cert-auth=false",
  after: "--peer-client-cert-auth=true",
  tags: ["security", "CWE-306", "CIS-Kubernetes-2.5"],
  aliases: ["kics/b7d0181d-0a9b-4611-9d1c-1ad4f0b620ff", "KCV-0046", "C-0157"],
});

const peerAutoTls = defineFlagRule(etcd, {
  id: "SW-ETCD-peer-auto-tls",
  severity: "medium",
  summary: "Do not let etcd's members make their own certificates.",
  why: "Members cannot verify a self-signed certificate, so someone on the network can pretend to be a member.",
  before: "--peer-auto-tls=true",
  after: "--peer-auto-tls=false",
  tags: ["security", "CWE-295", "CIS-Kubernetes-2.6"],
  aliases: ["kics/ae8827e2-4af9-4baa-9998-87539ae0d6f0", "KCV-0047", "C-0158"],
});

const authority = defineFlagRule(etcd, {
  id: "SW-ETCD-shared-authority",
  severity: "medium",
  summary: "Use a certificate authority for etcd alone.",
  why: "Otherwise every client certificate of the API server, such as that of a node, also gives access to all data in etcd.",
  before: `${podOf("etcd", "--trusted-ca-file=/pki/ca.crt")}\n---\n${podOf("kube-apiserver", "--client-ca-file=/pki/ca.crt")}`,
  after: podOf("etcd", "--trusted-ca-file=/pki/etcd/ca.crt"),
  tags: ["security", "CWE-266", "CIS-Kubernetes-2.7"],
  aliases: ["kics/cb7e695d-6a85-495c-b15f-23aed2519303", "C-0159"],
});

/** Returns a pod that runs a component, for examples. */
function podOf(component: string, flag: string): string {
  return `apiVersion: v1\nkind: Pod\nmetadata: {name: ${component}, namespace: kube-system}\nspec:\n  containers:\n    - {name: main, image: "${component}:1.0", command: [${component}, ${flag}]}`;
}

/** True if all URLs of a flag are only reachable from the host. */
function isLocal(view: ComponentView, flag: string): boolean {
  const urls = view.list(flag);
  return urls !== undefined && urls.length > 0 && urls.every(isLoopback);
}

/** True if etcd has no second member, as far as the flags show. */
function isAlone(view: ComponentView): boolean {
  return isLocal(view, "listen-peer-urls") || view.list("initial-cluster")?.length === 1;
}

function isOff(view: ComponentView, flag: string): boolean {
  return view.isFalse(flag) || view.isDefault(flag);
}

/** Rules about etcd. */
export const etcdRules: readonly ComponentRule[] = [
  ruleAbout(etcd, "cert-file", certificate, (view) =>
    view.isTrue("auto-tls") || isLocal(view, "listen-client-urls")
      ? undefined
      : requireAll("etcd serves its clients without TLS", "cert-file", "key-file")(view),
  ),
  ruleAbout(etcd, "client-cert-auth", clients, (view) => {
    if (!isOff(view, "client-cert-auth") || isLocal(view, "listen-client-urls")) return undefined;
    const message = "etcd accepts clients without a certificate";
    return view.component.isControlPlane ? message : { message, severity: "medium" };
  }),
  ruleAbout(etcd, "trusted-ca-file", authority, (view) => {
    const file = view.text("trusted-ca-file") ?? "";
    if (file === "") return undefined;
    const isShared = view.neighbors.some(
      ({ name, settings }) => name === "kube-apiserver" && settings.get("client-ca-file")?.values.at(-1) === file,
    );
    return isShared ? "etcd trusts the certificate authority of the API server's clients" : undefined;
  }),
  ruleAbout(etcd, "auto-tls", autoTls, (view) =>
    view.isTrue("auto-tls") ? "etcd makes a self-signed certificate for its clients" : undefined,
  ),
  ruleAbout(etcd, "peer-cert-file", peerCertificate, (view) =>
    view.isTrue("peer-auto-tls") || isAlone(view)
      ? undefined
      : requireAll("etcd connects its members without TLS", "peer-cert-file", "peer-key-file")(view),
  ),
  ruleAbout(etcd, "peer-client-cert-auth", peers, (view) =>
    isOff(view, "peer-client-cert-auth") && !isAlone(view) ? "etcd accepts members without a certificate" : undefined,
  ),
  ruleAbout(etcd, "peer-auto-tls", peerAutoTls, (view) =>
    view.isTrue("peer-auto-tls") ? "etcd makes a self-signed certificate for its members" : undefined,
  ),
];
