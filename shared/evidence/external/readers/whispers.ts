import { z } from "zod";
import { problem, repositoryPath } from "../finding.ts";
import { contentOf, hasKeys, isListOf, jsonReader, maybe, maybeNumber, secretSeverity, text } from "./reader.ts";

const schema = z.array(
  z.looseObject({ rule_id: maybe, message: maybe, key: maybe, severity: maybe, file: text, line: maybeNumber }),
);

/** JSON of Whispers. Values are not read, because they are the secrets. */
export const whispers = jsonReader(
  { tool: "whispers", title: "Whispers", subjects: ["source"] },
  {
    recognize: (value) => isListOf(value, (entry) => hasKeys(entry, "key", "value", "file", "line", "severity")),
    schema,
    read: (list) =>
      contentOf(
        "whispers",
        list.map(({ rule_id: rule, message, severity, file, line }) =>
          problem({
            tool: "whispers",
            id: rule || message || "secret",
            level: severity,
            severity: secretSeverity(severity),
            message: "a secret",
            file: repositoryPath(file),
            line,
          }),
        ),
        { about: "source" },
      ),
  },
);
