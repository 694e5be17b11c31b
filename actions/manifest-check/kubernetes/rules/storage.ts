import { type ManifestProblem, manifestRule } from "../../rules/rule.ts";
import type { Field } from "../../yaml/field.ts";
import type { Check } from "../check.ts";
import { eachContainer, eachObject } from "../loops.ts";
import { containerProblem, problemOf } from "../problem.ts";
import type { Container } from "../workload.ts";

const storage = (parameters: string): string =>
  `apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata:\n  name: fast\nprovisioner: ebs.csi.aws.com\nparameters:\n${parameters}`;

const unencrypted = manifestRule({
  id: "SW-K8S-storage-unencrypted",
  severity: "medium",
  summary: "Have volumes encrypted.",
  why: "Whoever gets at a disk or a snapshot reads it.",
  before: storage("  type: gp3"),
  after: storage('  type: gp3\n  encrypted: "true"'),
  tags: ["security", "CWE-311"],
  links: ["https://github.com/kubernetes-sigs/aws-ebs-csi-driver/blob/master/docs/parameters.md"],
  precision: "high",
});

const volume = (hostPath: string): string =>
  `apiVersion: v1\nkind: PersistentVolume\nmetadata:\n  name: data\nspec:\n  capacity: {storage: 1Gi}\n${hostPath}`;

const hostVolume = manifestRule({
  id: "SW-K8S-host-path-volume",
  severity: "medium",
  summary: "Make no PersistentVolumes of the node's directories.",
  why: "Whoever claims the volume reads and writes the node's files.",
  before: volume("  hostPath: {path: /srv}"),
  after: volume("  csi: {driver: ebs.csi.aws.com, volumeHandle: vol-1}"),
  tags: ["security", "CWE-668"],
  links: ["https://kubernetes.io/docs/concepts/storage/persistent-volumes/"],
  precision: "very-high",
});

const cadvisor = (mount: string): string =>
  `image: gcr.io/cadvisor/cadvisor:v0.52.1\nvolumeMounts:\n  - {name: rootfs, mountPath: /rootfs${mount}}`;

const writableCadvisor = manifestRule({
  id: "SW-K8S-cadvisor-writable",
  severity: "high",
  summary: "Mount the node's directories into cAdvisor read-only.",
  why: "cAdvisor reads statistics; a program on the network that can write to the node's files can take it over.",
  before: cadvisor(""),
  after: cadvisor(", readOnly: true"),
  tags: ["security", "CWE-732"],
  links: ["https://github.com/google/cadvisor/blob/master/docs/running.md"],
  precision: "high",
});

const openCadvisor = manifestRule({
  id: "SW-K8S-cadvisor-open",
  severity: "medium",
  summary: "Keep cAdvisor's port inside the cluster.",
  why: "cAdvisor asks nobody who he is, and shows what runs on the node with all its arguments.",
  before: "image: gcr.io/cadvisor/cadvisor:v0.52.1\nports:\n  - {containerPort: 8080, hostPort: 8080}",
  after: "image: gcr.io/cadvisor/cadvisor:v0.52.1\nports:\n  - {containerPort: 8080}",
  tags: ["security", "CWE-306"],
  links: ["https://github.com/google/cadvisor/blob/master/docs/web.md"],
  precision: "high",
});

/** cAdvisor must write to the socket's directory on some nodes; its documentation mounts all others read-only. */
const nodeDirectories = /^\/(?:rootfs|sys|var\/lib\/docker|var\/run|dev\/disk)(?:\/|$)/;

function* monitors(container: Container): Generator<ManifestProblem> {
  if (!/(?:^|\/)cadvisor(?:-\w+)?(?:[:@]|$)/.test(container.image ?? "")) return;
  for (const mount of container.field.get("volumeMounts").items()) {
    const path = mount.get("mountPath");
    if (!nodeDirectories.test(path.text ?? "") || mount.get("readOnly").isTrue) continue;
    yield containerProblem(writableCadvisor, container, path, `cAdvisor can write to ${path.text}`);
  }
  const open = container.field
    .get("ports")
    .items()
    .map((port) => port.get("hostPort"))
    .find(({ exists }) => exists);
  const network = container.workload.get("hostNetwork");
  const field: Field | undefined = open ?? (network.isTrue ? network : undefined);
  if (field !== undefined)
    yield containerProblem(openCadvisor, container, field, "cAdvisor answers everybody who reaches the node");
}

/** Checks of storage classes and volumes, and of cAdvisor, which looks at all of them. */
export const storageChecks: readonly Check[] = [
  eachObject([unencrypted], ["StorageClass"], function* (resource): Generator<ManifestProblem> {
    const provisioner = resource.root.get("provisioner").text ?? "";
    if (!["ebs.csi.aws.com", "kubernetes.io/aws-ebs"].includes(provisioner)) return;
    const field = resource.root.get("parameters", "encrypted");
    if (field.text !== "true") yield problemOf(unencrypted, resource, field, "Volumes of this class are not encrypted");
  }),
  eachObject([hostVolume], ["PersistentVolume"], function* (resource): Generator<ManifestProblem> {
    const field = resource.root.get("spec", "hostPath");
    if (field.exists) yield problemOf(hostVolume, resource, field, "The volume is a directory of the node");
  }),
  eachContainer([writableCadvisor, openCadvisor], monitors),
];
