import { z } from "zod";
import { problem, repositoryPath } from "../finding.ts";
import { contentOf, hasKeys, isListOf, jsonReader, maybe, maybeNumber, text, valueAt } from "./reader.ts";

const schema = z.looseObject({
  results: z.array(
    z.looseObject({
      rule_id: text.min(1),
      long_id: maybe,
      rule_description: text.default(""),
      severity: maybe,
      status: z.number().nullish(),
      location: z.looseObject({ filename: maybe, start_line: maybeNumber }).nullish(),
    }),
  ),
});

/** `status` of results that passed or are ignored. */
const passedStatus = 1;
const ignoredStatus = 2;

/** JSON of tfsec, current and legacy. */
export const tfsec = jsonReader(
  { tool: "tfsec", title: "tfsec", subjects: ["source"] },
  {
    recognize: (value) =>
      isListOf(valueAt(value, "results"), (entry) => hasKeys(entry, "rule_id", "rule_provider", "location")),
    schema,
    read: ({ results }) =>
      contentOf(
        "tfsec",
        results
          .filter(({ status }) => status !== passedStatus)
          .map((one) =>
            problem({
              tool: "tfsec",
              id: one.rule_id,
              aliases: one.long_id ? [one.long_id] : [],
              level: one.severity,
              message: one.rule_description,
              file: repositoryPath(one.location?.filename),
              line: one.location?.start_line,
              suppressed: one.status === ignoredStatus ? "ignored by a comment" : undefined,
            }),
          ),
        { about: "source" },
      ),
  },
);
