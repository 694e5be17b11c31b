import type { Severity } from "../../../../../shared/findings/index.ts";
import type { Field } from "../../../../../shared/yaml/index.ts";
import { harmlessPaths } from "../../../host-paths.ts";
import { defineManifestRule, type ManifestProblem } from "../../../rules/rule.ts";
import { createProblem } from "../../problem.ts";
import type { Workload } from "../../workload.ts";
import type { PodSecurityCheck } from "../check.ts";

const links = ["https://kubernetes.io/docs/concepts/storage/volumes/#hostpath"];

const runtimeSocket = defineManifestRule({
  id: "SW-K8S-runtime-socket",
  severity: "critical",
  summary: "Do not mount the container runtime's socket.",
  why: "Anyone who can access the runtime can start privileged containers and take over the node.",
  before: "volumes:\n  - name: docker\n    hostPath:\n      path: /var/run/docker.sock",
  after: "volumes:\n  - name: work\n    emptyDir: {}",
  tags: ["security", "CWE-250", "CIS-Docker-5.32", "NSA-CISA"],
  aliases: ["KSV-0023", "C-0048", "kubesec/VolumeDockerSocket"],
  links,
  precision: "very-high",
});

const hostPath = defineManifestRule({
  id: "SW-K8S-host-path",
  severity: "medium",
  summary: "Do not mount directories of the node.",
  why: "The files belong to the node and to other pods. Changes to them outlive the pod and can affect how the node runs.",
  before: "volumes:\n  - name: data\n    hostPath:\n      path: /srv/data",
  after: "volumes:\n  - name: data\n    persistentVolumeClaim:\n      claimName: data",
  tags: ["security", "CWE-668", "CIS-Kubernetes-5.2.12", "NSA-CISA"],
  aliases: ["KSV-0023", "C-0048", "polaris/hostPathSet"],
  links,
  precision: "very-high",
});

const volumeType = defineManifestRule({
  id: "SW-K8S-volume-type",
  severity: "low",
  summary: "Mount storage with a PersistentVolumeClaim, or use ephemeral volumes.",
  why: "A volume that names its server in the pod bypasses the administrator's storage classes, and the kubelet mounts any server.",
  before: "volumes:\n  - name: data\n    nfs:\n      server: nfs.example.com\n      path: /export",
  after: "volumes:\n  - name: data\n    persistentVolumeClaim:\n      claimName: data",
  tags: ["security"],
  links: ["https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted"],
  precision: "very-high",
});

const allowedTypes = new Set([
  ...["configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "image", "persistentVolumeClaim", "projected"],
  "secret",
]);
/** Volume types that KSV-0028 lists, in its spelling. */
const trivyTypes = new Set([
  ...["gcePersistentDisk", "awsElasticBlockStore", "gitRepo", "nfs", "iscsi", "glusterfs", "rbd", "flexVolume"],
  ...["cinder", "cephFS", "flocker", "fc", "azureFile", "vsphereVolume", "quobyte", "azureDisk", "portworxVolume"],
  ...["scaleIO", "storageos"],
]);
const trivyPaths = new Set(["/", "/boot", "/dev", "/etc", "/lib", "/proc", "/sys", "/usr", "/var/lib/docker"]);
export const socketPath = /\/(?:docker|containerd|crio|cri-dockerd|podman|buildkitd|dockershim)\.sock$/;
/** Directories in which a pod that can write takes over the node. */
const writableToTakeOver =
  /^\/(?:(?:etc\/(?:kubernetes|cni)|root|boot|usr|opt\/cni|var\/lib\/(?:kubelet|docker|containerd|etcd|rancher))(?:\/.*)?|etc|dev|proc|sys|(?:var\/)?run(?:\/containerd)?|lib(?:64)?|bin|sbin|home(?:\/[^/]+)?|var|var\/lib)?$/;
/** Directories with Secrets, credentials or sockets, which suffice to take over the node or its pods. */
const readableToTakeOver =
  /^\/(?:(?:etc\/kubernetes|root|var\/lib\/(?:kubelet|etcd|rancher))(?:\/.*)?|etc|dev|(?:var\/)?run(?:\/containerd)?|home(?:\/[^/]+)?|var|var\/lib(?:\/(?:docker|containerd))?)?$/;

/** Removes what a path may contain without naming another one: doubled slashes, those at its end, and dots. */
export function normalizePath(path: string): string {
  const steps = path.split("/").filter((step) => step !== "" && step !== ".");
  return `${path.startsWith("/") ? "/" : ""}${steps.join("/")}`;
}

/** Returns the severity of mounting a directory of the node. */
function severityOf(path: string, isWritable: boolean): Severity {
  if (!isWritable && harmlessPaths.test(path)) return "low";
  return (isWritable ? writableToTakeOver : readableToTakeOver).test(path) ? "high" : "medium";
}

function hostPathProblem(pod: Workload, volume: Field): ManifestProblem {
  const source = volume.get("hostPath");
  const path = source.get("path");
  const normal = path.text === undefined ? "" : normalizePath(path.text);
  const field = path.exists ? path : source;
  const trivy = trivyPaths.has(path.text ?? "") ? ["KSV-0121"] : [];
  const canWrite = isWritable(pod, volume.get("name").text);
  const writable = canWrite ? ["C-0045"] : [];
  if (socketPath.test(normal)) {
    const docker = /\/docker\.sock$/.test(normal) ? ["C-0074"] : [];
    if (path.text === "/var/run/docker.sock") docker.push("KSV-0006", "CKV_K8S_27");
    const message = `The pods mount ${normal} of the node, which lets them start any container there`;
    return createProblem(runtimeSocket, pod, field, message, { aliases: [...docker, ...writable] });
  }
  const message = `The pods mount ${normal === "" ? "a directory" : normal} of the node`;
  return createProblem(hostPath, pod, field, message, {
    severity: severityOf(normal, canWrite),
    aliases: [...trivy, ...writable],
  });
}

function isWritable({ containers }: Workload, volume: string | undefined): boolean {
  return containers.some(({ field }) =>
    field
      .get("volumeMounts")
      .items()
      .some((mount) => mount.get("name").text === volume && !mount.get("readOnly").isTrue),
  );
}

function* hostPathProblems(pod: Workload): Generator<ManifestProblem> {
  for (const volume of volumesOf(pod)) if (volume.get("hostPath").exists) yield hostPathProblem(pod, volume);
}

function* volumeProblems(pod: Workload): Generator<ManifestProblem> {
  for (const volume of volumesOf(pod)) {
    if (volume.get("hostPath").exists) yield hostPathProblem(pod, volume);
    for (const source of volume.fields()) {
      const type = String(source.key);
      if (type === "name" || type === "hostPath" || allowedTypes.has(type) || !source.exists) continue;
      const message = `Volume ${volume.get("name").text ?? ""} has the type ${type}`;
      yield createProblem(volumeType, pod, source, message, { aliases: trivyTypes.has(type) ? ["KSV-0028"] : [] });
    }
  }
}

function volumesOf(pod: Workload): Field[] {
  return pod.get("volumes").items();
}

/** Checks of the volumes of pods. */
export const volumeChecks: readonly PodSecurityCheck[] = [
  { id: "hostPathVolumes", level: "baseline", since: 0, rules: [runtimeSocket, hostPath], run: hostPathProblems },
  {
    id: "restrictedVolumes",
    level: "restricted",
    since: 0,
    overrides: "hostPathVolumes",
    rules: [runtimeSocket, hostPath, volumeType],
    run: volumeProblems,
  },
];
