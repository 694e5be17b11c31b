import { describe, expect, test } from "vitest";
import { object } from "../objects.ts";
import { namespaceOf, podIn, reachIn } from "./reading.ts";

const pods = [namespaceOf("shop", "{team: shop}"), namespaceOf("data"), podIn("shop", "web"), podIn("data", "db")];
const policy = (spec: string, namespace = "data"): string =>
  object("networking.k8s.io/v1", "NetworkPolicy", `spec:\n${spec}`, "policy", namespace);

describe("policies of Kubernetes", () => {
  test("allow everything without one", () => {
    const reach = reachIn(...pods);
    expect([reach("shop/web", "data/db"), reach("192.0.2.1", "data/db")]).toEqual(["everything", "everything"]);
  });

  test("deny by default, and add up", () => {
    const both = [
      policy("  podSelector: {}\n  policyTypes: [Ingress]"),
      policy(
        "  podSelector: {}\n  ingress: [{from: [{namespaceSelector: {matchLabels: {team: shop}}}], ports: [{port: http}]}]",
      ),
      policy("  podSelector: {}\n  ingress: [{from: [{namespaceSelector: {}}], ports: [{port: 90, endPort: 99}]}]"),
    ];
    const reach = reachIn(...pods, ...both);
    expect([reach("shop/web", "data/db"), reach("anyone", "data/db"), reach("192.0.2.1", "data/db")]).toEqual([
      "TCP 90–99, 8080",
      "TCP 90–99",
      "nothing",
    ]);
  });

  test("need both sides to agree", () => {
    const egress = policy("  podSelector: {}\n  policyTypes: [Egress]\n  egress: [{ports: [{port: 5432}]}]", "shop");
    const ingress = policy("  podSelector: {}\n  ingress: [{ports: [{port: 5432}, {port: 80}]}]");
    expect(reachIn(...pods, egress, ingress)("shop/web", "data/db")).toBe("TCP 5432");
  });

  test("with ranges mean hosts, and perhaps pods", () => {
    const ranges = policy(
      "  podSelector: {}\n  ingress: [{from: [{ipBlock: {cidr: 10.0.0.0/8, except: [10.1.0.0/16]}}]}]",
    );
    const reach = reachIn(...pods, ranges);
    expect(["10.2.0.1", "10.1.0.1", "192.0.2.1", "shop/web"].map((from) => reach(from, "data/db"))).toEqual([
      "everything",
      "nothing",
      "nothing",
      "nothing, perhaps everything",
    ]);
  });

  test("cannot be decided for labels of namespaces that no file defines", () => {
    const other = policy("  podSelector: {}\n  ingress: [{from: [{namespaceSelector: {matchLabels: {team: shop}}}]}]");
    const reach = reachIn(podIn("shop", "web"), podIn("data", "db"), other);
    expect(reach("shop/web", "data/db")).toBe("nothing, perhaps everything");
    const named = other.replace("team: shop", "kubernetes.io/metadata.name: shop");
    expect(reachIn(podIn("shop", "web"), podIn("data", "db"), named)("shop/web", "data/db")).toBe("everything");
  });

  test("do not apply to pods with the address of their node", () => {
    const deny = policy("  podSelector: {}");
    const host = podIn("data", "db", "", ", hostNetwork: true");
    expect(reachIn(podIn("shop", "web"), host, deny)("shop/web", "data/db")).toBe("everything");
  });
});

describe("policies of administrators", () => {
  const admin = (kind: string, rules: string, priority = ""): string =>
    object(
      "policy.networking.k8s.io/v1alpha1",
      kind,
      `spec:\n${priority}  subject: {namespaces: {}}\n  ingress: [${rules}]`,
      kind,
    );
  const fromShop = "from: [{namespaces: {matchLabels: {team: shop}}}]";
  const deny = policy("  podSelector: {}");

  test("decide before others, in the order of their rules", () => {
    const port = "ports: [{portNumber: {protocol: TCP, port: 80}}]";
    const rules = `{action: Deny, ${fromShop}, ${port}}, {action: Allow, ${fromShop}, ports: [{portRange: {protocol: TCP, start: 79, end: 81}}]}`;
    const reach = reachIn(...pods, deny, admin("AdminNetworkPolicy", rules, "  priority: 1\n"));
    expect(reach("shop/web", "data/db")).toBe("TCP 79, 81");
  });

  test("pass traffic on to others, and to the baseline", () => {
    const pass = admin("AdminNetworkPolicy", `{action: Pass, ${fromShop}}`, "  priority: 1\n");
    const baseline = admin("BaselineAdminNetworkPolicy", "{action: Deny, from: [{namespaces: {}}]}");
    expect(reachIn(...pods, pass, baseline)("shop/web", "data/db")).toBe("nothing");
    const allow = policy("  podSelector: {}\n  ingress: [{}]");
    expect(reachIn(...pods, pass, baseline, allow)("shop/web", "data/db")).toBe("everything");
  });

  test("of the newer kind have tiers", () => {
    const cluster = object(
      "policy.networking.k8s.io/v1alpha2",
      "ClusterNetworkPolicy",
      `spec:\n  tier: Baseline\n  priority: 1\n  subject: {namespaces: {}}\n  ingress: [{action: Deny, ${fromShop}}]`,
    );
    expect(reachIn(...pods, cluster)("shop/web", "data/db")).toBe("nothing");
  });
});

describe("policies of Calico", () => {
  const calico = (spec: string, name: string): string =>
    object("projectcalico.org/v3", "GlobalNetworkPolicy", `spec:\n${spec}`, name);

  test("are evaluated in order, and deny what they do not allow", () => {
    const first = calico(
      "  order: 1\n  selector: app == 'db'\n  ingress: [{action: Deny, protocol: TCP, destination: {ports: ['80:90']}}]",
      "a",
    );
    const second = calico(
      "  order: 2\n  selector: app == 'db'\n  ingress: [{action: Allow, protocol: TCP, destination: {ports: ['79:91']}, source: {namespaceSelector: team == 'shop'}}]",
      "b",
    );
    const reach = reachIn(...pods, second, first);
    expect([reach("shop/web", "data/db"), reach("anyone", "data/db"), reach("shop/web", "shop/web")]).toEqual([
      "TCP 79, 91",
      "nothing",
      "everything",
    ]);
  });

  test("pass traffic to the next tier, which policies of Kubernetes are in", () => {
    const tier = object("projectcalico.org/v3", "Tier", "spec: {order: 10}", "platform");
    const pass = calico(
      "  tier: platform\n  ingress: [{action: Pass, source: {selector: app == 'web'}}]",
      "platform.a",
    );
    const allow = policy("  podSelector: {}\n  ingress: [{ports: [{port: 80}]}]");
    const reach = reachIn(...pods, tier, pass, allow);
    expect([reach("shop/web", "data/db"), reach("anyone", "data/db")]).toEqual(["TCP 80", "nothing"]);
  });

  test("with an invalid selector cannot be decided", () => {
    const broken = calico("  selector: app = 'db'\n  ingress: []\n  types: [Ingress]", "a");
    expect(reachIn(...pods, broken)("shop/web", "data/db")).toBe("nothing, perhaps everything");
  });
});

describe("policies of Cilium", () => {
  const cilium = (spec: string, kind = "CiliumNetworkPolicy"): string =>
    object(
      "cilium.io/v2",
      kind,
      `spec:\n  endpointSelector: {matchLabels: {"k8s:app": db}}\n${spec}`,
      "policy",
      "data",
    );

  test("mean endpoints of their own namespace unless they name one", () => {
    const own = cilium("  ingress: [{fromEndpoints: [{}]}]");
    const other = cilium("  ingress: [{fromEndpoints: [{matchLabels: {io.kubernetes.pod.namespace: shop}}]}]");
    const all = cilium("  ingress: [{fromEndpoints: [{}]}]", "CiliumClusterwideNetworkPolicy");
    expect([own, other, all].map((text) => reachIn(...pods, text)("shop/web", "data/db"))).toEqual([
      "nothing",
      "everything",
      "everything",
    ]);
  });

  test("deny before they allow, also what policies of Kubernetes allow", () => {
    const deny = cilium('  ingressDeny: [{fromEntities: [cluster], toPorts: [{ports: [{port: "80"}]}]}]');
    const allow = policy("  podSelector: {}\n  ingress: [{ports: [{port: 80}, {port: 81}]}]");
    expect(reachIn(...pods, deny, allow)("shop/web", "data/db")).toBe("TCP 81");
  });

  test("know entities, ranges and empty rules", () => {
    const world = cilium("  ingress: [{fromEntities: [world]}]");
    const range = cilium("  ingress: [{fromCIDRSet: [{cidr: 192.0.2.0/24, except: [192.0.2.0/25]}]}]");
    const nothing = cilium("  ingress: [{}]");
    const answers = [world, range, nothing].map((text) => {
      const reach = reachIn(...pods, text);
      return ["192.0.2.1", "192.0.2.200", "anyone"].map((from) => reach(from, "data/db"));
    });
    expect(answers).toEqual([
      ["everything", "everything", "nothing"],
      ["nothing", "everything", "nothing"],
      ["nothing", "nothing", "nothing"],
    ]);
  });

  test("with names of hosts cannot be decided for addresses", () => {
    const names = cilium("  egress: [{toFQDNs: [{matchPattern: '*.example.com'}]}]");
    const reach = reachIn(...pods, names);
    expect([reach("data/db", "192.0.2.1"), reach("data/db", "shop/web")]).toEqual([
      "nothing, perhaps everything",
      "nothing",
    ]);
  });
});
