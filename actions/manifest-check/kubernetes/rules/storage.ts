import type { Field } from "../../../../shared/yaml/index.ts";
import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import type { Check } from "../check.ts";
import { createContainerCheck, createObjectCheck } from "../checks.ts";
import { normalizePath, socketPath } from "../pod-security/checks/volumes.ts";
import { createContainerProblem, createProblem } from "../problem.ts";
import type { Container } from "../workload.ts";

const storage = (parameters: string): string =>
  `apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata:\n  name: fast\nprovisioner: ebs.csi.aws.com\nparameters:\n${parameters}`;

const unencrypted = defineManifestRule({
  id: "SW-K8S-storage-unencrypted",
  severity: "medium",
  summary: "Encrypt volumes.",
  why: "Otherwise anyone who gets the disk or a snapshot can read it.",
  before: storage("  type: gp3"),
  after: storage('  type: gp3\n  encrypted: "true"'),
  tags: ["security", "CWE-311"],
  links: ["https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md"],
  precision: "high",
});

const volume = (hostPath: string): string =>
  `apiVersion: v1\nkind: PersistentVolume\nmetadata:\n  name: data\nspec:\n  capacity: {storage: 1Gi}\n${hostPath}`;

const hostVolume = defineManifestRule({
  id: "SW-K8S-host-path-volume",
  severity: "medium",
  summary: "Do not create PersistentVolumes with directories of the node.",
  why: "Anyone who claims the volume can read and write the node's files.",
  before: volume("  hostPath: {path: /srv}"),
  after: volume("  csi: {driver: ebs.csi.aws.com, volumeHandle: vol-1}"),
  tags: ["security", "CWE-668"],
  links: ["https://kubernetes.io/docs/concepts/storage/persistent-volumes/"],
  precision: "very-high",
});

const cadvisor = (mount: string): string =>
  `image: gcr.io/cadvisor/cadvisor:v0.52.1\nvolumeMounts:\n  - {name: rootfs, mountPath: /rootfs${mount}}`;

const writableCadvisor = defineManifestRule({
  id: "SW-K8S-cadvisor-writable",
  severity: "high",
  summary: "Mount node directories into cAdvisor read-only.",
  why: "cAdvisor only reads statistics. An attacker can take over the node through a network service that writes to its files.",
  before: cadvisor(""),
  after: cadvisor(", readOnly: true"),
  tags: ["security", "CWE-732"],
  links: ["https://github.com/google/cadvisor/blob/master/docs/running.md"],
  precision: "high",
});

const openCadvisor = defineManifestRule({
  id: "SW-K8S-cadvisor-open",
  severity: "medium",
  summary: "Do not publish cAdvisor's port outside the cluster.",
  why: "cAdvisor has no authentication and shows the processes on the node with all their arguments.",
  before: "image: gcr.io/cadvisor/cadvisor:v0.52.1\nports:\n  - {containerPort: 8080, hostPort: 8080}",
  after: "image: gcr.io/cadvisor/cadvisor:v0.52.1\nports:\n  - {containerPort: 8080}",
  tags: ["security", "CWE-306"],
  links: ["https://github.com/google/cadvisor/blob/master/docs/web.md"],
  precision: "high",
});

/** cAdvisor must write to the socket's directory on some nodes. Its documentation mounts all others read-only. */
const nodeDirectories = /^\/(?:rootfs|sys|var\/lib\/docker|var\/run|dev\/disk)(?:\/|$)/;

function* monitors(container: Container): Generator<ManifestProblem> {
  if (!/(?:^|\/)cadvisor(?:-\w+)?(?:[:@]|$)/.test(container.image ?? "")) return;
  for (const mount of container.field.get("volumeMounts").items()) {
    const path = mount.get("mountPath");
    if (!nodeDirectories.test(path.text ?? "") || mount.get("readOnly").isTrue) continue;
    yield createContainerProblem(writableCadvisor, container, path, `cAdvisor can write to ${path.text}`);
  }
  const open = container.field
    .get("ports")
    .items()
    .map((port) => port.get("hostPort"))
    .find(({ exists }) => exists);
  const network = container.workload.get("hostNetwork");
  const field: Field | undefined = open ?? (network.isTrue ? network : undefined);
  if (field !== undefined)
    yield createContainerProblem(openCadvisor, container, field, "Everyone who can reach the node can access cAdvisor");
}

/** Directories of the node itself. Volumes often have directories of their own below /home, /opt, /srv and /var. */
const systemDirectory =
  /^\/(?:(?:etc|root|boot|dev|proc|sys|usr|lib(?:64)?|s?bin|var|run|var\/run|var\/lib(?:\/(?:kubelet|docker|containerd|etcd))?)$|etc\/kubernetes(?:\/|$)|root\/\.|$)/;

/** Checks of storage classes and volumes, and of cAdvisor, which reads all of them. */
export const storageChecks: readonly Check[] = [
  createObjectCheck([unencrypted], ["StorageClass"], function* (resource): Generator<ManifestProblem> {
    const provisioner = resource.root.get("provisioner").text ?? "";
    if (!["ebs.csi.aws.com", "kubernetes.io/aws-ebs"].includes(provisioner)) return;
    const field = resource.root.get("parameters", "encrypted");
    if (field.text !== "true")
      yield createProblem(unencrypted, resource, field, "Volumes of this class are not encrypted");
  }),
  createObjectCheck([hostVolume], ["PersistentVolume"], function* (resource): Generator<ManifestProblem> {
    for (const source of ["hostPath", "local"]) {
      const field = resource.root.get("spec", source);
      const path = normalizePath(field.get("path").text ?? "");
      const severity = socketPath.test(path) ? "critical" : systemDirectory.test(path) ? "high" : hostVolume.severity;
      // Local volumes are meant for disks, which are mounted elsewhere.
      if (!field.exists || (source === "local" && severity === hostVolume.severity)) continue;
      yield createProblem(hostVolume, resource, field, "The volume is a directory of the node", { severity });
    }
  }),
  createContainerCheck([writableCadvisor, openCadvisor], monitors),
];
