import { expect, test } from "vitest";
import { findingsOf } from "../../../checking.ts";
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

test.each(["/etc", "//etc", "/./etc/.", "/etc//", "//", "/."])("%s is a directory of the node itself", (path) => {
  const text = `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a, image: "a:1"}], volumes: [{name: a, hostPath: {path: ${path}}}]}`;
  expect(findingsOf("SW-K8S-host-path", text)).toMatchObject([{ severity: "high" }]);
});
