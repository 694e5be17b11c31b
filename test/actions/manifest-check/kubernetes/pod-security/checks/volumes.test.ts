import { expect, test } from "vitest";
import { findingsOf } from "../../../checking.ts";
import { object } from "../../../kubernetes/objects.ts";
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

test.each([
  ["/proc", "{name: v, mountPath: /p}", "high"],
  ["/proc", "{name: v, mountPath: /p, readOnly: true}", "medium"],
  ["/usr/share/zoneinfo", "{name: v, mountPath: /p, readOnly: true}", "low"],
  ["/usr/share/zoneinfo", "{name: v, mountPath: /p}", "high"],
  ["/etc/localtime", "{name: v, mountPath: /p, readOnly: true}", "low"],
  ["/etc/ssl/certs", "{name: v, mountPath: /p, readOnly: true}", "low"],
  ["/etc/ssl/private", "{name: v, mountPath: /p, readOnly: true}", "medium"],
  ["/usr/local/lib", "{name: v, mountPath: /p, readOnly: true}", "medium"],
  ["/", "{name: v, mountPath: /p, readOnly: true}", "high"],
  ["/var/lib/kubelet/pods", "{name: v, mountPath: /p, readOnly: true}", "high"],
  ["/var/run", "{name: v, mountPath: /p, readOnly: true}", "high"],
  ["/rootfs", "{name: v, mountPath: /p}", "medium"],
  ["/home/jane/data", "{name: v, mountPath: /p}", "medium"],
])("the directory %s of the node with the mount %s is %s", (path, mount, severity) => {
  const text = object(
    "v1",
    "Pod",
    `spec:\n  volumes: [{name: v, hostPath: {path: ${path}}}]\n  containers: [{name: a, image: "a:1", volumeMounts: [${mount}]}]\n`,
  );
  expect(findingsOf("SW-K8S-host-path", text).map((finding) => finding.severity)).toEqual([severity]);
});

test.each(["/etc", "//etc", "/./etc/.", "/etc//", "//", "/."])("%s is a directory of the node itself", (path) => {
  const text = `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a, image: "a:1"}], volumes: [{name: a, hostPath: {path: ${path}}}]}`;
  expect(findingsOf("SW-K8S-host-path", text)).toMatchObject([{ severity: "high" }]);
});
