import {
  activeFindings,
  type Finding,
  isComplete,
  isNew,
  isOver,
  isUnrated,
  type Report,
  severities,
  type Threshold,
  weightOf,
} from "../../findings/index.ts";
import { defined } from "../../values/index.ts";
import { fixPlan } from "../fix-plan.ts";
import { byImportance, totalExamined } from "../order.ts";
import type { ContentLayer, Decision, Examined, RunResult } from "../result.ts";
import { placesText, stepText } from "../step-text.ts";
import { headlines } from "../words.ts";
import { reportedFinding } from "./finding.ts";
import type { GateDecision, PlanStep, ReportDocument, ReportedFinding, ReportVerdict } from "./model.ts";
import { reportSchema } from "./model.ts";
import { reportedRules, reportedSubject } from "./subject.ts";

/** A finished run. */
export interface DocumentFacts {
  readonly action: string;
  readonly version: string;
  /** When the run began. */
  readonly now: Date;
  readonly result: Pick<RunResult, "examined" | "gate" | "compliance">;
  readonly decision: Decision;
  readonly exitCode: number;
  readonly failOn: Threshold;
  readonly newOnly: boolean;
}

/** Builds the document of a run, which `--format json` prints and `--format html` shows. Pure, in a stable order. */
export function buildDocument(facts: DocumentFacts): ReportDocument {
  const { action, version, now, result } = facts;
  const reports = result.examined.map(({ report }) => report);
  const findings = result.examined.flatMap((examined) => entriesOf(examined, facts));
  return {
    schema: reportSchema,
    tool: { name: "seaworthy", version },
    action,
    createdAt: now.toISOString(),
    verdict: verdictOf(facts, reports),
    plan: planOf(reports),
    subjects: result.examined.map(reportedSubject),
    coverage: {
      complete: reports.every(({ coverage }) => isComplete(coverage)),
      examined: totalExamined(reports),
      gaps: reports.flatMap((report) =>
        report.coverage.gaps.map(({ what, why, weight }) => ({
          ...{ action: report.action, subject: reportedSubject({ report }).name },
          ...{ what, why, weight },
        })),
      ),
    },
    findings: ordered(findings.filter(({ suppression }) => suppression === undefined)),
    suppressed: ordered(findings.filter(({ suppression }) => suppression !== undefined)),
    fixed: reports.flatMap(fixedFindings),
    rules: reportedRules(reports),
    ...defined({ compliance: result.compliance }),
  };
}

/** Serializes a document as JSON with two-space indentation and a final line feed. */
export function serializeDocument(document: ReportDocument): string {
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

type Entry = ReportedFinding & { readonly finding: Finding };

function ordered(entries: readonly Entry[]): readonly ReportedFinding[] {
  const byFinding = new Map(entries.map((entry) => [entry.finding, entry]));
  return byImportance([...byFinding.keys()]).flatMap((finding) => {
    const entry = byFinding.get(finding);
    if (entry === undefined) return [];
    const { finding: _finding, ...reported } = entry;
    return [reported];
  });
}

function entriesOf({ report, contents }: Examined, facts: DocumentFacts): readonly Entry[] {
  const layers = new Map<number, ContentLayer>(contents?.().layers.map((layer) => [layer.index, layer]));
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  const { gate } = facts.result;
  const waivers = new Map(gate?.waived.map((waiver) => [waiver.fingerprint, waiver]));
  const blocks = gate === undefined ? thresholdCheck(facts) : gateCheck(gate);
  return report.findings.map((finding) => ({
    ...reportedFinding(finding, {
      action: report.action,
      rule: rules.get(finding.ruleId),
      layers,
      blocking: finding.suppression === undefined ? blocks(finding) : false,
      waiver: waivers.get(finding.fingerprint),
    }),
    finding,
  }));
}

type BlockCheck = (finding: Finding) => boolean | undefined;

function thresholdCheck({ failOn, newOnly }: DocumentFacts): BlockCheck {
  return (finding) => isOver(failOn, weightOf(finding)) && (!newOnly || isNew(finding));
}

/** Looks findings up among the reasons of the rules that deny. Unknown if a rule does not list all of its reasons. */
function gateCheck({ rules }: GateDecision): BlockCheck {
  const denying = rules.filter(({ decision }) => decision === "deny");
  const named = new Set(denying.flatMap(({ reasons }) => reasons.flatMap(({ fingerprint }) => fingerprint ?? [])));
  const isWhole = denying.every(({ count, reasons }) => count <= reasons.length);
  return ({ fingerprint }) => named.has(fingerprint) || (isWhole ? false : undefined);
}

function verdictOf(
  { result: { gate }, decision, exitCode, failOn, newOnly }: DocumentFacts,
  reports: readonly Report[],
) {
  const active = reports.flatMap(activeFindings);
  const counts = severities.map((severity) => [
    severity,
    active.filter((finding) => finding.severity === severity).length,
  ]);
  const { outcome, verdict: sentence } = decision;
  return {
    outcome,
    exitCode,
    headline: gate?.headline ?? headlines[outcome],
    ...{ sentence, failOn, newOnly },
    findings: Object.fromEntries(counts) as ReportVerdict["findings"],
    unknown: active.filter(isUnrated).length,
    suppressed: reports.reduce((sum, { findings }) => sum + findings.length, 0) - active.length,
    ...defined({ gate }),
  };
}

function planOf(reports: readonly Report[]): readonly PlanStep[] {
  return fixPlan(byImportance(reports.flatMap(activeFindings))).map((step) => ({
    text: stepText(step),
    place: placesText(step),
    severity: step.worst,
    fixes: step.resolves.map(({ id }) => id),
  }));
}

function fixedFindings({ action, comparison }: Report): ReportDocument["fixed"] {
  if (comparison === undefined || "missing" in comparison) return [];
  return comparison.fixed.map(({ ruleId, message, fingerprint }) => ({ action, ruleId, message, fingerprint }));
}
