import { testRules } from "../../rule-cases.ts";
import { kubeadm, run } from "../objects.ts";

const enabled = (plugins: string): string => run("kube-apiserver", `--enable-admission-plugins=${plugins}`);
const disabled = (plugins: string): string => run("kube-apiserver", `--disable-admission-plugins=${plugins}`);

testRules({
  "SW-APISERVER-always-admit": {
    fires: [enabled("AlwaysAdmit"), enabled("NodeRestriction,AlwaysAdmit")],
    silent: [enabled("NodeRestriction"), enabled("$(PLUGINS)")],
  },
  "SW-APISERVER-always-pull-images": {
    fires: [enabled("NodeRestriction"), run("kube-apiserver")],
    silent: [enabled("AlwaysPullImages"), enabled("$(PLUGINS)"), kubeadm("apiServer: {}")],
  },
  "SW-APISERVER-event-rate-limit": {
    fires: [enabled("NodeRestriction")],
    silent: [enabled("EventRateLimit")],
  },
  "SW-APISERVER-image-policy-webhook": {
    fires: [enabled("NodeRestriction")],
    silent: [enabled("ImagePolicyWebhook")],
  },
  "SW-APISERVER-external-ips": {
    fires: [enabled("NodeRestriction")],
    silent: [enabled("DenyServiceExternalIPs")],
  },
  "SW-APISERVER-node-restriction": {
    fires: [
      enabled("AlwaysPullImages"),
      run("kube-apiserver"),
      disabled("NodeRestriction"),
      kubeadm("apiServer: {extraArgs: [{name: enable-admission-plugins, value: AlwaysPullImages}]}"),
    ],
    silent: [enabled("NodeRestriction"), kubeadm("apiServer: {}"), run("kube-apiserver", "$(FLAGS)")],
  },
  "SW-APISERVER-service-account-plugin": {
    fires: [disabled("ServiceAccount")],
    silent: [disabled("DefaultStorageClass"), enabled("NodeRestriction")],
  },
  "SW-APISERVER-namespace-lifecycle": {
    fires: [disabled("DefaultStorageClass,NamespaceLifecycle")],
    silent: [disabled("DefaultStorageClass")],
  },
  "SW-APISERVER-pod-security-plugin": {
    fires: [disabled("PodSecurity")],
    silent: [disabled("PodSecurityPolicy")],
  },
  "SW-APISERVER-removed-plugin": {
    fires: [enabled("PodSecurityPolicy"), enabled("NodeRestriction,SecurityContextDeny")],
    silent: [`image: registry.k8s.io/kube-apiserver:v1.24.0\n${enabled("PodSecurityPolicy")}`],
  },
});
