import { count } from "../../../shared/text/index.ts";
import { isOfFuture } from "../clock.ts";
import { ownActions } from "../evidence/names.ts";
import type { Rules } from "../policy/schema.ts";
import type { EvidenceRead, Reason, RuleVerdict } from "../verdict/verdict.ts";
import { judgedBy } from "./judge.ts";

const hourLength = 3_600_000;

/** Evidence that is no older than the policy says; of unknown age is too old. Without a rule, undefined. Pure. */
export function evidenceAgeRule(
  rule: Rules["evidence-age"],
  evidence: readonly EvidenceRead[],
  now: Date,
): RuleVerdict | undefined {
  if (rule === undefined || rule.enforce === "off") return undefined;
  const data = rule["data-hours"];
  const record = rule["record-hours"];
  // An SBOM by itself does not age: what it lists is that of its digest.
  const dated = newest(evidence.filter(({ action, file }) => action !== "sbom" || file !== "attestation"));
  const because = dated.flatMap((evidence) => [
    ...(record === undefined
      ? []
      : tooOld(`the evidence of ${evidence.action}`, evidence.createdAt, record, evidence.action, now)),
    ...(data === undefined || !readsData(evidence)
      ? []
      : tooOld(
          `the data of ${evidence.action}`,
          evidence.advisories?.dated ?? evidence.advisories?.modified,
          data,
          evidence.action,
          now,
        )),
  ]);
  const demands = [
    ...(data === undefined ? [] : [`advisories at most ${count(data, "hour")} old`]),
    ...(record === undefined ? [] : [`evidence at most ${count(record, "hour")} old`]),
  ];
  const verdict = { rule: "evidence-age", decision: "undecided", demands: demands.join(", ") || "nothing" } as const;
  return judgedBy(rule, { ...verdict, because }, now);
}

/**
 * Of what another tool had attested of an image the newest: what an older report found counts, too, and a newer one is no
 * reason to be held to its age. Of our own records a later look has replaced the earlier ones already.
 */
function newest(evidence: readonly EvidenceRead[]): readonly EvidenceRead[] {
  return evidence.filter(
    (record) =>
      record.attestedBy === undefined ||
      ownActions.has(record.action) ||
      !evidence.some(
        (other) =>
          other.attestedBy !== undefined &&
          other.action === record.action &&
          other.digest === record.digest &&
          (other.createdAt ?? "") > (record.createdAt ?? ""),
      ),
  );
}

function readsData({ action, advisories }: EvidenceRead): boolean {
  return advisories !== undefined || action === "image-scan";
}

function tooOld(label: string, date: string | undefined, hours: number, action: string, now: Date): readonly Reason[] {
  const time = date === undefined ? Number.NaN : Date.parse(date);
  const remediation = `run ${action} again with current data`;
  if (Number.isNaN(time))
    return [{ what: `${label} has no known date`, remediation, values: { date: "unknown", hours } }];
  const values = { date: new Date(time).toISOString(), hours };
  if (isOfFuture(time, now)) return [{ what: `${label} is dated in the future`, remediation, values }];
  const age = Math.floor((now.getTime() - time) / hourLength);
  return age < hours ? [] : [{ what: `${label} is ${age} hours old`, remediation, values: { ...values, age } }];
}
