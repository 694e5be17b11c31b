import { z } from "zod";
import { InvalidError, messageOf } from "../errors/index.ts";
import type { Coverage, Finding, Report, Rule, Subject } from "../findings/index.ts";
import { toolName } from "./write.ts";

const severity = z.enum(["critical", "high", "medium", "low", "info"]);
const own = z.looseObject({
  version: z.literal("2.1.0"),
  runs: z
    .array(
      z.looseObject({
        tool: z.looseObject({
          driver: z.looseObject({
            name: z.literal(toolName),
            rules: z.array(
              z.looseObject({
                properties: z.looseObject({
                  seaworthy: z.looseObject({ rule: z.looseObject({ id: z.string(), severity }) }),
                }),
              }),
            ),
          }),
        }),
        invocations: z.tuple([z.looseObject({ executionSuccessful: z.boolean() })]),
        results: z.array(
          z.looseObject({
            ruleId: z.string(),
            message: z.looseObject({ text: z.string() }),
            properties: z.looseObject({
              seaworthy: z.looseObject({
                finding: z.looseObject({
                  ruleId: z.string(),
                  severity,
                  message: z.string(),
                  fingerprint: z.string(),
                  locations: z.array(z.looseObject({ file: z.string() })),
                  aliases: z.array(z.string()),
                  fixes: z.array(z.looseObject({ kind: z.enum(["edit", "upgrade", "base"]) })),
                }),
              }),
            }),
          }),
        ),
        properties: z.looseObject({
          seaworthy: z.looseObject({
            action: z.string(),
            subject: z.discriminatedUnion("kind", [
              z.looseObject({ kind: z.literal("image"), name: z.string(), digest: z.string(), platform: z.string() }),
              z.looseObject({ kind: z.literal("source"), path: z.string() }),
            ]),
            coverage: z.looseObject({
              examined: z.record(z.string(), z.number()),
              gaps: z.array(z.looseObject({ what: z.string(), why: z.string(), weight: z.enum(["partial", "note"]) })),
            }),
            comparison: z
              .union([
                z.looseObject({ missing: z.string() }),
                z.looseObject({
                  source: z.string(),
                  fixed: z.array(z.looseObject({ fingerprint: z.string(), ruleId: z.string(), message: z.string() })),
                }),
              ])
              .optional(),
          }),
        }),
      }),
    )
    .length(1),
});

/**
 * The report that `toSarif` wrote. `file` names the text in errors.
 * Throws `InvalidError` (`SARIF_UNREADABLE`) for text that is not JSON, is truncated, or is not Seaworthy's own SARIF,
 * and `SARIF_INCONSISTENT` where the standard fields and ours tell different stories.
 */
export function readReport(text: string, file: string): Report {
  const parsed = own.safeParse(parseJson(text, file));
  if (!parsed.success) throw unreadable(file, describe(parsed.error));
  const [run] = parsed.data.runs;
  if (run === undefined) throw unreadable(file, "it holds no run");
  const { action, subject, coverage, comparison } = run.properties.seaworthy;
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
