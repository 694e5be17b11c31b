import type { Field } from "../../../../shared/yaml/index.ts";
import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import type { Check, KubernetesContext } from "../check.ts";
import { createContainerCheck, createObjectCheck } from "../checks.ts";
import { describeMissing } from "../joins/joins.ts";
import { createContainerProblem, createProblem } from "../problem.ts";
import type { Resource } from "../resource.ts";

const links = ["https://kubernetes.io/docs/concepts/services-networking/ingress/"];
const ingress = (extra: string, annotations = ""): string =>
  `apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\n${annotations}spec:\n  ingressClassName: nginx\n${extra}`;
const tls = "  tls: [{hosts: [shop.example.com], secretName: shop}]\n";

const noTls = defineManifestRule({
  id: "SW-K8S-ingress-tls",
  severity: "medium",
  summary: "Serve Ingresses and Routes over TLS.",
  why: "Attackers on the network can read and change plain HTTP traffic.",
  before: ingress("  rules: [{host: shop.example.com}]\n"),
  after: ingress(`${tls}  rules: [{host: shop.example.com}]\n`),
  tags: ["security", "CWE-319"],
  aliases: ["polaris/tlsSettingsMissing", "C-0263"],
  links,
  precision: "medium",
});

const service = "---\napiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  ports: [{name: http, port: 80}]";
const backend = (name: string): string =>
  `${tls}  rules:\n    - host: shop.example.com\n      http:\n        paths: [{path: /, pathType: Prefix, backend: {service: {name: ${name}, port: {name: http}}}}]\n${service}`;

const noBackend = defineManifestRule({
  id: "SW-K8S-ingress-backend",
  severity: "medium",
  summary: "Route to existing Services and ports.",
  why: "Otherwise requests to the path return an error.",
  before: ingress(backend("shop")),
  after: ingress(backend("web")),
  tags: ["correctness"],
  aliases: ["kube-linter/dangling-ingress", "kube-score/ingress-targets-service"],
  links,
  precision: "medium",
});

const injection = defineManifestRule({
  id: "SW-K8S-ingress-nginx-injection",
  severity: "critical",
  summary: "Use only plain values in ingress-nginx annotations.",
  why: "The controller writes the value into its configuration. Braces, line breaks or semicolons in it run code with the controller's permissions (CVE-2025-1974 and similar).",
  before: ingress(
    tls,
    '  annotations:\n    nginx.ingress.kubernetes.io/auth-url: "http://example.com/#;}\\ninjected"\n',
  ),
  after: ingress(tls, "  annotations:\n    nginx.ingress.kubernetes.io/auth-url: https://auth.example.com/check\n"),
  tags: ["security", "CWE-94"],
  aliases: ["KCV-0093"],
  links: ["https://github.com/kubernetes/kubernetes/issues/131009"],
  precision: "high",
});

const snippet = defineManifestRule({
  id: "SW-K8S-ingress-nginx-snippet",
  severity: "high",
  summary: "Do not use snippets in ingress-nginx annotations.",
  why: "A snippet is code that the controller runs, and the controller can read all Secrets of the cluster (CVE-2021-25742).",
  before: ingress(tls, "  annotations:\n    nginx.ingress.kubernetes.io/configuration-snippet: return 204;\n"),
  after: ingress(tls, "  annotations:\n    nginx.ingress.kubernetes.io/proxy-body-size: 8m\n"),
  tags: ["security", "CWE-94"],
  aliases: ["CKV_K8S_153"],
  links: ["https://github.com/kubernetes/kubernetes/issues/126811"],
  precision: "very-high",
});

const retired = defineManifestRule({
  id: "SW-K8S-ingress-nginx-retired",
  severity: "medium",
  summary: "Replace ingress-nginx with a maintained controller.",
  why: "The Kubernetes project ended ingress-nginx in March 2026. It gets no more releases, bug fixes or security fixes. Controllers of the Gateway API are maintained.",
  before: "image: registry.k8s.io/ingress-nginx/controller:v1.14.0",
  after: "image: registry.example.com/gateway:1.0",
  tags: ["security", "supply-chain", "CWE-1104"],
  links: ["https://kubernetes.io/blog/2025/11/11/ingress-nginx-retirement/"],
  precision: "very-high",
});

/** Images of the project's controller, with its names before 2020. Other vendors' controllers have other names. */
const controllerImage =
  /(?:^|\/)(?:ingress-nginx\/controller(?:-chroot)?|(?:kubernetes-ingress-controller|google_containers)\/nginx-ingress-controller(?:-\w+)?|ingress-nginx-controller)(?=[:@]|$)/;

const prefix = "nginx.ingress.kubernetes.io/";
const injectable = new Set(["auth-url", "auth-tls-match-cn", "mirror-target", "mirror-host"]);
/** Characters that end a directive or open a block in nginx's configuration, or are invalid in a URL. */
const suspicious = /[\r\n<>"{}|^`\\;]/;

function* annotations(resource: Resource): Generator<ManifestProblem> {
  for (const field of resource.root.get("metadata", "annotations").fields()) {
    const key = String(field.key);
    if (!key.startsWith(prefix)) continue;
    const name = key.slice(prefix.length);
    if (injectable.has(name) && suspicious.test(field.text ?? "")) {
      yield createProblem(
        injection,
        resource,
        field,
        `The annotation ${name} contains characters that nginx interprets as configuration`,
      );
    }
    if (/-snippets?$/.test(name))
      yield createProblem(snippet, resource, field, `The annotation ${name} contains code that the controller runs`);
  }
}

/** Lists the service backends of an Ingress, in all its API versions. */
function backendsOf({ root }: Resource): Field[] {
  const spec = root.get("spec");
  const paths = spec
    .get("rules")
    .items()
    .flatMap((rule) => rule.get("http", "paths").items());
  return [spec.get("defaultBackend"), spec.get("backend"), ...paths.map((path) => path.get("backend"))];
}

function* backends(resource: Resource, { joins }: KubernetesContext): Generator<ManifestProblem> {
  for (const backend of backendsOf(resource)) {
    const modern = backend.get("service", "name");
    const name = modern.exists ? modern : backend.get("serviceName");
    if (name.text === undefined) continue;
    const result = joins.findObject(resource, "Service", name, resource.namespace);
    if (result.answer === "no")
      yield createProblem(noBackend, resource, name, describeMissing(result, "Service", name.text));
    const [target] = result.answer === "yes" ? result.found : [];
    if (target === undefined) continue;
    const port = backend.get("service", "port", "name").exists
      ? backend.get("service", "port", "name")
      : backend.get("service", "port", "number");
    const ports = target.root.get("spec", "ports").items();
    const has = ports.some(
      (servicePort) => servicePort.get("name").text === port.text || servicePort.get("port").text === port.text,
    );
    if (port.text !== undefined && ports.length > 0 && !has) {
      const related = [{ place: target.root.get("spec", "ports").place, message: "The ports of the Service" }];
      yield createProblem(noBackend, resource, port, `The Service ${name.text} has no port ${port.text}`, { related });
    }
  }
}

const secureTerminations: ReadonlySet<string | undefined> = new Set(["Redirect", "None", "", undefined]);

/** Reports Routes of OpenShift that accept plain HTTP (route.openshift.io/v1, TLSConfig). */
function* routes(resource: Resource): Generator<ManifestProblem> {
  if (!/^(?:route\.openshift\.io\/)?v1$/.test(resource.apiVersion)) return;
  const tls = resource.root.get("spec", "tls");
  const policy = tls.get("insecureEdgeTerminationPolicy");
  if (tls.isMap && secureTerminations.has(policy.text)) return;
  const message = tls.isMap ? "The Route also serves plain HTTP" : "The Route serves plain HTTP";
  yield { ...createProblem(noTls, resource, tls.isMap ? policy : tls, message), aliases: [] };
}

/** Checks of Ingresses and Routes. */
export const ingressChecks: readonly Check[] = [
  createObjectCheck([noTls], ["Route"], routes),
  createContainerCheck([retired], function* (container): Generator<ManifestProblem> {
    if (!controllerImage.test(container.image ?? "")) return;
    const place = container.field.get("image");
    yield createContainerProblem(
      retired,
      container,
      place,
      `${container.image} has had no security fixes since March 2026`,
    );
  }),
  createObjectCheck([retired], ["IngressClass"], function* (resource): Generator<ManifestProblem> {
    const field = resource.root.get("spec", "controller");
    if (field.text !== "k8s.io/ingress-nginx") return;
    const message = "The controller of the class, ingress-nginx, has had no security fixes since March 2026";
    yield createProblem(retired, resource, field, message, { severity: "low" });
  }),
  createObjectCheck(
    [noTls, noBackend, injection, snippet],
    ["Ingress"],
    function* (resource, context): Generator<ManifestProblem> {
      yield* annotations(resource);
      yield* backends(resource, context);
      const field = resource.root.get("spec", "tls");
      if (field.items().length === 0) yield createProblem(noTls, resource, field, "The Ingress serves plain HTTP");
    },
  ),
];
