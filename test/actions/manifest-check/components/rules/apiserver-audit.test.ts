import { testRules } from "../../rule-cases.ts";
import { kubeadm, run } from "../objects.ts";

const logged = (...flags: readonly string[]): string =>
  run("kube-apiserver", "--audit-log-path=/var/log/audit.log", ...flags);

testRules({
  "SW-APISERVER-audit-log": {
    fires: [run("kube-apiserver"), kubeadm("apiServer: {}"), run("kube-apiserver", "--audit-log-path=")],
    silent: [
      logged(),
      run("kube-apiserver", "--audit-webhook-config-file=/etc/webhook.yaml"),
      run("kube-apiserver", "$(FLAGS)"),
      kubeadm("apiServer: {extraArgs: {audit-log-path: /var/log/audit.log}}", "v1beta3"),
    ],
  },
  "SW-APISERVER-audit-policy": {
    fires: [logged()],
    silent: [logged("--audit-policy-file=/etc/audit.yaml"), run("kube-apiserver")],
  },
  "SW-APISERVER-audit-log-age": {
    fires: [logged("--audit-log-maxage=7"), logged()],
    silent: [logged("--audit-log-maxage=30"), run("kube-apiserver", "--audit-log-path=-"), run("kube-apiserver")],
  },
  "SW-APISERVER-audit-log-backups": {
    fires: [logged("--audit-log-maxbackup=2"), logged()],
    silent: [logged("--audit-log-maxbackup=10")],
  },
  "SW-APISERVER-audit-log-size": {
    fires: [logged("--audit-log-maxsize=10")],
    silent: [logged("--audit-log-maxsize=100"), logged()],
  },
});
