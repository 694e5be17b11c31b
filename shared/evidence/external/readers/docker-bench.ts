import { z } from "zod";
import { problem } from "../finding.ts";
import { contentOf, hasKeys, jsonReader, listOf, text } from "./reader.ts";

const schema = z.looseObject({
  dockerbenchsecurity: text.min(1),
  tests: z
    .array(
      z.looseObject({
        id: text,
        desc: text.default(""),
        results: listOf(
          z.looseObject({
            id: text.min(1),
            desc: text.default(""),
            result: z.enum(["PASS", "WARN", "INFO", "NOTE"]),
            details: text.nullish(),
            items: listOf(text),
          }),
        ),
      }),
    )
    .min(1, "is empty, so nothing was checked"),
  end: z.number("is missing, because the run was interrupted"),
});

/** Docker Bench for Security (docker/docker-bench-security functions/output_lib.sh). Of a host; what warns is a finding. */
export const dockerBench = jsonReader(
  { tool: "docker-bench", title: "Docker Bench for Security", subjects: ["host"] },
  {
    recognize: (value) => hasKeys(value, "dockerbenchsecurity"),
    schema,
    read: ({ dockerbenchsecurity: version, tests }) => {
      const results = tests.flatMap((test) => test.results);
      const cut = results.filter(({ items }) => items.at(-1) === "(truncated)");
      return contentOf(
        "docker-bench",
        results
          .filter(({ result }) => result === "WARN")
          .map(({ id, desc, result, details, items }) =>
            problem({
              tool: "docker-bench",
              id,
              level: result,
              message: [desc, details, ...items].filter(Boolean).join("; "),
            }),
          ),
        {
          about: "host",
          version,
          gaps: [
            ...cut.map(({ id }) => `the list of ${id} is cut off by the option \`-n\``),
            ...(results.length === 0 ? ["no check was run"] : []),
          ],
        },
      );
    },
  },
);
