import { z } from "zod";
import { problem, repositoryPath } from "../finding.ts";
import { contentOf, hasKeys, isListOf, jsonReader, maybe, maybeNumber, text } from "./reader.ts";

const current = z
  .looseObject({ RuleID: text.min(1), Description: maybe, File: text, StartLine: maybeNumber })
  .transform(({ RuleID, File, StartLine }) => ({ id: RuleID, file: File, line: StartLine }));

const earlier = z
  .looseObject({ rule: text.min(1), file: text, lineNumber: maybeNumber })
  .transform(({ rule, file, lineNumber }) => ({ id: rule, file, line: lineNumber }));

/** Gitleaks' JSON, of version 8 and of earlier ones. Lines and matches are not read, because they are the secrets. */
export const gitleaks = jsonReader(
  { tool: "gitleaks", title: "Gitleaks", subjects: ["source"] },
  {
    recognize: (value) =>
      isListOf(value, (entry) => hasKeys(entry, "RuleID", "Secret", "Match", "File")) ||
      isListOf(value, (entry) => hasKeys(entry, "rule", "offender", "commit", "file")),
    schema: z.union([z.array(current), z.array(earlier)]),
    read: (list) =>
      contentOf(
        "gitleaks",
        list.map(({ id, file, line }) =>
          problem({ tool: "gitleaks", id, severity: "high", message: "a secret", file: repositoryPath(file), line }),
        ),
        { about: "source" },
      ),
  },
);
