import type { Finding } from "../../../shared/findings/index.ts";
import { formatCodeClimate, formatGitlabCodeClimate } from "./codeclimate.ts";
import { type Issue, toIssue } from "./issue.ts";
import { formatHadolintJson, formatSonarqube } from "./json.ts";
import { formatCodacy, formatGnu, formatTty } from "./lines.ts";
import type { HadolintFormat } from "./names.ts";
import { formatHadolintSarif } from "./sarif.ts";
import { formatCheckstyle, formatJunit } from "./xml.ts";

const writers: Readonly<Record<HadolintFormat, (issues: readonly Issue[]) => string>> = {
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
 * Formats findings as hadolint does.
 * @param file path that replaces those of the findings.
 */
export function formatIssues(format: HadolintFormat, findings: readonly Finding[], file?: string): string {
  const issues = findings.map(toIssue);
  return writers[format](file === undefined ? issues : issues.map((issue) => ({ ...issue, file })));
}
