import { z } from "zod";
import { problem, repositoryPath } from "../finding.ts";
import { contentOf, hasKeys, isListOf, jsonReader, maybe, text } from "./reader.ts";

const schema = z.array(
  z.looseObject({
    filePath: text,
    messages: z.array(
      z.looseObject({
        ruleId: text.min(1),
        severity: maybe,
        loc: z.looseObject({ start: z.looseObject({ line: z.number() }).nullish() }).nullish(),
      }),
    ),
  }),
);

/** JSON of secretlint: a list of files. Contents and messages are not read, because they quote secrets. */
export const secretlint = jsonReader(
  { tool: "secretlint", title: "secretlint", subjects: ["source"] },
  {
    recognize: (value) => isListOf(value, (entry) => hasKeys(entry, "filePath", "sourceContentType", "messages")),
    schema,
    read: (files) =>
      contentOf(
        "secretlint",
        files.flatMap(({ filePath, messages }) =>
          messages.map(({ ruleId, severity, loc }) =>
            problem({
              tool: "secretlint",
              id: ruleId,
              level: severity,
              message: "a secret",
              file: repositoryPath(filePath),
              line: loc?.start?.line,
            }),
          ),
        ),
        { about: "source" },
      ),
  },
);
