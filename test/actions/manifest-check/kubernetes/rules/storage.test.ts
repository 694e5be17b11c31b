import { expect, test } from "vitest";
import { findingsOf } from "../../checking.ts";
import { object } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-K8S-storage-unencrypted": {
    fires: [
      object(
        "storage.k8s.io/v1",
        "StorageClass",
        'provisioner: kubernetes.io/aws-ebs\nparameters: {encrypted: "false"}',
      ),
    ],
    silent: [
      object("storage.k8s.io/v1", "StorageClass", 'provisioner: ebs.csi.aws.com\nparameters: {encrypted: "true"}'),
      object("storage.k8s.io/v1", "StorageClass", "provisioner: pd.csi.storage.gke.io"),
    ],
  },
  "SW-K8S-host-path-volume": {
    fires: [
      object("v1", "PersistentVolume", "spec: {capacity: {storage: 1Gi}, hostPath: {path: /data, type: Directory}}"),
    ],
    silent: [
      object("v1", "PersistentVolume", "spec: {capacity: {storage: 1Gi}, nfs: {server: a, path: /b}}"),
      object("v1", "PersistentVolume", "spec: {capacity: {storage: 1Gi}, local: {path: /mnt/disks/a}}"),
    ],
  },
  "SW-K8S-cadvisor-writable": {
    fires: ["image: gcr.io/cadvisor/cadvisor:v0.52.1\nvolumeMounts: [{name: a, mountPath: /sys}]"],
    silent: [
      "image: gcr.io/cadvisor/cadvisor:v0.52.1\nvolumeMounts: [{name: a, mountPath: /sys, readOnly: true}]",
      "image: registry.example.com/app:1\nvolumeMounts: [{name: a, mountPath: /sys}]",
    ],
  },
  "SW-K8S-cadvisor-open": {
    fires: ["image: gcr.io/cadvisor/cadvisor:v0.52.1\nports: [{containerPort: 8080, hostPort: 9000}]"],
    silent: [
      "image: gcr.io/cadvisor/cadvisor:v0.52.1\nports: [{containerPort: 8080}]",
      "image: registry.example.com/app:1\nports: [{containerPort: 8080, hostPort: 9000}]",
    ],
  },
});

test.each([
  ["hostPath", "/srv/data", "medium"],
  ["hostPath", "/home/web/data", "medium"],
  ["hostPath", "/", "high"],
  ["hostPath", "//etc/./kubernetes/pki/", "high"],
  ["local", "/etc", "high"],
  ["local", "/run/containerd/containerd.sock", "critical"],
])("a volume of the type %s with %s is %s", (type, path, severity) => {
  const text = object("v1", "PersistentVolume", `spec: {capacity: {storage: 1Gi}, ${type}: {path: ${path}}}`);
  expect(findingsOf("SW-K8S-host-path-volume", text)).toMatchObject([{ severity }]);
});
