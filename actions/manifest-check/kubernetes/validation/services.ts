import type { Field } from "../../../../shared/yaml/index.ts";
import { isAddress, isCidr } from "./addresses.ts";
import { checkLabels } from "./metadata.ts";
import { checkLabelKey, checkLabelName, checkSubdomain } from "./names.ts";
import { checkPortNumber, checkPortReference } from "./ports.ts";
import { excluded, knownText, outside, type Violation, violationOf } from "./violation.ts";

/** Checks a Service (Kubernetes, `ValidateService`). */
export function* checkService(spec: Field): Generator<Violation> {
  if (!spec.isMap) return;
  const type = spec.get("type").text ?? "ClusterIP";
  const address = spec.get("clusterIP");
  const isHeadless = address.text === "None";
  yield* checkLabels(spec.get("selector"));
  yield* checkServicePorts(spec, isHeadless || type === "ExternalName");
  const text = knownText(address);
  if (text !== undefined && text !== "" && text !== "None" && !isAddress(text))
    yield* violationOf("value", address, `clusterIP is "${text}", but must be an IP address or None`);
  if (isHeadless && (type === "LoadBalancer" || type === "NodePort"))
    yield* violationOf("combination", address, `clusterIP must not be None for a Service of type ${type}`);
  if (type === "ExternalName" && (spec.get("externalName").text ?? "") === "" && spec.get("type").exists)
    yield* violationOf("combination", spec.get("externalName"), "A Service of type ExternalName requires externalName");
  const host = knownText(spec.get("externalName"));
  if (type === "ExternalName" && host !== undefined && host !== "")
    yield* violationOf("value", spec.get("externalName"), checkSubdomain(host.replace(/\.$/, "")));
  yield* outside("value", spec.get("sessionAffinityConfig", "clientIP", "timeoutSeconds"), 1, 86_400);
  yield* checkTypeSettings(spec, type);
}

function* checkServicePorts(spec: Field, mayBeNone: boolean): Generator<Violation> {
  const ports = spec.get("ports").items();
  const isComplete = spec.get("selector").isMap && !spec.get("ports").exists;
  if (!mayBeNone && isComplete) yield* violationOf("port", spec, "The Service has no ports");
  const names = new Set<string>();
  const numbers = new Set<string>();
  const nodePorts = new Set<string>();
  for (const port of ports) {
    const protocol = port.get("protocol").text ?? "TCP";
    const name = port.get("name");
    const text = knownText(name);
    if (ports.length > 1 && (name.text ?? "") === "")
      yield* violationOf("port", name, "Each port of a Service with several ports requires a name");
    else if (text !== undefined && text !== "") yield* violationOf("port", name, checkLabelName(text));
    if (text !== undefined && text !== "" && names.has(text))
      yield* violationOf("port", name, `Two ports of the Service are named ${text}`);
    names.add(text ?? "");
    const protocolName = knownText(port.get("appProtocol"));
    if (protocolName !== undefined) yield* violationOf("port", port.get("appProtocol"), checkLabelKey(protocolName));
    yield* checkPortNumber(port.get("port"));
    yield* checkPortReference(port.get("targetPort"));
    yield* checkPortNumber(port.get("nodePort"), 0);
    yield* taken(numbers, port.get("port"), protocol);
    yield* taken(nodePorts, port.get("nodePort"), protocol);
  }
}

function* taken(seen: Set<string>, field: Field, protocol: string): Generator<Violation> {
  if (field.number === undefined || field.number === 0) return;
  const key = `${field.number}/${protocol}`;
  if (seen.has(key))
    yield* violationOf("port", field, `Two ports of the Service have the same ${String(field.key)} ${key}`);
  seen.add(key);
}

/** Checks settings that only some types of Services may have. */
function* checkTypeSettings(spec: Field, type: string): Generator<Violation> {
  const isBalanced = type === "LoadBalancer";
  const isOutside = isBalanced || type === "NodePort" || spec.get("externalIPs").items().length > 0;
  if (type === "ClusterIP") {
    for (const port of spec.get("ports").items())
      if (port.get("nodePort").number !== 0) yield* excluded(port.get("nodePort"), "for a Service of type ClusterIP");
  }
  const onlyBalanced = "unless the type is LoadBalancer";
  const ranges = spec.get("loadBalancerSourceRanges");
  if (!isBalanced) {
    if (ranges.items().length > 0) yield* excluded(ranges, onlyBalanced);
    yield* excluded(spec.get("allocateLoadBalancerNodePorts"), onlyBalanced);
    yield* excluded(spec.get("loadBalancerClass"), onlyBalanced);
  }
  const policy = spec.get("externalTrafficPolicy");
  if (!isOutside && policy.text !== "") yield* excluded(policy, "for a Service that is reachable only in the cluster");
  for (const range of ranges.items()) {
    const text = knownText(range);
    if (text !== undefined && !isCidr(text.trim()))
      yield* violationOf("value", range, `"${text}" is not a range of IP addresses in CIDR notation`);
  }
  for (const address of spec.get("externalIPs").items()) {
    const text = knownText(address);
    if (text !== undefined) yield* violationOf("value", address, checkExternalAddress(text));
  }
  for (const port of isBalanced ? spec.get("ports").items() : []) {
    if (port.get("port").number !== kubeletPort) continue;
    yield* violationOf("port", port.get("port"), `A load balancer must not publish port ${kubeletPort}, the kubelet's`);
  }
}

const kubeletPort = 10_250;

/** Checks an address from outside the cluster (Kubernetes, `ValidateNonSpecialIP`). */
function checkExternalAddress(text: string): string | undefined {
  if (!isAddress(text)) return `"${text}" is not an IP address`;
  return /^(?:0\.0\.0\.0|127\..*|169\.254\..*|::1?|fe80:.*)$/i.test(text)
    ? `${text} is not an address that others can reach`
    : undefined;
}
