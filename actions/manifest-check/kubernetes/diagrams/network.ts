import type { Diagram, DiagramEdge, DiagramNode } from "../../../../shared/report/index.ts";
import { count } from "../../../../shared/text/index.ts";
import type { Cluster } from "../cluster.ts";
import { internetAddress } from "../network/addresses.ts";
import { Connections } from "../network/connections.ts";
import { listDestinations } from "../network/destinations.ts";
import { type Endpoint, type PodEndpoint, stranger } from "../network/endpoints.ts";
import { type Entry, listEntries } from "../network/entries.ts";
import { allTraffic, formatTraffic, type Reach } from "../network/traffic.ts";
import type { Workload } from "../workload.ts";
import { isDatabase } from "./databases.ts";
import { EdgeList } from "./edges.ts";
import { workloadGroup, workloadGroups, workloadId, workloadNode } from "./workloads.ts";

/** Maximum numbers of workloads that are drawn, and that are compared for it. */
const maxWorkloads = 20;
const maxCompared = 200;
/** Maximum numbers of ways into the cluster, and of arrows. */
const maxEntries = 12;
const maxEdges = 60;

const internet: Endpoint = { kind: "address", address: internetAddress };
const [clients, anyPod, anyAddress] = ["clients", "any pod", "any address"];

/** Draws which workloads of a unit reach each other and what is outside. Undefined if there are no workloads. */
export function drawNetwork(cluster: Cluster, name: string): Diagram | undefined {
  const all = cluster.workloads
    .filter(({ partial, resource }) => !partial && !resource.kind.includes("Workflow"))
    .slice(0, maxCompared);
  if (all.length === 0) return undefined;
  const connections = new Connections(cluster);
  const entries = listEntries(cluster, connections.reachability);
  const workloads = choose(all, entries, connections);
  const edges = new EdgeList(new Map(workloads.map((workload) => [workloadId(workload), workloadGroup(workload)])));
  const shown = new Set(workloads);
  for (const entry of entries.slice(0, maxEntries)) drawEntry(entry, shown, edges);
  for (const to of workloads) drawIncoming(to, workloads, connections, edges);
  for (const from of workloads) drawOutgoing(from, connections, edges);
  const drawn = edges.list().slice(0, maxEdges);
  const left = cluster.workloads.length - workloads.length;
  const nodes = [...outsideNodes(drawn, entries), ...workloads.map(workloadNode)];
  return {
    title: `Network of ${name}`,
    legend: `Who can connect to what, by the network policies in these files.${left > 0 ? ` ${count(left, "more workload")} not drawn.` : ""}`,
    nodes,
    groups: workloadGroups(workloads),
    edges: drawn,
  };
}

/** Chooses the workloads that a diagram tells most about: those that outsiders reach, and those with policies. */
function choose(all: readonly Workload[], entries: readonly Entry[], connections: Connections): readonly Workload[] {
  const exposed = new Set(entries.flatMap(({ targets }) => targets.map(({ workload }) => workload)));
  const rank = (workload: Workload): number => {
    const pod = connections.reachability.endpoints.ofPod(workload);
    const isRestricted = connections.reachability.isIsolated(pod, "ingress") !== "no";
    return (exposed.has(workload) ? 0 : 4) + (isDatabase(workload) ? 0 : 2) + (isRestricted ? 0 : 1);
  };
  const unique = [...new Map(all.map((workload) => [workloadId(workload), workload])).values()];
  return unique.toSorted((a, b) => rank(a) - rank(b)).slice(0, maxWorkloads);
}

function entryId({ resource: { kind, namespace = "", name } }: Entry): string {
  return `entry ${kind} ${namespace} ${name}`;
}

const styles = { yes: "solid", unknown: "dotted", no: "crossed" } as const;

function drawEntry(entry: Entry, shown: ReadonlySet<Workload>, edges: EdgeList): void {
  const id = entryId(entry);
  const targets = entry.targets.filter(({ workload }) => shown.has(workload));
  if (targets.length === 0) return;
  edges.add({ from: clients, to: id, label: "", style: entry.isPublic ? "solid" : "dotted" });
  for (const { workload, ports, reaches } of targets)
    edges.add({ from: id, to: workloadId(workload), label: ports, style: styles[reaches] });
}

/** Draws who reaches a workload: any pod, or the pods that reach more of it than any pod. */
function drawIncoming(to: Workload, workloads: readonly Workload[], connections: Connections, edges: EdgeList): void {
  const target = connections.reachability.endpoints.ofPod(to);
  const common = connections.between(stranger, target);
  addReach(edges, anyPod, workloadId(to), common);
  for (const from of workloads) {
    if (from === to) continue;
    const source = connections.reachability.endpoints.ofPod(from);
    const own = connections.between(source, target);
    const isSpecific = connections.reachability.isIsolated(source, "egress") === "yes";
    const certain = isSpecific ? own.certain : own.certain.subtract(common.certain);
    const possible = isSpecific ? own.possible : own.possible.subtract(common.possible);
    if (!certain.isEmpty || !possible.isEmpty)
      addReach(edges, workloadId(from), workloadId(to), certain.isEmpty ? { certain, possible: own.possible } : own);
  }
}

function addReach(edges: EdgeList, from: string, to: string, { certain, possible }: Reach): void {
  if (!certain.isEmpty) edges.add({ from, to, label: labelOf(certain), style: "solid" });
  else if (!possible.isEmpty) edges.add({ from, to, label: labelOf(possible), style: "dotted" });
}

function labelOf(traffic: Reach["certain"]): string {
  return traffic.covers(allTraffic) ? "everything" : formatTraffic(traffic) || "all ports";
}

/** Draws what a workload reaches outside: any address, or those that its policies name. */
function drawOutgoing(from: Workload, connections: Connections, edges: EdgeList): void {
  const pod: PodEndpoint = connections.reachability.endpoints.ofPod(from);
  const open = connections.between(pod, internet);
  if (!open.certain.isEmpty) {
    addReach(edges, workloadId(from), anyAddress, open);
    return;
  }
  for (const destination of listDestinations(pod, connections.reachability))
    edges.add({ from: workloadId(from), to: `address ${destination}`, label: "", style: "solid" });
}

function outsideNodes(edges: readonly DiagramEdge[], entries: readonly Entry[]): DiagramNode[] {
  const used = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const labels = new Map([
    [clients, "Clients outside of the cluster"],
    [anyPod, "Any pod in the cluster"],
    [anyAddress, "Any address outside"],
    ...entries.map((entry) => [entryId(entry), entry.title] as const),
    ...[...used].filter((id) => id.startsWith("address ")).map((id) => [id, id.slice("address ".length)] as const),
  ]);
  return [...labels].flatMap(([id, label]) => (used.has(id) ? [{ id, label, shape: "round" as const }] : []));
}
