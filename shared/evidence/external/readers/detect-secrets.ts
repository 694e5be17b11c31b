import { z } from "zod";
import { problem, repositoryPath } from "../finding.ts";
import { contentOf, entriesOf, fact, hasKeys, jsonReader, maybe, maybeNumber, text } from "./reader.ts";

const schema = z.looseObject({
  version: maybe,
  generated_at: maybe,
  plugins_used: z.array(z.unknown()).min(1, "is empty, so nothing was searched for"),
  results: entriesOf(
    z.array(
      z.looseObject({
        type: text.min(1),
        line_number: maybeNumber,
        is_secret: z.boolean().nullish(),
        is_verified: z.boolean().nullish(),
      }),
    ),
  ),
});

/** A baseline of detect-secrets. What its audit says to be no secret is suppressed. Hashes of secrets are not read. */
export const detectSecrets = jsonReader(
  { tool: "detect-secrets", title: "detect-secrets", subjects: ["source"] },
  {
    recognize: (value) => hasKeys(value, "plugins_used", "results"),
    schema,
    read: ({ results, version, generated_at: created }) =>
      contentOf(
        "detect-secrets",
        results.flatMap(([file, secrets]) =>
          secrets.map(({ type, line_number: line, is_secret: isSecret, is_verified: isVerified }) =>
            problem({
              tool: "detect-secrets",
              id: type,
              severity: isVerified === true ? "critical" : "high",
              message: "a secret",
              file: repositoryPath(file),
              line,
              suppressed: isSecret === false ? "no secret, by the audit of its baseline" : undefined,
            }),
          ),
        ),
        { about: "source", ...fact("version", version), ...fact("createdAt", created) },
      ),
  },
);
