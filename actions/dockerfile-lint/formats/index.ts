import type { Finding } from "../../../shared/findings/index.ts";
import { formatCodeClimate, formatGitlabCodeClimate } from "./codeclimate.ts";
import { type Issue, toIssue } from "./issue.ts";
import { formatHadolintJson, formatSonarqube } from "./json.ts";
import { formatCodacy, formatGnu, formatTty } from "./lines.ts";
import { formatHadolintSarif } from "./sarif.ts";
import { formatCheckstyle, formatJunit } from "./xml.ts";

const writers: Readonly<Record<string, (issues: readonly Issue[]) => string>> = {
  "hadolint-tty": formatTty,
  "hadolint-json": formatHadolintJson,
  "hadolint-sarif": formatHadolintSarif,
  checkstyle: formatCheckstyle,
  codeclimate: formatCodeClimate,
  "gitlab-codeclimate": formatGitlabCodeClimate,
  gnu: formatGnu,
  codacy: formatCodacy,
  sonarqube: formatSonarqube,
  junit: formatJunit,
};

/**
 * Formats findings as hadolint does. Returns undefined if the format is not one of hadolint's.
 * @param file path that replaces those of the findings.
 */
export function formatIssues(format: string, findings: readonly Finding[], file?: string): string | undefined {
  if (!Object.hasOwn(writers, format)) return undefined;
  const issues = findings.map(toIssue);
  return writers[format]?.(file === undefined ? issues : issues.map((issue) => ({ ...issue, file })));
}
