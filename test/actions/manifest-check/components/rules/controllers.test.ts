import { testRules } from "../../rule-cases.ts";
import { kubeadm, run } from "../objects.ts";

const manager = (...flags: readonly string[]): string => run("kube-controller-manager", ...flags);
const proxy = (fields: string): string =>
  `apiVersion: kubeproxy.config.k8s.io/v1alpha1\nkind: KubeProxyConfiguration\n${fields}`;

testRules({
  "SW-CONTROLLER-terminated-pods": {
    fires: [manager("--terminated-pod-gc-threshold=0"), manager("--terminated-pod-gc-threshold=50000")],
    silent: [manager(), manager("--terminated-pod-gc-threshold=1000")],
  },
  "SW-CONTROLLER-shared-credentials": {
    fires: [manager(), manager("--use-service-account-credentials=false")],
    silent: [manager("--use-service-account-credentials=true"), kubeadm("controllerManager: {}")],
  },
  "SW-CONTROLLER-service-account-key": {
    fires: [manager()],
    silent: [manager("--service-account-private-key-file=/sa.key")],
  },
  "SW-CONTROLLER-root-authority": {
    fires: [manager()],
    silent: [manager("--root-ca-file=/ca.crt")],
  },
  "SW-CONTROLLER-server-certificates": {
    fires: [manager("--feature-gates=A=true,RotateKubeletServerCertificate=false")],
    silent: [manager(), manager("--feature-gates=RotateKubeletServerCertificate=true")],
  },
  "SW-CONTROLLER-bind-address": {
    fires: [manager(), manager("--bind-address=0.0.0.0")],
    silent: [manager("--bind-address=127.0.0.1"), manager("--bind-address=::1"), kubeadm("controllerManager: {}")],
  },
  "SW-SCHEDULER-bind-address": {
    fires: [run("kube-scheduler"), run("kube-scheduler", "--bind-address=::")],
    silent: [run("kube-scheduler", "--bind-address=127.0.0.1")],
  },
  "SW-PROXY-metrics-address": {
    fires: [proxy("metricsBindAddress: 0.0.0.0:10249"), run("kube-proxy", "--metrics-bind-address=[::]:10249")],
    silent: [proxy("metricsBindAddress: 127.0.0.1:10249"), proxy('metricsBindAddress: ""'), proxy("mode: ipvs")],
  },
});
