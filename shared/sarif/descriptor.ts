import type { ReportingDescriptor } from "sarif";
import type { Rule, Severity } from "../findings/index.ts";
import { truncate } from "../text/index.ts";

/** GitHub's limit of a rule's description, in characters. */
const descriptionLimit = 1024;

const scoreOf: Record<Severity, string> = { critical: "9.5", high: "8.0", medium: "5.5", low: "2.0", info: "0.1" };
const problemSeverity = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "recommendation",
  info: "recommendation",
} as const;

/** Maps a severity to a SARIF level: critical and high to error, medium to warning, others to note. */
export function levelOf(severity: Severity): "error" | "warning" | "note" {
  if (severity === "critical" || severity === "high") return "error";
  return severity === "medium" ? "warning" : "note";
}

/** Converts a rule to a SARIF `reportingDescriptor` with the properties that GitHub code scanning reads. */
export function toDescriptor(rule: Rule): ReportingDescriptor {
  return {
    id: rule.id,
    name: rule.name,
    shortDescription: { text: truncate(rule.summary, descriptionLimit) },
    fullDescription: { text: truncate(rule.description, descriptionLimit) },
    help: { text: rule.help.text, markdown: rule.help.markdown },
    ...(rule.helpUri === undefined ? {} : { helpUri: rule.helpUri }),
    defaultConfiguration: { level: levelOf(rule.severity) },
    properties: {
      tags: [...rule.tags],
      precision: rule.precision ?? "high",
      "problem.severity": problemSeverity[rule.severity],
      ...(rule.tags.includes("security") ? { "security-severity": securitySeverity(rule) } : {}),
      seaworthy: { rule },
    },
  };
}

function securitySeverity(rule: Rule): string {
  const score = rule.securityScore;
  return score !== undefined && score > 0 && score <= 10 ? score.toFixed(1) : scoreOf[rule.severity];
}
