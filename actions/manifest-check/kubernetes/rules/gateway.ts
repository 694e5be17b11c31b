import type { Field } from "../../../../shared/yaml/index.ts";
import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import type { Check } from "../check.ts";
import { createObjectCheck } from "../checks.ts";
import { describeMissing } from "../joins/joins.ts";
import { createProblem } from "../problem.ts";

const links = ["https://gateway-api.sigs.k8s.io/guides/tls/"];
const gateway = (listener: string): string =>
  `apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata:\n  name: edge\nspec:\n  gatewayClassName: edge\n  listeners:\n    - name: web\n${listener}`;

const plainListener = defineManifestRule({
  id: "SW-K8S-gateway-tls",
  severity: "medium",
  summary: "Use TLS for Gateway listeners.",
  why: "Attackers on the network can read and change plain HTTP traffic.",
  before: gateway("      protocol: HTTP\n      port: 80"),
  after: gateway("      protocol: HTTPS\n      port: 443\n      tls: {certificateRefs: [{name: edge}]}"),
  tags: ["security", "CWE-319"],
  links,
  precision: "medium",
});

const route = (name: string): string =>
  `apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata:\n  name: web\nspec:\n  rules:\n    - backendRefs: [{name: ${name}, port: 80}]\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  ports: [{port: 80}]`;

const noBackend = defineManifestRule({
  id: "SW-K8S-route-backend",
  severity: "medium",
  summary: "Route to existing Services.",
  why: "Otherwise requests to the route return an error.",
  before: route("shop"),
  after: route("web"),
  tags: ["correctness"],
  links: ["https://gateway-api.sigs.k8s.io/api-types/httproute/"],
  precision: "medium",
});

const istio = (server: string): string =>
  `apiVersion: networking.istio.io/v1\nkind: Gateway\nmetadata:\n  name: edge\nspec:\n  servers:\n    - hosts: [shop.example.com]\n${server}`;

const istioPlain = defineManifestRule({
  id: "SW-K8S-istio-gateway-tls",
  severity: "medium",
  summary: "Serve TLS on an Istio gateway, or redirect to HTTPS.",
  why: "Attackers on the network can read and change plain HTTP traffic.",
  before: istio("      port: {number: 80, name: http, protocol: HTTP}"),
  after: istio("      port: {number: 80, name: http, protocol: HTTP}\n      tls: {httpsRedirect: true}"),
  tags: ["security", "CWE-319"],
  links: ["https://istio.io/latest/docs/reference/config/networking/gateway/"],
  precision: "high",
});

function isRedirect(rule: Field): boolean {
  return rule
    .get("filters")
    .items()
    .some((filter) => filter.get("requestRedirect", "scheme").text === "https");
}

/** Checks of the Gateway API, and of Istio's gateways. */
export const gatewayChecks: readonly Check[] = [
  createObjectCheck(
    [plainListener, istioPlain],
    ["Gateway"],
    function* (resource, { cluster }): Generator<ManifestProblem> {
      for (const listener of resource.root.get("spec", "listeners").items()) {
        const protocol = listener.get("protocol");
        if (resource.group !== "gateway.networking.k8s.io") continue;
        if (protocol.text === "HTTPS" && !listener.get("tls").exists) {
          const message = `The listener ${listener.get("name").text ?? ""} has no TLS settings, so it accepts no connections`;
          yield createProblem(plainListener, resource, protocol, message);
        }
        if (protocol.text !== "HTTP") continue;
        const redirects = cluster
          .ofKind("HTTPRoute")
          .some(({ root }) => root.get("spec", "rules").items().some(isRedirect));
        const severity = redirects ? ("info" as const) : plainListener.severity;
        yield createProblem(
          plainListener,
          resource,
          protocol,
          `The listener ${listener.get("name").text ?? ""} serves plain HTTP`,
          { severity },
        );
      }
      for (const server of resource.root.get("spec", "servers").items()) {
        const protocol = server.get("port", "protocol");
        if (!/^HTTP2?$/.test(protocol.text ?? "") || server.get("tls", "httpsRedirect").isTrue) continue;
        yield createProblem(istioPlain, resource, protocol, "The gateway serves plain HTTP");
      }
    },
  ),
  createObjectCheck(
    [noBackend],
    ["HTTPRoute", "GRPCRoute", "TCPRoute", "TLSRoute"],
    function* (resource, { joins }): Generator<ManifestProblem> {
      for (const rule of resource.root.get("spec", "rules").items()) {
        for (const backend of rule.get("backendRefs").items()) {
          const name = backend.get("name");
          if (name.text === undefined || (backend.get("kind").text ?? "Service") !== "Service") continue;
          const namespace = backend.get("namespace").text ?? resource.namespace;
          const result = joins.findObject(resource, "Service", name, namespace);
          if (result.answer !== "no") continue;
          yield createProblem(noBackend, resource, name, describeMissing(result, "Service", name.text));
        }
      }
    },
  ),
];
