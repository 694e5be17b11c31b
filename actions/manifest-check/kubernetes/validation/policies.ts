import type { Field } from "../../../../shared/yaml/index.ts";
import type { Resource } from "../resource.ts";
import { isAddress, isCidr, isInside } from "./addresses.ts";
import { checkName } from "./metadata.ts";
import { checkSubdomain } from "./names.ts";
import { checkPortReference } from "./ports.ts";
import { checkLabelSelector } from "./selectors.ts";
import { atMostOne, excluded, knownInteger, knownText, outside, type Violation, violationOf } from "./violation.ts";

/** Checks a NetworkPolicy (Kubernetes, `ValidateNetworkPolicySpec`). */
export function* checkNetworkPolicy(spec: Field): Generator<Violation> {
  yield* checkLabelSelector(spec.get("podSelector"));
  for (const [direction, peers] of [
    ["ingress", "from"],
    ["egress", "to"],
  ] as const) {
    for (const rule of spec.get(direction).items()) {
      for (const port of rule.get("ports").items()) yield* checkPolicyPort(port);
      for (const peer of rule.get(peers).items()) yield* checkPeer(peer);
    }
  }
}

function* checkPolicyPort(port: Field): Generator<Violation> {
  const first = port.get("port");
  const last = port.get("endPort");
  yield* checkPortReference(first);
  yield* outside("port", last, 1, 65_535);
  const end = knownInteger(last);
  const start = knownInteger(first);
  if (end === undefined) return;
  if (!first.exists) yield* excluded(last, "without port");
  else if (start === undefined && knownText(first) !== undefined) yield* excluded(last, "next to the name of a port");
  if (start !== undefined && end < start)
    yield* violationOf("port", last, `endPort is ${end}, but must not be less than port (${start})`);
}

function* checkPeer(peer: Field): Generator<Violation> {
  const block = peer.get("ipBlock");
  if (peer.isMap && peer.fields().length === 0) yield* violationOf("combination", peer, "The peer is empty");
  for (const name of ["podSelector", "namespaceSelector"]) {
    yield* checkLabelSelector(peer.get(name));
    if (block.exists) yield* excluded(peer.get(name), "next to ipBlock");
  }
  const whole = knownText(block.get("cidr"));
  for (const range of [block.get("cidr"), ...block.get("except").items()]) {
    const text = knownText(range);
    if (text === undefined || whole === undefined) continue;
    if (!isCidr(text)) yield* violationOf("value", range, `"${text}" is not a range of IP addresses in CIDR notation`);
    else if (range.key !== "cidr" && isCidr(whole) && !isInside(text, whole))
      yield* violationOf("value", range, `${text} is not a part of ${whole}`);
  }
}

/** Parts of a path that servers read in different ways (Kubernetes, `invalidPathSequences`). */
const ambiguous = /\/\/|\/\.\.?(?:\/|$)|%2f/i;
const classAnnotation = "kubernetes.io/ingress.class";

/** Checks hosts, paths and backends of an Ingress (Kubernetes, `ValidateIngressCreate`). */
export function* checkIngress({ root }: Resource): Generator<Violation> {
  const spec = root.get("spec");
  const annotation = root.get("metadata", "annotations", classAnnotation);
  const name = knownText(spec.get("ingressClassName"));
  const old = knownText(annotation);
  if (name !== undefined && old !== undefined && name !== old)
    yield* violationOf("combination", annotation, `${classAnnotation} is "${old}", but ingressClassName is "${name}"`);
  for (const host of spec
    .get("tls")
    .items()
    .flatMap((entry) => entry.get("hosts").items()))
    yield* checkHost(host);
  for (const rule of spec.get("rules").items()) {
    yield* checkHost(rule.get("host"));
    for (const path of rule.get("http", "paths").items()) {
      const text = knownText(path.get("path"));
      const type = path.get("pathType").text ?? "";
      if (text !== undefined && /^(?:Exact|Prefix)$/.test(type) && !text.startsWith("/"))
        yield* violationOf("value", path.get("path"), `path is "${text}", but must begin with /`);
      else if (text !== undefined && /^(?:Exact|Prefix)$/.test(type) && ambiguous.test(text))
        yield* violationOf("value", path.get("path"), `path is "${text}", but must not contain //, /./, /../ or %2f`);
      yield* checkBackend(path.get("backend"));
    }
  }
  yield* checkBackend(spec.get("defaultBackend"));
}

function* checkHost(field: Field): Generator<Violation> {
  const text = knownText(field);
  if (text === undefined || text === "") return;
  if (isAddress(text) && field.key === "host")
    yield* violationOf("value", field, `host is ${text}, but must be a name and no IP address`);
  else yield* violationOf("value", field, checkSubdomain(text.replace(/^\*\./, "")));
}

function* checkBackend(backend: Field): Generator<Violation> {
  yield* atMostOne([backend.get("service"), backend.get("resource")], "The backend");
  yield* atMostOne([backend.get("service", "port", "name"), backend.get("service", "port", "number")], "The port");
  yield* outside("port", backend.get("service", "port", "number"), 1, 65_535);
}

/** Checks the rules of a role (Kubernetes, `ValidatePolicyRule`). */
export function* checkRole({ kind, root }: Resource): Generator<Violation> {
  for (const rule of root.get("rules").items()) {
    if (!rule.isMap) continue;
    const urls = rule.get("nonResourceURLs");
    const resources = rule.get("resources");
    const isOfUrls = urls.items().length > 0;
    if (rule.get("verbs").items().length === 0 && rule.get("verbs").node?.kind !== "scalar")
      yield* violationOf("combination", rule.get("verbs"), "The rule has no verbs");
    if (isOfUrls && kind === "Role") yield* excluded(urls, "in a Role, which applies to one namespace");
    const others = [rule.get("apiGroups"), resources, rule.get("resourceNames")];
    if (isOfUrls && others.some((field) => field.items().length > 0))
      yield* excluded(urls, "next to apiGroups, resources or resourceNames");
    if (isOfUrls) continue;
    for (const field of [rule.get("apiGroups"), resources])
      if (field.items().length === 0 && field.node?.kind !== "scalar")
        yield* violationOf("combination", field, `The rule has no ${String(field.key)}`);
  }
}

/** Checks which roles and subjects a binding may name (Kubernetes, `ValidateRoleBinding`). */
export function* checkBinding({ kind, root }: Resource): Generator<Violation> {
  const role = root.get("roleRef", "kind");
  const allowed = kind === "RoleBinding" ? ["Role", "ClusterRole"] : ["ClusterRole"];
  const text = knownText(role);
  if (text !== undefined && !allowed.includes(text))
    yield* violationOf("combination", role, `A ${kind} must refer to a ${allowed.join(" or ")}, not to a ${text}`);
  for (const subject of root.get("subjects").items()) {
    const type = subject.get("kind");
    const name = knownText(type);
    if (name !== undefined && !["User", "Group", "ServiceAccount"].includes(name))
      yield* violationOf("value", type, `"${name}" is not a kind of subject; use User, Group or ServiceAccount`);
    const group = subject.get("apiGroup");
    if (name === "ServiceAccount") {
      if (group.text !== "") yield* excluded(group, "for a ServiceAccount");
      yield* checkName(subject.get("name"), checkSubdomain);
      const namespace = subject.get("namespace");
      if (kind === "ClusterRoleBinding" && (namespace.text ?? "") === "")
        yield* violationOf("combination", namespace, "A ServiceAccount in a ClusterRoleBinding requires a namespace");
    } else if (name === "User" || name === "Group") yield* checkGroup(group);
  }
  yield* checkGroup(root.get("roleRef", "apiGroup"));
}

/** Checks the API group of a role, a user or a group of users. */
function checkGroup(field: Field): Violation[] {
  const text = knownText(field) ?? "";
  return text === "" || text === "rbac.authorization.k8s.io"
    ? []
    : violationOf("value", field, `apiGroup is "${text}", but must be rbac.authorization.k8s.io`);
}
