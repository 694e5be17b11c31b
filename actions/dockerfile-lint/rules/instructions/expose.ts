import type { Span } from "../../../../shared/dockerfile/index.ts";
import { instructionCheck } from "../../checks/instruction-check.ts";
import { type Check, lintRule } from "../../checks/rule.ts";
import type { LintContext, Placed } from "../../context.ts";

const validPort = lintRule({
  id: "DL3011",
  name: "expose-valid-port",
  severity: "medium",
  hadolint: "error",
  summary: "Expose ports from 0 to 65535.",
  why: "There are no others.",
  before: "EXPOSE 80000",
  after: "EXPOSE 8000",
  aliases: ["DS-0008"],
  precision: "very-high",
});

const lowerProtocol = lintRule({
  id: "ExposeProtoCasing",
  name: "expose-proto-casing",
  severity: "info",
  summary: "Write the protocol of EXPOSE in lower case.",
  why: "The image's configuration holds it in lower case; one way of writing avoids doubt.",
  before: "EXPOSE 53/UDP",
  after: "EXPOSE 53/udp",
  precision: "very-high",
});

const plainPort = lintRule({
  id: "ExposeInvalidFormat",
  name: "expose-invalid-format",
  severity: "medium",
  summary: "Expose ports only: no addresses and no host ports.",
  why: "Which address and host port a port is published on is said when the container is started; here it is ignored or fails.",
  before: "EXPOSE 127.0.0.1:8080:80",
  after: "EXPOSE 80",
  precision: "very-high",
});

const noSsh = lintRule({
  id: "SW-DF-expose-ssh",
  name: "expose-ssh",
  severity: "low",
  summary: "Do not run an SSH server in a container.",
  why: "It is one more way in, with keys and updates of its own; docker exec and kubectl exec do the same under control.",
  before: "EXPOSE 22",
  after: "EXPOSE 8080",
  tags: ["security", "CIS-Docker-5.6", "NIST-SP-800-190-4.4.1"],
  aliases: ["CKV_DOCKER_1", "DS-0004"],
  precision: "high",
});

/** Checks of one port of EXPOSE at a time. */
function* ports({ instruction, stage }: Placed, context: LintContext) {
  const built = context.isBuilt(stage);
  for (const { value, span } of instruction.words) {
    const base = { span, about: [value] };
    const [port = "", protocol] = value.split("/");
    if (port.includes(":") && !port.includes("$")) {
      if (built)
        yield {
          ...base,
          rule: plainPort,
          message: `${value} is more than a port: leave out address and host port`,
          fix: portFix(span, value),
        };
      continue;
    }
    const numbers = (context.expanded(instruction, port) ?? port)
      .split("-")
      .filter((part) => /^\d+$/.test(part))
      .map(Number);
    if (numbers.some((number) => number > 65535)) yield { ...base, message: `${value} is above 65535` };
    if (numbers.length === 1 && numbers[0] === 22 && protocol?.toLowerCase() !== "udp") {
      yield { ...base, rule: noSsh, message: "Port 22 is exposed: does the container run an SSH server?" };
    }
    if (built && protocol !== undefined && !protocol.includes("$") && protocol !== protocol.toLowerCase()) {
      yield {
        ...base,
        rule: lowerProtocol,
        message: `${value} names its protocol in upper case`,
        fix: protocolFix(span.end, protocol),
      };
    }
  }
}

function portFix(span: Span, value: string) {
  const port = value.slice(value.lastIndexOf(":") + 1);
  return /^\d/.test(port) ? { description: `Write ${port}`, edits: [{ span, text: port }] } : undefined;
}

function protocolFix(end: number, protocol: string) {
  return {
    description: "Write the protocol in lower case",
    edits: [{ span: { start: end - protocol.length, end }, text: protocol.toLowerCase() }],
  };
}

/** Checks of EXPOSE. */
export const exposeChecks: readonly Check[] = [
  instructionCheck([validPort, lowerProtocol, plainPort, noSsh], ["EXPOSE"], ports),
];
