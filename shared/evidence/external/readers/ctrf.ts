import { z } from "zod";
import { count, jsonReader, maybe, maybeNumber, text, valueAt } from "./reader.ts";
import { testContent } from "./test-run.ts";

const schema = z.looseObject({
  reportFormat: z.literal("CTRF"),
  specVersion: maybe,
  results: z.looseObject({
    tool: z.looseObject({ name: text }),
    summary: z.looseObject({
      tests: count,
      passed: count,
      failed: count,
      pending: count,
      skipped: count,
      other: count,
    }),
    tests: z.array(
      z.looseObject({
        name: text,
        status: z.enum(["passed", "failed", "skipped", "pending", "other"]),
        message: maybe,
        filePath: maybe,
        line: maybeNumber,
      }),
    ),
  }),
});

/** Reports of the Common Test Report Format (ctrf-io/ctrf). A finding is a test that did not pass. */
export const ctrf = jsonReader(
  { tool: "ctrf", title: "CTRF", subjects: ["instance", "image", "source", "host", "cluster"] },
  {
    recognize: (value) => valueAt(value, "reportFormat") === "CTRF",
    schema,
    read: ({ results: { summary, tests } }) => {
      const isSkipped = (status: string): boolean => status === "skipped" || status === "pending";
      const failed = tests.filter(({ status }) => status === "failed").length;
      const unpassed = tests
        .filter(({ status }) => status !== "passed")
        .map(({ name, status, message, filePath, line }) => ({
          name,
          word: status,
          isSkipped: isSkipped(status),
          message: message ?? undefined,
          file: filePath ?? undefined,
          line: line ?? undefined,
        }));
      return testContent("ctrf", unpassed, tests.filter(({ status }) => !isSkipped(status)).length, [
        ...(summary.tests > tests.length ? [`it counts ${summary.tests} tests, but lists ${tests.length}`] : []),
        ...(summary.failed > failed ? [`it counts ${summary.failed} failures, but lists ${failed}`] : []),
      ]);
    },
  },
);
