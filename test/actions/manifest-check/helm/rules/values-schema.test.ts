import { expect, test } from "vitest";
import { listProblems } from "./charts.ts";

const id = "SW-HELM-no-schema";
const values = { "values.yaml": "a: 1\nweb:\n  podSecurityContext: {}\n" };

test("SW-HELM-no-schema reports the first security value", () => {
  expect(listProblems(id, values)).toEqual([
    "values.yaml:3 The chart web has no values.schema.json that checks web.podSecurityContext",
  ]);
});

test("accepts charts with a schema, or without security values", () => {
  expect(listProblems(id, { ...values, "values.schema.json": "{}" })).toEqual([]);
  expect(listProblems(id, { "values.yaml": "a: 1\n" })).toEqual([]);
  expect(listProblems(id, {})).toEqual([]);
});
