import type { Issue } from "./issue.ts";

/** Formats findings as hadolint's `tty` without colors: `file:line code level: message`. */
export function formatTty(issues: readonly Issue[]): string {
  return lines(issues, ({ file, line, code, level, message }) => `${file}:${line} ${code} ${level}: ${message}`);
}

/**
 * Formats findings as hadolint's `gnu`, following the GNU coding standards: `hadolint:file:line: code level:
 * message`.
 */
export function formatGnu(issues: readonly Issue[]): string {
  return lines(
    issues,
    ({ file, line, code, level, message }) => `hadolint:${file}:${line}: ${code} ${level}: ${message}`,
  );
}

/** Formats findings as Codacy results: one JSON object per line. */
export function formatCodacy(issues: readonly Issue[]): string {
  return lines(issues, ({ file, line, code, message }) =>
    JSON.stringify({ filename: file, patternId: code, message, line }),
  );
}

function lines(issues: readonly Issue[], line: (issue: Issue) => string): string {
  return issues.map((issue) => `${line(issue)}\n`).join("");
}
