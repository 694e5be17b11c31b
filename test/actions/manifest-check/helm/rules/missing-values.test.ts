import { describe, expect, test } from "vitest";
import { metadataOf } from "../chart/charts.ts";
import { listProblems } from "./charts.ts";

const id = "SW-HELM-missing-default";

function missing(text: string, more: Readonly<Record<string, string>> = {}): readonly string[] {
  return listProblems(id, { "values.yaml": "on: false\na: {}\nnothing:\n", "templates/a.yaml": text, ...more });
}

describe(id, () => {
  test("reports a field of a value that is missing", () => {
    expect(missing("{{ if .Values.on }}\n{{ .Values.ingress.host }}{{ end }}")).toEqual([
      "templates/a.yaml:2 values.yaml has no ingress, so .Values.ingress.host fails if nobody sets it",
    ]);
    expect(missing("{{ if .Values.on }}{{ $.Values.a.b.c }}{{ end }}")).toHaveLength(1);
    expect(missing("{{ if .Values.on }}{{ .Values.nothing.a }}{{ end }}")).toHaveLength(1);
  });

  test.each([
    "{{ if .Values.on }}{{ .Values.ingress }}{{ .Values.a.b }}{{ end }}",
    "{{ if .Values.ingress }}{{ .Values.ingress.host }}{{ end }}",
    "{{ with .Values.ingress }}{{ $.Values.ingress.host }}{{ end }}",
    '{{ if hasKey .Values "ingress" }}{{ .Values.ingress.host }}{{ end }}',
    "{{ if and .Values.ingress .Values.ingress.host }}x{{ end }}",
    "{{ if .Values.on }}{{ (.Values.ingress).host }}{{ end }}",
    '{{ if include "x" . }}{{ .Values.ingress.host }}{{ end }}{{ define "x" }}{{ end }}',
    '{{ define "x" }}{{ .Values.ingress.host }}{{ end }}',
    '{{ $_ := set .Values "ingress" dict }}{{ if .Values.on }}{{ .Values.ingress.host }}{{ end }}',
    '{{ if .Values.on }}{{ $_ := set $ "Values" dict }}{{ .Values.ingress.host }}{{ end }}',
  ])("accepts %j", (text) => {
    expect(missing(text)).toEqual([]);
  });

  test("accepts values of a chart that is disabled", () => {
    const dependencies = "dependencies:\n  - {name: db, version: 1.0.0, condition: on}\n";
    const files = { "Chart.yaml": metadataOf("web", dependencies), "charts/db/Chart.yaml": metadataOf("db") };
    expect(missing("{{ if .Values.on }}{{ .Values.db.host }}{{ end }}", files)).toEqual([]);
  });
});
