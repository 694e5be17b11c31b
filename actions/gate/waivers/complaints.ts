import { type Finding, fingerprint, type Rule, type Subject } from "../../../shared/findings/index.ts";
import type { Waiver } from "./schema.ts";

type Complaint = "EXPIRED" | "FUTURE" | "UNUSED" | "VOID" | "TOO-LONG" | "SOON";

const kinds: Readonly<Record<Complaint, readonly [severity: Rule["severity"], summary: string, advice: string]>> = {
  EXPIRED: [
    "medium",
    "A waiver has expired and no longer counts",
    "Mend the finding, or have its owner renew the waiver with a reason of today.",
  ],
  FUTURE: ["medium", "A waiver was created in the future", "Correct `created`; a waiver holds from that day on."],
  UNUSED: ["low", "A waiver matches no finding", "Remove it, or correct its id, package, image or path."],
  VOID: [
    "medium",
    "A waiver does not cover what its finding has become",
    "Mend the finding, or have its owner look again and state the severity, fix or exploitation of today.",
  ],
  "TOO-LONG": [
    "medium",
    "A waiver holds longer than its severity allows, and does not count",
    "Bring `expires` nearer to `created`, or change `waiver-limits`.",
  ],
  SOON: ["info", "A waiver expires soon", "Mend the finding, or have its owner renew the waiver, before that day."],
};

/** The rules of what the gate has to say of waivers. */
export const waiverRules: readonly Rule[] = Object.entries(kinds).map(([kind, [severity, summary, advice]]) => ({
  id: `SW-GATE-WAIVER-${kind}`,
  name: `SW-GATE-WAIVER-${kind}`,
  severity,
  summary: `${summary}.`,
  description: `${summary}. Waivers live in the \`gate\` section of the configuration file, or in the policy's file.`,
  help: { text: advice, markdown: advice },
  tags: ["policy"],
  precision: "very-high",
}));

/** A finding about a waiver in a file. */
export function complain(kind: Complaint, message: string, waiver: Waiver, subject: Subject, file: string): Finding {
  const ruleId = `SW-GATE-WAIVER-${kind}`;
  return {
    ruleId,
    severity: kinds[kind][0],
    message,
    locations: [{ file, region: { startLine: 1 } }],
    subject,
    fingerprint: fingerprint(ruleId, waiver.id, waiver.package ?? "", waiver.image ?? "", waiver.path ?? ""),
    aliases: [],
    fixes: [],
  };
}
