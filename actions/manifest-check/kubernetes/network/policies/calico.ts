import type { Field } from "../../../../../shared/yaml/index.ts";
import type { Cluster } from "../../cluster.ts";
import type { Resource } from "../../resource.ts";
import { addressesOf, allAddresses } from "../addresses.ts";
import { all, type Decision, decide, not } from "../decision.ts";
import { type Endpoint, isInNamespace, type PodEndpoint } from "../endpoints.ts";
import type { Labels } from "../labels.ts";
import { RangeSet } from "../range-set.ts";
import { allTraffic, joinReach, known, nothing, type Protocol, type Reach, trafficOf, trafficTo } from "../traffic.ts";
import { parseCalicoSelector } from "./calico-selector.ts";
import { matchAddresses } from "./peers.ts";
import { type Direction, directions, type Policy, type PolicyRule, type Side } from "./policy.ts";
import { trafficToNamed } from "./ports.ts";

/** Compiles a NetworkPolicy or GlobalNetworkPolicy of Calico (`projectcalico.org/v3`, `crd.projectcalico.org/v1`). */
export function compileCalicoPolicy(resource: Resource): Policy[] {
  const spec = resource.root.get("spec");
  // These apply to the interfaces of nodes only.
  if (spec.get("preDNAT").isTrue || spec.get("doNotTrack").isTrue) return [];
  const namespace = resource.kind === "GlobalNetworkPolicy" ? null : resource.namespace;
  return [
    {
      resource,
      layer: "tier",
      order: spec.get("order").number ?? Number.POSITIVE_INFINITY,
      selects: (pod) =>
        all([
          namespace === null ? "yes" : isInNamespace(pod, namespace),
          select(spec.get("selector"), podLabels(pod)),
          select(spec.get("namespaceSelector"), namespaceLabels(pod)),
          select(spec.get("serviceAccountSelector"), () => undefined),
        ]),
      ingress: sideOf(spec, "ingress", namespace),
      egress: sideOf(spec, "egress", namespace),
    },
  ];
}

/** A tier of Calico: policies that are evaluated before those of the next one. */
export interface Tier {
  readonly name: string;
  readonly order: number;
  /** True if traffic that no policy of the tier allows or denies goes to the next one. Default: it is denied. */
  readonly passes: boolean;
}

const defaultOrder = 1_000_000;

/** Returns the tier of a policy. One that no file defines is before the default tier. */
export function tierOf({ root }: Resource, cluster: Cluster): Tier {
  const name = root.get("spec", "tier").text ?? "default";
  const object = cluster.find("Tier", name, undefined)?.root.get("spec");
  return {
    name,
    order: object?.get("order").number ?? (name === "default" ? defaultOrder : defaultOrder - 1),
    passes: object?.get("defaultAction").text === "Pass",
  };
}

/** Without types, a policy is about the directions that it has rules for, and about ingress if it has none. */
function sideOf(spec: Field, direction: Direction, namespace: string | null | undefined): Side | undefined {
  const types = spec.get("types").texts.map((type) => type.toLowerCase());
  const withRules = directions.filter((side) => spec.get(side).items().length > 0);
  const meant = types.length > 0 ? types : withRules.length > 0 ? withRules : ["ingress"];
  if (!meant.includes(direction)) return undefined;
  const rules = spec
    .get(direction)
    .items()
    .flatMap((rule) => ruleOf(rule, direction, namespace));
  return { isolates: true, rules };
}

const actions: Readonly<Record<string, PolicyRule["action"]>> = { Allow: "allow", Deny: "deny", Pass: "pass" };

/** Compiles a rule. The action `Log` has no effect on traffic. */
function ruleOf(field: Field, direction: Direction, namespace: string | null | undefined): PolicyRule[] {
  const action = actions[field.get("action").text ?? ""];
  if (action === undefined) return [];
  const [source, destination] = [field.get("source"), field.get("destination")];
  const [own, other] = direction === "ingress" ? [destination, source] : [source, destination];
  const isNarrow = field.get("icmp").isMap || field.get("notICMP").isMap || hasPorts(source);
  return [
    {
      action,
      field,
      addresses: addressesOfEnd(other),
      matches: (peer, pod) => all([matchEnd(other, peer, namespace), matchEnd(own, pod, namespace)]),
      traffic: (receiver) => {
        const { certain, possible } = trafficBy(field, destination, receiver);
        return { certain: isNarrow ? RangeSet.empty : certain, possible };
      },
    },
  ];
}

function hasPorts(side: Field): boolean {
  return side.get("ports").items().length > 0 || side.get("notPorts").items().length > 0;
}

/** Checks one side of a rule (Calico, `EntityRule`). All of its parts must match. */
function matchEnd(side: Field, endpoint: Endpoint, namespace: string | null | undefined): Decision {
  if (!side.isMap) return "yes";
  const has = (...names: readonly string[]): boolean => names.some((name) => side.get(name).node !== undefined);
  const parts: Decision[] = [];
  if (has("nets")) parts.push(matchAddresses(addressesOf(...side.get("nets").texts), endpoint));
  if (has("notNets")) parts.push(not(matchAddresses(addressesOf(...side.get("notNets").texts), endpoint)));
  if (has("services", "domains")) parts.push("unknown");
  const isOfPods = has("selector", "namespaceSelector", "serviceAccounts");
  if (isOfPods && endpoint.kind !== "pod") return all([...parts, "no"]);
  if (endpoint.kind !== "pod") return all(parts);
  const spaces = side.get("namespaceSelector");
  const isGlobal = /^\s*global\(\s*\)\s*$/u.test(spaces.text ?? "");
  if (has("selector", "serviceAccounts") && !has("namespaceSelector") && namespace !== null)
    parts.push(isInNamespace(endpoint, namespace));
  if (has("namespaceSelector")) parts.push(isGlobal ? "no" : select(spaces, namespaceLabels(endpoint)));
  if (has("selector")) parts.push(select(side.get("selector"), podLabels(endpoint)));
  if (has("notSelector")) parts.push(not(select(side.get("notSelector"), podLabels(endpoint))));
  if (has("serviceAccounts")) parts.push(matchAccounts(side.get("serviceAccounts"), endpoint));
  return all(parts);
}

/** Returns the addresses outside of the cluster that one side of a rule surely means. */
function addressesOfEnd(side: Field): RangeSet {
  const narrow = ["selector", "namespaceSelector", "serviceAccounts", "services", "domains", "notSelector"];
  if (narrow.some((name) => side.get(name).node !== undefined)) return RangeSet.empty;
  const nets = side.get("nets");
  const meant = nets.node === undefined ? allAddresses : addressesOf(...nets.texts);
  return meant.subtract(addressesOf(...side.get("notNets").texts));
}

function matchAccounts(accounts: Field, { account }: PodEndpoint): Decision {
  const names = accounts.get("names").texts;
  if (accounts.get("selector").text !== undefined) return "unknown";
  if (names.length === 0) return "yes";
  return account === undefined ? "unknown" : decide(names.includes(account));
}

function select(field: Field, labels: Labels): Decision {
  const selector = parseCalicoSelector(field.text ?? "");
  return selector === undefined ? "unknown" : selector(labels);
}

function podLabels({ labels, namespace, account }: PodEndpoint): Labels {
  return (key) => {
    if (key === "projectcalico.org/namespace") return namespace.name === null ? "" : namespace.name;
    if (key === "projectcalico.org/orchestrator") return "k8s";
    if (key === "projectcalico.org/serviceaccount") return account;
    return labels(key);
  };
}

function namespaceLabels({ namespace }: PodEndpoint): Labels {
  return (key) => (key === "projectcalico.org/name" ? namespace.name : namespace.labels(key));
}

function trafficBy(rule: Field, destination: Field, receiver: Endpoint): Reach {
  const protocol = rule.get("protocol").text;
  const other = rule.get("notProtocol").text;
  const all = protocol === undefined ? allTraffic : trafficOf(protocolNamed(protocol));
  const meant = other === undefined ? all : all.subtract(trafficOf(protocolNamed(other)));
  const ports = destination.get("ports").items();
  const excluded = destination.get("notPorts").items();
  const of = (list: readonly Field[]): Reach =>
    list.map((port) => portOf(port.text ?? "", protocol, receiver)).reduce(joinReach, nothing);
  const included = ports.length === 0 ? known(meant) : of(ports);
  const { certain, possible } = of(excluded);
  return {
    certain: included.certain.intersect(meant).subtract(possible),
    possible: included.possible.intersect(meant).subtract(certain),
  };
}

function protocolNamed(text: string): Protocol {
  const numbers: Readonly<Record<string, Protocol>> = { 6: "TCP", 17: "UDP", 132: "SCTP" };
  const name = text.toUpperCase();
  return numbers[text] ?? (name === "TCP" || name === "UDP" || name === "SCTP" ? name : "other");
}

/** Reads a port: a number, a range such as `8000:9000`, or a name. */
function portOf(text: string, protocol: string | undefined, receiver: Endpoint): Reach {
  const range = /^(\d{1,5})(?::(\d{1,5}))?$/u.exec(text);
  const named = protocol === undefined ? undefined : protocolNamed(protocol);
  if (range === null) return trafficToNamed(text, named, receiver);
  const [first, last] = [Number(range[1]), Number(range[2] ?? range[1])];
  const protocols: readonly Protocol[] = named === undefined ? ["TCP", "UDP", "SCTP"] : [named];
  return protocols.map((name) => known(trafficTo(name, first, last))).reduce(joinReach, nothing);
}
