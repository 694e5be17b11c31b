import type { Severity } from "../../../../shared/findings/index.ts";
import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import type { Check } from "../check.ts";
import { createObjectCheck, createPodCheck } from "../checks.ts";
import { createProblem } from "../problem.ts";

const istioLinks = ["https://istio.io/latest/docs/reference/config/security/peer_authentication/"];
const peer = (mode: string): string =>
  `apiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata:\n  name: default\nspec:\n  mtls:\n    mode: ${mode}`;

const mutualTls = defineManifestRule({
  id: "SW-K8S-istio-mtls",
  severity: "medium",
  summary: "Require mutual TLS in the mesh.",
  why: "With PERMISSIVE or DISABLE, workloads accept unencrypted requests from unknown clients.",
  before: peer("PERMISSIVE"),
  after: peer("STRICT"),
  tags: ["security", "CWE-319", "NIST-SP-800-190-4.3.3"],
  links: istioLinks,
  precision: "very-high",
});

const destination = (mode: string): string =>
  `apiVersion: networking.istio.io/v1\nkind: DestinationRule\nmetadata:\n  name: web\nspec:\n  host: web\n  trafficPolicy:\n    tls:\n      mode: ${mode}`;

const plainClient = defineManifestRule({
  id: "SW-K8S-istio-client-tls",
  severity: "medium",
  summary: "Use mutual TLS for clients in the mesh.",
  why: "Traffic to this host is not encrypted, and services that require mutual TLS reject it.",
  before: destination("DISABLE"),
  after: destination("ISTIO_MUTUAL"),
  tags: ["security", "CWE-319"],
  links: ["https://istio.io/latest/docs/reference/config/networking/destination-rule/"],
  precision: "high",
});

const authorization = (spec: string): string =>
  `apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy\nmetadata:\n  name: web\nspec:\n${spec}`;

const openPolicy = defineManifestRule({
  id: "SW-K8S-istio-allows-all",
  severity: "medium",
  summary: "Restrict clients and operations in an AuthorizationPolicy.",
  why: "An empty rule, or a wildcard principal, allows everything.",
  before: authorization("  action: ALLOW\n  rules: [{}]"),
  after: authorization("  action: ALLOW\n  rules: [{from: [{source: {principals: [cluster.local/ns/shop/sa/edge]}}]}]"),
  tags: ["security", "CWE-284"],
  links: ["https://istio.io/latest/docs/reference/config/security/authorization-policy/"],
  precision: "high",
});

const pod = (annotation: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  annotations:\n    ${annotation}\nspec:\n  containers: [{name: app, image: "app:1"}]`;

const outsideMesh = defineManifestRule({
  id: "SW-K8S-mesh-bypass",
  severity: "low",
  summary: "Keep workloads and all their ports in the mesh.",
  why: "The mesh neither encrypts nor authorizes traffic that bypasses the proxy.",
  before: pod('sidecar.istio.io/inject: "false"'),
  after: pod('sidecar.istio.io/inject: "true"'),
  tags: ["security"],
  precision: "high",
});

const linkerdOpen = defineManifestRule({
  id: "SW-K8S-linkerd-unauthenticated",
  severity: "medium",
  summary: "Let Linkerd admit only authenticated clients.",
  why: "Otherwise the pods answer everyone who can reach them, with or without an identity.",
  before: pod("config.linkerd.io/default-inbound-policy: all-unauthenticated"),
  after: pod("config.linkerd.io/default-inbound-policy: cluster-authenticated"),
  tags: ["security", "CWE-306"],
  links: ["https://linkerd.io/2/reference/authorization-policy/"],
  precision: "high",
});

const bypasses: readonly (readonly [key: string, bad: RegExp])[] = [
  ["sidecar.istio.io/inject", /^false$/],
  ["linkerd.io/inject", /^disabled$/],
  ["traffic.sidecar.istio.io/excludeInboundPorts", /\d/],
  ["traffic.sidecar.istio.io/excludeOutboundPorts", /\d/],
  ["config.linkerd.io/skip-inbound-ports", /\d/],
  ["config.linkerd.io/skip-outbound-ports", /\d/],
];

/** Checks of service meshes: Istio and Linkerd. */
export const meshChecks: readonly Check[] = [
  createObjectCheck([mutualTls], ["PeerAuthentication"], function* (resource): Generator<ManifestProblem> {
    const spec = resource.root.get("spec");
    const ports = spec.get("portLevelMtls").fields();
    for (const field of [spec.get("mtls", "mode"), ...ports.map((port) => port.get("mode"))]) {
      const mode = field.text;
      if (mode !== "PERMISSIVE" && mode !== "DISABLE") continue;
      const severity: Severity = mode === "DISABLE" ? "high" : "medium";
      yield createProblem(mutualTls, resource, field, `Workloads accept plain-text traffic (${mode})`, { severity });
    }
  }),
  createObjectCheck([plainClient], ["DestinationRule"], function* (resource): Generator<ManifestProblem> {
    const policies = [
      resource.root.get("spec", "trafficPolicy"),
      ...resource.root
        .get("spec", "subsets")
        .items()
        .map((subset) => subset.get("trafficPolicy")),
    ];
    for (const policy of policies) {
      const field = policy.get("tls", "mode");
      if (field.text === "DISABLE")
        yield createProblem(plainClient, resource, field, "Traffic to the host is not encrypted");
    }
  }),
  createObjectCheck([openPolicy], ["AuthorizationPolicy"], function* (resource): Generator<ManifestProblem> {
    const spec = resource.root.get("spec");
    if (!resource.group.endsWith("istio.io") || !["ALLOW", undefined].includes(spec.get("action").text)) return;
    for (const rule of spec.get("rules").items()) {
      const any = rule
        .get("from")
        .items()
        .map((source) => source.get("source", "principals"))
        .find(({ texts }) => texts.includes("*"));
      const isEmpty = rule.isMap && rule.fields().length === 0;
      if (isEmpty || any !== undefined)
        yield createProblem(openPolicy, resource, any ?? rule, "The policy allows all requests");
    }
  }),
  createObjectCheck([linkerdOpen], ["ServerAuthorization"], function* (resource): Generator<ManifestProblem> {
    const field = resource.root.get("spec", "client", "unauthenticated");
    if (field.isTrue) yield createProblem(linkerdOpen, resource, field, "Linkerd admits clients without an identity");
  }),
  createPodCheck([outsideMesh, linkerdOpen], function* (pod): Generator<ManifestProblem> {
    for (const place of [pod.metadata.get("annotations"), pod.metadata.get("labels")]) {
      for (const [key, bad] of bypasses) {
        const field = place.get(key);
        if (field.text !== undefined && bad.test(field.text))
          yield createProblem(outsideMesh, pod, field, `Traffic of the pods bypasses the mesh (${key})`);
      }
      const policy = place.get("config.linkerd.io/default-inbound-policy");
      if (/unauthenticated$/.test(policy.text ?? ""))
        yield createProblem(linkerdOpen, pod, policy, "Linkerd admits clients without an identity");
    }
  }),
];
