import { testRules } from "../../../rule-cases.ts";

testRules({
  "SW-K8S-runtime-socket": {
    fires: [
      "volumes: [{name: a, hostPath: {path: /run/containerd/containerd.sock}}]",
      "volumes: [{name: a, hostPath: {path: /var/run/crio/crio.sock}}]",
    ],
    silent: ["volumes: [{name: a, hostPath: {path: /srv/data}}]", "volumes: [{name: a, emptyDir: {}}]"],
  },
  "SW-K8S-host-path": {
    fires: ["volumes: [{name: a, hostPath: {path: /etc}}]"],
    silent: ["volumes: [{name: a, emptyDir: {}}]"],
  },
  "SW-K8S-volume-type": {
    fires: ["volumes: [{name: a, iscsi: {targetPortal: a, iqn: b, lun: 0}}]"],
    silent: ["volumes: [{name: a, configMap: {name: b}}]", "volumes: [{name: a, csi: {driver: b}}]"],
  },
});
