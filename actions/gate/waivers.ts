import { type Finding, fingerprint, type Rule, type Subject } from "../../shared/findings/index.ts";
import type { Waiver } from "./policy.ts";

export interface WaiverOutcome {
  /** Findings no waiver speaks of. */
  readonly counting: readonly Finding[];
  readonly waived: readonly { readonly finding: Finding; readonly waiver: Waiver }[];
  /** Waivers that are expired, not yet valid or unused, as findings. */
  readonly findings: readonly Finding[];
}

export const waiverRules: readonly Rule[] = [
  rule(
    "SW-GATE-WAIVER-EXPIRED",
    "medium",
    "A waiver has expired and no longer counts",
    "Mend the finding, or have its owner renew the waiver with a reason of today.",
  ),
  rule(
    "SW-GATE-WAIVER-FUTURE",
    "medium",
    "A waiver was created in the future",
    "Correct `created`; a waiver holds from that day on.",
  ),
  rule(
    "SW-GATE-WAIVER-UNUSED",
    "low",
    "A waiver matches no finding",
    "Remove it, or correct its id, package, image or path.",
  ),
];

/**
 * Splits findings into those that count and those that a valid waiver covers. `today` is `YYYY-MM-DD` in UTC.
 * A waiver covers a finding when its id is the rule or an alias, and every scope that it names fits.
 */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  today: string,
  subject: Subject,
  file: string,
): WaiverOutcome {
  const valid = waivers.filter((waiver) => stateOf(waiver, today) === "valid");
  const waived: { finding: Finding; waiver: Waiver }[] = [];
  const counting: Finding[] = [];
  for (const finding of findings) {
    const waiver = valid.find((candidate) => covers(candidate, finding));
    if (waiver === undefined) counting.push(finding);
    else waived.push({ finding, waiver });
  }
  const used = new Set(waived.map((entry) => entry.waiver));
  const complaints = waivers.flatMap((waiver) =>
    complaint(waiver, stateOf(waiver, today), used.has(waiver), subject, file),
  );
  return { counting, waived, findings: complaints };
}

function stateOf(waiver: Waiver, today: string): "valid" | "expired" | "future" {
  if (waiver.created > today) return "future";
  return waiver.expires < today ? "expired" : "valid";
}

function covers(waiver: Waiver, finding: Finding): boolean {
  const ids = [finding.ruleId, ...finding.aliases].map((id) => id.toLowerCase());
  return (
    ids.includes(waiver.id.toLowerCase()) &&
    (waiver.package === undefined || matchesPackage(waiver.package, finding)) &&
    (waiver.image === undefined || (finding.subject.kind === "image" && finding.subject.name === waiver.image)) &&
    (waiver.path === undefined || finding.locations.some((location) => location.file === waiver.path))
  );
}

/** A scope that a finding cannot meet, having no package, is not met. */
function matchesPackage(scope: string, finding: Finding): boolean {
  const affected = finding.package;
  if (affected === undefined) return false;
  const bare = affected.purl.replace(/[?#].*$/u, "").replace(/@[^@/]*$/u, "");
  return scope === affected.name || scope === bare || scope === affected.purl;
}

function complaint(
  waiver: Waiver,
  state: "valid" | "expired" | "future",
  used: boolean,
  subject: Subject,
  file: string,
): Finding[] {
  if (state === "expired") {
    return [
      finding(
        "SW-GATE-WAIVER-EXPIRED",
        `The waiver of ${waiver.owner} for ${waiver.id} expired on ${waiver.expires}`,
        waiver,
        subject,
        file,
      ),
    ];
  }
  if (state === "future") {
    return [
      finding(
        "SW-GATE-WAIVER-FUTURE",
        `The waiver for ${waiver.id} is dated ${waiver.created}, which is still to come`,
        waiver,
        subject,
        file,
      ),
    ];
  }
  return used
    ? []
    : [
        finding(
          "SW-GATE-WAIVER-UNUSED",
          `The waiver of ${waiver.owner} for ${waiver.id} matches no finding`,
          waiver,
          subject,
          file,
        ),
      ];
}

function finding(ruleId: string, message: string, waiver: Waiver, subject: Subject, file: string): Finding {
  const severity = waiverRules.find((entry) => entry.id === ruleId)?.severity ?? "low";
  return {
    ruleId,
    severity,
    message,
    locations: [{ file, region: { startLine: 1 } }],
    subject,
    fingerprint: fingerprint(ruleId, waiver.id, waiver.package ?? "", waiver.image ?? "", waiver.path ?? ""),
    aliases: [],
    fixes: [],
  };
}

function rule(id: string, severity: Rule["severity"], summary: string, advice: string): Rule {
  return {
    id,
    name: id,
    severity,
    summary: `${summary}.`,
    description: `${summary}. Waivers live in the \`gate\` section of the configuration file.`,
    help: { text: advice, markdown: advice },
    tags: ["policy"],
    precision: "very-high",
  };
}
