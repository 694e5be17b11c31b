import { testRules } from "../../rule-cases.ts";
import { controlPlanePod, run } from "../objects.ts";

const etcd = (...flags: readonly string[]): string => run("etcd", ...flags);

testRules({
  "SW-ETCD-tls-certificate": {
    fires: [etcd(), etcd("--cert-file=/a.crt")],
    silent: [
      etcd("--cert-file=/a.crt", "--key-file=/a.key"),
      etcd("-cert-file=/a.crt", "-key-file=/a.key"),
      etcd("--listen-client-urls=http://127.0.0.1:2379"),
      etcd("--config-file=/etc/etcd.yaml"),
    ],
  },
  "SW-ETCD-client-certificates": {
    fires: [etcd(), `${etcd("--client-cert-auth=false")}\nenv: [{name: ETCD_CLIENT_CERT_AUTH, value: "true"}]`],
    silent: [etcd("--client-cert-auth"), `${etcd()}\nenv: [{name: ETCD_CLIENT_CERT_AUTH, value: "true"}]`],
  },
  "SW-ETCD-shared-authority": {
    fires: [
      `${controlPlanePod("etcd", "--trusted-ca-file=/ca.crt")}---\n${controlPlanePod("kube-apiserver", "--client-ca-file=/ca.crt")}`,
    ],
    silent: [
      `${controlPlanePod("etcd", "--trusted-ca-file=/etcd/ca.crt")}---\n${controlPlanePod("kube-apiserver", "--client-ca-file=/ca.crt")}`,
    ],
  },
  "SW-ETCD-auto-tls": { fires: [etcd("--auto-tls=true")], silent: [etcd(), etcd("--auto-tls=false")] },
  "SW-ETCD-peer-tls-certificate": {
    fires: [etcd()],
    silent: [
      etcd("--peer-cert-file=/a.crt", "--peer-key-file=/a.key"),
      etcd("--initial-cluster=a=https://10.0.0.1:2380"),
    ],
  },
  "SW-ETCD-peer-certificates": {
    fires: [etcd(), etcd("--peer-client-cert-auth=false")],
    silent: [etcd("--peer-client-cert-auth=true"), etcd("--listen-peer-urls=http://127.0.0.1:2380")],
  },
  "SW-ETCD-peer-auto-tls": { fires: [etcd("--peer-auto-tls")], silent: [etcd()] },
});
