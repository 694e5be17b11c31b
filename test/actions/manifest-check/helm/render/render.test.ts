import { describe, expect, test } from "vitest";
import { Budget, maxSteps } from "../../../../../actions/manifest-check/helm/render/budget.ts";
import { findFunction } from "../../../../../actions/manifest-check/helm/render/functions.ts";
import { LimitError } from "../../../../../actions/manifest-check/helm/values/value.ts";
import { metadataOf } from "../chart/charts.ts";
import { failureOf, printsOf, renderChartFiles } from "./charts.ts";

/** The order and the objects are facts of Helm's engine (`conformance/helm`, small charts of their own). */
describe("the templates of a chart", () => {
  test("run from the last name to the first, with values that they share", () => {
    const files = {
      "values.yaml": "x: 0\n",
      "templates/a.yaml": "a: {{ .Values.x }}",
      "templates/z.yaml": '{{- $_ := set .Values "x" 1 -}}\nz: {{ .Values.x }}',
      "templates/sub/b.yaml": "b: {{ .Values.x }}",
    };
    expect(printsOf(files)).toEqual({
      "web/templates/a.yaml": "a: 1",
      "web/templates/sub/b.yaml": "b: 0",
      "web/templates/z.yaml": "z: 1",
    });
    expect(Object.keys(printsOf(files))).toEqual([
      "web/templates/a.yaml",
      "web/templates/sub/b.yaml",
      "web/templates/z.yaml",
    ]);
  });

  test("use the definition that is parsed last: the first name, and that of the parent", () => {
    const define = (text: string): string => `{{ define "x" }}${text}{{ end }}`;
    const files = {
      "templates/_a.tpl": define("a"),
      "templates/_b.tpl": define("b"),
      "templates/x.yaml": '{{ include "x" . }}',
      "charts/db/Chart.yaml": metadataOf("db"),
      "charts/db/templates/_0.tpl": define("db"),
      "charts/db/templates/y.yaml": '{{ include "x" . }}',
    };
    expect(printsOf(files)).toEqual({ "web/templates/x.yaml": "a", "web/charts/db/templates/y.yaml": "a" });
  });

  test("print no <no value>", () => {
    expect(printsOf({ "templates/a.yaml": "a: {{ .Values.none }}b<no value>c" })).toEqual({
      "web/templates/a.yaml": "a: bc",
    });
  });

  test("know their names", () => {
    const text = "{{ .Template.Name }} {{ .Template.BasePath }} {{ $.Template.BasePath }}";
    expect(
      printsOf({
        "templates/s/a.yaml": text,
        "charts/db/Chart.yaml": metadataOf("db"),
        "charts/db/templates/b.yaml": text,
      }),
    ).toEqual({
      "web/templates/s/a.yaml": "web/templates/s/a.yaml web/templates web/templates",
      "web/charts/db/templates/b.yaml":
        "web/charts/db/templates/b.yaml web/charts/db/templates web/charts/db/templates",
    });
  });

  test("run notes, whose errors count, without what they print", () => {
    expect(printsOf({ "templates/NOTES.txt": "{{ .Values.x }}" })).toEqual({});
    expect(failureOf(() => printsOf({ "templates/NOTES.txt": '{{ fail "no" }}' }))).toMatchObject({
      phase: "execute",
      places: ["web/templates/NOTES.txt:1:3"],
    });
  });

  test("do not run if their names begin with an underscore, but are parsed", () => {
    expect(printsOf({ "templates/_a.yaml": '{{ fail "no" }}' })).toEqual({});
    expect(failureOf(() => printsOf({ "templates/_a.yaml": "x\n{{ nope }}" }))).toEqual({
      phase: "parse",
      message: 'function "nope" not defined',
      places: ["web/templates/_a.yaml:2"],
    });
  });

  test("say what they assume", () => {
    const { assumptions } = renderChartFiles({
      "templates/a.yaml": '{{ lookup "v1" "Secret" "a" "b" }}{{ lookup "v1" "Secret" "a" "c" }}{{ randAlpha 3 }}',
    });
    expect(assumptions).toEqual([
      "lookup finds no object, as in a cluster without it",
      "randAlpha returns another value in each run",
    ]);
  });
});

describe("a failure", () => {
  test("has the places that led to it, and the innermost in a file", () => {
    const files = {
      "templates/_h.tpl": '{{ define "h" }}\n{{ tpl .Values.t . }}{{ end }}',
      "templates/a.yaml": 'a:\n  {{ include "h" . }}',
      "values.yaml": "t: '{{ .Values.none.x }}'\n",
    };
    expect(failureOf(() => printsOf(files))).toEqual({
      phase: "execute",
      message: "nil pointer evaluating interface {}.x",
      places: ["web/templates/a.yaml:2:5", "web/templates/_h.tpl:2:3", "gotpl:1:10"],
    });
    try {
      printsOf(files);
    } catch (error) {
      expect(error).toMatchObject({ place: { file: { path: "chart/templates/_h.tpl" }, start: 20 } });
    }
  });
});

describe("limits", () => {
  const failing = (template: string): unknown => failureOf(() => printsOf({ "templates/a.yaml": template }));

  test.each([
    ['{{ define "a" }}{{ include "a" . }}{{ end }}{{ include "a" . }}', "execute", /nested reference name: a/u],
    [
      '{{ define "a" }}{{ template "a" }}{{ end }}{{ template "a" }}',
      "execute",
      /exceeded maximum template depth \(100000\)/u,
    ],
    ['{{ $t := "{{ tpl .t . }}" }}{{ tpl $t (dict "t" $t) }}', "execute", /tpl is nested deeper than 100/u],
    [
      '{{ define "b" }}{{ range until 9 }}{{ include "b" . }}{{ end }}{{ end }}{{ include "b" . }}',
      "execute",
      /nested reference name/u,
    ],
    ['{{ range 1000000000 }}{{ $_ := repeat 1000000 "x" }}{{ end }}', "limit", /steps/u],
    ['{{ range 5000 }}{{ repeat 10000 "x" }}{{ end }}', "limit", /characters/u],
    ["{{ range 2000000 }}x{{ end }}", "limit", /pieces/u],
    [`{{ ${"(".repeat(20_000)}1${")".repeat(20_000)} }}`, "limit", /nested deeper/u],
    [`${"{{ if 1 }}".repeat(20_000)}x${"{{ end }}".repeat(20_000)}`, "limit", /nested deeper/u],
  ])("end %#", (template, phase, message) => {
    expect(failing(template)).toMatchObject({ phase, message: expect.stringMatching(message) });
  });

  test("leave out the middle of a long chain of places", () => {
    const { places } = failureOf(() =>
      printsOf({ "templates/a.yaml": '{{ define "a" }}{{ include "a" . }}{{ end }}{{ include "a" . }}' }),
    );
    expect(places).toHaveLength(12);
    expect(places[0]).toBe("web/templates/a.yaml:1:47");
  });

  test("count steps, and look at the time", () => {
    const budget = new Budget();
    budget.spend(maxSteps);
    expect(() => budget.spend(1_000_000)).toThrow(LimitError);
    const late = new Budget({ limit: "1 s", remaining: () => 0 } as unknown as ConstructorParameters<typeof Budget>[0]);
    late.spend(10);
    expect(() => late.spend(100_000)).toThrow("it takes longer than the limit 1 s");
  });
});

test("functions are found by their own names only", () => {
  expect(findFunction("toYaml")).toBeDefined();
  for (const name of ["env", "expandenv", "constructor", "__proto__", "toString2"])
    expect(findFunction(name)).toBeUndefined();
});
