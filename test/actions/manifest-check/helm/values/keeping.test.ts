import { describe, expect, test } from "vitest";
import { expectedOf, type Marked, trace } from "./tracing.ts";

const image = "image: {name: «nginx, tag: v1}";
const nested = "pod:\n  a: 1\n  runAsUser: «0\n  list:\n    - x\n    - z\n";
const define = (text: string): string => `{{ define "a" }}${text}{{ end }}`;

const cases: Readonly<Record<string, Marked>> = {
  "text of the template": { main: "a: «b", output: "a: «b" },
  "text behind an action that trims": { main: "a: {{ 1 -}} \n «b", output: "a: 1«b" },
  "text before an action that trims": { main: "a: «b \n{{- 1 }}", output: "a: «b1" },
  "text behind a comment": { main: "{{- /* long */ -}}\n«b", output: "«b" },
  "a value": { main: "a: {{ .Values.image.name }}", values: image, output: "a: «nginx" },
  "a later character of a value": { main: "a: {{ .Values.image.name }}", values: image, output: "a: ngi«nx" },
  "a variable": { main: "{{ $x := .Values.image }}{{ $x.name }}", values: image, output: "«nginx" },
  "a quoted constant": { main: 'a: {{ "«const" }}', output: "a: «const" },
  "a number of the template": { main: "a: {{ «5 }}", output: "a: «5" },
  include: { main: 'a: {{ include "a" . }}', lib: define("x: «y"), output: "a: x: «y" },
  template: { main: 'a: {{ template "a" . }}', lib: define("x: «y"), output: "a: x: «y" },
  "include of a value": {
    main: '{{ include "a" . }}',
    lib: define("{{ .Values.image.name }}"),
    values: image,
    output: "«nginx",
  },
  "include with trim and indent": {
    main: '{{ include "a" . | trim | indent 2 }}',
    lib: define("\n x: 1\ny: «2\n"),
    output: "  x: 1\n  y: «2",
  },
  "nindent of the first line": {
    main: '{{ include "a" . | nindent 4 }}',
    lib: define("«x: 1\ny: 2"),
    output: "\n    «x: 1\n    y: 2",
  },
  "nindent of a later line": {
    main: '{{ include "a" . | nindent 4 }}',
    lib: define("x: 1\ny: «2\nz"),
    output: "\n    x: 1\n    y: «2\n    z",
  },
  "nindent behind empty lines": {
    main: '{{ include "a" . | nindent 2 }}',
    lib: define("x\n\n\ny«z"),
    output: "\n  x\n  \n  \n  y«z",
  },
  "nindent twice": {
    main: '{{ include "a" . | nindent 2 | indent 3 }}',
    lib: define("x\ny«z"),
    output: "   \n     x\n     y«z",
  },
  "tpl of a value": { main: "{{ tpl .Values.t . }}", values: "t: «'a{{ 1 }}b'", output: "a1«b" },
  "tpl of a template text": {
    main: 'a {{ tpl (include "a" .) . }}',
    lib: define("x{{ `{{ 1 }}` }}«y"),
    output: "a x1«y",
  },
  "tpl whose text prints a value": {
    main: "{{ tpl .Values.t . }}",
    values: "t: '{{ .Values.v }}'\nv: «w",
    output: "«w",
  },
  "tpl without actions": { main: "{{ tpl .Values.t . }}", values: "t: «abc", output: "a«bc" },
  trunc: { main: '{{ include "a" . | trunc 3 }}', lib: define("ab«cdef"), output: "ab«c" },
  "trunc from the end": { main: '{{ include "a" . | trunc -3 }}', lib: define("abcd«ef"), output: "d«ef" },
  trimSuffix: { main: '{{ include "a" . | trimSuffix "-" }}', lib: define("ab«c-"), output: "ab«c" },
  trimPrefix: { main: '{{ include "a" . | trimPrefix "v" }}', lib: define("v1«2"), output: "1«2" },
  trimAll: { main: '{{ include "a" . | trimAll "-" }}', lib: define("--a«b--"), output: "a«b" },
  "quote of a value": { main: "{{ .Values.image.name | quote }}", values: image, output: '"«nginx"' },
  "quote of text with escapes": { main: '{{ include "a" . | quote }}', lib: define('a"b\n«c'), output: '"a\\"b\\n«c"' },
  squote: { main: "{{ .Values.image.name | squote }}", values: image, output: "'«nginx'" },
  "printf of values": {
    main: '{{ printf "%s:%s" .Values.image.tag .Values.image.name }}',
    values: image,
    output: "v1:«nginx",
  },
  "the format of printf": {
    main: '{{ printf "«%s:%s" .Values.image.name .Values.image.tag }}',
    values: image.replace("«", ""),
    output: "nginx«:v1",
  },
  "printf %v and %d": { main: '{{ printf "%d-%v" 1 .Values.image.name }}', values: image, output: "1-«nginx" },
  "printf %q": { main: '{{ printf "%q" .Values.image.name }}', values: image, output: '"«nginx"' },
  print: { main: '{{ print "a" .Values.image.name }}', values: image, output: "a«nginx" },
  "join of values": { main: '{{ join "," .Values.list }}', values: "list: [a, «b]", output: "a,«b" },
  "join of a split text": {
    main: '{{ splitList "." (include "a" .) | join "-" }}',
    lib: define("a.b«c"),
    output: "a-b«c",
  },
  "replace behind a longer text": {
    main: '{{ include "a" . | replace "+" "__" }}',
    lib: define("a+b+«c"),
    output: "a__b__«c",
  },
  "replace of the same length": {
    main: '{{ include "a" . | replace "+" "_" }}',
    lib: define("a+b+«c"),
    output: "a_b_«c",
  },
  "the replacement": { main: '{{ include "a" . | replace "+" "«_-" }}', lib: define("a+b"), output: "a«_-b" },
  "default that is used": { main: "{{ .Values.none | default .Values.image.name }}", values: image, output: "«nginx" },
  "default that is not used": { main: '{{ default "x" .Values.image.name }}', values: image, output: "«nginx" },
  coalesce: { main: "{{ coalesce .Values.a .Values.image.name }}", values: image, output: "«nginx" },
  ternary: { main: "{{ ternary .Values.image.name 1 true }}", values: image, output: "«nginx" },
  required: { main: '{{ required "x" .Values.image.name }}', values: image, output: "«nginx" },
  or: { main: "{{ or .Values.none .Values.image.name }}", values: image, output: "«nginx" },
  "toYaml of a value": {
    main: "{{ toYaml .Values.pod }}",
    values: nested,
    output: "a: 1\nlist:\n- x\n- z\nrunAsUser: «0",
  },
  "toYaml of a key": { main: "{{ toYaml .Values.pod }}", values: "pod: {a: 1, «bc: 2}", output: "a: 1\n«bc: 2" },
  "toYaml with nindent": {
    main: "{{ toYaml .Values.pod | nindent 4 }}",
    values: nested,
    output: "\n    a: 1\n    list:\n    - x\n    - z\n    runAsUser: «0",
  },
  "toYaml of a list": {
    main: "{{ toYaml .Values.list }}",
    values: "list: [{a: x}, {a: «z}]",
    output: "- a: x\n- a: «z",
  },
  "toYaml of a text of lines": {
    main: "{{ toYaml .Values.m }}",
    values: "m:\n  s: «|\n    one\n    two\n",
    output: "s: |\n  one\n  t«wo",
  },
  toJson: { main: "{{ toJson .Values.m }}", values: "m: {a: 1, b: «x}", output: '{"a":1,"b":"«x"}' },
  "fromYaml of a template": { main: '{{ (include "a" . | fromYaml).k }}', lib: define("j: 1\nk: «v"), output: "«v" },
  "fromYaml of a quoted text": { main: '{{ (include "a" . | fromYaml).k }}', lib: define('k: "«v"'), output: "«v" },
  "fromYaml of a value in a template": {
    main: '{{ (include "a" . | fromYaml).k }}',
    lib: define("k: {{ .Values.image.name }}"),
    values: image,
    output: "«nginx",
  },
  "toYaml of fromYaml": {
    main: '{{ include "a" . | fromYaml | toYaml }}',
    lib: define("k: v\nm: {o: «p}"),
    output: "k: v\nm:\n  o: «p",
  },
  merge: { main: "{{ (merge (dict) .Values.image).name }}", values: image, output: "«nginx" },
  mergeOverwrite: {
    main: '{{ toYaml (mergeOverwrite (dict "name" "x") .Values.image) }}',
    values: image,
    output: "name: «nginx\ntag: v1",
  },
  set: { main: '{{ (set (dict) "x" .Values.image.name).x }}', values: image, output: "«nginx" },
  "dict and get": { main: '{{ get (dict "x" .Values.image.name) "x" }}', values: image, output: "«nginx" },
  "list, last and index": {
    main: "{{ index (list 1 .Values.image.name) 1 }}{{ last (list .Values.image.tag) }}",
    values: image,
    output: "«nginxv1",
  },
  dig: { main: '{{ dig "image" "name" "x" .Values }}', values: image, output: "«nginx" },
  "dig's default": { main: '{{ dig "image" "none" .Values.image.name .Values }}', values: image, output: "«nginx" },
  "pick and omit": { main: '{{ toYaml (omit .Values.image "tag") }}', values: image, output: "name: «nginx" },
  "range over a list": { main: "{{ range .Values.list }}{{ . }};{{ end }}", values: "list: [a, «b]", output: "a;«b;" },
  "a key of range": {
    main: "{{ range $k, $v := .Values.m }}{{ $k }}={{ $v }};{{ end }}",
    values: "m: {b: 1, «c: 2}",
    output: "b=1;«c=2;",
  },
  "text of a loop": { main: "{{ range .Values.list }}-«x{{ end }}", values: "list: [1, 2]", output: "-x-«x" },
  with: { main: "{{ with .Values.image }}{{ .name }}{{ end }}", values: image, output: "«nginx" },
  "a number of values": { main: "{{ int .Values.port }}", values: "port: «8080", output: "«8080" },
  "a computed number": { main: "{{ add .Values.port 1 }}", values: "port: «8080", output: "«8081" },
  upper: { main: "{{ upper .Values.image.name }}", values: image, output: "«NGINX" },
  b64enc: { main: "{{ b64enc .Values.image.name }}", values: image, output: "bm«dpbng=" },
  sha256sum: { main: "{{ sha256sum .Values.image.name | trunc 4 }}", values: image, output: "«5be1" },
  "text behind <no value>": { main: "{{ .Values.none }}a«b", output: "a«b" },
  "a literal <no value>": { main: "x<no value>y«z", output: "xy«z" },
  "characters beyond the plane": {
    main: '{{ include "a" . | nindent 2 }}',
    lib: define("é😀\n«z"),
    output: "\n  é😀\n  «z",
  },
};

describe("the origin of a character goes through", () => {
  test.each(Object.entries(cases))("%s", (_title, marked) => {
    expect(trace(marked)).toEqual(expectedOf(marked));
  });
});
