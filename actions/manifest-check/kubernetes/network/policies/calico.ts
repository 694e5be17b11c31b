import type { Field } from "../../../../../shared/yaml/index.ts";
import type { Cluster } from "../../cluster.ts";
import type { Resource } from "../../resource.ts";
import { addressesOf, allAddresses } from "../addresses.ts";
import { all, type Decision, decide, not } from "../decision.ts";
import { type Endpoint, isInNamespace, type PodEndpoint } from "../endpoints.ts";
import type { Labels } from "../labels.ts";
import { RangeSet } from "../range-set.ts";
import { allTraffic, joinReaches, known, type Protocol, type Reach, trafficOf, trafficTo } from "../traffic.ts";
import { type CalicoSelector, parseCalicoSelector } from "./calico-selector.ts";
import { compileAddresses } from "./peers.ts";
import { type Direction, directions, type Policy, type PolicyRule, type Side } from "./policy.ts";
import { compileTraffic, trafficToNamed } from "./ports.ts";

/** Compiles a NetworkPolicy or GlobalNetworkPolicy of Calico (`projectcalico.org/v3`, `crd.projectcalico.org/v1`). */
export function compileCalicoPolicy(resource: Resource): Policy[] {
  const spec = resource.root.get("spec");
  // These apply to the interfaces of nodes only.
  if (spec.get("preDNAT").isTrue || spec.get("doNotTrack").isTrue) return [];
  const namespace = resource.kind === "GlobalNetworkPolicy" ? null : resource.namespace;
  const [own, spaces] = [spec.get("selector"), spec.get("namespaceSelector")].map(compile);
  return [
    {
      resource,
      layer: "tier",
      order: spec.get("order").number ?? Number.POSITIVE_INFINITY,
      selects: (pod) =>
        all([
          namespace === null ? "yes" : isInNamespace(pod, namespace),
          own?.(podLabels(pod)) ?? "unknown",
          spaces?.(namespaceLabels(pod)) ?? "unknown",
          spec.get("serviceAccountSelector").exists ? "unknown" : "yes",
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
  const [ownMatches, otherMatches] = [compileEnd(own, namespace), compileEnd(other, namespace)];
  const isNarrow = field.get("icmp").isMap || field.get("notICMP").isMap || hasPorts(source);
  return [
    {
      action,
      field,
      addresses: addressesOfEnd(other),
      matches: (peer, pod) => all([otherMatches(peer), ownMatches(pod)]),
      traffic: compileTraffic(
        [...destination.get("ports").items(), ...destination.get("notPorts").items()],
        (receiver) => {
          const { certain, possible } = trafficBy(field, destination, receiver);
          return { certain: isNarrow ? RangeSet.empty : certain, possible };
        },
      ),
    },
  ];
}

function hasPorts(side: Field): boolean {
  return side.get("ports").items().length > 0 || side.get("notPorts").items().length > 0;
}

/** Compiles one side of a rule (Calico, `EntityRule`). All of its parts must match. */
function compileEnd(side: Field, namespace: string | null | undefined): (endpoint: Endpoint) => Decision {
  if (!side.isMap) return () => "yes";
  const has = (...names: readonly string[]): boolean => names.some((name) => side.get(name).node !== undefined);
  const [nets, notNets] = ["nets", "notNets"].map((name) =>
    has(name) ? compileAddresses(addressesOf(...side.get(name).texts)) : undefined,
  );
  const isOther = has("services", "domains");
  const matchesPod = compilePods(side, namespace, has);
  return (endpoint) =>
    all([
      nets === undefined ? "yes" : nets(endpoint),
      notNets === undefined ? "yes" : not(notNets(endpoint)),
      isOther ? "unknown" : "yes",
      matchesPod(endpoint),
    ]);
}

/** Compiles what a side says about pods. Without any of it, all endpoints match. */
function compilePods(
  side: Field,
  namespace: string | null | undefined,
  has: (...names: readonly string[]) => boolean,
): (endpoint: Endpoint) => Decision {
  const isOfPods = has("selector", "namespaceSelector", "serviceAccounts");
  const isOfOwnNamespace = has("selector", "serviceAccounts") && !has("namespaceSelector") && namespace !== null;
  const isGlobal = /^\s*global\(\s*\)\s*$/u.test(side.get("namespaceSelector").text ?? "");
  const [own, excluded, spaces] = ["selector", "notSelector", "namespaceSelector"].map((name) =>
    has(name) ? (compile(side.get(name)) ?? undecided) : everyone,
  );
  return (endpoint) => {
    if (endpoint.kind !== "pod") return isOfPods ? "no" : "yes";
    return all([
      isOfOwnNamespace ? isInNamespace(endpoint, namespace) : "yes",
      isGlobal ? "no" : (spaces ?? everyone)(namespaceLabels(endpoint)),
      (own ?? everyone)(podLabels(endpoint)),
      has("notSelector") ? not((excluded ?? everyone)(podLabels(endpoint))) : "yes",
      has("serviceAccounts") ? matchAccounts(side.get("serviceAccounts"), endpoint) : "yes",
    ]);
  };
}

const everyone: CalicoSelector = () => "yes";
const undecided: CalicoSelector = () => "unknown";

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

function compile(field: Field): CalicoSelector | undefined {
  return parseCalicoSelector(field.text ?? "");
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
    joinReaches(list.map((port) => portOf(port.text ?? "", protocol, receiver)));
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
  return joinReaches(protocols.map((name) => known(trafficTo(name, first, last))));
}
