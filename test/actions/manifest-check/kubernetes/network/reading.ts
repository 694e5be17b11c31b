import { createDocument } from "../../../../../actions/manifest-check/document.ts";
import { Cluster } from "../../../../../actions/manifest-check/kubernetes/cluster.ts";
import { parseAddress } from "../../../../../actions/manifest-check/kubernetes/network/addresses.ts";
import { Connections } from "../../../../../actions/manifest-check/kubernetes/network/connections.ts";
import { type Endpoint, stranger } from "../../../../../actions/manifest-check/kubernetes/network/endpoints.ts";
import { formatTraffic, type Reach } from "../../../../../actions/manifest-check/kubernetes/network/traffic.ts";
import { SourceText } from "../../../../../shared/dockerfile/index.ts";
import { readDocuments } from "../../../../../shared/yaml/index.ts";
import { together } from "../objects.ts";

/** Reads the objects of a text as one unit. */
export function clusterOf(text: string): Cluster {
  const file = { path: "app.yaml", source: new SourceText(text) };
  return Cluster.read(
    readDocuments(file).flatMap((document) => ("root" in document ? [createDocument(file, document.root)] : [])),
  );
}

/** A namespace with labels. */
export function namespaceOf(name: string, labels = "{}"): string {
  return `apiVersion: v1\nkind: Namespace\nmetadata: {name: ${name}, labels: ${labels}}`;
}

/** A pod with the label `app` of its name, and the ports `http`, 8080, and `dns`, 53 of UDP. */
export function podIn(namespace: string, name: string, metadata = "", spec = ""): string {
  const ports = "[{name: http, containerPort: 8080}, {name: dns, containerPort: 53, protocol: UDP}]";
  return `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}, namespace: ${namespace}, labels: {app: ${name}}${metadata}}\nspec: {containers: [{name: app, image: "app:1", ports: ${ports}}]${spec}}`;
}

/** Who reaches what in a unit, as texts: `shop/web`, an IP address, or `anyone` for a pod of another namespace. */
export function reachIn(...objects: readonly string[]): (from: string, to: string) => string {
  const cluster = clusterOf(together(...objects));
  const connections = new Connections(cluster);
  const endOf = (name: string): Endpoint => {
    if (name === "anyone") return stranger;
    const address = parseAddress(name);
    if (address !== undefined) return { kind: "address", address };
    const pod = cluster.workloads.find((workload) => `${workload.namespace}/${workload.name}` === name);
    if (pod === undefined) throw new Error(`no pod ${name}`);
    return connections.reachability.endpoints.ofPod(pod);
  };
  return (from, to) => describe(connections.between(endOf(from), endOf(to)));
}

function describe({ certain, possible }: Reach): string {
  if (possible.isEmpty) return "nothing";
  const text = (traffic: Reach["certain"]): string =>
    traffic.isEmpty ? "nothing" : formatTraffic(traffic) || "everything";
  return possible.covers(certain) && certain.covers(possible)
    ? text(certain)
    : `${text(certain)}, perhaps ${text(possible)}`;
}
