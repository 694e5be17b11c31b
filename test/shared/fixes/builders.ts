import { SourceText, type TextFile } from "../../../shared/dockerfile/index.ts";
import type { Finding, TextEdit } from "../../../shared/findings/index.ts";

/** A replacement on the first line: file, start and end column (1-based, end exclusive), text. */
export type Edit = readonly [file: string, start: number, end: number, text: string];

export function makeFile(path: string, text: string): TextFile {
  return { path, source: new SourceText(text) };
}

/** A finding whose fix has the edits. Its message is the texts that they write. */
export function makeFinding(edits: readonly Edit[], other: Partial<Finding> = {}): Finding {
  const inReport = edits.map(
    ([file, startColumn, endColumn, text]): TextEdit => ({
      file,
      region: { startLine: 1, startColumn, endLine: 1, endColumn },
      text,
    }),
  );
  return {
    ruleId: "SW-XX-a",
    severity: "low",
    message: edits.map(([, , , text]) => text).join(""),
    locations: [],
    subject: { kind: "source", path: "." },
    fingerprint: "0",
    aliases: [],
    fixes: [{ kind: "edit", description: "Write it", edits: inReport }],
    ...other,
  };
}
