import { describe, expect, test } from "vitest";
import { check, findingsOf } from "../../checking.ts";
import { calicoPolicy, deployment, networkPolicy, object, together } from "../../kubernetes/objects.ts";
import { testRules } from "../../rule-cases.ts";

const from = (peers: string, more = ""): string =>
  networkPolicy(`  podSelector: {}\n  ingress: [{from: [${peers}]${more}}]`);
const to = (peers: string, more = ""): string =>
  networkPolicy(`  podSelector: {}\n  policyTypes: [Egress]\n  egress: [{to: [${peers}]${more}}]`);
const cilium = (spec: string, kind = "CiliumNetworkPolicy"): string =>
  object("cilium.io/v2", kind, `spec:\n  endpointSelector: {}\n${spec}`);
const admin = (rule: string): string =>
  object(
    "policy.networking.k8s.io/v1alpha1",
    "AdminNetworkPolicy",
    `spec:\n  priority: 10\n  subject: {namespaces: {}}\n  ingress: [${rule}]`,
  );
const http = (entities: string, rules: string): string =>
  cilium(`  ingress: [{fromEntities: [${entities}], toPorts: [{ports: [{port: "80"}], rules: {http: [${rules}]}}]}]`);

testRules({
  "SW-K8S-network-policy-allows-all": {
    fires: [
      from("{ipBlock: {cidr: 0.0.0.0/0}}"),
      from("{ipBlock: {cidr: 0.0.0.0/1}}, {ipBlock: {cidr: 128.0.0.0/1}}"),
      from('{ipBlock: {cidr: "::/1"}}, {ipBlock: {cidr: "8000::/1"}}'),
      from("{namespaceSelector: {}}"),
      networkPolicy("  podSelector: {}\n  egress: [{}]"),
      cilium("  ingress: [{fromEntities: [world]}]"),
      cilium("  ingress: [{fromEntities: [cluster]}]"),
      cilium("  egress: [{toCIDR: [0.0.0.0/0]}]"),
      cilium("  ingress: [{fromEndpoints: [{}]}]", "CiliumClusterwideNetworkPolicy"),
      calicoPolicy("    - action: Allow"),
      calicoPolicy("    - action: Allow\n      source: {nets: [0.0.0.0/1, 128.0.0.0/1]}"),
      admin("{action: Allow, from: [{namespaces: {}}]}"),
    ],
    silent: [
      from("{ipBlock: {cidr: 0.0.0.0/0, except: [10.0.0.0/8]}}"),
      to("{ipBlock: {cidr: 0.0.0.0/0, except: [169.254.169.254/32]}}"),
      // Everything but 10.0.0.0/8, as a list.
      from("{ipBlock: {cidr: 0.0.0.0/5}}, {ipBlock: {cidr: 8.0.0.0/7}}, {ipBlock: {cidr: 11.0.0.0/8}}"),
      from("{namespaceSelector: {}}", ", ports: [{port: 53, protocol: UDP}]"),
      from("{namespaceSelector: {matchExpressions: [{key: team, operator: DoesNotExist}]}}"),
      from("{namespaceSelector: {}, podSelector: {matchLabels: {app: web}}}"),
      networkPolicy("  podSelector: {}\n  ingress: [{ports: [{port: 80}]}]"),
      networkPolicy("  podSelector: {}\n  ingress: []"),
      // An empty rule of Cilium isolates, and one for endpoints means those of the namespace.
      cilium("  ingress: [{}]"),
      cilium("  ingress: [{fromEndpoints: [{}]}]"),
      cilium('  ingress: [{fromEntities: [world], toPorts: [{ports: [{port: "443"}]}]}]'),
      cilium("  ingress: [{fromEntities: [all]}]\n  ingressDeny: [{fromCIDR: [192.0.2.0/24]}]"),
      cilium("  ingress: [{fromEntities: [all]}]\n  enableDefaultDeny: {ingress: false}"),
      calicoPolicy("    - action: Deny\n      source: {nets: [192.0.2.0/24]}\n    - action: Allow"),
      calicoPolicy("    - action: Allow\n      source: {notNets: [192.0.2.0/24]}"),
      admin("{action: Pass, from: [{namespaces: {}}]}"),
    ],
  },
  "SW-K8S-network-http-allows-all": {
    fires: [http("world", "{}"), http("cluster", "{path: /.*}"), http("world", "{method: GET}, {}")],
    silent: [http("world", "{method: GET}"), http("world", "{headers: [x-token]}"), http("world", "{path: /api/.*}")],
  },
  "SW-K8S-network-metadata-reachable": {
    fires: [
      to("{ipBlock: {cidr: 0.0.0.0/0, except: [10.0.0.0/8, 172.16.0.0/12]}}"),
      to("{ipBlock: {cidr: 169.254.0.0/16}}", ", ports: [{port: 80}]"),
      to('{ipBlock: {cidr: "fd00:ec2::254/128"}}'),
      cilium("  egress: [{toFQDNs: [{matchName: metadata.google.internal}]}]"),
      cilium('  egress: [{toEntities: [world], toPorts: [{ports: [{port: "80"}]}]}]'),
      object(
        "projectcalico.org/v3",
        "GlobalNetworkPolicy",
        "spec:\n  egress:\n    - {action: Allow, destination: {notNets: [10.0.0.0/8]}}",
      ),
    ],
    silent: [
      to("{ipBlock: {cidr: 0.0.0.0/0, except: [169.254.169.254/32]}}"),
      to("{ipBlock: {cidr: 0.0.0.0/0, except: [169.254.0.0/16]}}", ", ports: [{port: 80}]"),
      to("{ipBlock: {cidr: 0.0.0.0/0, except: [10.0.0.0/8]}}", ", ports: [{port: 443}]"),
      to("{ipBlock: {cidr: 10.0.0.0/8}}"),
      to("{namespaceSelector: {}}"),
      // This allows everything, which is another finding.
      networkPolicy("  podSelector: {}\n  policyTypes: [Egress]\n  egress: [{}]"),
      together(
        deployment(""),
        cilium('  egress: [{toEntities: [world], toPorts: [{ports: [{port: "80"}]}]}]'),
        cilium("  egressDeny: [{toCIDR: [169.254.169.254/32]}]"),
      ),
    ],
  },
  "SW-K8S-network-rule-unreachable": {
    fires: [
      calicoPolicy("    - action: Allow\n    - action: Deny"),
      calicoPolicy("    - action: Deny\n    - action: Allow\n      source: {selector: all()}"),
    ],
    silent: [
      calicoPolicy("    - action: Log\n    - action: Deny"),
      calicoPolicy("    - action: Allow\n      protocol: TCP\n    - action: Deny"),
      calicoPolicy("    - action: Deny"),
    ],
  },
  "SW-K8S-network-port-unknown": {
    fires: [together(deployment(""), from("{podSelector: {}}", ", ports: [{port: https}]"))],
    silent: [
      together(deployment(""), from("{podSelector: {}}", ", ports: [{port: http}]")),
      together(deployment(""), from("{podSelector: {}}", ", ports: [{port: 9000}]")),
      // No pods, so nothing is known about their ports.
      from("{podSelector: {}}", ", ports: [{port: https}]"),
    ],
  },
});

describe("a policy that allows too much", () => {
  test("is worse for everywhere than for the cluster", () => {
    const severities = [from("{ipBlock: {cidr: 0.0.0.0/0}}"), from("{namespaceSelector: {}}")].map((text) =>
      findingsOf("SW-K8S-network-policy-allows-all", text).map(({ severity, message }) => [severity, message]),
    );
    expect(severities).toEqual([
      [["medium", "The policy allows traffic from everywhere"]],
      [["low", "The policy allows traffic from all pods of the cluster"]],
    ]);
  });

  test("to everywhere is as bad as no policy for outgoing traffic", () => {
    const text = object("networking.k8s.io/v1", "NetworkPolicy", "spec: {podSelector: {}, egress: [{}]}");
    const found = findingsOf("SW-K8S-network-policy-allows-all", text);
    expect(found.map(({ severity, message }) => [severity, message])).toEqual([
      ["low", "The policy allows traffic to everywhere"],
    ]);
  });

  test("by an empty HTTP rule is worse for clients outside of the cluster", () => {
    const found = ["world", "cluster"].flatMap((entity) =>
      findingsOf("SW-K8S-network-http-allows-all", http(entity, "{}")),
    );
    expect(found.map(({ severity }) => severity)).toEqual(["medium", "info"]);
  });
});

test("an open load balancer is worse for the port of a database", () => {
  const text = object("v1", "Service", "spec:\n  type: LoadBalancer\n  ports: [{port: 5432}]");
  expect(findingsOf("SW-K8S-load-balancer-open", text).map(({ severity, message }) => [severity, message])).toEqual([
    ["medium", "The load balancer is open to everyone and its port is used by PostgreSQL"],
  ]);
});

test("a baseline that denies all pods restricts pods without a policy of their own", () => {
  const baseline = object(
    "policy.networking.k8s.io/v1alpha1",
    "BaselineAdminNetworkPolicy",
    "spec:\n  subject: {namespaces: {}}\n  ingress: [{action: Deny, from: [{namespaces: {}}]}]",
  );
  const ids = check(together(deployment(""), baseline), { profile: "strict" }).findings.map(({ ruleId }) => ruleId);
  expect(ids).not.toContain("SW-K8S-network-ingress-open");
  expect(ids).toContain("SW-K8S-network-egress-open");
});

test("a policy of Cilium without default deny restricts nothing", () => {
  const open = cilium("  ingress: [{fromEntities: [cluster]}]\n  enableDefaultDeny: {ingress: false}");
  expect(findingsOf("SW-K8S-network-ingress-open", together(deployment(""), open), { profile: "strict" })).toHaveLength(
    1,
  );
});
