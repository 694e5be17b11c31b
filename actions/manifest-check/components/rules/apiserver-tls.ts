import type { ComponentRule } from "../component-rule.ts";
import { defineFlagRule, ruleAbout } from "../flag-rule.ts";
import { isLoopback, listWeakCiphers } from "../values.ts";

const server = "kube-apiserver";

const kubeletClient = defineFlagRule(server, {
  id: "SW-APISERVER-kubelet-client",
  severity: "medium",
  summary: "Authenticate the API server to kubelets with a client certificate.",
  why: "Otherwise its requests to kubelets are anonymous, so kubelets must accept anonymous requests.",
  before: "--secure-port=6443",
  after: "--kubelet-client-certificate=/pki/kubelet-client.crt --kubelet-client-key=/pki/kubelet-client.key",
  tags: ["security", "CWE-306", "CIS-Kubernetes-1.2.4"],
  aliases: ["kics/36a27826-1bf5-49da-aeb0-a60a30c0e834", "CKV_K8S_72", "KCV-0005", "C-0116"],
});

const kubeletAuthority = defineFlagRule(server, {
  id: "SW-APISERVER-kubelet-authority",
  severity: "low",
  summary: "Verify the certificates of kubelets.",
  why: "Otherwise someone between the API server and a node can read the logs, commands and port forwards of its pods.",
  before: "--secure-port=6443",
  after: "--kubelet-certificate-authority=/pki/kubelet-ca.crt",
  tags: ["security", "CWE-295", "CIS-Kubernetes-1.2.5"],
  aliases: ["kics/ec18a0d3-0069-4a58-a7fb-fbfe0b4bbbe0", "KCV-0006", "C-0117"],
});

const kubeletHttp = defineFlagRule(server, {
  id: "SW-APISERVER-kubelet-http",
  severity: "high",
  summary: "Connect to kubelets with TLS.",
  why: "Otherwise logs, commands and port forwards cross the network in plain text. Kubernetes 1.20 and later always use TLS and reject or ignore the flag.",
  before: "--kubelet-https=false",
  after: "--kubelet-certificate-authority=/pki/kubelet-ca.crt",
  tags: ["security", "CWE-319"],
  aliases: ["kics/cdc8b54e-6b16-4538-a1b0-35849dbe29cf", "CKV_K8S_71", "KCV-0004"],
});

const etcdCertificate = defineFlagRule(server, {
  id: "SW-APISERVER-etcd-certificate",
  severity: "medium",
  summary: "Authenticate the API server to etcd with a client certificate.",
  why: "Otherwise etcd cannot tell the API server from others, and everyone who reaches it can read and change all Secrets.",
  before: "--secure-port=6443",
  after: "--etcd-certfile=/pki/etcd-client.crt --etcd-keyfile=/pki/etcd-client.key",
  tags: ["security", "CWE-306", "CIS-Kubernetes-1.2.23"],
  aliases: ["kics/895a5a95-3756-4b04-9924-2f3bc93181bd", "CKV_K8S_99", "KCV-0026", "C-0137"],
});

const etcdAuthority = defineFlagRule(server, {
  id: "SW-APISERVER-etcd-authority",
  severity: "medium",
  summary: "Verify etcd's certificate.",
  why: "Otherwise someone between the API server and etcd can read and change all objects.",
  before: "--secure-port=6443",
  after: "--etcd-cafile=/pki/etcd-ca.crt",
  tags: ["security", "CWE-295", "CIS-Kubernetes-1.2.26"],
  aliases: ["kics/3f5ff8a7-5ad6-4d02-86f5-666307da1b20", "CKV_K8S_102", "KCV-0029", "C-0140"],
});

const etcdHttp = defineFlagRule(server, {
  id: "SW-APISERVER-etcd-http",
  severity: "high",
  summary: "Connect to etcd with TLS.",
  why: "Otherwise all Secrets cross the network in plain text.",
  before: "--etcd-servers=http://10.0.0.5:2379",
  after: "--etcd-servers=https://10.0.0.5:2379",
  tags: ["security", "CWE-319", "CIS-Kubernetes-1.2.26"],
});

const servingCertificate = defineFlagRule(server, {
  id: "SW-APISERVER-tls-certificate",
  severity: "low",
  summary: "Serve the API with a certificate that clients can verify.",
  why: "Without one, the API server makes a self-signed certificate at each start, so clients are tempted not to verify it.",
  before: "--secure-port=6443",
  after: "--tls-cert-file=/pki/apiserver.crt --tls-private-key-file=/pki/apiserver.key",
  tags: ["security", "CWE-295", "CIS-Kubernetes-1.2.24"],
  aliases: ["kics/fa750c81-93c2-4fab-9c6d-d3fd3ce3b89f", "CKV_K8S_100", "KCV-0027", "C-0138"],
});

const clientAuthority = defineFlagRule(server, {
  id: "SW-APISERVER-client-authority",
  severity: "low",
  summary: "Authenticate components and nodes with client certificates.",
  why: "Without a certificate authority for clients, kubelets and components need tokens, which are easier to steal.",
  before: "--secure-port=6443",
  after: "--client-ca-file=/pki/ca.crt",
  tags: ["security", "CWE-306", "CIS-Kubernetes-1.2.25"],
  aliases: ["kics/e0e00aba-5f1c-4981-a542-9a9563c0ee20", "KCV-0028", "C-0139"],
});

const encryption = defineFlagRule(server, {
  id: "SW-APISERVER-encryption",
  severity: "medium",
  summary: "Encrypt Secrets in etcd.",
  why: "Without an encryption configuration, Secrets are in plain text in etcd and its backups.",
  before: "--secure-port=6443",
  after: "--encryption-provider-config=/etc/kubernetes/encryption.yaml",
  tags: ["security", "CWE-311", "CIS-Kubernetes-1.2.27"],
  aliases: ["kics/cbd2db69-0b21-4c14-8a40-7710a50571a9", "CKV_K8S_104", "KCV-0030", "C-0141"],
  links: ["https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/"],
});

const ciphers = defineFlagRule(server, {
  id: "SW-APISERVER-weak-tls",
  severity: "medium",
  summary: "Use only strong cipher suites and TLS 1.2 or later.",
  why: "Weak suites and old versions let an attacker on the network read or change requests. The defaults are strong.",
  before: "--tls-cipher-suites=TLS_RSA_WITH_3DES_EDE_CBC_SHA",
  after: "--tls-cipher-suites=TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
  tags: ["security", "CWE-327", "CIS-Kubernetes-1.2.29"],
});

const cipherAliases = ["kics/510d5810-9a30-443a-817d-5c1fa527b110", "CKV_K8S_105", "C-0277"];

/** Returns the judgment about the cipher suites and TLS version of a component. */
export function judgeTls(who: string, aliases: readonly string[]): ComponentRule["judge"] {
  return (view) => {
    const [weak] = listWeakCiphers(view.list("tls-cipher-suites") ?? []);
    if (weak !== undefined)
      return { message: `${who} has the cipher suite ${weak}, which is weak or unknown`, aliases };
    const version = view.text("tls-min-version");
    if (version !== "VersionTLS10" && version !== "VersionTLS11") return undefined;
    return { message: `${who} allows TLS 1.${version.endsWith("0") ? 0 : 1}`, flag: "tls-min-version" };
  };
}

/** Creates the judgment of flags that must all be set. */
export function requireAll(message: string, ...flags: readonly string[]): ComponentRule["judge"] {
  return (view) => {
    const isMissing = (flag: string): boolean => view.isDefault(flag) || (view.isSet(flag) && view.text(flag) === "");
    return flags.some(isMissing) ? message : undefined;
  };
}

/** Rules about the connections of the API server, and the encryption of its data. */
export const apiServerTls: readonly ComponentRule[] = [
  ruleAbout(
    server,
    "kubelet-client-certificate",
    kubeletClient,
    requireAll(
      "The API server has no client certificate for kubelets",
      "kubelet-client-certificate",
      "kubelet-client-key",
    ),
  ),
  ruleAbout(
    server,
    "kubelet-certificate-authority",
    kubeletAuthority,
    requireAll("The API server does not verify the certificates of kubelets", "kubelet-certificate-authority"),
  ),
  ruleAbout(server, "kubelet-https", kubeletHttp, (view) =>
    view.isFalse("kubelet-https") ? "The API server connects to kubelets without TLS" : undefined,
  ),
  ruleAbout(server, "etcd-certfile", etcdCertificate, (view) => {
    const judged = requireAll(
      "The API server has no client certificate for etcd",
      "etcd-certfile",
      "etcd-keyfile",
    )(view);
    return view.list("etcd-servers")?.every((url) => isLoopback(url) && url.startsWith("http:")) === true
      ? undefined
      : judged;
  }),
  ruleAbout(
    server,
    "etcd-cafile",
    etcdAuthority,
    requireAll("The API server does not verify etcd's certificate", "etcd-cafile"),
  ),
  ruleAbout(server, "etcd-servers", etcdHttp, (view) => {
    const plain = view.list("etcd-servers")?.find((url) => url.startsWith("http://") && !isLoopback(url));
    return plain === undefined ? undefined : "The API server connects to etcd without TLS";
  }),
  ruleAbout(
    server,
    "tls-cert-file",
    servingCertificate,
    requireAll("The API server makes a self-signed certificate", "tls-cert-file", "tls-private-key-file"),
  ),
  ruleAbout(
    server,
    "client-ca-file",
    clientAuthority,
    requireAll("The API server accepts no client certificates", "client-ca-file"),
  ),
  ruleAbout(
    server,
    "encryption-provider-config",
    encryption,
    requireAll("The API server stores Secrets in plain text in etcd", "encryption-provider-config"),
  ),
  ruleAbout(server, "tls-cipher-suites", ciphers, judgeTls("The API server", cipherAliases)),
];
