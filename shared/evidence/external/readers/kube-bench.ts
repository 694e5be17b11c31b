import { z } from "zod";
import { problem } from "../finding.ts";
import { contentOf, hasKeys, isListOf, jsonReader, listOf, maybe, text } from "./reader.ts";

const control = z.looseObject({
  id: text.min(1),
  version: maybe,
  node_type: maybe,
  tests: listOf(
    z.looseObject({
      section: maybe,
      results: listOf(
        z.looseObject({
          test_number: text.min(1),
          test_desc: text.default(""),
          status: z.enum(["PASS", "FAIL", "WARN", "INFO"]),
        }),
      ),
    }),
  ),
});

const isControl = (value: unknown): boolean => hasKeys(value, "id", "node_type", "tests");

const schema = z.union([
  z.array(control),
  z.looseObject({ Controls: z.array(control) }).transform(({ Controls }) => Controls),
  control.transform((one) => [one]),
]);

/** kube-bench (aquasecurity/kube-bench check/controls.go): of a node of a cluster. What fails or warns is a finding. */
export const kubeBench = jsonReader(
  { tool: "kube-bench", title: "kube-bench", subjects: ["cluster"] },
  {
    recognize: (value) => hasKeys(value, "Controls", "Totals") || isControl(value) || isListOf(value, isControl),
    schema,
    read: (controls) => {
      const results = controls.flatMap(({ tests }) => tests.flatMap((test) => test.results));
      return contentOf(
        "kube-bench",
        results
          .filter(({ status }) => status === "FAIL" || status === "WARN")
          .map(({ test_number: id, test_desc: message, status }) =>
            problem({ tool: "kube-bench", id, level: status, message }),
          ),
        { about: "cluster", gaps: results.length === 0 ? ["no check was run"] : [] },
      );
    },
  },
);
