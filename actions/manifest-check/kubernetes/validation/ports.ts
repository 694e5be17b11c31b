import type { Field } from "../../../../shared/yaml/index.ts";
import { checkPortName } from "./names.ts";
import { knownText, outside, type Violation, violationOf } from "./violation.ts";

const maxPort = 65_535;

/** Checks a port number. */
export function checkPortNumber(field: Field, least = 1): Violation[] {
  return outside("port", field, least, maxPort);
}

/** Checks a port that is a number or the name of a container's port. */
export function checkPortReference(field: Field): Violation[] {
  if (typeof field.value === "number") return checkPortNumber(field);
  const text = knownText(field);
  return text === undefined ? [] : violationOf("port", field, checkPortName(text));
}

/** Checks the ports of a container. */
export function* checkContainerPorts(ports: Field): Generator<Violation> {
  for (const port of ports.items()) {
    yield* checkPortNumber(port.get("containerPort"));
    yield* checkPortNumber(port.get("hostPort"), 0);
    const name = knownText(port.get("name"));
    if (name !== undefined && name !== "") yield* violationOf("port", port.get("name"), checkPortName(name));
  }
}

/** Finds ports of the node that two containers of a pod claim. */
export function* checkHostPorts(containers: readonly Field[]): Generator<Violation> {
  const taken = new Set<string>();
  for (const port of containers.flatMap((container) => container.get("ports").items())) {
    const field = port.get("hostPort");
    if (field.number === undefined || field.number === 0) continue;
    const protocol = port.get("protocol").text ?? "TCP";
    const key = `${protocol}/${port.get("hostIP").text ?? ""}/${field.number}`;
    if (taken.has(key))
      yield* violationOf("port", field, `Two ports of the pod claim port ${field.number} (${protocol}) of the node`);
    taken.add(key);
  }
}
