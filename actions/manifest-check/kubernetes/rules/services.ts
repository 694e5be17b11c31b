import type { Field } from "../../../../shared/yaml/index.ts";
import { internalPorts } from "../../internal-ports.ts";
import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import type { Check, KubernetesContext } from "../check.ts";
import { createObjectCheck } from "../checks.ts";
import { isOpenLoadBalancer } from "../network/load-balancers.ts";
import { createProblem } from "../problem.ts";
import { formatTitle, type Resource } from "../resource.ts";
import type { Workload } from "../workload.ts";

const links = ["https://kubernetes.io/docs/concepts/services-networking/service/"];
const pod =
  "\n---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: {app: web}\nspec:\n  containers:\n    - name: app\n      image: app:1\n      ports: [{name: http, containerPort: 8080}]";
const service = (spec: string): string => `apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n${spec}${pod}`;

const noPods = defineManifestRule({
  id: "SW-K8S-service-without-pods",
  severity: "medium",
  summary: "Select existing pods in a Service.",
  why: "A Service whose selector matches no pods answers no requests. Often a label was renamed on one side only.",
  before: service("  selector: {app: shop}\n  ports: [{port: 80, targetPort: http}]"),
  after: service("  selector: {app: web}\n  ports: [{port: 80, targetPort: http}]"),
  tags: ["correctness"],
  aliases: ["kube-linter/dangling-service", "kube-score/service-targets-pod"],
  links,
  precision: "medium",
});

const wrongPort = defineManifestRule({
  id: "SW-K8S-service-port",
  severity: "high",
  summary: "Use a target port that the pods declare.",
  why: "Pods without a port of that name get no traffic.",
  before: service("  selector: {app: web}\n  ports: [{port: 80, targetPort: web}]"),
  after: service("  selector: {app: web}\n  ports: [{port: 80, targetPort: http}]"),
  tags: ["correctness"],
  links,
  precision: "high",
});

const closedPort = defineManifestRule({
  id: "SW-K8S-service-port-undeclared",
  severity: "low",
  summary: "Declare the target port of a Service.",
  why: "A port number that no container declares is often a typo.",
  before: service("  selector: {app: web}\n  ports: [{port: 80, targetPort: 80}]"),
  after: service("  selector: {app: web}\n  ports: [{port: 80, targetPort: 8080}]"),
  tags: ["correctness"],
  links,
  precision: "medium",
});

const nodePort = defineManifestRule({
  id: "SW-K8S-node-port",
  severity: "low",
  summary: "Publish services through an Ingress, a Gateway or a load balancer.",
  why: "A NodePort is open on every node's address and bypasses the controls at the cluster's edge.",
  before: service("  type: NodePort\n  selector: {app: web}\n  ports: [{port: 80, targetPort: http}]"),
  after: service("  type: ClusterIP\n  selector: {app: web}\n  ports: [{port: 80, targetPort: http}]"),
  tags: ["security"],
  aliases: ["kube-linter/exposed-services", "kube-score/service-type", "C-0256"],
  links,
  precision: "high",
});

const openBalancer = defineManifestRule({
  id: "SW-K8S-load-balancer-open",
  severity: "low",
  summary: "Restrict the clients of a load balancer.",
  why: "Without loadBalancerSourceRanges or the provider's annotation for internal load balancers, it is open to everyone.",
  before: service("  type: LoadBalancer\n  selector: {app: web}\n  ports: [{port: 80, targetPort: http}]"),
  after: service(
    "  type: LoadBalancer\n  loadBalancerSourceRanges: [192.0.2.0/24]\n  selector: {app: web}\n  ports: [{port: 80, targetPort: http}]",
  ),
  tags: ["security"],
  links,
  precision: "medium",
});

const externalIp = defineManifestRule({
  id: "SW-K8S-external-ip",
  severity: "high",
  summary: "Do not set external IP addresses on Services.",
  why: "Anyone who can set externalIPs can intercept traffic to any address (CVE-2020-8554).",
  before: service("  externalIPs: [203.0.113.7]\n  selector: {app: web}\n  ports: [{port: 80, targetPort: http}]"),
  after: service("  selector: {app: web}\n  ports: [{port: 80, targetPort: http}]"),
  tags: ["security", "CWE-284"],
  aliases: ["KSV-0108"],
  links: ["https://github.com/kubernetes/kubernetes/issues/97076"],
  precision: "very-high",
});

function* targets(resource: Resource, { joins }: KubernetesContext): Generator<ManifestProblem> {
  const spec = resource.root.get("spec");
  const field = spec.get("selector");
  const selector = { labels: field.record, expressions: [] };
  if (selector.labels.size === 0 || spec.get("type").text === "ExternalName") return;
  const result = joins.findPods(resource, selector, resource.namespace);
  if (result.answer === "yes") {
    const isHeadless = spec.get("clusterIP").text === "None";
    for (const port of spec.get("ports").items()) yield* targetPort(resource, port, result.found, isHeadless);
  }
  if (result.answer !== "no") return;
  const { elsewhere } = result;
  const message =
    elsewhere === undefined
      ? "No pod in these files has the labels in the Service's selector"
      : `The pods with these labels are in the namespace ${elsewhere.namespace}, and a Service selects only pods of its own`;
  const related = elsewhere === undefined ? [] : [{ place: elsewhere.spec.place, message: formatTitle(elsewhere) }];
  // KICS ignores namespaces.
  const aliases = elsewhere === undefined ? ["kics/3ca03a61-3249-4c16-8427-6f8e47dda729"] : [];
  yield createProblem(noPods, resource, field, message, { related, aliases });
}

/** The names and numbers of the ports that pods declare. */
interface DeclaredPorts {
  readonly names: ReadonlySet<string | undefined>;
  readonly numbers: ReadonlySet<unknown>;
}

const declared = new WeakMap<readonly Workload[], DeclaredPorts>();

function portsOf(pods: readonly Workload[]): DeclaredPorts {
  const known = declared.get(pods);
  if (known !== undefined) return known;
  const ports = pods.flatMap(({ containers }) => containers.flatMap(({ field }) => field.get("ports").items()));
  const names = new Set(ports.map((port) => port.get("name").text));
  const result = { names, numbers: new Set(ports.map((port) => port.get("containerPort").value)) };
  declared.set(pods, result);
  return result;
}

function* targetPort(
  resource: Resource,
  port: Field,
  pods: readonly Workload[],
  isHeadless: boolean,
): Generator<ManifestProblem> {
  const field = port.get("targetPort").exists ? port.get("targetPort") : port.get("port");
  const { value } = field;
  const open = portsOf(pods);
  if (pods.length === 0) return;
  if (typeof value === "string" && !open.names.has(value)) {
    yield createProblem(
      wrongPort,
      resource,
      field,
      isHeadless
        ? `No selected pod has a port named ${value}, so DNS has no SRV record of it`
        : `No selected pod has a port named ${value}`,
      isHeadless ? { severity: "low" } : {},
    );
  }
  if (typeof value !== "number" || open.numbers.size === 0) return;
  if (!open.numbers.has(value)) {
    yield createProblem(closedPort, resource, field, `No selected pod declares port ${value}`);
  }
}

/** Reports an open load balancer, which is worse for ports that only other services use. */
function openTo(resource: Resource): ManifestProblem {
  const spec = resource.root.get("spec");
  const ports = spec.get("ports").items();
  const usage = ports
    .map((port) =>
      internalPorts.get((port.get("targetPort").exists ? port.get("targetPort") : port.get("port")).text ?? ""),
    )
    .find((name) => name !== undefined && !name.startsWith("an "));
  const message = `The load balancer is open to everyone${usage === undefined ? "" : ` and its port is used by ${usage}`}`;
  const severity = usage === undefined ? openBalancer.severity : "medium";
  return createProblem(openBalancer, resource, spec.get("type"), message, { severity });
}

/** Checks of Services. */
export const serviceChecks: readonly Check[] = [
  createObjectCheck(
    [noPods, wrongPort, closedPort, nodePort, openBalancer, externalIp],
    ["Service"],
    function* (resource, context): Generator<ManifestProblem> {
      if (resource.group !== "") return;
      const spec = resource.root.get("spec");
      yield* targets(resource, context);
      const type = spec.get("type");
      if (type.text === "NodePort")
        yield createProblem(nodePort, resource, type, "The Service is open on every node's address");
      if (isOpenLoadBalancer(resource)) yield openTo(resource);
      const addresses = spec.get("externalIPs");
      if (addresses.items().length > 0)
        yield createProblem(
          externalIp,
          resource,
          addresses,
          "The Service receives traffic for any address that it sets",
        );
    },
  ),
];
