import type { EvidencePayload } from "../../../shared/evidence/index.ts";
import type { Report } from "../../../shared/findings/index.ts";
import { toJson as findingsJson } from "../../../shared/report/index.ts";
import type { RunResult } from "../../../shared/runner/index.ts";
import { notPassed, unscanned, unsigned } from "../images/rules.ts";
import type { CheckOptions } from "../options.ts";
import { assess } from "./assess.ts";
import { selectStandards } from "./choose.ts";
import { formatTally, toJson, toMarkdown } from "./render.ts";
import { toReportedStandard } from "./standards.ts";

/** A run's result with what it says of standards. */
export interface ComplianceResult {
  readonly result: RunResult;
  /** One sentence a standard, for people at a terminal. */
  readonly lines: readonly string[];
}

/**
 * The result of a report that speaks of standards: taxonomies in its SARIF, documents as Markdown and JSON next to it, tables on the
 * run's page, and with `--format json` an object of findings and standards. `idle` are rules that had
 * nothing to go by. Throws `InvalidError` for an id that no standard has.
 */
export function addCompliance(
  report: Report,
  ids: readonly string[],
  format: string,
  idle: readonly string[] = [],
): ComplianceResult {
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
      ...(format === "json" ? { document: serialize({ findings: findingsOf(report), compliance: json }) } : {}),
    },
    lines: assessments.map(
      ({ standard, controls }) => `${standard.name} ${standard.version}: ${formatTally(controls)}`,
    ),
  };
}

/** Rules that have nothing to go by under these options, so that their silence is no evidence. */
export function listIdleRules({ trustedRegistries, images }: CheckOptions): string[] {
  const registries = trustedRegistries.length > 0 ? [] : ["SW-K8S-image-registry", "SW-COMPOSE-image-registry"];
  const scans = images?.scanned === undefined ? [unscanned.id, notPassed.id] : [];
  const signatures = images?.verified === undefined ? [unsigned.id] : [];
  return [...registries, ...scans, ...signatures];
}

function findingsOf(report: Report): unknown {
  return JSON.parse(findingsJson([report]));
}

function serialize(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
