import type { Field } from "../../../../shared/yaml/index.ts";
import type { Container, Workload } from "../workload.ts";
import { isAddress } from "./addresses.ts";
import { checkContainer, checkIds } from "./containers.ts";
import { checkLabels, checkName } from "./metadata.ts";
import { checkLabelName, checkSubdomain } from "./names.ts";
import { checkHostPorts } from "./ports.ts";
import { checkLabelSelector, checkNodeSelector } from "./selectors.ts";
import { atMostOne, excluded, knownInteger, knownText, outside, type Violation, violationOf } from "./violation.ts";

/** Checks the specification of a pod (Kubernetes, `ValidatePodSpec`). */
export function* checkPod(pod: Workload, minor: number): Generator<Violation> {
  const { spec, containers } = pod;
  for (const container of containers) {
    yield* checkContainer(container, minor);
    yield* checkRoot(pod, container);
  }
  if (spec.get("containers").node?.kind === "list" && spec.get("containers").items().length === 0)
    yield* violationOf("combination", spec.get("containers"), "The pod has no containers");
  const isInit = (role: string): boolean => role === "init";
  yield* checkHostPorts(containers.filter(({ role }) => !isInit(role)).map(({ field }) => field));
  yield* checkVolumes(spec.get("volumes"));
  yield* checkNetwork(pod);
  yield* checkIds(spec.get("securityContext"));
  yield* checkPlacement(spec);
  yield* checkName(spec.get("subdomain"), checkLabelName);
  yield* checkName(spec.get("hostname"), checkLabelName);
  for (const name of ["serviceAccountName", "nodeName", "priorityClassName"]) yield* checkName(spec.get(name), orEmpty);
  yield* outside("value", spec.get("activeDeadlineSeconds"), 1, 2 ** 31 - 1);
}

/** Finds a container that must not run as root and is told to. The node does not start it. */
function checkRoot(pod: Workload, { field, name }: Container): Violation[] {
  const own = field.get("securityContext");
  const shared = pod.get("securityContext");
  const effective = (key: string): Field => (own.get(key).exists ? own : shared).get(key);
  const user = effective("runAsUser");
  if (user.value !== 0 || !effective("runAsNonRoot").isTrue) return [];
  return violationOf("combination", user, `Container ${name} cannot start: runAsUser is 0, and runAsNonRoot is true`);
}

const orEmpty = (text: string): string | undefined => (text === "" ? undefined : checkSubdomain(text));

function* checkVolumes(volumes: Field): Generator<Violation> {
  for (const volume of volumes.items()) {
    yield* checkName(volume.get("name"), checkLabelName);
    const sources = volume.fields().filter(({ key }) => key !== "name");
    yield* atMostOne(sources, `The volume ${volume.get("name").text ?? ""}`);
    const path = volume.get("hostPath", "path");
    if (knownText(path)?.split("/").includes("..") === true)
      yield* violationOf("value", path, "The path of a hostPath volume must not contain ..");
  }
}

function* checkNetwork({ spec, containers }: Workload): Generator<Violation> {
  if (spec.get("hostNetwork").isTrue) {
    for (const port of containers.flatMap(({ field }) => field.get("ports").items())) {
      const own = port.get("containerPort").number;
      const host = port.get("hostPort");
      if (own === undefined || host.number === undefined || host.number === 0 || host.number === own) continue;
      const message = `hostPort is ${host.number}, but must be ${own} like containerPort because of hostNetwork`;
      yield* violationOf("combination", host, message);
    }
  }
  yield* checkDns(spec);
  for (const alias of spec.get("hostAliases").items()) {
    yield* checkAddress(alias.get("ip"));
    for (const host of alias.get("hostnames").items()) yield* checkName(host, checkSubdomain);
  }
}

/** Maximum number of name servers, as the resolvers of C libraries read no more. */
const maxNameServers = 3;

function* checkDns(spec: Field): Generator<Violation> {
  const servers = spec.get("dnsConfig", "nameservers");
  const policy = spec.get("dnsPolicy");
  const count = servers.items().length;
  if (policy.text === "None" && count === 0)
    yield* violationOf("combination", policy, "dnsPolicy None requires nameservers in dnsConfig");
  if (count > maxNameServers)
    yield* violationOf("value", servers, `There are ${count} nameservers, but at most ${maxNameServers} are allowed`);
  for (const server of servers.items()) yield* checkAddress(server);
}

function checkAddress(field: Field): Violation[] {
  const text = knownText(field);
  return text === undefined || isAddress(text) ? [] : violationOf("value", field, `"${text}" is not an IP address`);
}

/** Checks where a pod may run: node selector, affinity, tolerations and spread. */
function* checkPlacement(spec: Field): Generator<Violation> {
  yield* checkLabels(spec.get("nodeSelector"));
  const node = spec.get("affinity", "nodeAffinity");
  yield* checkNodeSelector(node.get("requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms"));
  const preferredNodes = node.get("preferredDuringSchedulingIgnoredDuringExecution").items();
  for (const term of preferredNodes) yield* outside("value", term.get("weight"), 1, 100);
  for (const kind of ["podAffinity", "podAntiAffinity"]) {
    const affinity = spec.get("affinity", kind);
    const preferred = affinity.get("preferredDuringSchedulingIgnoredDuringExecution").items();
    for (const term of preferred) yield* outside("value", term.get("weight"), 1, 100);
    const terms = [
      ...affinity.get("requiredDuringSchedulingIgnoredDuringExecution").items(),
      ...preferred.map((term) => term.get("podAffinityTerm")),
    ];
    for (const term of terms) yield* checkLabelSelector(term.get("labelSelector"));
  }
  for (const toleration of spec.get("tolerations").items()) yield* checkToleration(toleration);
  for (const spread of spec.get("topologySpreadConstraints").items()) {
    yield* outside("value", spread.get("maxSkew"), 1);
    yield* checkLabelSelector(spread.get("labelSelector"));
  }
}

function* checkToleration(toleration: Field): Generator<Violation> {
  const operator = toleration.get("operator").text ?? "Equal";
  if (operator === "Exists" && (toleration.get("value").text ?? "") !== "")
    yield* excluded(toleration.get("value"), "next to the operator Exists");
  const hasKey = (toleration.get("key").text ?? "") !== "";
  if (operator === "Equal" && !hasKey && toleration.fields().length > 0)
    yield* violationOf("combination", toleration, "A toleration without key requires the operator Exists");
  const seconds = toleration.get("tolerationSeconds");
  if (knownInteger(seconds) !== undefined && toleration.get("effect").text !== "NoExecute")
    yield* violationOf("combination", seconds, "tolerationSeconds requires the effect NoExecute");
}
