import { z } from "zod";
import { problem, repositoryPath } from "../finding.ts";
import { contentOf, count, hasKeys, isListOf, jsonReader, listOf, text } from "./reader.ts";

const results = listOf(z.looseObject({ msg: text, metadata: z.looseObject({ query: text.nullish() }).nullish() }));

const schema = z.array(
  z.looseObject({
    filename: text,
    namespace: text,
    successes: count,
    failures: results,
    warnings: results,
    exceptions: results,
  }),
);

/** JSON of conftest: a finding is a failure, a warning or an exception of a file. Its rules have no ids. */
export const conftest = jsonReader(
  { tool: "conftest", title: "conftest", subjects: ["source"] },
  {
    recognize: (value) => isListOf(value, (entry) => hasKeys(entry, "filename", "namespace", "successes")),
    schema,
    read: (files) => {
      const tested = files.some(
        ({ successes, failures, warnings, exceptions }) =>
          successes + failures.length + warnings.length + exceptions.length > 0,
      );
      return contentOf(
        "conftest",
        files.flatMap(({ filename, failures, warnings, exceptions }) => [
          ...failures.map((one) => findingOf(one, filename, "fail")),
          ...warnings.map((one) => findingOf(one, filename, "warn")),
          ...exceptions.map((one) => findingOf(one, filename, "fail", "an exception of the policy")),
        ]),
        { about: "source", gaps: tested ? [] : ["no policy was tested"] },
      );
    },
  },
);

function findingOf(
  { msg, metadata }: z.infer<typeof results>[number],
  filename: string,
  level: string,
  suppressed?: string,
) {
  const id = metadata?.query || "conftest";
  return problem({ tool: "conftest", id, level, message: msg, file: repositoryPath(filename), suppressed });
}
