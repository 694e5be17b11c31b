import { checkJudged, failure } from "./judged.ts";

checkJudged("definitions", [
  ['{{ define "a" }}x{{ end }}{{ template "a" }}', "x"],
  ['{{ define "a" }}x{{ . }}{{ end }}{{ template "a" 1 }}{{ template "a" }}', "x1x"],
  ['{{ template "none" }}', failure('template "none" not defined', "main:1:12")],
  [
    [
      ["lib", '{{ define "a" }}{{ .Values.text }}{{ end }}'],
      ["main", '{{ template "a" . }}'],
    ],
    "hello",
  ],
  [
    '{{ define "a" }}1{{ end }}{{ define "a" }}2{{ end }}{{ template "a" }}',
    failure('template: multiple definition of template "a"', "main:1"),
  ],
  ['{{ define "a" }}1{{ end }}{{ define "a" }}  {{ end }}{{ template "a" }}', "1"],
  ['{{ define "a" }} {{ end }}{{ define "a" }}2{{ end }}{{ template "a" }}', "2"],
  [
    [
      ["l1", '{{ define "a" }}1{{ end }}'],
      ["l2", '{{ define "a" }}2{{ end }}'],
      ["main", '{{ template "a" }}'],
    ],
    "2",
  ],
  [
    [
      ["l1", '{{ define "a" }}1{{ end }}'],
      ["l2", '{{ define "a" }} \n {{ end }}'],
      ["main", '{{ template "a" }}'],
    ],
    "1",
  ],
  [
    [
      ["l1", '{{ define "a" }}1{{ end }}'],
      ["l2", '{{ define "a" }}{{/* c */}}{{ end }}'],
      ["main", '{{ template "a" }}'],
    ],
    "1",
  ],
  [
    [
      ["l1", '{{ define "a" }}1{{ end }}'],
      ["main", '{{ template "a" }}{{ define "a" }}main{{ end }}'],
    ],
    "main",
  ],
  ['{{ block "b" .Values }}[{{ .text }}]{{ end }}', "[hello]"],
  [
    [
      ["l1", '{{ define "b" }}lib{{ end }}'],
      ["main", '{{ block "b" . }}own{{ end }}'],
    ],
    "own",
  ],
  ['{{ block "b" }}x{{ end }}', failure("missing value for block clause", "main:1")],
  ['{{ define "a" }}{{ block "c" . }}in{{ end }}{{ end }}{{ template "a" }}{{ template "c" }}', "inin"],
  ['{{ if true }}{{ define "a" }}x{{ end }}{{ end }}', failure("unexpected <define> in command", "main:1")],
  ["{{ define a }}{{ end }}", failure('unexpected "a" in define clause', "main:1")],
  ["{{ define `a` }}raw{{ end }}{{ template `a` }}", "raw"],
  ['{{ define "a" 1 }}{{ end }}', failure('unexpected "1" in define clause', "main:1")],
  ['{{ define "a" }}', failure("unexpected EOF", "main:1")],
  ['{{ define "a" }}{{ else }}{{ end }}', failure("unexpected {{else}} in define clause", "main:1")],
  ["{{ template }}", failure('unexpected "}}" in template clause', "main:1")],
  ["{{ template 1 }}", failure('unexpected "1" in template clause', "main:1")],
  ["{{ template .Values.text }}", failure('unexpected ".Values" in template clause', "main:1")],
  ['{{ template "a" 1 2 }}{{ define "a" }}{{ end }}', failure("can't give argument to non-function 1", "main:1:16")],
  ['{{ define "a" }}{{ $ }}{{ end }}{{ template "a" 3 }}', "3"],
  ['{{ range .Values.list }}{{ define "a" }}{{ end }}{{ end }}', failure("unexpected <define> in command", "main:1")],
  [
    '{{ range .Values.list }}{{ block "a" . }}{{ break }}{{ end }}{{ end }}',
    failure("{{break}} outside {{range}}", "main:1"),
  ],
  [
    [
      ["l", '{{ define "a" }}{{ break }}{{ end }}'],
      ["main", '{{ range .Values.list }}{{ template "a" . }}{{ end }}'],
    ],
    failure("{{break}} outside {{range}}", "l:1"),
  ],
  ['{{ template "main" }}', failure("exceeded maximum template depth (100000)", "main:1:12")],
  ['{{ define "main" }}x{{ end }}', "x"],
  ['{{ define "main" }}x{{ end }}y', failure('template: multiple definition of template "main"', "main:1")],
  [
    [
      ["lib", "file {{ 1 }}"],
      ["main", '{{ template "lib" }}'],
    ],
    "file 1",
  ],
  ['{{- define "a" -}} x {{- end -}} y {{ template "a" -}} z', "y xz"],
  [
    '{{ define "a" }}x{{ end }}{{ define "b" }}{{ template "a" }}{{ end }}{{ define "a" }}y{{ end }}{{ template "b" }}',
    failure('template: multiple definition of template "a"', "main:1"),
  ],
]);
