import type { EvidencePayload } from "../../../shared/evidence/index.ts";
import type { Report } from "../../../shared/findings/index.ts";
import type { RunResult } from "../../../shared/runner/index.ts";
import { notPassed, unscanned, unsigned } from "../images/rules.ts";
import type { CheckOptions } from "../options.ts";
import { assess } from "./assess.ts";
import { selectStandards } from "./choose.ts";
import { formatTally, toJson, toMarkdown } from "./render.ts";
import { toReportedStandard } from "./standards.ts";

/** The result of a run, with its assessments of standards. */
export interface ComplianceResult {
  readonly result: RunResult;
  /** One sentence per standard, for the terminal. */
  readonly lines: readonly string[];
}

/**
 * Adds compliance standards to a report: taxonomies in its SARIF, Markdown and JSON documents next to it, tables in
 * the run's summary, and the JSON report. Rules in `idle` could not run.
 * @throws InvalidError for an unknown standard.
 */
export function addCompliance(report: Report, ids: readonly string[], idle: readonly string[] = []): ComplianceResult {
  const chosen = selectStandards(ids);
  const assessments = chosen.map((standard) => assess(standard, report, idle));
  const markdown = toMarkdown(assessments);
  const json = toJson(assessments);
  const payloads: readonly EvidencePayload[] = [
    {
      role: "compliance",
      name: `${report.action}.compliance.json`,
      mediaType: "application/json",
      text: serialize(json),
    },
    { role: "compliance", name: `${report.action}.compliance.md`, mediaType: "text/markdown", text: markdown },
  ];
  return {
    result: {
      examined: [{ report: { ...report, standards: chosen.map(toReportedStandard) }, payloads }],
      documentsOutput: "compliance-report",
      appendix: `\n${markdown}`,
      compliance: json,
    },
    lines: assessments.map(
      ({ standard, controls }) => `${standard.name} ${standard.version}: ${formatTally(controls)}`,
    ),
  };
}

/** Lists rules that cannot run with these options, so that their silence is not evidence. */
export function listIdleRules({ trustedRegistries, images }: CheckOptions): string[] {
  const registries = trustedRegistries.length > 0 ? [] : ["SW-K8S-image-registry", "SW-COMPOSE-image-registry"];
  const scans = images?.scanned === undefined ? [unscanned.id, notPassed.id] : [];
  const signatures = images?.verified === undefined ? [unsigned.id] : [];
  return [...registries, ...scans, ...signatures];
}

function serialize(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
