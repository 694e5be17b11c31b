import type { Field } from "../../../../shared/yaml/index.ts";
import type { Cluster } from "../cluster.ts";
import { formatTitle, type Resource } from "../resource.ts";
import type { Workload } from "../workload.ts";
import { internetAddress } from "./addresses.ts";
import type { Decision } from "./decision.ts";
import { any } from "./decision.ts";
import { type Endpoint, type PodEndpoint, unknownPod } from "./endpoints.ts";
import { isOpenLoadBalancer } from "./load-balancers.ts";
import { protocolOf, trafficToPort } from "./policies/ports.ts";
import type { Reachability } from "./reachability.ts";
import { formatTraffic, joinReaches, type Reach } from "./traffic.ts";

/** A way from outside of the cluster to pods. */
export interface Entry {
  readonly resource: Resource;
  readonly title: string;
  /** Whether everyone can use it, as far as the files say. */
  readonly isPublic: boolean;
  readonly targets: readonly EntryTarget[];
}

export interface EntryTarget {
  readonly workload: Workload;
  /** Ports of the pods, for people. */
  readonly ports: string;
  /** Whether network policies let the traffic through. */
  readonly reaches: Decision;
}

/** A port of a Service that something refers to. Undefined: all ports. */
type PortReference = string | undefined;

/** Lists how clients outside of the cluster reach pods: through Services, Ingresses and routes of gateways. */
export function listEntries(cluster: Cluster, reachability: Reachability): Entry[] {
  const services = cluster.ofKind("Service").filter(({ group }) => group === "");
  const direct = services.flatMap((service): Entry[] => {
    const type = service.root.get("spec", "type").text;
    if (type !== "LoadBalancer" && type !== "NodePort") return [];
    const targets = targetsOf(service, undefined, outside, cluster, reachability);
    return [{ resource: service, title: `${type} ${service.name}`, isPublic: isOpenLoadBalancer(service), targets }];
  });
  const routed = cluster.ofKind(...routeKinds).flatMap((route): Entry[] => {
    const targets = backendsOf(route).flatMap(({ name, namespace = route.namespace, port }) => {
      const service = cluster.find("Service", name, namespace);
      return service === undefined ? [] : targetsOf(service, port, [unknownPod], cluster, reachability);
    });
    return [{ resource: route, title: formatTitle({ ...route, namespace: undefined }), isPublic: true, targets }];
  });
  return [...direct, ...routed].filter(({ targets }) => targets.length > 0);
}

/** The source of a connection from outside: its own address, or that of the node that forwards it. */
const outside: readonly Endpoint[] = [
  { kind: "address", address: internetAddress },
  { kind: "entity", entity: "host" },
  { kind: "entity", entity: "remote-node" },
];

const routeKinds = ["Ingress", "HTTPRoute", "GRPCRoute", "TCPRoute", "TLSRoute", "UDPRoute", "Route"];

interface Backend {
  readonly name: string;
  readonly namespace?: string | undefined;
  readonly port: PortReference;
}

function backendsOf({ kind, root }: Resource): Backend[] {
  const spec = root.get("spec");
  const named = (name: Field, port: Field, namespace?: Field): Backend[] =>
    name.text === undefined ? [] : [{ name: name.text, namespace: namespace?.text, port: port.text }];
  if (kind === "Route") {
    const backends = [spec.get("to"), ...spec.get("alternateBackends").items()];
    return backends.flatMap((backend) => named(backend.get("name"), spec.get("port", "targetPort")));
  }
  const rules = spec.get("rules").items();
  if (kind !== "Ingress") {
    const references = rules.flatMap((rule) => rule.get("backendRefs").items());
    return references.flatMap((backend) => named(backend.get("name"), backend.get("port"), backend.get("namespace")));
  }
  const paths = rules.flatMap((rule) => rule.get("http", "paths").items());
  return [spec.get("defaultBackend"), spec.get("backend"), ...paths.map((path) => path.get("backend"))].flatMap(
    (backend) => {
      const service = backend.get("service");
      if (!service.isMap) return named(backend.get("serviceName"), backend.get("servicePort"));
      const port = service.get("port");
      return named(service.get("name"), port.get("name").exists ? port.get("name") : port.get("number"));
    },
  );
}

function targetsOf(
  service: Resource,
  reference: PortReference,
  sources: readonly Endpoint[],
  cluster: Cluster,
  reachability: Reachability,
): EntryTarget[] {
  const spec = service.root.get("spec");
  const labels = spec.get("selector").record;
  if (labels.size === 0) return [];
  const ports = spec
    .get("ports")
    .items()
    .filter(
      (port) =>
        reference === undefined ||
        [port.get("name"), port.get("port"), port.get("targetPort")].some(({ text }) => text === reference),
    );
  return cluster.podsWith({ labels, expressions: [] }, service.namespace).map((workload) => {
    const pod = reachability.endpoints.ofPod(workload);
    const meant = joinReaches(ports.map((port) => trafficTo(port, pod)));
    const reaches = any(sources.map((source) => isAllowed(meant, reachability.between(source, pod))));
    return { workload, ports: meant.possible.isEmpty ? "" : formatTraffic(meant.possible), reaches };
  });
}

function trafficTo(port: Field, pod: PodEndpoint): Reach {
  const target = port.get("targetPort").exists ? port.get("targetPort") : port.get("port");
  return trafficToPort(target, target.get("none"), protocolOf(port.get("protocol")), pod);
}

/** Returns whether a part of the traffic that is meant gets through. Unknown ports count as any. */
function isAllowed(meant: Reach, { certain, possible }: Reach): Decision {
  if (meant.possible.isEmpty) return certain.isEmpty ? (possible.isEmpty ? "no" : "unknown") : "unknown";
  if (certain.overlaps(meant.certain)) return "yes";
  return possible.overlaps(meant.possible) ? "unknown" : "no";
}
