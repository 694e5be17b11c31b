import { expect, test } from "vitest";
import { listProblems } from "./charts.ts";

const id = "SW-HELM-tpl-of-values";

function problemsOf(text: string, options = {}): readonly string[] {
  return listProblems(id, { "values.yaml": "a: {b: x}\n", "templates/a.yaml": text }, { options });
}

test("SW-HELM-tpl-of-values reports each value that is run as a template once", () => {
  expect(problemsOf("# {{ tpl .Values.a.b . }}{{ tpl .Values.a.b . }}\n# {{ tpl (toYaml $.Values.a) $ }}")).toEqual([
    "templates/a.yaml:1 tpl runs a.b as a template",
    "templates/a.yaml:2 tpl runs a as a template",
  ]);
});

test.each(['# {{ tpl "x" . }}', '# {{ tpl (.Files.Get "x") . }}', "# {{ .Values.a.b }}"])("accepts %j", (text) => {
  expect(problemsOf(text)).toEqual([]);
});

test("runs in the profile strict only", () => {
  expect(problemsOf("# {{ tpl .Values.a.b . }}", { profile: "recommended" })).toEqual([]);
});
