import { checkJudged, failure } from "./judged.ts";

checkJudged("include and tpl", [
  [
    [
      ["lib", '{{ define "a" }}{{ .Values.text }}{{ end }}'],
      ["main", '{{ include "a" . }}'],
    ],
    "hello",
  ],
  [
    [
      ["lib", '{{ define "a" }}{{ .Values.text }}{{ end }}'],
      ["main", '{{ include "a" . | upper }}'],
    ],
    "HELLO",
  ],
  [
    '{{ include "none" . }}',
    failure('error calling include: template: no template "none" associated with template "gotpl"', "main:1:3"),
  ],
  [
    [
      ["lib", '{{ define "a" }}{{ end }}'],
      ["main", '{{ include "a" }}'],
    ],
    failure("wrong number of args for include: want 2 got 1", "main:1:3"),
  ],
  ["{{ include 1 . }}", failure("expected string; found 1", "main:1:11")],
  ["{{ include .Values.none . }}", failure("wrong type for value; expected string; got interface {}", "main:1:18")],
  [
    [
      ["lib", '\n{{ define "a" }}\n{{ include "b" . }}{{ end }}{{ define "b" }}{{ .Values.none.x }}{{ end }}'],
      ["main", 'x\n  {{ include "a" . }}'],
    ],
    failure("nil pointer evaluating interface {}.x", "main:2:5", "lib:3:3", "lib:3:54"),
  ],
  [
    [
      ["lib", '{{ define "a" }}{{ template "b" . }}{{ end }}\n{{ define "b" }}\n {{ fail "in b" }}{{ end }}'],
      ["main", '{{ include "a" . }}'],
    ],
    failure("error calling fail: in b", "main:1:3", "lib:3:4"),
  ],
  [
    [
      ["lib", '{{ define "a" }}{{ upper 1 }}{{ end }}'],
      ["main", '{{ template "a" . }}'],
    ],
    failure("expected string; found 1", "lib:1:25"),
  ],
  [
    [
      ["lib", '{{ define "a" }}[{{ . }}]{{ end }}'],
      ["main", '{{ include "a" nil }}'],
    ],
    "[]",
  ],
  [
    [
      ["lib", '{{ define "a" }}[{{ . }}][{{ .x }}]{{ end }}'],
      ["main", '{{ include "a" .Values.none }}'],
    ],
    "[][]",
  ],
  [
    [
      ["lib", '{{ define "a" }}{{ .Values.none }}{{ end }}'],
      ["main", '{{ len (include "a" .) }}'],
    ],
    "10",
  ],
  ['{{ "a" | include }}', failure("wrong number of args for include: want 2 got 1", "main:1:9")],
  [
    [
      ["lib", '{{ define "a" }}{{ .Values.text }}{{ end }}'],
      ["main", '{{ . | include "a" }}'],
    ],
    "hello",
  ],
  [
    [
      ["lib", '{{ define "a" }}t{{ end }}'],
      ["main", '{{ (include "a" .).x }}'],
    ],
    failure("can't evaluate field x in type string", "main:1:16"),
  ],
  [
    [
      ["lib", '{{ define "a" }}{{ .x }}{{ .root.Values.text }}{{ end }}'],
      ["main", '{{ include "a" (dict "x" 1 "root" $) }}'],
    ],
    "1hello",
  ],
  [
    [
      ["lib", '{{ define "a" }}{{ $x := 1 }}{{ $x }}{{ $.Values.text }}{{ end }}'],
      ["main", '{{ include "a" . }}'],
    ],
    "1hello",
  ],
  ['{{ tpl "{{ .Values.text }}" . }}', "hello"],
  ["{{ tpl .Values.text . }}", "hello"],
  ['{{ tpl "{{ .x" . }}', failure("unclosed action", "main:1:3", "gotpl:1")],
  ['{{ tpl "{{ .Values.none.x }}" . }}', failure("nil pointer evaluating interface {}.x", "main:1:3", "gotpl:1:10")],
  [
    [
      ["lib", '{{ define "a" }}{{ fail "deep" }}{{ end }}'],
      ["main", 'a\n{{ tpl "\\n{{ include \\"a\\" . }}" . }}'],
    ],
    failure("error calling fail: deep", "main:2:3", "gotpl:2:3", "lib:1:19"),
  ],
  [
    '{{ tpl "{{ define \\"z\\" }}in{{ end }}{{ template \\"z\\" }}" . }}{{ template "z" }}',
    failure('template "z" not defined', "main:1:75"),
  ],
  [
    [
      ["lib", '{{ define "a" }}old{{ end }}'],
      ["main", '{{ tpl "{{ define \\"a\\" }}new{{ end }}{{ include \\"a\\" . }}" . }}{{ include "a" . }}'],
    ],
    "newold",
  ],
  ['{{ len (tpl "{{ .Values.none }}" .) }}', "0"],
  ["{{ tpl 1 . }}", failure("expected string; found 1", "main:1:7")],
  ["{{ tpl .Values.none . }}", failure("wrong type for value; expected string; got interface {}", "main:1:14")],
  ['{{ tpl "{{ . }}" "x" }}', "x"],
  ['{{ tpl "{{ nope }}" . }}', failure('function "nope" not defined', "main:1:3", "gotpl:1")],
  ['{{ tpl "x" }}', failure("wrong number of args for tpl: want 2 got 1", "main:1:3")],
  [
    '{{ "{{ .Values.text }}" | tpl . }}',
    failure("wrong type for value; expected string; got map[string]interface {}", "main:1:30"),
  ],
  ['{{ tpl (tpl "{{ `{{ .Values.text }}` }}" .) . }}', "hello"],
  ['{{ tpl "{{ $x }}" . }}', failure('undefined variable "$x"', "main:1:3", "gotpl:1")],
  [
    '{{ tpl "{{ tpl \\"{{ fail `in` }}\\" . }}" . }}',
    failure("error calling fail: in", "main:1:3", "gotpl:1:3", "gotpl:1:3"),
  ],
  [
    [
      ["lib", '{{ define "a" }}old{{ end }}'],
      ["main", '{{ tpl "{{ define \\"a\\" }} {{ end }}{{ include \\"a\\" . }}" . }}'],
    ],
    "old",
  ],
  ['{{ tpl "{{ define \\"gotpl\\" }}x{{ end }}" . }}|', "x|"],
  [
    '{{ include "gotpl" . }}',
    failure('error calling include: template: no template "gotpl" associated with template "gotpl"', "main:1:3"),
  ],
  ['{{ tpl "" . }}|', "|"],
  ['{{ tpl "{{/* c */}}" . }}|', "|"],
  [
    '{{ define "a" }}{{ $_ := set . "n" (add1 .n) }}{{ if lt .n 990 }}{{ include "a" . }}{{ else }}{{ .n }}{{ end }}{{ end }}{{ include "a" (dict "n" (int64 0)) }}',
    "990",
  ],
  [
    [
      ["lib", '{{ define "a" }}{{ template "a" }}{{ end }}'],
      ["main", '{{ template "a" }}'],
    ],
    failure("exceeded maximum template depth (100000)", "lib:1:28"),
  ],
]);
