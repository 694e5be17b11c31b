import type { Field } from "../../../../../shared/yaml/index.ts";
import type { Cluster } from "../../cluster.ts";
import type { Resource } from "../../resource.ts";
import { addressesOf } from "../addresses.ts";
import { all, any, type Decision, decide, not } from "../decision.ts";
import { type Endpoint, isInNamespace, type PodEndpoint } from "../endpoints.ts";
import { matchSelector } from "../labels.ts";
import { compileAddresses } from "../policies/peers.ts";
import { RangeSet } from "../range-set.ts";
import { everything, joinReaches, known, nothing, type Reach, trafficTo } from "../traffic.ts";
import { isInMesh, limitInMesh, maxPolicies, undecided } from "./membership.ts";

/** The namespace whose policies apply to the whole mesh. */
const rootNamespace = "istio-system";

/** Answers which traffic Istio's AuthorizationPolicies and PeerAuthentications accept (`security.istio.io`). */
export class Istio {
  readonly #cluster: Cluster;
  readonly #policies: readonly Resource[];
  readonly #peers: readonly Resource[];

  constructor(cluster: Cluster) {
    this.#cluster = cluster;
    const own = ({ group }: Resource): boolean => group === "security.istio.io";
    this.#policies = cluster.ofKind("AuthorizationPolicy").filter(own);
    this.#peers = cluster.ofKind("PeerAuthentication").filter(own);
  }

  /** Returns the traffic from an endpoint that the proxy of a pod accepts. */
  accepts(pod: PodEndpoint, from: Endpoint): Reach {
    if (this.#policies.length + this.#peers.length === 0) return everything;
    if (this.#policies.length + this.#peers.length > maxPolicies) return undecided;
    return limitInMesh(this.#isInside(pod), () => this.#authorized(pod, from));
  }

  #isInside(endpoint: Endpoint): Decision {
    return isInMesh(endpoint, this.#cluster, (setting) => {
      const inject = setting("sidecar.istio.io/inject");
      if (inject === "true" || inject === "false") return decide(inject === "true");
      const injection = setting("istio-injection");
      if (injection === "enabled" || injection === "disabled") return decide(injection === "enabled");
      const others = [setting("istio.io/rev"), setting("istio.io/dataplane-mode")];
      if (others.some((value) => typeof value === "string" && value !== "none")) return "yes";
      return injection === undefined ? "unknown" : "no";
    });
  }

  #authorized(pod: PodEndpoint, from: Endpoint): Reach {
    const applied = this.#policies
      .map((policy) => ({ policy, applies: appliesTo(policy, pod) }))
      .filter(({ applies }) => applies !== "no");
    const of = (action: string): typeof applied =>
      applied.filter(({ policy }) => (policy.root.get("spec", "action").text ?? "ALLOW") === action);
    const denied = joinReaches(of("DENY").map(({ policy, applies }) => this.#matched(policy, from, applies, true)));
    const asked = of("CUSTOM").map(({ policy }) => this.#matched(policy, from, "unknown", false));
    const allowing = of("ALLOW");
    const allowed = joinReaches(allowing.map(({ policy, applies }) => this.#matched(policy, from, applies, false)));
    const limits = any(allowing.map(({ applies }) => applies));
    const accepted: Reach =
      limits === "no"
        ? everything
        : { certain: allowed.certain, possible: limits === "yes" ? allowed.possible : everything.possible };
    const doubtful = joinReaches([denied, ...asked]).possible;
    const result = {
      certain: accepted.certain.subtract(doubtful),
      possible: accepted.possible.subtract(denied.certain),
    };
    return this.#encrypted(pod, from, result);
  }

  /** Removes traffic without mutual TLS, if the pod requires it. */
  #encrypted(pod: PodEndpoint, from: Endpoint, reach: Reach): Reach {
    if (this.#modeOf(pod) !== "STRICT") return reach;
    const inside = this.#isInside(from);
    if (inside === "yes") return reach;
    return { certain: RangeSet.empty, possible: inside === "no" ? RangeSet.empty : reach.possible };
  }

  /** Returns the mode of the narrowest PeerAuthentication with one: of the workload, the namespace, or the mesh. */
  #modeOf(pod: PodEndpoint): string | undefined {
    const modes = this.#peers.flatMap((peer) => {
      const mode = peer.root.get("spec", "mtls", "mode").text ?? "UNSET";
      if (mode === "UNSET" || appliesTo(peer, pod) !== "yes") return [];
      const isNarrow = peer.root.get("spec", "selector", "matchLabels").isMap;
      return [{ mode, rank: isNarrow ? 0 : peer.namespace === rootNamespace ? 2 : 1 }];
    });
    return modes.toSorted((a, b) => a.rank - b.rank)[0]?.mode;
  }

  /** Returns the traffic that the rules of a policy mean. A denial of some requests denies no traffic as a whole. */
  #matched(policy: Resource, from: Endpoint, applies: Decision, isDenial: boolean): Reach {
    const rules = policy.root.get("spec", "rules").items();
    return joinReaches(
      rules.map((rule): Reach => {
        const sources = rule.get("from").items();
        const isMeant =
          sources.length === 0 ? "yes" : any(sources.map((entry) => this.#isFrom(entry.get("source"), from)));
        const conditions: Decision = rule.get("when").items().length > 0 ? "unknown" : "yes";
        const decision = all([applies, isMeant, conditions]);
        const traffic = operationsOf(rule, isDenial);
        if (decision === "no") return nothing;
        return { certain: decision === "yes" ? traffic.certain : RangeSet.empty, possible: traffic.possible };
      }),
    );
  }

  #isFrom(source: Field, from: Endpoint): Decision {
    const inside = this.#isInside(from);
    return all(
      source.fields().map((field): Decision => {
        const key = String(field.key);
        const isNegated = key.startsWith("not");
        const name = isNegated ? `${key.charAt(3).toLowerCase()}${key.slice(4)}` : key;
        const matches = any(field.texts.map((text) => matchSource(name, text, from, inside)));
        return isNegated ? not(matches) : matches;
      }),
    );
  }
}

function appliesTo(policy: Resource, pod: PodEndpoint): Decision {
  const spec = policy.root.get("spec");
  // Policies of waypoints and gateways apply to traffic on its way.
  if (spec.get("targetRef").isMap || spec.get("targetRefs").items().length > 0) return "unknown";
  const selector = { labels: spec.get("selector", "matchLabels").record, expressions: [] };
  const isMeant = policy.namespace === rootNamespace ? "yes" : isInNamespace(pod, policy.namespace);
  return all([isMeant, matchSelector(selector, pod.labels)]);
}

function matchSource(name: string, text: string, from: Endpoint, inside: Decision): Decision {
  if (name === "ipBlocks" || name === "remoteIpBlocks") return compileAddresses(addressesOf(text))(from);
  if (from.kind !== "pod") return name === "requestPrincipals" ? "unknown" : "no";
  const { namespace, account } = from;
  if (name === "namespaces") return all([inside, matchText(text, namespace.name)]);
  if (name !== "principals" && name !== "serviceAccounts") return "unknown";
  if (text === "*") return inside;
  const isKnown = typeof namespace.name === "string" && account !== undefined;
  const principal = isKnown ? `cluster.local/ns/${namespace.name}/sa/${account}` : undefined;
  if (name === "serviceAccounts")
    return isKnown ? all([inside, decide([account, `${namespace.name}/${account}`].includes(text))]) : "unknown";
  return all([inside, matchText(text.replace(/^[^*/]+(?=\/ns\/)/u, "cluster.local"), principal)]);
}

/** Matches text with a wildcard at its start or end. */
function matchText(pattern: string, value: string | null | undefined): Decision {
  if (pattern === "*") return "yes";
  if (value === undefined) return "unknown";
  if (value === null) return "no";
  if (pattern.startsWith("*")) return decide(value.endsWith(pattern.slice(1)));
  return decide(pattern.endsWith("*") ? value.startsWith(pattern.slice(0, -1)) : value === pattern);
}

const requestFields = ["hosts", "notHosts", "methods", "notMethods", "paths", "notPaths"];

function operationsOf(rule: Field, isDenial: boolean): Reach {
  const operations = rule.get("to").items();
  if (operations.length === 0) return everything;
  return joinReaches(
    operations.map((entry): Reach => {
      const operation = entry.get("operation");
      const isOfRequests = requestFields.some((name) => operation.get(name).items().length > 0);
      if (isDenial && isOfRequests) return nothing;
      const portsOf = (name: string): RangeSet =>
        RangeSet.join(operation.get(name).texts.map((text) => trafficTo("TCP", Number(text))));
      const meant = operation.get("ports").items().length > 0 ? portsOf("ports") : everything.possible;
      return known(meant.subtract(portsOf("notPorts")));
    }),
  );
}
