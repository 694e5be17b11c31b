import type { Field } from "../../../../shared/yaml/index.ts";
import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import type { Check, KubernetesContext } from "../check.ts";
import { createContainerCheck, isLongRunning, isTerminating } from "../checks.ts";
import type { Cluster } from "../cluster.ts";
import { createContainerProblem } from "../problem.ts";
import type { Container, Workload } from "../workload.ts";

const links = ["https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/"];

const readiness = defineManifestRule({
  id: "SW-K8S-readiness-probe",
  severity: "low",
  summary: "Add a readiness probe to containers.",
  why: "Without a readiness probe, a pod gets requests before it can answer them and while it cannot.",
  before: "ports:\n  - containerPort: 8080",
  after: "ports:\n  - containerPort: 8080\nreadinessProbe:\n  httpGet:\n    path: /ready\n    port: 8080",
  tags: ["reliability"],
  aliases: [
    "CKV_K8S_9",
    "C-0018",
    "kube-linter/no-readiness-probe",
    "polaris/readinessProbeMissing",
    "kube-score/pod-probes",
  ],
  links,
  precision: "high",
});

const liveness = defineManifestRule({
  id: "SW-K8S-liveness-probe",
  severity: "low",
  summary: "Add a liveness probe to containers.",
  why: "Without a liveness probe, Kubernetes does not restart a process that hangs.",
  before: "ports:\n  - containerPort: 8080",
  after: "ports:\n  - containerPort: 8080\nlivenessProbe:\n  httpGet:\n    path: /healthz\n    port: 8080",
  tags: ["reliability"],
  aliases: ["CKV_K8S_8", "C-0056", "kube-linter/no-liveness-probe", "polaris/livenessProbeMissing"],
  links,
  precision: "high",
  isOptIn: true,
});

const identical = defineManifestRule({
  id: "SW-K8S-probes-identical",
  severity: "low",
  summary: "Use different liveness and readiness probes.",
  why: "A container that is only too busy to answer is restarted, and the load moves to the next one.",
  before: "readinessProbe:\n  httpGet: {path: /, port: 8080}\nlivenessProbe:\n  httpGet: {path: /, port: 8080}",
  after:
    "readinessProbe:\n  httpGet: {path: /ready, port: 8080}\nlivenessProbe:\n  httpGet: {path: /healthz, port: 8080}",
  tags: ["reliability"],
  links,
  precision: "high",
  isOptIn: true,
});

const unknownPort = defineManifestRule({
  id: "SW-K8S-probe-port",
  severity: "high",
  summary: "Probe a port that the container declares.",
  why: "A probe of an undeclared port name always fails. The pod never becomes ready or restarts forever.",
  before: "ports:\n  - name: http\n    containerPort: 8080\nreadinessProbe:\n  httpGet:\n    port: web",
  after: "ports:\n  - name: http\n    containerPort: 8080\nreadinessProbe:\n  httpGet:\n    port: http",
  tags: ["correctness"],
  links,
  precision: "very-high",
});

const undeclaredPort = defineManifestRule({
  id: "SW-K8S-probe-port-undeclared",
  severity: "low",
  summary: "Declare the port that a probe uses.",
  why: "A port number that the container does not declare is often a typo.",
  before: "ports:\n  - containerPort: 8080\nreadinessProbe:\n  httpGet:\n    port: 8081",
  after: "ports:\n  - containerPort: 8080\nreadinessProbe:\n  httpGet:\n    port: 8080",
  tags: ["correctness"],
  links,
  precision: "medium",
  isOptIn: true,
});

const kinds = ["livenessProbe", "readinessProbe", "startupProbe"] as const;
const linterNames: Readonly<Record<string, string>> = {
  livenessProbe: "kube-linter/liveness-port",
  readinessProbe: "kube-linter/readiness-port",
  startupProbe: "kube-linter/startup-port",
};

/** Returns true for the only container of pods that a Service sends traffic to, although they declare no port. */
function isServed({ workload, role }: Container, { cluster }: KubernetesContext): boolean {
  const serving = workload.containers.filter((container) => container.role === "container");
  const declares = workload.containers.some(({ field }) => field.get("ports").items().length > 0);
  return role === "container" && serving.length === 1 && !declares && listServed(cluster).has(workload);
}

const served = new WeakMap<Cluster, ReadonlySet<Workload>>();

/** Lists the pods that Services with ports select. */
function listServed(cluster: Cluster): ReadonlySet<Workload> {
  const known = served.get(cluster);
  if (known !== undefined) return known;
  const pods = cluster.ofKind("Service").flatMap(({ root, group, namespace }) => {
    const labels = root.get("spec", "selector").record;
    const isServing = group === "" && labels.size > 0 && root.get("spec", "ports").items().length > 0;
    return isServing ? cluster.podsWith({ labels, expressions: [] }, namespace) : [];
  });
  const set = new Set(pods);
  served.set(cluster, set);
  return set;
}

function* missing(container: Container, context: KubernetesContext): Generator<ManifestProblem> {
  const { field, workload, name } = container;
  if (!isLongRunning(container) || isTerminating(workload)) return;
  const hasTraffic = field.get("ports").items().length > 0 || isServed(container, context);
  if (hasTraffic && !field.get("readinessProbe").exists) {
    yield createContainerProblem(
      readiness,
      container,
      field.get("readinessProbe"),
      `Container ${name} has no readiness probe`,
    );
  }
  if (!field.get("livenessProbe").exists) {
    yield createContainerProblem(
      liveness,
      container,
      field.get("livenessProbe"),
      `Container ${name} has no liveness probe`,
    );
  }
}

function* wrongPorts(container: Container): Generator<ManifestProblem> {
  const { field, name } = container;
  const ports = field.get("ports").items();
  const names = ports.map((port) => port.get("name").text);
  const numbers = ports.map((port) => port.get("containerPort").value);
  for (const kind of kinds) {
    for (const action of ["httpGet", "tcpSocket"]) {
      const port = field.get(kind, action, "port");
      const aliases = [linterNames[kind] ?? ""];
      if (typeof port.value === "number" && numbers.length > 0 && !numbers.includes(port.value)) {
        const message = `Container ${name} does not declare port ${port.value}`;
        yield createContainerProblem(undeclaredPort, container, port, message, { aliases });
      }
      if (typeof port.value !== "string" || /^\d+$/.test(port.value) || /[${}]/.test(port.value)) continue;
      if (names.includes(port.value)) continue;
      yield createContainerProblem(unknownPort, container, port, `Container ${name} has no port named ${port.value}`, {
        aliases,
      });
    }
  }
}

/** Returns the values of a field as text, to compare them. */
function formatValues(field: Field): string {
  if (!field.isMap) return JSON.stringify(field.node?.kind === "list" ? field.texts : field.text);
  const entries = field.fields().map((child) => `${String(child.key)}: ${formatValues(child)}`);
  return `{${entries.toSorted().join()}}`;
}

/** Checks of health probes. */
export const probeChecks: readonly Check[] = [
  createContainerCheck([identical], function* (container): Generator<ManifestProblem> {
    const probe = container.field.get("livenessProbe");
    if (!probe.isMap || formatValues(probe) !== formatValues(container.field.get("readinessProbe"))) return;
    yield createContainerProblem(
      identical,
      container,
      probe,
      `The liveness probe of container ${container.name} is the same as its readiness probe`,
    );
  }),
  createContainerCheck([readiness, liveness], missing),
  createContainerCheck([unknownPort, undeclaredPort], wrongPorts),
];
