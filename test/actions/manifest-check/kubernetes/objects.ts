/** Kubernetes objects as short texts, so that a test shows only what it is about. */

/** An object; `text` holds what follows its metadata. */
export function object(apiVersion: string, kind: string, text: string, name = "web", namespace = ""): string {
  const place = namespace === "" ? "" : `\n  namespace: ${namespace}`;
  return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: ${name}${place}\n${text}`;
}

/** Several objects in one file. */
export function together(...objects: readonly string[]): string {
  return objects.join("\n---\n");
}

/** A Deployment `web` whose pods have the port `http`, 8080; `spec` and `pod` are whole lines. */
export function deployment(spec: string, pod = "", labels = "{app: web}"): string {
  const container = 'containers: [{name: app, image: "app:1", ports: [{name: http, containerPort: 8080}]}]';
  return `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\nspec:\n${spec}  selector: {matchLabels: {app: web}}\n  template:\n    metadata: {labels: ${labels}}\n    spec:\n${pod}      ${container}`;
}

const container = 'containers: [{name: app, image: "app:1"}]';

/** A Pod; `spec` and `metadata` are whole lines. */
export function pod(spec = "", metadata = ""): string {
  return `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n${metadata}spec:\n${spec}  ${container}`;
}

export const labeledPod = pod("", "  labels: {app: web}\n");

/** A Pod with a variable from a key of a ConfigMap (`configMapKeyRef`) or Secret (`secretKeyRef`). */
export function variableFrom(source: string, name: string, key: string): string {
  const variable = `{name: A, valueFrom: {${source}: {name: ${name}, key: ${key}}}}`;
  return pod().replace(container, `containers: [{name: app, image: "app:1", env: [${variable}]}]`);
}

/** An annotation as lines of metadata. */
export function annotation(key: string, value: string): string {
  return `  annotations:\n    ${key}: ${value}\n`;
}

export function budget(spec: string): string {
  return object("policy/v1", "PodDisruptionBudget", `spec:\n${spec}`);
}

export function scaler(target: string, kind = "Deployment"): string {
  const reference = `{apiVersion: apps/v1, kind: ${kind}, name: ${target}}`;
  return object("autoscaling/v2", "HorizontalPodAutoscaler", `spec:\n  scaleTargetRef: ${reference}\n  maxReplicas: 5`);
}

const rbac = "rbac.authorization.k8s.io";

/** The service account `app` of the namespace `shop` as a subject. */
export const account = "{kind: ServiceAccount, name: app, namespace: shop}";

export function group(name: string): string {
  return `{apiGroup: ${rbac}, kind: Group, name: "${name}"}`;
}

export function binding(kind: string, role: string, subject: string, roleKind = "ClusterRole"): string {
  const reference = `{apiGroup: ${rbac}, kind: ${roleKind}, name: ${role}}`;
  const text = `roleRef: ${reference}\nsubjects: [${subject}]`;
  return object(`${rbac}/v1`, kind, text, "web", kind === "RoleBinding" ? "shop" : "");
}

export function role(rule: string, kind = "ClusterRole", name = "web", namespace = ""): string {
  return object(`${rbac}/v1`, kind, `rules:\n  - ${rule}`, name, namespace);
}

/** A ClusterRole with labels, in flow style, and rules. */
export function labeledRole(name: string, labels: string, ...rules: readonly string[]): string {
  const lines = rules.map((rule) => `\n  - ${rule}`).join("");
  return object(`${rbac}/v1`, "ClusterRole", `  labels: ${labels}\nrules:${lines}`, name);
}

export function audit(rules: string): string {
  return `apiVersion: audit.k8s.io/v1\nkind: Policy\nrules:\n${rules}`;
}

export function encryption(providers: string, resources = "secrets"): string {
  return `apiVersion: apiserver.config.k8s.io/v1\nkind: EncryptionConfiguration\nresources:\n  - resources: [${resources}]\n    providers:\n${providers}`;
}

export function service(spec: string): string {
  return object("v1", "Service", `spec:\n${spec}`);
}

/** A Gateway with one listener. */
export function gateway(protocol: string): string {
  const listener = `    - {name: a, port: 80, protocol: ${protocol}}`;
  return object(
    "gateway.networking.k8s.io/v1",
    "Gateway",
    `spec:\n  gatewayClassName: edge\n  listeners:\n${listener}`,
  );
}

/** A route next to a Service `web`. */
export function route(backend: string, kind = "HTTPRoute"): string {
  const rules = `spec:\n  rules:\n    - backendRefs: [${backend}]`;
  return together(object("gateway.networking.k8s.io/v1", kind, rules), service("  ports: [{port: 80}]"));
}

export function istioGateway(server: string): string {
  return object(
    "networking.istio.io/v1",
    "Gateway",
    `spec:\n  servers:\n    - hosts: [a.example.com]\n      ${server}`,
  );
}

export function ingress(spec: string, metadata = ""): string {
  return `apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\n${metadata}spec:\n${spec}`;
}

/** An Ingress next to a Service `web` with the port `http`, 80. */
export function ingressTo(name: string, port: string): string {
  const backend = `  tls: [{secretName: t}]\n  defaultBackend: {service: {name: ${name}, port: {${port}}}}`;
  return together(ingress(backend), service("  ports: [{name: http, port: 80}]"));
}

export function namespace(metadata: string, name = "shop"): string {
  return `apiVersion: v1\nkind: Namespace\nmetadata:\n  name: ${name}\n${metadata}`;
}

export function networkPolicy(spec: string): string {
  return object("networking.k8s.io/v1", "NetworkPolicy", `spec:\n${spec}`);
}

export function calicoPolicy(rules: string): string {
  return object("projectcalico.org/v3", "GlobalNetworkPolicy", `spec:\n  ingress:\n${rules}`);
}

/** The ConfigMap `db`. */
export function configMap(data: string): string {
  return object("v1", "ConfigMap", `data:\n${data}`, "db");
}

/** The Secret `db`. */
export function secret(text: string): string {
  return object("v1", "Secret", text, "db");
}

/** A digest to pin an image with. */
export const digest = `@sha256:${"0".repeat(64)}`;
