import type { Field } from "../../../../shared/yaml/index.ts";
import type { Container } from "../workload.ts";
import { checkName } from "./metadata.ts";
import { checkDataKey, checkLabelName, checkSubdomain, checkVariableName } from "./names.ts";
import { checkContainerPorts, checkPortReference } from "./ports.ts";
import { atMostOne, excluded, knownInteger, knownText, outside, type Violation, violationOf } from "./violation.ts";

const handlers = ["exec", "httpGet", "tcpSocket", "grpc"] as const;
const hooks = ["exec", "httpGet", "tcpSocket", "sleep"] as const;
const maxId = 2 ** 31 - 1;

/** Checks a container (Kubernetes, `validateContainerCommon`). */
export function* checkContainer({ field, role }: Container, minor: number): Generator<Violation> {
  yield* checkName(field.get("name"), checkLabelName);
  yield* checkContainerPorts(field.get("ports"));
  for (const variable of field.get("env").items()) yield* checkVariable(variable, minor);
  for (const source of field.get("envFrom").items()) {
    const references = [source.get("configMapRef"), source.get("secretRef")];
    yield* atMostOne(references, "The source of variables");
    for (const reference of references) yield* checkName(reference.get("name"), checkSubdomain);
  }
  for (const mount of field.get("volumeMounts").items()) yield* checkMount(mount);
  yield* checkProbes(field, role);
  yield* checkSecurity(field.get("securityContext"));
}

function* checkVariable(variable: Field, minor: number): Generator<Violation> {
  const source = variable.get("valueFrom");
  yield* checkName(variable.get("name"), checkVariableName(minor));
  if ((variable.get("value").text ?? "") !== "") yield* excluded(source, "next to value");
  yield* atMostOne(source.fields(), "The source of a variable");
  if (source.isMap && source.fields().length === 0)
    yield* violationOf("combination", source, "The source of a variable is empty");
  for (const reference of ["configMapKeyRef", "secretKeyRef"])
    yield* checkName(source.get(reference, "key"), checkDataKey);
}

function* checkMount(mount: Field): Generator<Violation> {
  yield* atMostOne([mount.get("subPath"), mount.get("subPathExpr")], "The mount");
  for (const name of ["subPath", "subPathExpr"]) {
    const text = knownText(mount.get(name));
    if (text !== undefined && (text.startsWith("/") || text.split("/").includes("..")))
      yield* violationOf("value", mount.get(name), `${name} is "${text}", but must be a relative path without ..`);
  }
}

function* checkProbes(container: Field, role: Container["role"]): Generator<Violation> {
  for (const name of ["livenessProbe", "readinessProbe", "startupProbe"]) {
    const probe = container.get(name);
    if (!probe.isMap) continue;
    if (role === "init") yield* excluded(probe, "for an init container that is no sidecar");
    yield* checkHandler(probe, handlers, name);
    const successes = probe.get("successThreshold");
    if (name !== "readinessProbe" && (knownInteger(successes) ?? 1) > 1)
      yield* violationOf("value", successes, `successThreshold of a ${name} must be 1`);
    if (name === "readinessProbe")
      yield* excluded(probe.get("terminationGracePeriodSeconds"), "for a readinessProbe, which stops no container");
    for (const time of ["initialDelaySeconds", "timeoutSeconds", "periodSeconds", "failureThreshold"])
      yield* outside("value", probe.get(time), 0);
  }
  for (const name of ["postStart", "preStop"]) {
    const hook = container.get("lifecycle", name);
    if (hook.isMap) yield* checkHandler(hook, hooks, name);
  }
}

function* checkHandler(owner: Field, known: readonly string[], name: string): Generator<Violation> {
  const set = known.map((handler) => owner.get(handler));
  yield* atMostOne(set, `The ${name}`);
  if (set.every(({ exists }) => !exists))
    yield* violationOf("combination", owner, `The ${name} requires one of ${known.join(", ")}`);
  const command = owner.get("exec", "command");
  if (owner.get("exec").isMap && command.items().length === 0 && command.node?.kind !== "scalar")
    yield* violationOf("combination", owner.get("exec"), `The exec action of the ${name} has no command`);
  for (const handler of ["httpGet", "tcpSocket"]) yield* checkPortReference(owner.get(handler, "port"));
}

/** Checks the security context of a container (Kubernetes, `ValidateSecurityContext`). */
function* checkSecurity(context: Field): Generator<Violation> {
  const escalation = context.get("allowPrivilegeEscalation");
  const isAdmin = context
    .get("capabilities", "add")
    .items()
    .some(({ text }) => text === "CAP_SYS_ADMIN");
  if (escalation.isFalse && (context.get("privileged").isTrue || isAdmin)) {
    const cause = isAdmin ? "CAP_SYS_ADMIN" : "privileged";
    yield* violationOf("combination", escalation, `allowPrivilegeEscalation must not be false next to ${cause}`);
  }
  yield* checkIds(context);
}

/** Checks the numbers of users and groups. */
export function* checkIds(context: Field): Generator<Violation> {
  for (const name of ["runAsUser", "runAsGroup", "fsGroup"]) yield* outside("value", context.get(name), 0, maxId);
  for (const group of context.get("supplementalGroups").items()) yield* outside("value", group, 0, maxId);
}
