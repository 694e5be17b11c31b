import { testRules } from "../../rule-cases.ts";
import { kubeadm, run } from "../objects.ts";

const server = (...flags: readonly string[]): string => run("kube-apiserver", ...flags);

testRules({
  "SW-APISERVER-kubelet-client": {
    fires: [server(), server("--kubelet-client-certificate=/a.crt")],
    silent: [server("--kubelet-client-certificate=/a.crt", "--kubelet-client-key=/a.key"), kubeadm("apiServer: {}")],
  },
  "SW-APISERVER-kubelet-authority": {
    fires: [server(), kubeadm("apiServer: {}")],
    silent: [server("--kubelet-certificate-authority=/ca.crt")],
  },
  "SW-APISERVER-kubelet-http": {
    fires: [server("--kubelet-https=false")],
    silent: [server("--kubelet-https=true")],
  },
  "SW-APISERVER-etcd-certificate": {
    fires: [server(), server("--etcd-certfile=/a.crt")],
    silent: [server("--etcd-certfile=/a.crt", "--etcd-keyfile=/a.key"), server("--etcd-servers=http://127.0.0.1:2379")],
  },
  "SW-APISERVER-etcd-authority": {
    fires: [server(), server("--etcd-cafile=")],
    silent: [server("--etcd-cafile=/ca.crt")],
  },
  "SW-APISERVER-etcd-http": {
    fires: [server("--etcd-servers=https://10.0.0.1:2379,http://10.0.0.2:2379")],
    silent: [server("--etcd-servers=https://10.0.0.1:2379"), server("--etcd-servers=http://localhost:2379")],
  },
  "SW-APISERVER-tls-certificate": {
    fires: [server(), server("--tls-cert-file=/a.crt")],
    silent: [server("--tls-cert-file=/a.crt", "--tls-private-key-file=/a.key")],
  },
  "SW-APISERVER-client-authority": {
    fires: [server()],
    silent: [server("--client-ca-file=/ca.crt")],
  },
  "SW-APISERVER-encryption": {
    fires: [server(), kubeadm("apiServer: {extraArgs: [{name: profiling, value: 'false'}]}")],
    silent: [server("--encryption-provider-config=/etc/encryption.yaml"), server("$(FLAGS)")],
  },
  "SW-APISERVER-weak-tls": {
    fires: [
      server("--tls-cipher-suites=TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,TLS_RSA_WITH_AES_128_GCM_SHA256"),
      server("--tls-min-version=VersionTLS10"),
      server("--tls-cipher-suites=TLS_ECDHE_RSA_WITH_AES_64_GCM_SHA256"),
    ],
    silent: [server(), server("--tls-cipher-suites=TLS_AES_128_GCM_SHA256"), server("--tls-min-version=VersionTLS12")],
  },
});
