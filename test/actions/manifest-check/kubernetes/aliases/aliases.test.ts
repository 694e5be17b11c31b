import { describe, expect, test } from "vitest";
import { rulesByConditionalId } from "../../../../../actions/manifest-check/kubernetes/aliases/index.ts";
import { manifestRules } from "../../../../../actions/manifest-check/rules/registry.ts";
import { findingsOf } from "../../checking.ts";

/** A Pod of one container, in flow style. */
function pod(container: string, spec = "", metadata = ""): string {
  return `{apiVersion: v1, kind: Pod, metadata: {name: web${metadata}}, spec: {${spec} containers: [{name: app, ${container}}]}}`;
}

/** A Pod of one init container. */
const init = (container: string, spec = ""): string =>
  `{apiVersion: v1, kind: Pod, metadata: {name: web}, spec: {${spec} initContainers: [{name: app, restartPolicy: Always, ${container}}]}}`;

const secure = (context: string): string => pod(`image: "app:1", securityContext: {${context}}`);
const secureBoth = (pods: string, own: string): string =>
  pod(`image: "app:1", securityContext: {${own}}`, `securityContext: {${pods}},`);
const image = (name: string, more = ""): string => pod(`image: "${name}"${more}`);
const env = (name: string, value: string): string => pod(`image: "app:1", env: [{name: ${name}, value: "${value}"}]`);

function hostPath(path: string, mount = "/data", metadata = "", more = ""): string {
  const mounts = `volumeMounts: [{name: host, mountPath: ${mount}${more}}]`;
  return pod(`image: "app:1", ${mounts}`, `volumes: [{name: host, hostPath: {path: ${path}}}],`, metadata);
}

function workload(kind: string, spec: string, more = ""): string {
  const template = `template: {metadata: {labels: {app: web}}, spec: {${more} containers: [{name: app, image: "app:1"}]}}`;
  return `{apiVersion: apps/v1, kind: ${kind}, metadata: {name: web}, spec: {${spec} selector: {matchLabels: {app: web}}, ${template}}}`;
}

function object(apiVersion: string, kind: string, rest: string, metadata = ""): string {
  return `{apiVersion: ${apiVersion}, kind: ${kind}, metadata: {name: web${metadata}}, ${rest}}`;
}

const service = (spec: string): string => object("v1", "Service", `spec: {${spec}, ports: [{port: 80}]}`);
const config = (data: string): string => object("v1", "ConfigMap", `data: {${data}}`);
const budget = (spec: string): string =>
  `${workload("Deployment", "replicas: 3,")}\n---\n${object("policy/v1", "PodDisruptionBudget", `spec: {${spec}, selector: {matchLabels: {app: web}}}`)}`;
const scaled = (target: string, spec = ""): string =>
  object(
    "autoscaling/v2",
    "HorizontalPodAutoscaler",
    `spec: {${spec} maxReplicas: 5, scaleTargetRef: {apiVersion: apps/v1, kind: ${target}, name: web}}`,
  );
const seccompAnnotation = ", annotations: {seccomp.security.alpha.kubernetes.io/pod: runtime/default}";
const othersFirst = "affinity: {podAntiAffinity: {requiredDuringSchedulingIgnoredDuringExecution: []}},";
const spreadOthers =
  "topologySpreadConstraints: [{maxSkew: 1, topologyKey: a, whenUnsatisfiable: ScheduleAnyway, labelSelector: {matchLabels: {app: b}}}],";
const dropsListed =
  "capabilities: {drop: [NET_ADMIN, CHOWN, DAC_OVERRIDE, FSETID, FOWNER, MKNOD, NET_RAW, SETGID, SETUID, SETFCAP, SETPCAP, NET_BIND_SERVICE, SYS_CHROOT, KILL, AUDIT_WRITE]}";
const ports = ", ports: [{containerPort: 8080}]";

/** A rule, an id of another tool, texts in which both report, and texts in which only the rule does. */
type Case = readonly [rule: string, id: string, both: readonly string[], alone?: readonly string[]];

const kics: readonly Case[] = [
  ["tiller", "8b862ca9-0fbd-4959-ad72-b6609bdaa22d", [service("selector: {name: tiller}")], [image("tiller:v2")]],
  [
    "shared-service-account",
    "c1032cf7-3628-44e2-bd53-38c17cf31b6b",
    [
      `${pod('image: "app:1"', "serviceAccountName: app,")}\n---\n${workload("Deployment", "", "serviceAccountName: app,")}`,
    ],
  ],
  [
    "pdb-missing",
    "b23e9b98-0cb6-4fc9-b257-1f3270442678",
    [workload("Deployment", "replicas: 2,")],
    [`${workload("Deployment", "")}\n---\n${scaled("Deployment", "minReplicas: 2,")}`],
  ],
  [
    "replicas-with-hpa",
    "5744cbb8-5946-4b75-a196-ade44449525b",
    [`${workload("Deployment", "replicas: 3,")}\n---\n${scaled("Deployment")}`],
    [`${workload("StatefulSet", "replicas: 3,")}\n---\n${scaled("StatefulSet")}`],
  ],
  [
    "cron-job-deadline",
    "192fe40b-b1c3-448a-aba2-6cc19a300fe3",
    [object("batch/v1", "CronJob", 'spec: {schedule: "0 4 * * *"}')],
  ],
  [
    "limit-range-missing",
    "4a20ebac-1060-4c81-95d1-1f7f620e983b",
    [
      `{apiVersion: v1, kind: Namespace, metadata: {name: shop}}\n---\n${pod('image: "app:1"', "", ", namespace: shop")}`,
    ],
  ],
  ["privileged", "dd29336b-fe57-445b-a26e-e6aa867ae609", [secure("privileged: true")]],
  ["privilege-escalation", "5572cc5e-1e4c-4113-92a6-7a8a3bd25e6d", [image("app:1"), init('image: "app:1"')]],
  ["capability-added", "19ebaa28-fc86-4a58-bcfa-015c9e22fe40", [secure("capabilities: {add: [CHOWN]}")]],
  ["net-bind-service", "19ebaa28-fc86-4a58-bcfa-015c9e22fe40", [secure("capabilities: {add: [NET_BIND_SERVICE]}")]],
  [
    "capability-added",
    "235236ee-ad78-4065-bd29-61b061f28ce0",
    [secure("capabilities: {add: [SYS_ADMIN]}")],
    [secure("capabilities: {add: [NET_ADMIN]}")],
  ],
  [
    "capabilities-not-dropped",
    "dbbc6705-d541-43b0-b166-dd4be8208b54",
    [image("app:1"), secure("capabilities: {drop: [CHOWN]}")],
    [secure("capabilities: {drop: [NET_RAW]}"), secure("capabilities: {drop: [all]}")],
  ],
  [
    "capabilities-not-dropped",
    "268ca686-7fb7-4ae9-b129-955a2a89064e",
    [image("app:1"), secure("runAsUser: 1"), secure("capabilities: {add: [CHOWN]}")],
    [secure("capabilities: {drop: [CHOWN]}")],
  ],
  ["host-ipc", "cd290efd-6c82-4e9d-a698-be12ae31d536", [pod('image: "app:1"', "hostIPC: true,")]],
  ["host-pid", "302736f4-b16c-41b8-befe-c0baffa0bd9d", [pod('image: "app:1"', "hostPID: true,")]],
  ["host-network", "6b6bdfb3-c3ae-44cb-88e4-7405c1ba2c8a", [pod('image: "app:1"', "hostNetwork: true,")]],
  [
    "sysctl",
    "9127f0d9-2310-42e7-866f-5fd9d20dcbad",
    [pod('image: "app:1"', 'securityContext: {sysctls: [{name: kernel.msgmax, value: "1"}]},')],
  ],
  ["proc-mount", "f922827f-aab6-447c-832a-e1ff63312bd3", [secure("procMount: Unmasked")]],
  [
    "run-as-non-root",
    "cf34805e-3872-4c08-bf92-6ff7bb0cfadb",
    [image("app:1"), secureBoth("", "runAsUser: 0")],
    [secure("runAsUser: 1"), secureBoth("runAsUser: 1", ""), init('image: "app:1"')],
  ],
  [
    "run-as-root",
    "cf34805e-3872-4c08-bf92-6ff7bb0cfadb",
    [
      secure("runAsUser: 0"),
      secureBoth("runAsNonRoot: true", "runAsUser: 0"),
      secureBoth("runAsUser: 1, runAsNonRoot: false", "runAsUser: 0, runAsNonRoot: false"),
    ],
    [secureBoth("runAsUser: 1", "runAsUser: 0"), secure("runAsUser: 0, runAsNonRoot: true")],
  ],
  [
    "low-user",
    "02323c00-cdc3-4fdc-a310-4f2b3e7a1660",
    [secure("runAsUser: 9999")],
    [secure("runAsUser: 10000"), image("app:1")],
  ],
  [
    "seccomp-unset",
    "f377b83e-bd07-4f48-a591-60c82b14a78b",
    [image("app:1"), pod('image: "app:1"', "", seccompAnnotation)],
  ],
  [
    "seccomp-unconfined",
    "f377b83e-bd07-4f48-a591-60c82b14a78b",
    [secure("seccompProfile: {type: Unconfined}"), secureBoth("seccompProfile: {type: Unconfined}", "")],
    [secureBoth("seccompProfile: {type: Unconfined}", "seccompProfile: {type: RuntimeDefault}")],
  ],
  ["writable-root", "a9c2f49d-0671-4fc9-9ece-f4e261e128d0", [image("app:1")]],
  ["image-missing", "583053b7-e632-46f0-b989-f81ff8045385", [image("")]],
  ["image-latest", "7c81d34c-8e5a-402b-9798-9f442630e678", [image("app")]],
  ["image-digest", "7c81d34c-8e5a-402b-9798-9f442630e678", [image("app:1")]],
  [
    "image-pull-policy",
    "caa3479d-885d-4882-9aac-95e5e78ef5c2",
    [image("app:1"), image("app:1", ", imagePullPolicy: Never")],
    [image("app:latest", ", imagePullPolicy: Never"), image("app", ", imagePullPolicy: IfNotPresent")],
  ],
  [
    "dashboard",
    "d2ad057f-0928-41ef-a83c-f59203bb855b",
    [image("kubernetesui/dashboard:v2.7.0"), image("k8s.gcr.io/kubernetes-dashboard-amd64:v1.8.3")],
  ],
  ["tiller", "6d173be7-545a-46c6-a81d-2ae52ed1605d", [image("gcr.io/kubernetes-helm/tiller:v2.16.9")]],
  ["memory-limit", "b14d1bc4-a208-45db-92f0-e21f8e2588e9", [image("app:1"), init('image: "app:1"')]],
  ["memory-request", "229588ef-8fde-40c8-8756-f4f2b5825ded", [image("app:1")]],
  ["cpu-request", "ca469dd4-c736-448f-8ac1-30a642705e0a", [image("app:1")]],
  ["cpu-limit", "4ac0e2b7-d2d2-4af7-8799-e8de6721ccda", [image("app:1")]],
  [
    "readiness-probe",
    "a659f3b5-9bf0-438a-bd9a-7d3a6427f1e3",
    [image("app:1", ports)],
    [init(`image: "app:1"${ports}`)],
  ],
  ["liveness-probe", "ade74944-a674-4e00-859e-c6eab5bde441", [image("app:1")], [init('image: "app:1"')]],
  [
    "service-account-token",
    "48471392-d4d0-47c0-b135-cdec95eb3eef",
    [image("app:1"), pod('image: "app:1"', "automountServiceAccountToken: true,")],
    [workload("DeploymentConfig", "").replace("apps/v1", "apps.openshift.io/v1")],
  ],
  [
    "default-account-token",
    "b93e973e-9066-4455-a63b-c1c0e1ec3a48",
    ["{apiVersion: v1, kind: ServiceAccount, metadata: {name: default}}"],
  ],
  [
    "default-service-account",
    "591ade62-d6b0-4580-b1ae-209f80ba1cd9",
    [image("app:1"), pod('image: "app:1"', 'serviceAccountName: "",')],
    [pod('image: "app:1"', "serviceAccountName: default,"), workload("Deployment", "")],
  ],
  [
    "default-namespace",
    "611ab018-c4aa-4ba2-b0f6-a448337509a6",
    [image("app:1"), pod('image: "app:1"', "", ", namespace: default")],
  ],
  ["system-namespace", "611ab018-c4aa-4ba2-b0f6-a448337509a6", [pod('image: "app:1"', "", ", namespace: kube-system")]],
  [
    "host-path",
    "aa8f7a35-9923-4cad-bd61-a19b7f6aac91",
    [hostPath("/data")],
    [hostPath("/data", "/data", ", namespace: kube-system")],
  ],
  [
    "host-path",
    "5308a7a8-06f8-45ac-bf10-791fe21de46e",
    [hostPath("/etc/ssl"), hostPath("/")],
    [hostPath("/data"), hostPath("/opt")],
  ],
  [
    "host-path",
    "b7652612-de4e-4466-a0bf-1cd81f0c6063",
    [hostPath("/data", "/etc/app")],
    [hostPath("/data"), hostPath("/etc", "/data"), hostPath("/data", "/etc/app", "", ", readOnly: true")],
  ],
  [
    "runtime-socket",
    "a6f34658-fdfb-4154-9536-56d516f65828",
    [hostPath("/var/run/docker.sock")],
    [hostPath("/run/docker.sock"), hostPath("/run/containerd/containerd.sock")],
  ],
  [
    "host-path-volume",
    "5308a7a8-06f8-45ac-bf10-791fe21de46e",
    [object("v1", "PersistentVolume", "spec: {hostPath: {path: /var/lib}}")],
    [object("v1", "PersistentVolume", "spec: {hostPath: {path: /data}}")],
  ],
  [
    "secret-as-variable",
    "3d658f8b-d988-41a0-a841-40043121de1e",
    [pod('image: "app:1", env: [{name: A, valueFrom: {secretKeyRef: {name: a, key: b}}}]')],
  ],
  ["load-balancer-open", "26763a1c-5dda-4772-b507-5fca7fb5f165", [service("type: LoadBalancer")]],
  ["node-port", "845acfbe-3e10-4b8e-b656-3b404d36dfb2", [service("type: NodePort")]],
  [
    "invalid-label",
    "1123031a-f921-4c5b-bd86-ef354ecfd37a",
    [object("v1", "ConfigMap", "data: {}", ", labels: {app: g**dy}")],
    [object("v1", "ConfigMap", "data: {}", ', labels: {"a b": c}')],
  ],
  [
    "api-removed",
    "94b76ea5-e074-4ca2-8a03-c5a606e30645",
    [object("extensions/v1beta1", "Ingress", "spec: {tls: []}")],
    [object("batch/v1beta1", "CronJob", "spec: {}")],
  ],
  [
    "replicas-not-spread",
    "a31b7b82-d994-48c4-bd21-3bab6c31827a",
    [workload("Deployment", "replicas: 3,"), workload("Deployment", "replicas: 3,", othersFirst)],
    [workload("Deployment", "replicas: 2,"), workload("StatefulSet", "replicas: 3,")],
  ],
  ["replicas-not-spread", "d740d048-8ed3-49d3-b77b-6f072f3b669e", [workload("StatefulSet", "replicas: 3,")]],
];

const others: readonly Case[] = [
  [
    "seccomp-unconfined",
    "polaris/linuxHardening",
    [secureBoth("seccompProfile: {type: RuntimeDefault}", "seccompProfile: {type: Unconfined}")],
    [secureBoth("seccompProfile: {type: Unconfined}", "seccompProfile: {type: RuntimeDefault}")],
  ],
  ["host-pid", "C-0275", [pod('image: "app:1"', "hostPID: true,")]],
  ["default-namespace", "C-0212", [image("app:1")]],
  [
    "duplicate-name",
    "C-0295",
    [image("app:1", ", env: [{name: A, value: a}, {name: A, value: b}]")],
    [
      init('image: "app:1", env: [{name: A, value: a}, {name: A, value: b}]'),
      image("app:1", ", ports: [{name: a, containerPort: 1}, {name: a, containerPort: 2}]"),
    ],
  ],
  [
    "ingress-nginx-retired",
    "C-0292",
    [workload("Deployment", "").replace("app:1", "registry.k8s.io/ingress-nginx/controller:v1.14.0")],
    [
      image("registry.k8s.io/ingress-nginx/controller:v1.14.0"),
      object("networking.k8s.io/v1", "IngressClass", "spec: {controller: k8s.io/ingress-nginx}"),
    ],
  ],
  ["tiller", "CKV_K8S_34", [image("tiller:v2")], [service("selector: {name: tiller}")]],
  ["tiller", "KSV-0102", [image("tiller:v2")], [service("selector: {name: tiller}")]],
  ["tiller", "CKV_K8S_44", [service("selector: {name: tiller}")], [image("tiller:v2")]],
  [
    "single-replica",
    "polaris/hpaMinAvailability",
    [scaled("Deployment", "minReplicas: 1,")],
    [workload("Deployment", "")],
  ],
  [
    "single-replica",
    "kube-linter/minimum-three-replicas",
    [workload("Deployment", "")],
    [scaled("Deployment", "minReplicas: 1,")],
  ],
  [
    "pdb-missing",
    "polaris/missingPodDisruptionBudget",
    [workload("Deployment", "replicas: 2,")],
    [workload("StatefulSet", "replicas: 2,")],
  ],
  [
    "pdb-missing",
    "kube-score/statefulset-has-poddisruptionbudget",
    [workload("StatefulSet", "replicas: 2,")],
    [workload("Deployment", "replicas: 2,")],
  ],
  [
    "pdb-blocks-drains",
    "polaris/pdbMinAvailableEqualToHPAMinReplicas",
    [`${budget("minAvailable: 2")}\n---\n${scaled("Deployment", "minReplicas: 2,")}`],
    [`${budget("minAvailable: 3")}\n---\n${scaled("Deployment", "minReplicas: 2,")}`],
  ],
  [
    "update-downtime",
    "kube-linter/no-rolling-update-strategy",
    [workload("Deployment", "strategy: {type: Recreate},")],
    [workload("Deployment", 'strategy: {rollingUpdate: {maxUnavailable: "100%"}},')],
  ],
  ["sudo", "C-0062", [image("app:1", ", command: [sudo, a]")], [image("app:1", ", args: [sudo, a]")]],
  [
    "cron-job-deadline",
    "kube-score/cronjob-has-deadline",
    [object("batch/v1", "CronJob", 'spec: {schedule: "0 4 * * *"}')],
  ],
  [
    "capabilities-not-dropped",
    "polaris/insecureCapabilities",
    [image("app:1"), secure("capabilities: {drop: [NET_RAW]}")],
    [secure(dropsListed), secure("capabilities: {drop: [all]}")],
  ],
  [
    "capability-added",
    "polaris/dangerousCapabilities",
    [secure("capabilities: {add: [NET_ADMIN]}"), secure("capabilities: {add: [ALL]}")],
    [secure("capabilities: {add: [NET_RAW]}")],
  ],
  [
    "seccomp-unset",
    "polaris/linuxHardening",
    [image("app:1"), secure("capabilities: {drop: [CHOWN], add: [ALL]}")],
    [
      secure("capabilities: {drop: [CHOWN]}"),
      secureBoth("seLinuxOptions: {level: s0}", ""),
      pod('image: "app:1"', "", ", annotations: {container.apparmor.security.beta.kubernetes.io/app: runtime/default}"),
    ],
  ],
  [
    "run-as-non-root",
    "polaris/runAsRootAllowed",
    [image("app:1"), secureBoth("runAsUser: 1", "runAsNonRoot: false")],
    [secure("runAsUser: 1"), secureBoth("runAsUser: 1", "")],
  ],
  ["run-as-root", "polaris/runAsRootAllowed", [secure("runAsUser: 0")], [secure("runAsUser: 0, runAsNonRoot: true")]],
  [
    "windows-host-process",
    "polaris/hostProcess",
    [secure("windowsOptions: {hostProcess: true}"), secureBoth("windowsOptions: {hostProcess: true}", "")],
    [init('image: "app:1", securityContext: {windowsOptions: {hostProcess: true}}')],
  ],
  ["runtime-socket", "polaris/hostPathSet", [hostPath("/run/docker.sock")]],
  [
    "image-latest",
    "polaris/tagNotSpecified",
    [image("app"), image("app:latest")],
    [image("registry.example.com:5000/app")],
  ],
  ["cpu-limit", "polaris/cpuLimitsMissing", [image("app:1")], [init('image: "app:1"')]],
  [
    "ingress-tls",
    "polaris/tlsSettingsMissing",
    [object("networking.k8s.io/v1", "Ingress", "spec: {}")],
    [object("networking.k8s.io/v1", "Ingress", "spec: {tls: []}")],
  ],
  [
    "pdb-blocks-drains",
    "polaris/pdbDisruptionsIsZero",
    [budget("maxUnavailable: 0"), budget('maxUnavailable: "0%"'), budget('minAvailable: "100%"')],
    [budget("minAvailable: 3")],
  ],
  [
    "replicas-not-spread",
    "polaris/topologySpreadConstraint",
    [workload("Deployment", "replicas: 3,")],
    [workload("Deployment", "replicas: 3,", spreadOthers)],
  ],
  [
    "secret-in-config-map",
    "polaris/sensitiveConfigmapContent",
    [config("db_password: hunter22")],
    [config("api_key: Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MA")],
  ],
  [
    "secret-in-env",
    "polaris/sensitiveContainerEnvVar",
    [env("DB_PASSWORD", "hunter22")],
    [env("API_KEY", "Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MA")],
  ],
  ["low-user", "CKV_K8S_40", [image("app:1"), secure("runAsUser: 9999")], [secure("runAsUser: 10000")]],
  [
    "seccomp-unset",
    "CKV_K8S_31",
    [image("app:1"), pod('image: "app:1"', "", ", annotations: {note: a}")],
    [pod('image: "app:1"', "", seccompAnnotation)],
  ],
  ["readiness-probe", "CKV_K8S_9", [image("app:1", ports)], [init(`image: "app:1"${ports}`)]],
  ["memory-request", "kube-linter/unset-memory-requirements", [image("app:1")]],
  ["default-namespace", "kube-linter/use-namespace", [image("app:1")]],
  ["load-balancer-open", "kube-linter/exposed-services", [service("type: LoadBalancer")]],
  [
    "run-as-root",
    "kube-linter/run-as-non-root",
    [secure("runAsUser: 0"), secureBoth("runAsUser: 0", "")],
    [secureBoth("runAsUser: 0", "runAsUser: 1")],
  ],
  [
    "host-path",
    "kube-linter/sensitive-host-mounts",
    [hostPath("/etc")],
    [hostPath("/etc/ssl"), hostPath("/etc").replace("name: host, mountPath", "name: other, mountPath")],
  ],
  [
    "host-path",
    "kube-linter/writable-host-mount",
    [hostPath("/data")],
    [hostPath("/data", "/data", "", ", readOnly: true")],
  ],
  ["runtime-socket", "kube-linter/docker-sock", [hostPath("/run/docker.sock")], [hostPath("/run/crio/crio.sock")]],
  ["secret-in-env", "kube-linter/env-var-secret", [env("MY_SECRET", "hunter22")], [env("DB_PASSWORD", "hunter22")]],
  ["cpu-limit", "kube-score/container-resources", [image("app:1")]],
  [
    "low-group",
    "kube-score/container-security-context-user-group-id",
    [image("app:1"), secure("runAsGroup: 1")],
    [secure("runAsGroup: 10000")],
  ],
  [
    "replicas-with-hpa",
    "kube-score/deployment-targeted-by-hpa-does-not-have-replicas-configured",
    [`${workload("Deployment", "replicas: 3,")}\n---\n${scaled("Deployment")}`],
    [`${workload("StatefulSet", "replicas: 3,")}\n---\n${scaled("StatefulSet")}`],
  ],
  [
    "replicas-not-spread",
    "kube-score/deployment-has-host-podantiaffinity",
    [workload("Deployment", "replicas: 3,")],
    [workload("StatefulSet", "replicas: 3,")],
  ],
  ["replicas-not-spread", "kube-score/statefulset-has-host-podantiaffinity", [workload("StatefulSet", "replicas: 3,")]],
];

const all: readonly Case[] = [...kics.map(([rule, id, ...texts]): Case => [rule, `kics/${id}`, ...texts]), ...others];

const named = all.map(([name, id, both, alone = []]) => ({ name, id, both, alone }));

describe.each(named)("SW-K8S-$name and $id", ({ name, id, both, alone }) => {
  const aliasesOf = (text: string): readonly (readonly string[])[] =>
    findingsOf(`SW-K8S-${name}`, text, { profile: "strict" }).map(({ aliases }) => aliases);

  test.each(both)("both report %s", (text) => {
    expect(aliasesOf(text).flat()).toContain(id);
  });
  test.each(alone)("only the rule reports %s", (text) => {
    const found = aliasesOf(text);
    expect(found).not.toEqual([]);
    expect(found.flat()).not.toContain(id);
  });
});

describe("the tables", () => {
  test("name rules that exist", () => {
    const rules = new Set([...rulesByConditionalId.values()].flat());
    expect([...rules].filter((id) => manifestRules.get(id) === undefined)).toEqual([]);
  });

  test("make their ids known", () => {
    expect([...rulesByConditionalId.keys()].filter((id) => !manifestRules.isListed(id))).toEqual([]);
  });

  test("let no tool report ephemeral containers", () => {
    const text =
      "{apiVersion: v1, kind: Pod, metadata: {name: web}, spec: {ephemeralContainers: [{name: app, image: a}]}}";
    const [finding] = findingsOf("SW-K8S-image-latest", text, { profile: "strict" });
    expect(finding?.aliases).toEqual([]);
  });
});
