import { describe, expect, test } from "vitest";
import { failureOf, printsOf } from "./charts.ts";

/** Expectations are those of Go's text/template with objects as Helm has them. */
const render = (template: string): string | undefined =>
  printsOf({
    "a.txt": "one\ntwo\n",
    "conf/b.ini": "b=1",
    "conf/c.ini": "c=1\n",
    "values.yaml": "text: hello\nnone: null\n",
    "templates/main.yaml": template,
  })["web/templates/main.yaml"];

describe("objects with methods", () => {
  test.each([
    ['{{ .Files.Get "a.txt" }}', "one\ntwo\n"],
    ['{{ "a.txt" | .Files.Get }}', "one\ntwo\n"],
    ['{{ .Files.Get "none" }}|', "|"],
    ["{{ .Files.Nope }}|", "[]|"],
    ['{{ .Files.Glob "conf/*" | len }}', "2"],
    ['{{ (.Files.Glob "conf/*").AsConfig }}', "b.ini: b=1\nc.ini: |\n  c=1"],
    ['{{ (.Files.Glob "conf/*").AsSecrets | indent 2 }}', "  b.ini: Yj0x\n  c.ini: Yz0xCg=="],
    ["{{ .Files.AsConfig }}", "a.txt: |\n  one\n  two\nb.ini: b=1\nc.ini: |\n  c=1"],
    ['{{ (.Files.Glob "none").AsConfig }}', "{}"],
    ['{{ range .Files.Lines "a.txt" }}[{{ . }}]{{ end }}', "[one][two]"],
    [
      '{{ range $name, $bytes := .Files.Glob "*.txt" }}{{ $name }}={{ $bytes | toString }}{{ end }}',
      "a.txt=one\ntwo\n",
    ],
    ["{{ range $name, $_ := .Files }}{{ $name }} {{ end }}", "a.txt conf/b.ini conf/c.ini "],
    ['{{ index .Files "a.txt" | toString }}', "one\ntwo\n"],
    ['{{ .Files.GetBytes "a.txt" | len }}', "8"],
    ['{{ printf "%s" (.Files.GetBytes "conf/b.ini") }}', "b=1"],
    ['{{ $f := .Files }}{{ $f.Get "conf/b.ini" }}', "b=1"],
    ['{{ with .Files }}{{ .Get "conf/b.ini" }}{{ end }}', "b=1"],
    ['{{ (.Files).Get "conf/b.ini" }}', "b=1"],
    ['{{ .Files.Get (print "conf" "/b.ini") | quote }}', '"b=1"'],
    ['{{ tpl (.Files.Get "conf/b.ini") . }}', "b=1"],
    ["{{ len .Files }}", "3"],
    ['{{ if .Files.Get "none" }}x{{ else }}y{{ end }}', "y"],
    ['{{ .Files.Glob "[" | len }}', "3"],
    ['{{ (.Files.Glob "conf/*").Get "conf/b.ini" }}', "b=1"],
    ["{{ .Capabilities.KubeVersion }}", "v1.34.0"],
    ["{{ .Capabilities.KubeVersion.Version }}", "v1.34.0"],
    ["{{ .Capabilities.KubeVersion.GitVersion }}", "v1.34.0"],
    ["{{ .Capabilities.KubeVersion.Major }}", "1"],
    ['{{ .Capabilities.APIVersions.Has "apps/v1" }}', "true"],
    ['{{ .Capabilities.APIVersions.Has "none/v1" }}', "false"],
    ['{{ "v1" | .Capabilities.APIVersions.Has }}', "true"],
    ['{{ has "v1" .Capabilities.APIVersions }}', "true"],
    ['{{ if and (.Capabilities.APIVersions.Has "v1") (not (.Capabilities.APIVersions.Has "x")) }}y{{ end }}', "y"],
    ['{{ if semverCompare ">=1.19-0" .Capabilities.KubeVersion.GitVersion }}y{{ end }}', "y"],
    ['{{ printf "%s" .Capabilities.KubeVersion.Version | quote }}', '"v1.34.0"'],
  ])("%s", (template, expected) => {
    expect(render(template)).toBe(expected);
  });

  test.each<[string, number, string]>([
    ["{{ .Files.Get }}", 9, "wrong number of args for Get: want 1 got 0"],
    ['{{ .Files.Get "a" "b" }}', 9, "wrong number of args for Get: want 1 got 2"],
    ["{{ .Files.Get .Values.none }}", 21, "wrong type for value; expected string; got interface {}"],
    ["{{ .Values.none | .Files.Get }}", 24, "invalid value; expected string"],
    ['{{ .Files.Nope "x" }}', 9, "Nope is not a method but has arguments"],
    ['{{ .Files.AsConfig "x" }}', 9, "wrong number of args for AsConfig: want 0 got 1"],
    ["{{ .Capabilities.Nope }}", 16, "can't evaluate field Nope in type interface {}"],
    ["{{ .Capabilities.APIVersions.Has }}", 16, "wrong number of args for Has: want 1 got 0"],
    ['{{ .Capabilities.APIVersions.Has "a" "b" }}', 16, "wrong number of args for Has: want 1 got 2"],
    ['{{ .Capabilities.KubeVersion.Version "x" }}', 16, "Version has arguments but cannot be invoked as function"],
    ['{{ .Chart.Name "x" }}', 9, "Name is not a method but has arguments"],
    ['{{ .Values.text "x" }}', 10, "text is not a method but has arguments"],
    ['{{ "x" | .Values.text }}', 16, "text is not a method but has arguments"],
    ['{{ .Values.none "x" }}', 10, "none is not a method but has arguments"],
    ['{{ .Values.none.x "y" }}', 10, "nil pointer evaluating interface {}.x"],
    ['{{ .Values.nothing "x" }}', 10, "nothing is not a method but has arguments"],
    ['{{ (dict).a "x" }}', 4, "a is not a method but has arguments"],
  ])("%s fails", (template, column, message) => {
    const places = [`web/templates/main.yaml:1:${column}`];
    expect(failureOf(() => render(template))).toEqual({ phase: "execute", message, places });
  });

  test.each<[string, number]>([
    ["{{ .Files.Get 1 }}", 14],
    ["{{ .Files.Get nil }}", 14],
    ["{{ .Capabilities.KubeVersion.Nope }}", 16],
    ["{{ .Capabilities.APIVersions.Has 1 }}", 33],
    ['{{ .Capabilities.KubeVersion.GitVersion "x" }}', 16],
    ['{{ $.Values.text.x "y" }}', 4],
  ])("%s fails at the place that Go reports, with other words", (template, column) => {
    expect(failureOf(() => render(template)).places).toEqual([`web/templates/main.yaml:1:${column}`]);
  });
});
