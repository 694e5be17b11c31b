import type { Finding, Rule, Subject } from "../../../shared/findings/index.ts";
import { createFinding } from "../../../shared/rules/index.ts";
import { gateRule } from "../rules/gate-rule.ts";
import type { Waiver } from "./schema.ts";

type WaiverFault = "EXPIRED" | "FUTURE" | "UNUSED" | "VOID" | "TOO-LONG" | "SOON";

const rules: Readonly<Record<WaiverFault, Rule>> = {
  EXPIRED: waiverRule(
    "EXPIRED",
    "medium",
    "A waiver has expired and no longer counts",
    "Fix the finding, or have its owner renew the waiver with a reason of today.",
  ),
  FUTURE: waiverRule(
    "FUTURE",
    "medium",
    "A waiver was created in the future",
    "Correct `created`; a waiver holds from that day on.",
  ),
  UNUSED: waiverRule(
    "UNUSED",
    "low",
    "A waiver matches no finding",
    "Remove it, or correct its id, package, image or path.",
  ),
  VOID: waiverRule(
    "VOID",
    "medium",
    "A waiver does not cover what its finding has become",
    "Fix the finding, or have its owner look again and state the severity, fix or exploitation of today.",
  ),
  "TOO-LONG": waiverRule(
    "TOO-LONG",
    "medium",
    "A waiver holds longer than its severity allows, and does not count",
    "Bring `expires` nearer to `created`, or change `waiver-limits`.",
  ),
  SOON: waiverRule(
    "SOON",
    "info",
    "A waiver expires soon",
    "Fix the finding, or have its owner renew the waiver, before that day.",
  ),
};

/** The rules of what the gate has to say of waivers. */
export const waiverRules: readonly Rule[] = Object.values(rules);

function waiverRule(fault: WaiverFault, severity: Rule["severity"], summary: string, advice: string): Rule {
  const source = "Waivers live in the `gate` section of the configuration file, or in the policy's file.";
  return gateRule({ id: `SW-GATE-WAIVER-${fault}`, severity, summary, source, advice, precision: "very-high" });
}

/** A finding about a waiver in a file. */
export function waiverFinding(
  fault: WaiverFault,
  message: string,
  { id, package: scope = "", image = "", path = "" }: Waiver,
  subject: Subject,
  file: string,
): Finding {
  const locations = [{ file, region: { startLine: 1 } }];
  return createFinding({ rule: rules[fault], message }, { locations, subject, about: [id, scope, image, path] });
}
