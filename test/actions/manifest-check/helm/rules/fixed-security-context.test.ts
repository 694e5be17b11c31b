import { expect, test } from "vitest";
import { deployment, listProblems } from "./charts.ts";

const id = "SW-HELM-fixed-security-context";
const container = ["containers:", "  - name: web", "    image: web:1.0"];

function problemsOf(...lines: readonly string[]): readonly string[] {
  return listProblems(id, { "values.yaml": "x: {runAsUser: 1}\n", "templates/a.yaml": deployment(...lines) });
}

test("SW-HELM-fixed-security-context reports what no value can set", () => {
  const message = "No value of the chart web sets the security context of the container web";
  expect(problemsOf(...container)).toEqual([`templates/a.yaml:11 ${message}`]);
  expect(problemsOf(...container, "    securityContext:", "      runAsUser: 1000")).toEqual([
    `templates/a.yaml:13 ${message}`,
  ]);
});

test.each([
  ["    securityContext: {{ toJson .Values.x }}"],
  ["    securityContext:", "      runAsUser: {{ .Values.x.runAsUser }}"],
  ["    {{- if .Values.x }}", "    securityContext:", "      runAsUser: 1000", "    {{- end }}"],
  ["    {{- with .Values.securityContext }}", "    securityContext: {{ toJson . }}", "    {{- end }}"],
])("accepts %j", (...lines) => {
  expect(problemsOf(...container, ...lines)).toEqual([]);
});
