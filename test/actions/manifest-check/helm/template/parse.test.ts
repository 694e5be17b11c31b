import { checkJudged, failure } from "./judged.ts";

checkJudged("blocks", [
  ["{{ if true }}", failure("unexpected EOF", "main:1")],
  ["{{ if }}x{{ end }}", failure("missing value for if", "main:1")],
  ["{{ if true }}a{{ else }}b{{ else }}c{{ end }}", failure("expected end; found {{else}}", "main:1")],
  ["{{ if true }}a{{ end }}{{ end }}", failure("unexpected {{end}}", "main:1")],
  ["\n\n{{ if true }}\nx\n", failure("unexpected EOF", "main:5")],
  ["{{ with }}x{{ end }}", failure("missing value for with", "main:1")],
  ["{{ range }}x{{ end }}", failure("missing value for range", "main:1")],
  ["{{ if .Values.no }}a{{ else if .Values.yes }}b{{ else }}c{{ end }}", "c"],
  ["{{ with .Values.none }}a{{ else with .Values.text }}{{ . }}{{ else }}c{{ end }}", "hello"],
  ["{{ with .Values.none }}a{{ else if .Values.text }}b{{ end }}", failure("unexpected <if> in input", "main:1")],
  ["{{ if false }}a{{ else with .Values.text }}b{{ end }}", failure("unexpected <with> in input", "main:1")],
  [
    "{{ range .Values.nolist }}a{{ else range .Values.list }}b{{ end }}",
    failure("unexpected <range> in else", "main:1"),
  ],
  ["{{ range .Values.nolist }}a{{ else if true }}b{{ end }}", failure("unexpected <if> in input", "main:1")],
  ["{{ if false }}a{{ else if false }}b{{ else if true }}c{{ else }}d{{ end }}", "c"],
  ["{{ if true }}a{{ end x }}", failure('unexpected "x" in end', "main:1")],
  ["{{ if true }}a{{ else x }}b{{ end }}", failure('unexpected "x" in else', "main:1")],
  ["{{ if true -}} a {{- else -}} b {{- end }}", "a"],
  ["{{ if 1 2 }}{{ end }}", failure("can't give argument to non-function 1", "main:1:6")],
  ["{{ if x }}{{ end }}", failure('function "x" not defined', "main:1")],
  ["{{ if true }}{{ elseif }}{{ end }}", failure('function "elseif" not defined', "main:1")],
]);
