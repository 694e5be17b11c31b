import { checkJudged, failure } from "./judged.ts";

checkJudged("comparison", [
  ["{{ eq 1 1 }}", "true"],
  ["{{ eq 1 1.0 }}", failure("error calling eq: incompatible types for comparison", "main:1:3")],
  ["{{ eq .Values.number 5 }}", failure("error calling eq: incompatible types for comparison", "main:1:3")],
  ["{{ eq .Values.number 5.0 }}", "true"],
  ["{{ eq (int .Values.number) 5 }}", "true"],
  ['{{ eq .Values.text "hello" }}', "true"],
  ['{{ eq .Values.text "a" "hello" }}', "true"],
  ['{{ eq 1 "1" }}', failure("error calling eq: incompatible types for comparison", "main:1:3")],
  ["{{ eq true .Values.yes }}", "false"],
  [
    "{{ eq .Values.map .Values.map }}",
    failure(
      "error calling eq: non-comparable type map[a:%!s(float64=1) b:%!s(float64=2)]: map[string]interface {}",
      "main:1:3",
    ),
  ],
  [
    "{{ eq .Values.list .Values.list }}",
    failure("error calling eq: non-comparable type [a b c]: []interface {}", "main:1:3"),
  ],
  [
    "{{ eq .Values.list .Values.map }}",
    failure(
      "error calling eq: non-comparable types [a b c]: []interface {}, map[string]interface {}: map[a:1 b:2]",
      "main:1:3",
    ),
  ],
  [
    "{{ eq (list 1) (list nil true) }}",
    failure("error calling eq: non-comparable type [<nil> %!s(bool=true)]: []interface {}", "main:1:3"),
  ],
  [
    "{{ eq (dict) (dict) }}",
    failure("error calling eq: non-comparable type map[]: map[string]interface {}", "main:1:3"),
  ],
  ["{{ eq 1 }}", failure("error calling eq: missing argument for comparison", "main:1:3")],
  ["{{ eq }}", failure("wrong number of args for eq: want at least 1 got 0", "main:1:3")],
  ["{{ ne 1 2 }}", "true"],
  ["{{ ne 1 2 3 }}", failure("wrong number of args for ne: want 2 got 3", "main:1:3")],
  ["{{ lt 1 2 }}", "true"],
  ['{{ lt "a" "b" }}', "true"],
  ["{{ lt 1.5 .Values.number }}", "true"],
  ["{{ lt 1 .Values.number }}", failure("error calling lt: incompatible types for comparison", "main:1:3")],
  ["{{ lt true false }}", failure("error calling lt: invalid type for comparison", "main:1:3")],
  ["{{ gt .Values.number 1 }}", failure("error calling gt: incompatible types for comparison", "main:1:3")],
  ["{{ ge 2 2 }}", "true"],
  ["{{ le .Values.list 1 }}", failure("error calling le: invalid type for comparison", "main:1:3")],
  ["{{ eq (int64 1) 1 }}", "true"],
  ["{{ eq 'a' 97 }}", "true"],
  ['{{ lt (len "abc") 4 }}', "true"],
  ['{{ eq "a" .Values.map }}', failure("error calling eq: incompatible types for comparison", "main:1:3")],
  ['{{ eq .Values.map "a" }}', failure("error calling eq: incompatible types for comparison", "main:1:3")],
  ["{{ eq .Values.text | not }}", failure("error calling eq: missing argument for comparison", "main:1:3")],
  ['{{ "hello" | eq .Values.text }}', "true"],
]);
