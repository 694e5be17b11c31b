import { checkJudged } from "./judged.ts";

checkJudged("printing", [
  ["{{ .Values.map }}", "map[a:1 b:2]"],
  ["{{ .Values.list }}", "[a b c]"],
  ["{{ .Values.nested }}", "map[nil:<nil> one:map[two:three]]"],
  ["{{ .Values.big }}", "1.234567e+06"],
  ["{{ .Values.fraction }}", "0.5"],
  ["{{ .Values.number }}", "5"],
  ['{{ list 1 "a" nil true }}', "[1 a <nil> true]"],
  ["{{ .Release }}", "map[Name:release-name]"],
  ['{{ true }}{{ 1 }}{{ 1.0 }}{{ "x" }}', "true11x"],
  ["{{ dict }}", "map[]"],
  ["{{ list }}", "[]"],
  ["{{ print .Values.list .Values.map }}", "[a b c] map[a:1 b:2]"],
  ["{{ .Values.big | int }}", "1234567"],
  ["{{ .Values.big | quote }}", '"1.234567e+06"'],
  ["{{ mul 1.0 .Values.big }}", "1234567"],
]);
