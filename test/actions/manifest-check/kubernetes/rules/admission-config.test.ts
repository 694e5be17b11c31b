import { testRules } from "../../rule-cases.ts";

const plugin = (name: string, configuration: string): string =>
  `apiVersion: apiserver.config.k8s.io/v1\nkind: AdmissionConfiguration\nplugins: [{name: ${name}, configuration: ${configuration}}]`;
const podSecurity = (fields: string): string =>
  `apiVersion: pod-security.admission.config.k8s.io/v1\nkind: PodSecurityConfiguration\n${fields}`;

testRules({
  "SW-K8S-admission-pod-security": {
    fires: [plugin("PodSecurity", "{defaults: {}}"), podSecurity("defaults: {enforce: privileged}")],
    silent: [plugin("PodSecurity", "{defaults: {enforce: baseline}}"), podSecurity("defaults: {enforce: restricted}")],
  },
  "SW-K8S-admission-exemptions": {
    fires: [podSecurity("exemptions: {namespaces: [shop]}"), podSecurity("exemptions: {runtimeClasses: [kata]}")],
    silent: [podSecurity("exemptions: {namespaces: [kube-system]}"), podSecurity("exemptions: {usernames: []}")],
  },
  "SW-K8S-admission-image-policy": {
    fires: [plugin("ImagePolicyWebhook", "{imagePolicy: {defaultAllow: true}}")],
    silent: [plugin("ImagePolicyWebhook", "{imagePolicy: {defaultAllow: false}}")],
  },
  "SW-K8S-admission-event-rate-limit": {
    fires: [plugin("PodSecurity", "{}")],
    silent: [plugin("EventRateLimit", "{}")],
  },
});
