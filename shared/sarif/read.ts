import type { z } from "zod";
import { InvalidError, messageOf } from "../errors/index.ts";
import type { Coverage, Finding, Report, Rule, Subject } from "../findings/index.ts";
import { ownLog } from "./own-schema.ts";

/**
 * Reads a report that `toSarif` wrote.
 * @param file name of the file in errors.
 * @throws InvalidError `SARIF_UNREADABLE` if it is not SARIF from Seaworthy, `SARIF_INCONSISTENT` if standard fields
 * contradict Seaworthy's own.
 */
export function readReport(text: string, file: string): Report {
  const parsed = ownLog.safeParse(parseJson(text, file));
  if (!parsed.success) throw unreadable(file, describe(parsed.error));
  const [run] = parsed.data.runs;
  if (run === undefined) throw unreadable(file, "it has no runs");
  const { action, subject, coverage, comparison, standards } = run.properties.seaworthy;
  for (const [index, result] of run.results.entries()) {
    const { finding } = result.properties.seaworthy;
    if (result.ruleId === finding.ruleId && result.message.text === finding.message) continue;
    throw new InvalidError(
      "SARIF_INCONSISTENT",
      `result ${index} was edited: its rule or message differs from the finding it contains`,
      {
        place: { what: file },
        advice: "Run the scan again. Do not edit evidence",
      },
    );
  }
  return {
    action,
    subject: subject as unknown as Subject,
    coverage: coverage as unknown as Coverage,
    rules: run.tool.driver.rules.map((rule) => rule.properties.seaworthy.rule as unknown as Rule),
    findings: run.results.map((result) => result.properties.seaworthy.finding as unknown as Finding),
    ...(comparison === undefined ? {} : { comparison }),
    ...(standards === undefined ? {} : { standards }),
  };
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw unreadable(file, messageOf(error), error);
  }
}

function describe(error: z.ZodError): string {
  const [issue] = error.issues;
  return issue === undefined ? "it is invalid" : `${issue.path.join(".") || "the root"}: ${issue.message}`;
}

function unreadable(file: string, reason: string, cause?: unknown): InvalidError {
  return new InvalidError("SARIF_UNREADABLE", `is not a SARIF file from Seaworthy, or is truncated (${reason})`, {
    place: { what: file },
    advice: "Run the step that writes it again",
    cause,
  });
}
