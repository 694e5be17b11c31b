import { describe, expect, test } from "vitest";
import { ChartFailure } from "../../../../actions/manifest-check/helm/chart/failure.ts";
import { describeFailure } from "../../../../actions/manifest-check/helm/describe-failure.ts";
import { fileOf } from "./chart/charts.ts";

const place = { file: fileOf("x"), start: 0, end: 0 };
const frames = [
  { template: "web/templates/a.yaml", line: 2, column: 4, place },
  { template: "web/templates/_h.tpl", line: 7, column: 0, place },
  { template: "gotpl", line: 1, column: 9 },
];
const name = { name: "prod.yaml", kind: "given" } as const;

describe("the description of a failure", () => {
  test("names the chart, the values, the innermost place in a file and what to do", () => {
    const failure = new ChartFailure("execute", "error calling required: set x\n", { frames });
    expect(describeFailure(failure, "charts/web", name)).toBe(
      "The chart charts/web was not rendered with prod.yaml, so it was not checked: web/templates/_h.tpl:7:1: error calling required: set x. If it needs values, name a file with them in `chart-values`",
    );
  });

  test.each([
    ["parse", "unexpected EOF", "web/templates/a.yaml:9: unexpected EOF"],
    ["values", "x is no map", "x is no map"],
    [
      "dependencies",
      'the dependency "db" is missing',
      'the dependency "db" is missing. Commit it to `charts/`, or set `chart-registries`',
    ],
    ["kubeVersion", "needs 1.99", "needs 1.99. Set `kubernetes-version`"],
    ["schema", "x is wrong", "x is wrong. Change the values"],
    ["limit", "it takes too long", "web/templates/a.yaml:9: it takes too long"],
  ] as const)("of the phase %s", (phase, message, expected) => {
    const failure = new ChartFailure(phase, message, { frames: [{ template: "web/templates/a.yaml", line: 9 }] });
    expect(describeFailure(failure, "web", undefined)).toBe(
      `The chart web was not rendered, so it was not checked: ${expected}`,
    );
  });

  test("advises about values where a value is missing", () => {
    const advice = /name a file with them/u;
    const execute = (message: string): string =>
      describeFailure(new ChartFailure("execute", message), "web", undefined);
    expect(execute("nil pointer evaluating interface {}.x")).toMatch(advice);
    expect(execute("error calling fail: no")).toMatch(advice);
    expect(execute("error calling upper: no")).not.toMatch(advice);
  });
});
