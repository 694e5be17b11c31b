import { describe, expect, test } from "vitest";
import { placesOf } from "./placing.ts";

const start = "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n  hostname: a\n";

/** Renders a branch that prints nothing, and returns the places of a key that it would add. */
function absent(branch: string, values: string, path = "spec.securityContext"): string[] {
  return placesOf({ "templates/a.yaml": start + branch, "values.yaml": values }, path);
}

describe("a key that a template has not printed", () => {
  const key = "  securityContext:\n    runAsNonRoot: true\n";

  test.each([
    ["{{- with .Values.sc }}\n  securityContext:\n    {{- toYaml . | nindent 4 }}\n{{- end }}\n", "sc: {}\n"],
    ["{{- if .Values.sc }}\n  securityContext: {{ .Values.sc }}\n{{- end }}\n", "sc: null\n"],
    [`{{- if and .Values.sc true }}\n${key}{{- end }}\n`, "sc: false\n"],
    [`{{- if (not (empty .Values.sc)) }}\n${key}{{- end }}\n`, "sc: {}\n"],
    [`{{- if $.Values.sc }}\n${key}{{- end }}\n`, "sc: {}\n"],
    [`{{- if false }}{{ else if .Values.sc }}\n${key}{{- end }}\n`, "sc: {}\n"],
    [`{{- if true }}\n{{- if .Values.sc }}\n${key}{{- end }}\n{{- end }}\n`, "sc: {}\n"],
    ["{{- range .Values.sc }}\n  securityContext: {}\n{{- end }}\n", "sc: []\n"],
  ])("is added by the value of the branch: %j", (branch, values) => {
    expect(absent(branch, values)).toEqual([
      `chart/values.yaml:1 ${values.trim()}`.replace(/ (sc): (?:\{\}|\[\])$/u, " $1"),
      "chart/templates/a.yaml:4 spec",
    ]);
  });

  test("is added by the nested value, or the nearest map of values that exists", () => {
    const branch = `{{- if .Values.pod.sc.enabled }}\n${key}{{- end }}\n`;
    expect(absent(branch, "pod:\n  sc:\n    enabled: false\n")[0]).toBe("chart/values.yaml:3 enabled: false");
  });

  test("is added by a null in the defaults, which Helm drops", () => {
    const branch = `{{- with .Values.pod.sc }}\n${key}{{- end }}\n`;
    expect(absent(branch, "pod:\n  sc:\n  next: 1\n")[0]).toBe("chart/values.yaml:2 sc");
    expect(absent(branch, "pod:\n  sc: null\n")[0]).toBe("chart/values.yaml:2 sc: null");
    expect(absent(branch, "pod: {sc: ~}\n")[0]).toBe("chart/values.yaml:1 sc: ~");
  });

  test("of a list item is added next to the item", () => {
    const branch =
      "  containers:\n    - name: app\n      {{- with .Values.res }}\n      resources:\n        {{- toYaml . | nindent 8 }}\n      {{- end }}\n      image: x\n";
    expect(absent(branch, "res: {}\n", "spec.containers.0.resources")[0]).toBe("chart/values.yaml:1 res");
    expect(absent(branch, "res: {}\n", "spec.containers.0.resources.limits")[0]).toBe("chart/values.yaml:1 res");
  });

  test("of a list item is not added next to another item", () => {
    const first =
      "  containers:\n    - name: app\n      {{- with .Values.res }}\n      resources:\n        {{- toYaml . | nindent 8 }}\n      {{- end }}\n      image: x\n";
    const branch = `${first}    - name: next\n      image: x\n`;
    const last = "chart/templates/a.yaml:13";
    expect(absent(branch, "res: {}\n", "spec.containers.0.resources")[0]).toBe("chart/values.yaml:1 res");
    expect(absent(branch, "res: {}\n", "spec.containers.1.resources")).toEqual([last]);
    const before = `  containers:\n    - name: next\n      image: x\n${first.slice(first.indexOf("    -"))}`;
    expect(absent(before, "res: {}\n", "spec.containers.0.resources")[0]).toBe("chart/templates/a.yaml:7");
  });

  test("of an empty map is at the value that the map is", () => {
    const values = "other: 1\nres: {}\n";
    const printed = "  resources:\n{{ toYaml .Values.res | indent 4 }}\n";
    expect(absent(printed, values, "spec.resources.limits")[0]).toBe("chart/values.yaml:2 res");
    expect(absent("  resources: {{ toYaml .Values.res }}\n", values, "spec.resources.limits")[0]).toBe(
      "chart/values.yaml:2 res",
    );
  });

  test("is not added by a branch around the map", () => {
    const text = start.replace(/^/u, "{{- if .Values.db.enabled }}\n");
    const branch = `{{- if .Values.db.sc }}\n${key}{{- end }}\n{{- end }}\n`;
    const files = { "templates/a.yaml": text + branch, "values.yaml": "db:\n  enabled: true\n" };
    expect(placesOf(files, "spec.securityContext")).toEqual(["chart/templates/a.yaml:5 spec"]);
  });

  test("is added by the first of several branches, or the innermost one", () => {
    const alternatives = `{{- if .Values.sc }}\n  securityContext: {{ .Values.sc }}\n{{- else if .Values.port }}\n${key}{{- end }}\n  nodeName: a\n`;
    expect(absent(alternatives, "sc: {}\nport: 0\n")[0]).toBe("chart/values.yaml:1 sc");
    const nested = `{{- if .Values.on }}\n{{- if .Values.sc }}\n${key}{{- end }}\n{{- end }}\n  nodeName: a\n`;
    expect(absent(nested, "on: true\nsc: {}\n")[0]).toBe("chart/values.yaml:2 sc");
  });

  test("is at the map if no branch prints it", () => {
    expect(absent("{{- if .Values.sc }}\n  other: 1\n{{- end }}\n", "sc: {}\n")).toEqual([
      "chart/templates/a.yaml:4 spec",
    ]);
    expect(absent(`{{- if .Values.none }}\n${key}{{- end }}\n`, "sc: {}\n")).toEqual(["chart/templates/a.yaml:4 spec"]);
  });

  test("is not what a branch of another depth prints", () => {
    const branch = `{{- if .Values.sc }}\n      securityContext: {}\n{{- end }}\n`;
    expect(absent(branch, "sc: {}\n")).toEqual(["chart/templates/a.yaml:4 spec"]);
  });

  test("is at --set's template line, because an argument has no place", () => {
    const files = { "templates/a.yaml": `${start}{{- if .Values.sc }}\n${key}{{- end }}\n` };
    expect(placesOf(files, "spec.securityContext", { set: [{ kind: "set", text: "sc=false" }] })).toEqual([
      "chart/templates/a.yaml:4 spec",
    ]);
  });
});
