import { z } from "zod";
import { problem, repositoryPath } from "../finding.ts";
import { contentOf, fact, hasKeys, jsonReader, listOf, maybe, text } from "./reader.ts";

const schema = z.looseObject({
  Checks: z.array(z.unknown()).min(1, "is empty, so nothing was checked"),
  Reports: listOf(
    z.looseObject({
      Check: text.min(1),
      Diagnostic: z.looseObject({ Message: text.default("") }),
      Object: z.looseObject({ Metadata: z.looseObject({ FilePath: maybe }).nullish() }).nullish(),
    }),
  ),
  Summary: z.looseObject({ ChecksStatus: text, KubeLinterVersion: maybe, CheckEndTime: maybe }).nullish(),
});

/** JSON of KubeLinter. Its findings have no severity. */
export const kubeLinter = jsonReader(
  { tool: "kube-linter", title: "KubeLinter", subjects: ["source"] },
  {
    recognize: (value) => hasKeys(value, "Checks", "Reports"),
    schema,
    read: ({ Reports, Summary }) =>
      contentOf(
        "kube-linter",
        Reports.map(({ Check, Diagnostic, Object: of }) =>
          problem({
            tool: "kube-linter",
            id: Check,
            message: Diagnostic.Message,
            file: repositoryPath(of?.Metadata?.FilePath),
          }),
        ),
        {
          about: "source",
          gaps:
            Reports.length === 0 && Summary != null && Summary.ChecksStatus !== "Passed"
              ? ["it failed, but lists no reports"]
              : [],
          ...fact("version", Summary?.KubeLinterVersion),
          ...fact("createdAt", Summary?.CheckEndTime),
        },
      ),
  },
);
