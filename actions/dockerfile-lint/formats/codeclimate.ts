import type { Issue } from "./issue.ts";

const severity = { error: "blocker", warning: "major", info: "info", style: "minor" } as const;

/** Formats findings as Code Climate engine output: JSON objects, each followed by a NUL byte. */
export function formatCodeClimate(issues: readonly Issue[]): string {
  return issues.map((issue) => `${JSON.stringify(toClimate(issue))}\0`).join("");
}

/** Formats findings as a GitLab code quality report: the same objects in an array, each with its fingerprint. */
export function formatGitlabCodeClimate(issues: readonly Issue[]): string {
  return `${JSON.stringify(issues.map((issue) => ({ ...toClimate(issue), fingerprint: issue.fingerprint })))}\n`;
}

function toClimate({ code, message, file, line, endLine, level }: Issue): Readonly<Record<string, unknown>> {
  return {
    type: "issue",
    check_name: code,
    description: message,
    categories: ["Bug Risk"],
    location: { path: file, lines: { begin: line, end: endLine } },
    severity: severity[level],
  };
}
