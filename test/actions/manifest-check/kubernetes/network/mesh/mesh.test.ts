import { describe, expect, test } from "vitest";
import { object } from "../../objects.ts";
import { namespaceOf, podIn, reachIn } from "../reading.ts";

const istioPods = [
  namespaceOf("shop", "{istio-injection: enabled}"),
  namespaceOf("data", "{istio-injection: enabled}"),
  namespaceOf("old"),
  podIn("shop", "web", "", ", serviceAccountName: web"),
  podIn("data", "db"),
  podIn("old", "job"),
];

describe("Istio", () => {
  const authorization = (spec: string, name = "policy"): string =>
    object("security.istio.io/v1", "AuthorizationPolicy", `spec:\n${spec}`, name, "data");
  const sources = ["shop/web", "old/job"];
  const answers = (...objects: readonly string[]): string[] => {
    const reach = reachIn(...istioPods, ...objects);
    return sources.map((from) => reach(from, "data/db"));
  };

  test("allows clients by their account, and requires the mesh for it", () => {
    const rule =
      "  rules: [{from: [{source: {principals: [cluster.local/ns/shop/sa/web]}}], to: [{operation: {ports: ['5432']}}]}]";
    expect(answers(authorization(rule))).toEqual(["TCP 5432", "nothing"]);
    expect(answers(authorization(rule.replace("/web]", "/*]")))).toEqual(["TCP 5432", "nothing"]);
    expect(answers(authorization(rule.replace("/web]", "/other]")))).toEqual(["nothing", "nothing"]);
  });

  test("denies everything without rules, and nothing but denials with an empty rule", () => {
    expect(answers(authorization("  selector: {matchLabels: {app: db}}"))).toEqual(["nothing", "nothing"]);
    const deny = authorization("  action: DENY\n  rules: [{from: [{source: {namespaces: [shop]}}]}]", "deny");
    expect(answers(authorization("  rules: [{}]"), deny)).toEqual(["nothing", "everything"]);
  });

  test("denies no traffic as a whole if only some requests are denied", () => {
    expect(answers(authorization("  action: DENY\n  rules: [{to: [{operation: {paths: [/admin]}}]}]"))).toEqual([
      "everything",
      "everything",
    ]);
  });

  test("admits only the mesh with strict mutual TLS", () => {
    const strict = object(
      "security.istio.io/v1",
      "PeerAuthentication",
      "spec: {mtls: {mode: STRICT}}",
      "default",
      "data",
    );
    expect(answers(strict)).toEqual(["everything", "nothing"]);
  });

  test("cannot be decided if the files do not say whether a pod is in the mesh", () => {
    const none = authorization("  selector: {matchLabels: {app: db}}");
    expect(reachIn(podIn("shop", "web"), podIn("data", "db"), none)("shop/web", "data/db")).toBe(
      "nothing, perhaps everything",
    );
  });
});

describe("Linkerd", () => {
  const inject = ", annotations: {linkerd.io/inject: enabled}";
  const pods = [podIn("shop", "web", inject, ", serviceAccountName: web"), podIn("data", "db", inject)];
  const linkerd = (kind: string, spec: string, name: string): string =>
    object("policy.linkerd.io/v1beta1", kind, `spec:\n${spec}`, name, "data");
  const server = linkerd("Server", "  podSelector: {matchLabels: {app: db}}\n  port: http", "db");
  const policy = linkerd(
    "AuthorizationPolicy",
    "  targetRef: {group: policy.linkerd.io, kind: Server, name: db}\n  requiredAuthenticationRefs: [{kind: MeshTLSAuthentication, name: clients}]",
    "db",
  );
  const clients = (identity: string): string =>
    linkerd("MeshTLSAuthentication", `  identities: ["${identity}"]`, "clients");

  test("denies the port of a Server that nothing authorizes", () => {
    expect(reachIn(...pods, server)("shop/web", "data/db")).toBe("TCP 1–8079, 8081–65535, UDP, SCTP");
  });

  test.each([
    ["web.shop.serviceaccount.identity.linkerd.cluster.local", "everything"],
    ["*.shop.serviceaccount.identity.linkerd.cluster.local", "everything"],
    ["*", "everything"],
    ["job.shop.serviceaccount.identity.linkerd.cluster.local", "TCP 1–8079, 8081–65535, UDP, SCTP"],
  ])("authorizes the identity %s: %s", (identity, expected) => {
    expect(reachIn(...pods, server, policy, clients(identity))("shop/web", "data/db")).toBe(expected);
  });

  test("authorizes clients by the older kind, too", () => {
    const old = linkerd(
      "ServerAuthorization",
      "  server: {name: db}\n  client: {meshTLS: {serviceAccounts: [{name: web, namespace: shop}]}}",
      "db",
    );
    expect(reachIn(...pods, server, old)("shop/web", "data/db")).toBe("everything");
  });
});
