import type { Span } from "../../../../shared/dockerfile/index.ts";
import { createInstructionCheck } from "../../checks/instruction-check.ts";
import { type Check, defineLintRule } from "../../checks/rule.ts";
import type { LintContext, PlacedInstruction } from "../../context.ts";

const validPort = defineLintRule({
  id: "DL3011",
  name: "expose-valid-port",
  severity: "medium",
  hadolint: "error",
  summary: "Expose ports from 0 to 65535.",
  why: "Other port numbers do not exist.",
  before: "EXPOSE 80000",
  after: "EXPOSE 8000",
  aliases: ["DS-0008"],
  precision: "very-high",
});

const lowerProtocol = defineLintRule({
  id: "ExposeProtoCasing",
  name: "expose-proto-casing",
  severity: "info",
  summary: "Write the protocol of EXPOSE in lowercase.",
  why: "The image configuration stores it in lowercase.",
  before: "EXPOSE 53/UDP",
  after: "EXPOSE 53/udp",
  precision: "very-high",
});

const plainPort = defineLintRule({
  id: "ExposeInvalidFormat",
  name: "expose-invalid-format",
  severity: "medium",
  summary: "Write only ports in EXPOSE, without addresses or host ports.",
  why: "You choose the address and host port when you start the container. In EXPOSE they are ignored or fail the build.",
  before: "EXPOSE 127.0.0.1:8080:80",
  after: "EXPOSE 80",
  precision: "very-high",
});

const noSsh = defineLintRule({
  id: "SW-DF-expose-ssh",
  name: "expose-ssh",
  severity: "low",
  summary: "Do not run an SSH server in a container.",
  why: "SSH is an additional entry point with its own keys and updates. Use docker exec or kubectl exec instead, which have access control.",
  before: "EXPOSE 22",
  after: "EXPOSE 8080",
  tags: ["security", "CIS-Docker-5.6", "NIST-SP-800-190-4.4.1"],
  aliases: ["CKV_DOCKER_1", "DS-0004"],
  precision: "high",
});

/** Lists the ports of EXPOSE. */
function* ports({ instruction, stage }: PlacedInstruction, context: LintContext) {
  const built = context.isBuilt(stage);
  for (const { value, span } of instruction.words) {
    const base = { span, about: [value] };
    const [port = "", protocol] = value.split("/");
    if (port.includes(":") && !port.includes("$")) {
      if (built)
        yield {
          ...base,
          rule: plainPort,
          message: `${value} is more than a port; remove the address and host port`,
          fix: portFix(span, value),
        };
      continue;
    }
    const numbers = (context.expand(instruction, port) ?? port)
      .split("-")
      .filter((part) => /^\d+$/.test(part))
      .map(Number);
    if (numbers.some((number) => number > 65535)) yield { ...base, message: `${value} is above 65535` };
    if (numbers.length === 1 && numbers[0] === 22 && protocol?.toLowerCase() !== "udp") {
      yield { ...base, rule: noSsh, message: "Port 22 is exposed, which suggests an SSH server in the container" };
    }
    if (built && protocol !== undefined && !protocol.includes("$") && protocol !== protocol.toLowerCase()) {
      yield {
        ...base,
        rule: lowerProtocol,
        message: `The protocol of ${value} is in uppercase; write it in lowercase`,
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
    description: "Write the protocol in lowercase",
    edits: [{ span: { start: end - protocol.length, end }, text: protocol.toLowerCase() }],
  };
}

/** Checks of EXPOSE. */
export const exposeChecks: readonly Check[] = [
  createInstructionCheck([validPort, lowerProtocol, plainPort, noSsh], ["EXPOSE"], ports),
];
