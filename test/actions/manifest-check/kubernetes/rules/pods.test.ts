import { object, pod } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-K8S-mount-propagation": {
    fires: ["volumeMounts:\n  - {name: a, mountPath: /a, mountPropagation: Bidirectional}"],
    silent: ["volumeMounts:\n  - {name: a, mountPath: /a, mountPropagation: HostToContainer}"],
  },
  "SW-K8S-shared-processes": {
    fires: ["shareProcessNamespace: true"],
    silent: ["shareProcessNamespace: false", "dnsPolicy: ClusterFirst"],
  },
  "SW-K8S-host-aliases": {
    fires: ["hostAliases: [{ip: 10.0.0.1, hostnames: [a]}]"],
    silent: ["dnsPolicy: Default"],
  },
  "SW-K8S-system-namespace": {
    fires: [pod("", "  namespace: kube-system\n")],
    silent: [
      pod("", "  namespace: kube-public\n"),
      pod("", "  namespace: kube-system\n  labels: {tier: control-plane}\n"),
    ],
  },
  "SW-K8S-default-namespace": {
    fires: [pod(), pod("", "  namespace: default\n")],
    silent: [pod("", "  namespace: shop\n")],
  },
  "SW-K8S-sandbox": {
    fires: ["dnsPolicy: Default", "runtimeClassName: crun"],
    silent: ["runtimeClassName: kata-qemu"],
  },
  "SW-K8S-net-bind-service": {
    fires: ["securityContext: {capabilities: {add: [NET_BIND_SERVICE]}}"],
    silent: [
      "securityContext: {capabilities: {add: [CHOWN]}}",
      "securityContext: {capabilities: {drop: [NET_BIND_SERVICE]}}",
    ],
  },
  "SW-K8S-sandbox-handler": {
    fires: [object("node.k8s.io/v1", "RuntimeClass", "handler: crun", "kata")],
    silent: [
      object("node.k8s.io/v1", "RuntimeClass", "handler: kata-qemu", "kata"),
      object("node.k8s.io/v1", "RuntimeClass", "handler: runc", "standard"),
    ],
  },
});
