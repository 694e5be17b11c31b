import type { Issue } from "./issue.ts";

/** Formats findings as hadolint's `json`: an array with one object per finding. */
export function formatHadolintJson(issues: readonly Issue[]): string {
  return `${JSON.stringify(issues.map(({ code, column, file, level, line, message }) => ({ code, column, file, level, line, message })))}\n`;
}

const sonarSeverity = { error: "CRITICAL", warning: "MAJOR", info: "MINOR", style: "INFO" } as const;

/** Formats findings for SonarQube's generic issue import. Its columns start at 0. */
export function formatSonarqube(issues: readonly Issue[]): string {
  const list = issues.map((issue) => ({
    engineId: "Hadolint",
    ruleId: issue.code,
    severity: sonarSeverity[issue.level],
    type: issue.level === "error" ? "BUG" : "CODE_SMELL",
    primaryLocation: {
      message: issue.message,
      filePath: issue.file,
      textRange: {
        startLine: issue.line,
        endLine: issue.endLine,
        startColumn: issue.column - 1,
        endColumn: issue.endLine > issue.line ? issue.endColumn - 1 : Math.max(issue.column, issue.endColumn - 1),
      },
    },
  }));
  return `${JSON.stringify({ issues: list })}\n`;
}
