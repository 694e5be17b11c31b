import type { z } from "zod";
import { InvalidError, messageOf } from "../errors/index.ts";
import type { Coverage, Finding, Report, Rule, Subject } from "../findings/index.ts";
import { ownLog } from "./own-schema.ts";

/**
 * The report that `toSarif` wrote. `file` names the text in errors.
 * Throws `InvalidError` (`SARIF_UNREADABLE`) for text that is not JSON, is truncated, or is not Seaworthy's own SARIF,
 * and `SARIF_INCONSISTENT` where the standard fields and ours tell different stories.
 */
export function readReport(text: string, file: string): Report {
  const parsed = ownLog.safeParse(parseJson(text, file));
  if (!parsed.success) throw unreadable(file, describe(parsed.error));
  const [run] = parsed.data.runs;
  if (run === undefined) throw unreadable(file, "it holds no run");
  const { action, subject, coverage, comparison, standards } = run.properties.seaworthy;
  for (const [index, result] of run.results.entries()) {
    const { finding } = result.properties.seaworthy;
    if (result.ruleId === finding.ruleId && result.message.text === finding.message) continue;
    throw new InvalidError(
      "SARIF_INCONSISTENT",
      `result ${index} was edited: its rule or message differs from the finding it carries`,
      {
        place: { what: file },
        advice: "Run the scan again; evidence is not to be changed by hand",
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
  return issue === undefined ? "it has another shape" : `${issue.path.join(".") || "the root"}: ${issue.message}`;
}

function unreadable(file: string, why: string, cause?: unknown): InvalidError {
  return new InvalidError("SARIF_UNREADABLE", `is not SARIF that Seaworthy wrote, or is cut off (${why})`, {
    place: { what: file },
    advice: "Run the step that writes it again",
    cause,
  });
}
