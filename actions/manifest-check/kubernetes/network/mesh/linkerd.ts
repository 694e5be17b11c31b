import type { Field } from "../../../../../shared/yaml/index.ts";
import type { Cluster } from "../../cluster.ts";
import type { Resource } from "../../resource.ts";
import { compileSelector } from "../../selector.ts";
import { addressesOf } from "../addresses.ts";
import { all, any, type Decision, decide } from "../decision.ts";
import { type Endpoint, isInNamespace, type PodEndpoint } from "../endpoints.ts";
import { matchSelector } from "../labels.ts";
import { compileAddresses } from "../policies/peers.ts";
import { trafficToPort } from "../policies/ports.ts";
import { RangeSet } from "../range-set.ts";
import { everything, joinReach, nothing, type Reach } from "../traffic.ts";
import { isInMesh, limitInMesh, maxPolicies, undecided } from "./membership.ts";

/** Answers which traffic Linkerd's Servers and policies accept (`policy.linkerd.io`). */
export class Linkerd {
  readonly #cluster: Cluster;
  readonly #servers: readonly Resource[];

  constructor(cluster: Cluster) {
    this.#cluster = cluster;
    this.#servers = cluster.ofKind("Server").filter(isOfLinkerd);
  }

  /** Returns the traffic from an endpoint that the proxy of a pod accepts. Ports without a Server accept everything. */
  accepts(pod: PodEndpoint, from: Endpoint): Reach {
    if (this.#servers.length === 0) return everything;
    if (this.#servers.length > maxPolicies) return undecided;
    return limitInMesh(this.#isInside(pod), () => this.#authorized(pod, from));
  }

  #isInside(endpoint: Endpoint): Decision {
    return isInMesh(endpoint, this.#cluster, (setting) => {
      const inject = setting("linkerd.io/inject");
      return inject === undefined ? "unknown" : decide(inject === "enabled" || inject === "ingress");
    });
  }

  #authorized(pod: PodEndpoint, from: Endpoint): Reach {
    let [served, allowed]: [Reach, Reach] = [nothing, nothing];
    for (const server of this.#servers) {
      const spec = server.root.get("spec");
      const applies = all([
        isInNamespace(pod, server.namespace),
        matchSelector(compileSelector(spec.get("podSelector")), pod.labels),
      ]);
      if (applies === "no") continue;
      const port = trafficToPort(spec.get("port"), spec.get("endPort"), "TCP", pod);
      served = joinReach(served, applies === "yes" ? port : { certain: RangeSet.empty, possible: port.possible });
      const decision = any([this.#isOpen(spec.get("accessPolicy"), from), ...this.#authorizations(server, from)]);
      if (decision === "no") continue;
      const certain = decision === "yes" ? port.certain : RangeSet.empty;
      allowed = joinReach(allowed, { certain, possible: port.possible });
    }
    return {
      certain: everything.certain.subtract(served.possible).union(allowed.certain),
      possible: everything.possible.subtract(served.certain).union(allowed.possible),
    };
  }

  /** Reads the policy of a Server for clients that nothing authorizes. Default: `deny`. */
  #isOpen({ text = "deny" }: Field, from: Endpoint): Decision {
    if (text === "all-unauthenticated" || text === "audit") return "yes";
    if (text === "all-authenticated") return this.#isInside(from);
    return text === "deny" ? "no" : "unknown";
  }

  #authorizations(server: Resource, from: Endpoint): Decision[] {
    const isNear = (policy: Resource): boolean => isOfLinkerd(policy) && policy.namespace === server.namespace;
    const old = this.#cluster
      .ofKind("ServerAuthorization")
      .filter((policy) => isNear(policy) && selectsServer(policy.root.get("spec", "server"), server))
      .map((policy) => this.#isClient(policy.root.get("spec", "client"), from));
    const others = this.#cluster
      .ofKind("AuthorizationPolicy")
      .filter((policy) => isNear(policy) && targets(policy.root.get("spec", "targetRef"), server))
      .map((policy) => {
        const required = policy.root.get("spec", "requiredAuthenticationRefs").items();
        return all(required.map((reference) => this.#isAuthenticated(reference, policy.namespace, from)));
      });
    return [...old, ...others];
  }

  #isClient(client: Field, from: Endpoint): Decision {
    const networks = client.get("networks").items();
    const isNear =
      networks.length === 0
        ? "yes"
        : any(networks.map((network) => compileAddresses(addressesOf(network.get("cidr").text ?? ""))(from)));
    const mesh = client.get("meshTLS");
    if (client.get("unauthenticated").isTrue || mesh.get("unauthenticatedTLS").isTrue) return isNear;
    const accounts = mesh.get("serviceAccounts").items();
    const names = mesh.get("identities").texts;
    const isNamed = [
      ...accounts.map((account) => isAccount(account, undefined, from)),
      ...names.map((name) => isIdentity(name, from)),
    ];
    return all([isNear, this.#isInside(from), any(isNamed)]);
  }

  #isAuthenticated(reference: Field, namespace: string | undefined, from: Endpoint): Decision {
    const [kind = "", name = ""] = [reference.get("kind").text, reference.get("name").text];
    const place = reference.get("namespace").text ?? namespace;
    if (kind === "ServiceAccount") return all([this.#isInside(from), isAccount(reference, namespace, from)]);
    const object = this.#cluster.find(kind, name, place)?.root.get("spec");
    if (object === undefined) return "unknown";
    if (kind === "NetworkAuthentication")
      return any(
        object
          .get("networks")
          .items()
          .map((network) => {
            const addresses = addressesOf(network.get("cidr").text ?? "");
            return compileAddresses(addresses.subtract(addressesOf(...network.get("except").texts)))(from);
          }),
      );
    if (kind !== "MeshTLSAuthentication") return "unknown";
    const identities = object.get("identities").texts.map((identity) => isIdentity(identity, from));
    const references = object
      .get("identityRefs")
      .items()
      .map((entry) => {
        if (entry.get("kind").text !== "Namespace") return isAccount(entry, place, from);
        return from.kind === "pod" ? isInNamespace(from, entry.get("name").text ?? place) : "no";
      });
    return all([this.#isInside(from), any([...identities, ...references])]);
  }
}

function isOfLinkerd({ group }: Resource): boolean {
  return group === "policy.linkerd.io";
}

function selectsServer(field: Field, server: Resource): boolean {
  const { text } = field.get("name");
  if (text !== undefined) return text === server.name;
  const labels = (key: string): string | null => server.labels.get(key) ?? null;
  return matchSelector(compileSelector(field.get("selector")), labels) === "yes";
}

/** Checks for a Server, or for the namespace with all of its Servers. */
function targets(reference: Field, server: Resource): boolean {
  const { text } = reference.get("kind");
  return text === "Namespace" || (text === "Server" && reference.get("name").text === server.name);
}

function isAccount(reference: Field, namespace: string | undefined, from: Endpoint): Decision {
  if (from.kind !== "pod") return "no";
  const isNamed = from.account === undefined ? "unknown" : decide(from.account === reference.get("name").text);
  return all([isInNamespace(from, reference.get("namespace").text ?? namespace), isNamed]);
}

/** Checks for an identity such as `web.shop.serviceaccount.identity.linkerd.cluster.local`, or `*`. */
function isIdentity(text: string, from: Endpoint): Decision {
  if (from.kind !== "pod") return "no";
  if (text === "*") return "yes";
  const { account, namespace } = from;
  if (account === undefined || typeof namespace.name !== "string") return "unknown";
  const own = `${account}.${namespace.name}.serviceaccount.identity.linkerd.cluster.local`;
  return decide(text.startsWith("*.") ? own.endsWith(text.slice(1)) : own === text);
}
