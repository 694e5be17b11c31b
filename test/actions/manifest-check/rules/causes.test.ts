import { describe, expect, test } from "vitest";
import { check, findingsOf } from "../checking.ts";
import { namespace, pod, together } from "../kubernetes/objects.ts";

const named = (name: string, metadata = ""): string =>
  pod("", `  namespace: shop\n${metadata}`).replace("name: web", `name: ${name}`);
const options = { profile: "strict" } as const;
const ingress = "SW-K8S-network-ingress-open";

describe("a problem that several workloads have for one cause", () => {
  test("is one finding at the Namespace, with the workloads as related places", () => {
    const text = together(namespace(""), named("a"), named("b"));
    const found = findingsOf(ingress, text, options);
    expect(found.map(({ message }) => message)).toEqual([
      "No NetworkPolicy in these files restricts incoming traffic to 2 workloads in the namespace shop",
    ]);
    expect(found[0]?.locations.map(({ message }) => message)).toEqual([undefined, "Pod shop/a", "Pod shop/b"]);
    expect(found[0]?.locations[0]?.region.startLine).toBe(4);
    expect(found[0]?.aliases).toContain("kube-linter/non-isolated-pod");
  });

  test("keeps its fingerprint when workloads come and go, and is new for the comparison if it grows", () => {
    const [two] = findingsOf(ingress, together(named("a"), named("b")), options);
    const [three] = findingsOf(ingress, together(named("a"), named("b"), named("c")), options);
    expect(three?.fingerprint).toBe(two?.fingerprint);
  });

  test("is one finding about the Namespace where missing hardening is joined", () => {
    const found = findingsOf("SW-K8S-hardening", together(namespace(""), named("a"), named("b")));
    const own = found.filter(({ message }) => message.startsWith("Namespace"));
    expect(own.map(({ message }) => message)).toEqual([
      "Namespace shop lacks 2 hardening settings: ingress network policy, egress network policy",
    ]);
    expect(own[0]?.locations.map(({ message }) => message)).toEqual([undefined, "Pod shop/a", "Pod shop/b"]);
    expect(found.filter(({ message }) => message.includes("network policy"))).toHaveLength(1);
  });

  test("is about the namespace that manifests are applied to if they name none", () => {
    const found = findingsOf("SW-K8S-hardening", together(pod(), pod().replace("name: web", "name: b")));
    expect(found.map(({ message }) => message)).toContain(
      "Namespace of these objects lacks 2 hardening settings: ingress network policy, egress network policy",
    );
  });

  test("is the workload's own if it is the only one", () => {
    const [found, ...others] = findingsOf(ingress, together(namespace(""), named("a")), options);
    expect(others).toEqual([]);
    expect(found?.message).toBe("No NetworkPolicy in these files restricts incoming traffic to the pods");
  });

  test("leaves out workloads that suppress it", () => {
    const suppressed = '  annotations: {ignore-check.kube-linter.io/non-isolated-pod: "reached by all"}\n';
    const result = check(together(namespace(""), named("a", suppressed), named("b"), named("c")), options);
    const own = result.findings.filter(({ ruleId }) => ruleId === ingress);
    expect(own.map(({ suppression }) => suppression !== undefined).toSorted()).toEqual([false, true]);
    expect(own.find(({ suppression }) => suppression === undefined)?.message).toContain("2 workloads");
  });

  test("of namespaces and units is one each", () => {
    const other = (name: string): string => named(name).replace("namespace: shop", "namespace: other");
    expect(findingsOf(ingress, together(named("a"), named("b"), other("c"), other("d")), options)).toHaveLength(2);
    const apart = { "a/x.yaml": together(named("a"), named("b")), "b/x.yaml": together(named("c"), named("d")) };
    expect(findingsOf(ingress, apart, options)).toHaveLength(2);
  });

  test("is one finding at the service account whose token they mount", () => {
    const account = "apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: app\n  namespace: shop";
    const using = (name: string): string => named(name).replace("spec:\n", "spec:\n  serviceAccountName: app\n");
    const found = findingsOf("SW-K8S-service-account-token", together(account, using("a"), using("b")), options);
    expect(found.map(({ message }) => message)).toEqual([
      "The token of the service account app is mounted into 2 workloads",
    ]);
    expect(found[0]?.locations[0]?.region.startLine).toBe(4);
  });
});
