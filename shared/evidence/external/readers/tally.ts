import { z } from "zod";
import { problem, repositoryPath } from "../finding.ts";
import { contentOf, count, hasKeys, isListOf, jsonReader, listOf, maybe, text, valueAt } from "./reader.ts";

const schema = z
  .looseObject({
    files: listOf(
      z.looseObject({
        file: text,
        violations: listOf(
          z.looseObject({
            rule: text.min(1),
            message: text,
            severity: maybe,
            location: z.looseObject({ start: z.looseObject({ line: z.number() }).nullish() }).nullish(),
          }),
        ),
      }),
    ),
    summary: z.looseObject({ total: count }),
    files_scanned: count.nullish(),
  })
  .refine(
    ({ files, summary }) => files.reduce((sum, { violations }) => sum + violations.length, 0) >= summary.total,
    "counts violations that are not listed",
  );

/** JSON of the Dockerfile linter tally (wharflab/tally internal/reporter). */
export const tally = jsonReader(
  { tool: "tally", title: "tally", subjects: ["source"] },
  {
    recognize: (value) =>
      hasKeys(value, "files", "summary") &&
      hasKeys(valueAt(value, "summary"), "total", "errors", "warnings", "style", "files") &&
      (hasKeys(value, "files_scanned", "rules_enabled") ||
        isListOf(valueAt(value, "files"), (file) => hasKeys(file, "violations"))),
    schema,
    read: ({ files, files_scanned: scanned }) =>
      contentOf(
        "tally",
        files.flatMap(({ file, violations }) =>
          violations.map(({ rule, message, severity, location }) =>
            problem({
              tool: "tally",
              id: rule,
              aliases: rule.startsWith("hadolint/") ? [rule.slice("hadolint/".length)] : [],
              level: severity,
              message,
              file: repositoryPath(file),
              line: location?.start?.line,
            }),
          ),
        ),
        { about: "source", gaps: (scanned ?? files.length) === 0 ? ["no Dockerfile was linted"] : [] },
      ),
  },
);
