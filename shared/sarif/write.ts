import type { Log, Notification, ReportingDescriptor, ReportingDescriptorRelationship, Run } from "sarif";
import { type CoverageGap, type Finding, isComplete, type Report, type Rule } from "../findings/index.ts";
import { identityOf } from "../references/index.ts";
import { toDescriptor } from "./descriptor.ts";
import { imageRoot, toResult } from "./result.ts";
import { relationshipsOf, taxaOfFinding, taxonomyReference, toTaxonomy } from "./taxonomies.ts";

export interface WriteOptions {
  /** Engine version, `major.minor.patch`. */
  readonly version: string;
  /** `primaryLocationLineHash` of a line of a repository file (1-based); undefined when the file cannot be read. */
  readonly lineHash?: (file: string, line: number) => string | undefined;
}

export const schemaUri = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
export const toolName = "seaworthy";

/** A report as SARIF 2.1.0 with every finding, suppressed ones too. `readReport` gives back the same report. */
export function toSarif(report: Report, options: WriteOptions): Log {
  return { $schema: schemaUri, version: "2.1.0", runs: [toRun(report, options)] };
}

/** SARIF as text: two-space JSON with a final line feed; equal reports give equal bytes. */
export function serializeSarif(log: Log): string {
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function toRun(report: Report, options: WriteOptions): Run {
  const rules = rulesInUse(report);
  const { standards = [] } = report;
  const indexOf = new Map(rules.map((rule, index) => [rule.id, index]));
  const hashOf = lineHasher(report.findings, options.lineHash);
  return {
    tool: {
      driver: {
        name: toolName,
        fullName: `seaworthy ${report.action}`,
        version: options.version,
        semanticVersion: options.version,
        rules: rules.map((rule) => related(toDescriptor(rule), relationshipsOf(rule, standards))),
        ...(standards.length === 0 ? {} : { supportedTaxonomies: standards.map(taxonomyReference) }),
      },
    },
    ...(standards.length === 0 ? {} : { taxonomies: standards.map(toTaxonomy) }),
    automationDetails: { id: identityOf(report.action, report.subject).category },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { [imageRoot]: { description: { text: "The root directory of the image's file system." } } },
    invocations: [
      {
        executionSuccessful: isComplete(report.coverage),
        toolExecutionNotifications: report.coverage.gaps.map(toNotification),
      },
    ],
    results: report.findings.map((finding) => {
      const taxa = taxaOfFinding(finding, standards);
      const result = toResult(finding, indexOf.get(finding.ruleId) ?? -1, hashOf(finding));
      return taxa.length === 0 ? result : { ...result, taxa };
    }),
    properties: {
      seaworthy: {
        action: report.action,
        subject: report.subject,
        coverage: report.coverage,
        ...(report.comparison === undefined ? {} : { comparison: report.comparison }),
        ...(report.standards === undefined ? {} : { standards: report.standards }),
      },
    },
  };
}

function related(
  descriptor: ReportingDescriptor,
  relationships: ReportingDescriptorRelationship[],
): ReportingDescriptor {
  return relationships.length === 0 ? descriptor : { ...descriptor, relationships };
}

/** Every rule of the report, and a bare one for a finding whose rule the engine did not list. */
function rulesInUse(report: Report): readonly Rule[] {
  const known = new Set(report.rules.map((rule) => rule.id));
  const bare = new Map<string, Rule>();
  for (const { ruleId, severity } of report.findings) {
    if (known.has(ruleId) || bare.has(ruleId)) continue;
    bare.set(ruleId, {
      id: ruleId,
      name: ruleId,
      severity,
      summary: ruleId,
      description: ruleId,
      help: { text: ruleId, markdown: ruleId },
      tags: [],
    });
  }
  return [...report.rules, ...bare.values()];
}

/**
 * GitHub tells alerts of one rule apart by this value alone. The hash of the line survives moves; where two findings
 * of one rule share a line, or no file is known, the finding's own fingerprint takes its place.
 */
export function lineHasher(
  findings: readonly Finding[],
  lineHash: WriteOptions["lineHash"],
): (finding: Finding) => string {
  const keyOf = (finding: Finding): string | undefined => {
    const [first] = finding.locations;
    return first === undefined || finding.subject.kind === "image"
      ? undefined
      : `${finding.ruleId}\0${first.file}\0${first.region.startLine}`;
  };
  const shared = Map.groupBy(findings, keyOf);
  return (finding) => {
    const key = keyOf(finding);
    const [first] = finding.locations;
    const alone = key !== undefined && shared.get(key)?.length === 1;
    return (
      (alone && first !== undefined ? lineHash?.(first.file, first.region.startLine) : undefined) ?? finding.fingerprint
    );
  };
}

function toNotification(gap: CoverageGap): Notification {
  return { level: gap.weight === "partial" ? "error" : "note", message: { text: `${gap.what}: ${gap.why}` } };
}
