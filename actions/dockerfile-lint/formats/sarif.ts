import { toUri } from "../../../shared/sarif/index.ts";
import type { Issue } from "./issue.ts";

const sarifLevel = { error: "error", warning: "warning", info: "note", style: "note" } as const;

/** Formats findings as hadolint's `sarif`: results only. The format `sarif` contains everything. */
export function formatHadolintSarif(issues: readonly Issue[]): string {
  const results = issues.map((issue) => ({
    ruleId: issue.code,
    level: sarifLevel[issue.level],
    message: { text: issue.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(issue.file) },
          region: {
            startLine: issue.line,
            startColumn: issue.column,
            endLine: issue.endLine,
            endColumn: issue.endColumn,
            sourceLanguage: "dockerfile",
          },
        },
      },
    ],
  }));
  const run = { tool: { driver: { name: "seaworthy" } }, defaultSourceLanguage: "dockerfile", results };
  return `${JSON.stringify({ $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] })}\n`;
}
