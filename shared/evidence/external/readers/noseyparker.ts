import { z } from "zod";
import { valuesOf } from "../document.ts";
import { problem, repositoryPath } from "../finding.ts";
import { contentOf, hasKeys, isListOf, listOf, maybe, maybeNumber, type Reader, text } from "./reader.ts";

const finding = z.looseObject({
  rule_name: text.min(1),
  statuses: listOf(text),
  comment: maybe,
  matches: listOf(
    z.looseObject({
      provenance: listOf(z.looseObject({ path: maybe, first_commit: z.looseObject({ blob_path: maybe }).nullish() })),
      location: z
        .looseObject({
          source_span: z.looseObject({ start: z.looseObject({ line: maybeNumber }).nullish() }).nullish(),
        })
        .nullish(),
    }),
  ),
});

/** Findings of Nosey Parker, one a line or a list. Matches and snippets are not read, because they are the secrets. */
export const noseyParker: Reader = {
  tool: "noseyparker",
  title: "Nosey Parker",
  subjects: ["source"],
  recognize: (document) =>
    isListOf(valuesOf(document), (value) => hasKeys(value, "rule_name", "num_matches", "matches")),
  read: (document) =>
    contentOf(
      "noseyparker",
      valuesOf(document).map((value) => {
        const { rule_name: id, matches, statuses, comment } = finding.parse(value);
        const [first] = matches;
        const [origin] = first?.provenance ?? [];
        const isRejected = statuses.length > 0 && statuses.every((status) => status === "reject");
        return problem({
          tool: "noseyparker",
          id,
          severity: "high",
          message: "a secret",
          file: repositoryPath(origin?.path || origin?.first_commit?.blob_path),
          line: first?.location?.source_span?.start?.line,
          suppressed: isRejected ? comment || "rejected in Nosey Parker" : undefined,
        });
      }),
      { about: "source" },
    ),
};
