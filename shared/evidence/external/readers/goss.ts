import { z } from "zod";
import { count, hasKeys, jsonReader, listOf, maybe, text, valueAt } from "./reader.ts";
import { testContent } from "./test-run.ts";

const schema = z.looseObject({
  results: listOf(
    z.looseObject({
      successful: z.boolean(),
      skipped: z.boolean().nullish(),
      result: z.number().nullish(),
      "resource-id": maybe,
      "resource-type": maybe,
      property: maybe,
      title: maybe,
    }),
  ),
  summary: z.looseObject({
    "test-count": count,
    "failed-count": count,
    "skipped-count": count.nullish(),
    "summary-line": text.nullish(),
  }),
});

/** What `result` is for skipped tests. */
const skippedResult = 2;

/** goss' JSON (goss-org/goss outputs). Its TAP is read as TAP. A finding is a property that is not as stated, or skipped. */
export const goss = jsonReader(
  { tool: "goss", title: "goss", subjects: ["instance", "image", "host"] },
  {
    recognize: (value) =>
      hasKeys(value, "results", "summary") && hasKeys(valueAt(value, "summary"), "test-count", "failed-count"),
    schema,
    read: ({ results, summary }) => {
      const isSkipped = (one: (typeof results)[number]): boolean =>
        one.skipped === true || one.result === skippedResult;
      const failed = results.filter((one) => !one.successful && !isSkipped(one)).length;
      const unpassed = results
        .filter((one) => !one.successful || isSkipped(one))
        .map((one) => ({
          name: [one["resource-type"], one["resource-id"], one.property].filter(Boolean).join(": "),
          word: isSkipped(one) ? "skipped" : "failed",
          isSkipped: isSkipped(one),
          message: one.title || undefined,
        }));
      const gaps = [
        ...(summary["test-count"] > results.length ? ["it counts tests that are not listed"] : []),
        ...(summary["failed-count"] > failed ? ["it counts failures that are not listed"] : []),
      ];
      const content = testContent("goss", unpassed, results.filter((one) => !isSkipped(one)).length, gaps);
      return { ...content, subjects: ["instance", "image", "host"] };
    },
  },
);
