import { z } from "zod";
import { problem, repositoryPath } from "../finding.ts";
import { contentOf, count, fact, hasKeys, isListOf, jsonReader, listOf, maybe, text, valueAt } from "./reader.ts";

const check = z.looseObject({
  check_id: text.min(1),
  bc_check_id: maybe,
  check_name: maybe,
  severity: maybe,
  file_path: maybe,
  repo_file_path: maybe,
  file_line_range: z.array(z.number()).nullish(),
  resource: maybe,
  check_result: z.looseObject({ result: maybe, suppress_comment: maybe }).nullish(),
});

const report = z.looseObject({
  check_type: text,
  results: z.looseObject({
    passed_checks: listOf(z.unknown()),
    failed_checks: listOf(check),
    skipped_checks: listOf(check),
    parsing_errors: listOf(text),
  }),
  summary: z.looseObject({ passed: count, failed: count, skipped: count, checkov_version: maybe }),
});

const isReport = (value: unknown): boolean =>
  hasKeys(value, "check_type", "results", "summary") && hasKeys(valueAt(value, "results"), "failed_checks");

/** What Checkov prints if it found nothing to check. */
const isNothing = (value: unknown): boolean =>
  hasKeys(value, "passed", "failed", "skipped", "parsing_errors", "checkov_version");

/** Checkov's JSON: an object, or a list with one for each kind of files. */
export const checkov = jsonReader(
  { tool: "checkov", title: "Checkov", subjects: ["source"] },
  {
    recognize: (value) => isReport(value) || isListOf(value, isReport) || isNothing(value),
    schema: z.union([
      z.array(report),
      report.transform((one) => [one]),
      z.looseObject({ checkov_version: text }).transform(() => []),
    ]),
    read: (reports) => {
      const findings = reports.flatMap(({ results }) => [
        ...results.failed_checks.map((one) => findingOf(one)),
        ...results.skipped_checks.map((one) =>
          findingOf(one, one.check_result?.suppress_comment || "skipped by a comment or an option"),
        ),
      ]);
      const unread = reports.flatMap(({ results }) => results.parsing_errors);
      const unlisted = reports.some(({ summary, results }) => summary.failed > results.failed_checks.length);
      const checks = reports.reduce(
        (sum, { summary: { passed, failed, skipped } }) => sum + passed + failed + skipped,
        0,
      );
      return contentOf("checkov", findings, {
        about: "source",
        gaps: [
          ...unread.map((file) => `Checkov could not parse ${file}`),
          ...(unlisted ? ["the report counts failed checks that are not listed"] : []),
          ...(checks === 0 && findings.length === 0 ? ["no check was run"] : []),
        ],
        ...fact("version", reports[0]?.summary.checkov_version),
      });
    },
  },
);

function findingOf(one: z.infer<typeof check>, suppressed?: string) {
  return problem({
    tool: "checkov",
    id: one.check_id,
    aliases: one.bc_check_id ? [one.bc_check_id] : [],
    level: one.severity,
    message: [one.check_name, one.resource].filter(Boolean).join("; "),
    file: repositoryPath((one.repo_file_path || one.file_path)?.replace(/^\/+/u, "")),
    line: one.file_line_range?.[0],
    suppressed,
  });
}
