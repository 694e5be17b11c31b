import type { AliasCondition, AliasSubject, AliasTable } from "./alias.ts";
import { getEffective, isMain, listMounts, ofAny, ofAnyMain, ofKinds } from "./conditions.ts";

const isBelow = ({ field }: AliasSubject, least: number): boolean => field.number === undefined || field.number < least;
const isLow: AliasCondition = (subject) => isBelow(subject, 10_000);

/** Annotations with which pods set a seccomp profile before Kubernetes 1.27. */
const seccompAnnotation: AliasCondition = ({ owner }) => {
  if (!("metadata" in owner)) return true;
  const value = owner.metadata.get("annotations", "seccomp.security.alpha.kubernetes.io/pod").text ?? "";
  return !/(?:docker|runtime)\/default/.test(value);
};

/** Checkov (`checkov/kubernetes/checks`). */
export const checkovAliases: AliasTable = {
  "SW-K8S-low-user": [["CKV_K8S_40", isLow]],
  "SW-K8S-seccomp-unset": [["CKV_K8S_31", seccompAnnotation]],
  "SW-K8S-seccomp-unconfined": [["CKV_K8S_31", seccompAnnotation]],
  "SW-K8S-readiness-probe": [["CKV_K8S_9", isMain]],
  "SW-K8S-liveness-probe": [["CKV_K8S_8", isMain]],
  "SW-K8S-tiller": [
    ["CKV_K8S_34", ofAny(() => true)],
    ["CKV_K8S_44", ofKinds("Service")],
  ],
};

/** Trivy (`checks/kubernetes`), where its rule is narrower. */
export const trivyAliases: AliasTable = {
  "SW-K8S-tiller": [["KSV-0102", ofAny(() => true)]],
};

const ofWorkloads = ofKinds("Pod", "Deployment", "ReplicaSet", "DaemonSet", "StatefulSet", "Job", "CronJob");
const ofControllers = ofKinds("Deployment", "DaemonSet", "StatefulSet");
const runsIngressNginx = ofAnyMain(({ image = "" }) => image.includes("ingress-nginx/controller"));

/** Kubescape (`rules` of its library). */
export const kubescapeAliases: AliasTable = {
  "SW-K8S-host-pid": [["C-0275"]],
  "SW-K8S-host-ipc": [["C-0276"]],
  "SW-K8S-default-namespace": [["C-0212", ofWorkloads]],
  "SW-K8S-selector-mismatch": [["C-0296"]],
  "SW-K8S-duplicate-name": [
    ["C-0295", (subject) => subject.field.parent?.parent?.key === "env" && isMain(subject) && ofWorkloads(subject)],
  ],
  "SW-K8S-sudo": [["C-0062", (subject) => subject.field.parent?.key === "command" && isMain(subject)]],
  "SW-K8S-ingress-nginx-retired": [["C-0292", (subject) => ofControllers(subject) && runsIngressNginx(subject)]],
};

const isMounted: AliasCondition = (subject) => listMounts(subject).length > 0;
const sensitive = /^\/(?:boot|dev|etc|lib|proc|sys|usr)?$/;

/** KubeLinter (`pkg/builtinchecks`). */
export const kubeLinterAliases: AliasTable = {
  "SW-K8S-memory-request": [["kube-linter/unset-memory-requirements"]],
  "SW-K8S-default-namespace": [["kube-linter/use-namespace"]],
  "SW-K8S-load-balancer-open": [["kube-linter/exposed-services"]],
  "SW-K8S-readiness-probe": [["kube-linter/no-readiness-probe", isMain]],
  "SW-K8S-liveness-probe": [["kube-linter/no-liveness-probe", isMain]],
  "SW-K8S-run-as-root": [
    ["kube-linter/run-as-non-root", ofAnyMain((container) => getEffective(container, "runAsUser").number === 0)],
  ],
  "SW-K8S-host-path": [
    [
      "kube-linter/sensitive-host-mounts",
      (subject) => sensitive.test(subject.field.text ?? "") && isMounted(subject) && subject.field.text !== "",
    ],
    ["kube-linter/writable-host-mount", (subject) => listMounts(subject).some(({ isWritable }) => isWritable)],
  ],
  "SW-K8S-runtime-socket": [
    ["kube-linter/docker-sock", (subject) => /docker\.sock$/.test(subject.field.text ?? "") && isMounted(subject)],
    ["kube-linter/writable-host-mount", (subject) => listMounts(subject).some(({ isWritable }) => isWritable)],
  ],
  "SW-K8S-secret-in-env": [
    ["kube-linter/env-var-secret", ({ field }) => /secret/i.test(field.parent?.get("name").text ?? "")],
  ],
  "SW-K8S-single-replica": [
    ["kube-linter/minimum-three-replicas", ofKinds("Deployment")],
    ["kube-linter/hpa-minimum-three-replicas", ofKinds("HorizontalPodAutoscaler")],
  ],
  "SW-K8S-update-downtime": [["kube-linter/no-rolling-update-strategy", ({ field }) => field.key === "type"]],
};

const isStatefulSet = ofKinds("StatefulSet");
const isDeployment = ofKinds("Deployment");
const noProbe = ofAny(({ workload }) => !workload.containers.some(({ field }) => field.get("readinessProbe").exists));

/** kube-score (`README_CHECKS.md`). */
export const kubeScoreAliases: AliasTable = {
  "SW-K8S-memory-request": [["kube-score/container-resources"]],
  "SW-K8S-cpu-request": [["kube-score/container-resources"]],
  "SW-K8S-cpu-limit": [["kube-score/container-resources"]],
  "SW-K8S-low-user": [["kube-score/container-security-context-user-group-id", isLow]],
  "SW-K8S-low-group": [["kube-score/container-security-context-user-group-id", isLow]],
  "SW-K8S-seccomp-unset": [["kube-score/container-seccomp-profile", seccompAnnotation]],
  "SW-K8S-readiness-probe": [["kube-score/pod-probes", noProbe]],
  "SW-K8S-replicas-with-hpa": [
    ["kube-score/deployment-targeted-by-hpa-does-not-have-replicas-configured", isDeployment],
  ],
  "SW-K8S-single-replica": [
    ["kube-score/deployment-replicas", isDeployment],
    ["kube-score/horizontalpodautoscaler-replicas", ofKinds("HorizontalPodAutoscaler")],
  ],
  "SW-K8S-replicas-not-spread": [
    ["kube-score/deployment-has-host-podantiaffinity", isDeployment],
    ["kube-score/statefulset-has-host-podantiaffinity", isStatefulSet],
  ],
  "SW-K8S-selector-mismatch": [
    ["kube-score/deployment-pod-selector-labels-match-template-metadata-labels", isDeployment],
    ["kube-score/statefulset-pod-selector-labels-match-template-metadata-labels", isStatefulSet],
  ],
  "SW-K8S-stateful-set-service": [["kube-score/statefulset-has-servicename"]],
  "SW-K8S-pdb-missing": [
    ["kube-score/deployment-has-poddisruptionbudget", isDeployment],
    ["kube-score/statefulset-has-poddisruptionbudget", isStatefulSet],
  ],
  "SW-K8S-cron-job-deadline": [["kube-score/cronjob-has-deadline"]],
  "SW-K8S-invalid-label": [["kube-score/label-values", ({ field }) => field.parent?.key === "labels"]],
};
