import { describe, expect, test } from "vitest";
import { fileOf } from "../chart/charts.ts";
import { deployedBy, describePlace, fieldAt, placesOf } from "./placing.ts";

const pod = (spec: string): string => `apiVersion: v1\nkind: Pod\nmetadata:\n  name: p\nspec:\n${spec}`;

describe("what a template prints", () => {
  test("is at its line, with its exact text", () => {
    const files = { "templates/a.yaml": `{{- /* c */}}\n${pod("  hostNetwork: true\n")}` };
    expect(placesOf(files, "spec.hostNetwork")).toEqual(["chart/templates/a.yaml:7 hostNetwork: true"]);
    expect(placesOf(files, "spec")).toEqual(["chart/templates/a.yaml:6 spec"]);
    expect(placesOf(files, "spec.none")).toEqual(["chart/templates/a.yaml:6 spec"]);
  });

  test("is in the branch or the turn of a loop that printed it", () => {
    const text = pod(
      "{{- if .Values.none }}\n  hostPID: true\n{{- else }}\n  hostIPC: true\n{{- end }}\n  containers:\n  {{- range tuple 1 2 }}\n    - name: c{{ . }}\n      image: x\n  {{- end }}\n",
    );
    const files = { "templates/a.yaml": text };
    expect(placesOf(files, "spec.hostIPC")).toEqual(["chart/templates/a.yaml:9 hostIPC: true"]);
    expect(placesOf(files, "spec.containers.1.image")).toEqual(["chart/templates/a.yaml:14 image: x"]);
  });

  test("is in the helper that has its text, and names the lines that include it", () => {
    const files = {
      "templates/_a.tpl": '{{ define "spec" }}\nhostNetwork: true\n{{ include "inner" . }}\n{{ end }}',
      "templates/_b.tpl": '{{ define "inner" }}hostPID: true{{ end }}',
      "templates/a.yaml": pod('  {{- include "spec" . | nindent 2 }}\n'),
    };
    expect(placesOf(files, "spec.hostNetwork")).toEqual([
      "chart/templates/_a.tpl:2 hostNetwork: true",
      'chart/templates/a.yaml:6 {{- include "spec" . | nindent 2 }}',
    ]);
    expect(placesOf(files, "spec.hostPID")).toEqual([
      "chart/templates/_b.tpl:1 hostPID: true",
      'chart/templates/a.yaml:6 {{- include "spec" . | nindent 2 }}',
      'chart/templates/_a.tpl:3 {{ include "inner" . }}',
    ]);
  });
});

describe("a value", () => {
  const template = pod(
    '  hostNetwork: {{ .Values.pod.hostNetwork }}\n  containers:\n    - name: a\n      image: "{{ .Values.image.name }}:{{ .Values.image.tag }}"\n      env:\n        {{- toYaml .Values.env | nindent 8 }}\n  securityContext:\n    {{- toYaml .Values.securityContext | nindent 4 }}\n',
  );
  const files = {
    "templates/a.yaml": template,
    "values.yaml":
      'pod:\n  hostNetwork: true\nimage:\n  name: nginx\n  tag: "latest"\nenv:\n  - name: TOKEN\n    value: abc\nsecurityContext:\n  # none\n  runAsUser: 0\n',
  };

  test("is at its key, and names the line of the template", () => {
    expect(placesOf(files, "spec.hostNetwork")).toEqual([
      "chart/values.yaml:2 hostNetwork: true",
      "chart/templates/a.yaml:6",
    ]);
  });

  test("is at its key below toYaml", () => {
    expect(placesOf(files, "spec.securityContext.runAsUser")).toEqual([
      "chart/values.yaml:11 runAsUser: 0",
      "chart/templates/a.yaml:13 {{- toYaml .Values.securityContext | nindent 4 }}",
    ]);
    expect(placesOf(files, "spec.containers.0.env.0.value")[0]).toBe("chart/values.yaml:8 value: abc");
  });

  test("that is a map is at the key of the map", () => {
    expect(placesOf(files, "spec.securityContext")[0]).toBe("chart/values.yaml:9 securityContext");
    expect(placesOf(files, "spec.securityContext.runAsNonRoot")[0]).toBe("chart/values.yaml:9 securityContext");
  });

  test("of an image is that of its tag", () => {
    expect(placesOf(files, "spec.containers.0.image")).toEqual([
      'chart/values.yaml:5 tag: "latest"',
      "chart/templates/a.yaml:9",
    ]);
  });

  test("of a -f file is in that file", () => {
    const [root] = deployedBy(files, {
      valuesFiles: [{ path: "prod.yaml", source: fileOf("image: {tag: 1.2.3}\n").source }],
    });
    expect(describePlace(fieldAt(root, "spec.containers.0.image").place)).toBe("prod.yaml:1 tag: 1.2.3");
  });

  test("of --set and of built-in objects is at the line of the template", () => {
    const [root] = deployedBy(files, { set: [{ kind: "set", text: "pod.hostNetwork=false" }] });
    expect(describePlace(fieldAt(root, "spec.hostNetwork").place)).toMatch(/^chart\/templates\/a\.yaml:6 hostNetwork/u);
    const named = { "templates/a.yaml": pod("  nodeName: {{ .Chart.Name }}\n  hostname: {{ .Release.Name }}\n") };
    expect(placesOf(named, "spec.nodeName")[0]).toMatch(/^chart\/templates\/a\.yaml:6 nodeName/u);
    expect(placesOf(named, "spec.hostname")[0]).toMatch(/^chart\/templates\/a\.yaml:7 hostname/u);
  });

  test("that the only input of a computation is, is its place", () => {
    const computed = {
      "templates/a.yaml": pod("  hostname: {{ .Values.name | upper }}\n  nodeName: {{ add .Values.a .Values.b }}\n"),
      "values.yaml": "name: web\na: 1\nb: 2\n",
    };
    expect(placesOf(computed, "spec.hostname")[0]).toBe("chart/values.yaml:1 name: web");
    expect(placesOf(computed, "spec.nodeName")[0]).toMatch(/^chart\/templates\/a\.yaml:7 nodeName/u);
  });

  test("through an alias is at the place that defines it", () => {
    const aliased = {
      "templates/a.yaml": pod("  securityContext: {{ toYaml .Values.b | nindent 4 }}\n"),
      "values.yaml": "a: &a\n  runAsUser: 0\nb: *a\n",
    };
    expect(placesOf(aliased, "spec.securityContext.runAsUser")[0]).toBe("chart/values.yaml:2 runAsUser: 0");
  });

  test("keeps the place of its own key in a flow map and in several lines", () => {
    const written = {
      "templates/a.yaml": pod("  hostname: {{ .Values.m.a }}\n  nodeName: {{ .Values.m.b | quote }}\n"),
      "values.yaml": "m: {a: x, b:\n  y}\n",
    };
    expect(placesOf(written, "spec.hostname")[0]).toBe("chart/values.yaml:1 a: x");
    expect(placesOf(written, "spec.nodeName")[0]).toBe("chart/values.yaml:1 b");
  });
});

describe("a generated value", () => {
  const secret = (data: string): Readonly<Record<string, string>> => ({
    "templates/a.yaml": `apiVersion: v1\nkind: Secret\nmetadata: {name: s}\nstringData:\n${data}`,
  });

  test.each([
    ["  a: {{ randAlphaNum 8 }}\n", true],
    ["  a: {{ randAlphaNum 8 | b64enc | quote }}\n", true],
    ["  a: user-{{ randAlphaNum 8 }}\n", true],
    ["  a: |\n    user=x\n    password={{ randAlphaNum 8 }}\n    more=y\n", true],
    ['  a: {{ genPrivateKey "rsa" | quote }}\n', true],
    ['  a: {{ .Values.x | default "x" }}\n', false],
    ["  a: hunter2\n", false],
  ])("%j is generated: %s", (data, expected) => {
    const [root] = deployedBy(secret(data));
    expect(fieldAt(root, "stringData.a").isGenerated).toBe(expected);
  });
});
