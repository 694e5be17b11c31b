import { isIP } from "node:net";
import { isUnresolved, parseRange, readPort } from "../../../../shared/compose/index.ts";
import type { Field } from "../../../../shared/yaml/index.ts";
import { defineManifestRule, type ManifestProblem } from "../../rules/rule.ts";
import { type ComposeCheck, createServiceCheck } from "../check.ts";
import { createServiceProblem } from "../service.ts";

const invalid = defineManifestRule({
  id: "SW-COMPOSE-port-invalid",
  severity: "high",
  summary: "Write ports as numbers from 1 to 65535, ranges, or addresses with ports.",
  why: "Otherwise Compose rejects the file.",
  before: "ports:\n  - target: 80\n    published: 127.0.0.1:8080",
  after: 'ports:\n  - target: 80\n    host_ip: 127.0.0.1\n    published: "8080"',
  tags: ["correctness"],
  links: ["https://docs.docker.com/reference/compose-file/services/#ports"],
  precision: "high",
});

const lastPort = 65_535;

/** Returns true for a port or range of ports. Docker chooses a port for 0. */
function isRange(text: string, first: number): boolean {
  if (!/^\d{1,5}(?:-\d{1,5})?$/.test(text)) return false;
  const [from, to] = parseRange(text);
  return from >= first && from <= to && to <= lastPort;
}

/** Returns why Compose rejects a port, with the field that is wrong. */
function findError(port: Field): readonly [field: Field, message: string] | undefined {
  if (port.isMap) {
    const published = port.get("published");
    const isWrong = published.text !== undefined && published.text !== "" && !isRange(published.text, 0);
    if (isWrong && !isUnresolved(published)) return [published, `${published.text} is not a port or range of ports`];
    const target = port.get("target");
    if (target.text !== undefined && !isUnresolved(target) && !isRange(target.text, 1))
      return [target, `${target.text} is not a port`];
    return undefined;
  }
  const { text } = port;
  if (text === undefined || isUnresolved(port)) return undefined;
  const parsed = readPort(port);
  const { host, published = "", target = "", protocol = "" } = parsed ?? {};
  const isHost = host === undefined || isIP(host.replace(/^\[|\]$/g, "")) !== 0;
  if (parsed !== undefined && !isHost) return [port, `${host} is not an IP address`];
  const areRanges = isRange(target, 1) && (published === "" || isRange(published, 0));
  const hasEqualSizes = published === "" || !target.includes("-") || sizeOf(published) === sizeOf(target);
  if (areRanges && hasEqualSizes && /^(?:tcp|udp|sctp)$/i.test(protocol)) return undefined;
  return [port, `${text} is not a port mapping`];
}

function sizeOf(range: string): number {
  const [from, to] = parseRange(range);
  return to - from;
}

/** Checks of the syntax of ports. */
export const portSyntaxChecks: readonly ComposeCheck[] = [
  createServiceCheck([invalid], function* (service): Generator<ManifestProblem> {
    for (const port of service.field.get("ports").items()) {
      const error = findError(port);
      if (error !== undefined) yield createServiceProblem(invalid, service, ...error);
    }
  }),
];
