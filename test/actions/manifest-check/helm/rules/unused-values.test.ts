import { describe, expect, test } from "vitest";
import { fileOf, metadataOf } from "../chart/charts.ts";
import { listProblems } from "./charts.ts";

const id = "SW-HELM-unused-value";
const security = "SW-HELM-unused-security-value";

function template(text: string): string {
  return `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\ndata:\n  text: |\n    ${text}\n`;
}

/** Returns the problems of a chart with one template. */
function unused(values: string, text: string, more: Readonly<Record<string, string>> = {}): readonly string[] {
  return listProblems(id, { "values.yaml": values, "templates/a.yaml": template(text), ...more });
}

describe(id, () => {
  test("reports the outermost key that no template reads", () => {
    expect(unused("a: 1\nb:\n  c: 1\n  d: 2\n", "{{ .Values.a }}")).toEqual([
      "values.yaml:2 No template of the chart web reads b, so it has no effect",
    ]);
  });

  test("reports a key in a map that is read in part", () => {
    expect(unused("a:\n  b: 1\n  c: 2\n", "{{ .Values.a.b }}")).toEqual([
      "values.yaml:3 No template of the chart web reads a.c, so it has no effect",
    ]);
  });

  test("names the key that was meant", () => {
    expect(unused("image:\n  pullpolicy: Always\n", "{{ .Values.image.pullPolicy }}")).toEqual([
      'values.yaml:2 No template of the chart web reads image.pullpolicy, so it has no effect; did you mean "pullPolicy"?',
    ]);
  });

  test("looks at conditions as reads of nothing but the map itself", () => {
    expect(unused("a:\n  b: 1\n", "{{ if .Values.a }}x{{ end }}")).toHaveLength(1);
  });

  test.each([
    ["a branch that is not taken", "a: false\nb: 1", "{{ if .Values.a }}{{ .Values.b }}{{ end }}"],
    ["toYaml", "a: {b: {c: 1}}", "{{ toYaml .Values.a }}"],
    ["toYaml in a branch that is not taken", "a: {b: 1}\nc: 0", "{{ if .Values.c }}{{ toYaml .Values.a }}{{ end }}"],
    ["with", "a: {b: 1}\nc: 0", "{{ if .Values.c }}{{ with .Values.a }}{{ .b }}{{ end }}{{ end }}"],
    ["a variable", "a: {b: 1}\nc: 0", "{{ if .Values.c }}{{ $x := .Values.a }}{{ $x.b }}{{ end }}"],
    ["all values in a variable", "a: {b: 1}\nc: 0", "{{ if .Values.c }}{{ $x := .Values }}{{ $x.a.b }}{{ end }}"],
    ["$ in range", "a: 1\nc: []", "{{ range .Values.c }}{{ $.Values.a }}{{ end }}"],
    ["index", "a-b: {c: 1}\nd: 0", '{{ if .Values.d }}{{ index .Values "a-b" "c" }}{{ end }}'],
    ["a path in a text", "a: {b: 1}\nd: 0", '{{ if .Values.d }}{{ get .Values "a.b" }}{{ end }}'],
    ["a computed key", "a: 1\nb: 2", "{{ range $key, $value := .Values }}{{ $value }}{{ end }}"],
    ["tpl of another value", 'a: "{{ .Values.b }}"\nb: 1', "{{ tpl .Values.a . }}"],
    [
      "a template function in a value",
      'a: "{{ .Values.b }}"\nb: 1\nc: 0',
      "{{ if .Values.c }}{{ .Values.a }}{{ end }}",
    ],
    ["globals", "global: {a: 1}", "x"],
    ["an anchor", "a: &a {b: 1}\nc: *a", "{{ .Values.c.b }}"],
  ])("accepts %s", (_, values, text) => {
    expect(unused(values, text)).toEqual([]);
  });

  test("accepts what named templates and other files read", () => {
    const helper = '{{ define "x" }}{{ .root.Values.a }}{{ end }}';
    expect(unused("a: 1\nb: 2", "x", { "templates/_x.tpl": helper, "files/x.json": "{{ .Values.b }}" })).toEqual([]);
  });

  test("looks at values of subcharts as their templates do", () => {
    const dependencies = "dependencies:\n  - {name: db, version: 1.0.0, alias: store, condition: store.enabled}\n";
    const files = {
      "Chart.yaml": metadataOf("web", dependencies),
      "charts/db/Chart.yaml": metadataOf("db"),
      "charts/db/values.yaml": "a: 1\n",
      "charts/db/templates/a.yaml": template("{{ .Values.a }}"),
    };
    expect(unused("store:\n  enabled: false\n  a: 2\n  b: 3\n", "x", files)).toEqual([
      "values.yaml:4 No template of the chart web reads store.b, so it has no effect",
    ]);
  });

  test("reports values that somebody deploys, and not those of tests", () => {
    const caseOf = (kind: "given" | "test") =>
      ({ name: kind, kind, set: [], valuesFiles: [fileOf("a: 2\nb: 1\n", `${kind}.yaml`)] }) as const;
    const files = { "values.yaml": "a: 1\n", "templates/a.yaml": template("{{ .Values.a }}") };
    expect(listProblems(id, files, { cases: [caseOf("given"), caseOf("test")] })).toEqual([
      "given.yaml:2 No template of the chart web reads b, so it has no effect",
    ]);
  });

  test("says nothing if a template cannot be parsed", () => {
    // A chart with such a template is not rendered, but a disabled chart in it may have one.
    const dependencies = "dependencies:\n  - {name: db, version: 1.0.0, condition: db.enabled}\n";
    const files = {
      "Chart.yaml": metadataOf("web", dependencies),
      "charts/db/Chart.yaml": metadataOf("db"),
      "charts/db/templates/a.yaml": "{{ if }}",
    };
    expect(unused("a: 1\ndb: {enabled: false}", "x", files)).toEqual([]);
  });
});

describe(security, () => {
  const values = "sidecar:\n  image: x\n  securityContext:\n    runAsNonRoot: true\n    runAsUser: 1\n";

  test("reports a security context that no template reads", () => {
    const files = { "values.yaml": values, "templates/a.yaml": template("{{ .Values.sidecar.image }}") };
    expect(listProblems(security, files)).toEqual([
      "values.yaml:3 No template of the chart web reads sidecar.securityContext, so it has no effect",
    ]);
  });

  test("joins settings of one security context", () => {
    const text = template("{{ .Values.sidecar.image }}{{ if .Values.sidecar.securityContext }}x{{ end }}");
    expect(listProblems(security, { "values.yaml": values, "templates/a.yaml": text })).toEqual([
      "values.yaml:4 No template of the chart web reads sidecar.securityContext.runAsNonRoot, runAsUser, so they have no effect",
    ]);
  });

  test("accepts one that is printed", () => {
    const text = template("{{ .Values.sidecar.image }}{{ toYaml .Values.sidecar.securityContext | nindent 4 }}");
    expect(listProblems(security, { "values.yaml": values, "templates/a.yaml": text })).toEqual([]);
  });
});
