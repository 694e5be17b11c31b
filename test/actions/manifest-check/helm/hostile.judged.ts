import { describe, expect, it } from "vitest";
import { failureOf, renderParts } from "./render-text.ts";

/** Far above what a refusal takes, so that a busy machine does not fail the tests. */
const maxMilliseconds = 5000;

function define(name: string, body: string): string {
  return `{{- define "${name}" -}}${body}{{- end -}}`;
}

const doubled = '{{ $x := dict "k" "v" }}{{ range until 60 }}{{ $x = dict "a" $x "b" $x }}{{ end }}';
const circular = '{{ $x := dict "k" "v" }}{{ $_ := set $x "self" $x }}';
const deep = "{{ $x := list }}{{ range until 100000 }}{{ $x = list $x }}{{ end }}";

function doubling(start: string, step: string): string {
  return `{{ $x := ${start} }}{{ range until 100 }}{{ $x = ${step} }}{{ end }}`;
}

const refused: readonly (readonly [what: string, template: string, reason: RegExp])[] = [
  ["a template that includes itself", `${define("a", '{{ include "a" . }}')}{{ include "a" . }}`, /nested reference/],
  [
    "a template that runs itself",
    `${define("a", 'x{{ template "a" . }}y')}{{ template "a" . }}`,
    /exceeded maximum template depth/,
  ],
  ["a text that calls tpl on itself", "{{ $t := `{{ tpl .t . }}` }}{{ tpl $t (dict `t` $t) }}", /tpl is nested deeper/],
  ["texts that grow with tpl", "{{ range $i := until 100000 }}{{ tpl (printf `{{ %d }}` $i) $ }}{{ end }}", /steps/],
  ["a large text for tpl", '{{ tpl (repeat 400000 "{{ 1 }}") . }}', /steps/],
  ["a long list", "{{ range until 10000000 }}{{ end }}", /items/],
  ["nested ranges", "{{ range 10000 }}{{ range 10000 }}{{ range 10000 }}{{ end }}{{ end }}{{ end }}", /steps/],
  ["lists that are kept", "{{ $l := list }}{{ range until 1000 }}{{ $l = append $l (until 9000) }}{{ end }}", /steps/],
  ["a loop over a sorted map", mapLoop(), /steps/],
  ["a doubled text", doubling('"ab"', "print $x $x"), /steps|MiB/],
  ["a doubled text that is quoted", doubling('"\\""', "quote $x"), /steps|MiB/],
  ["a doubled text in JSON", doubling('"\\""', "toJson $x"), /steps|MiB/],
  ["a doubled text in hexadecimal", doubling('"ab"', 'printf "%x" $x'), /steps|MiB/],
  ["a repeated text", '{{ repeat 1000000000 "a" }}', /longer than 8 MiB/],
  ["a wide indentation", '{{ indent 100000000 "a" }}', /longer than 8 MiB/],
  ["a format of many directives", '{{ printf (repeat 1000000 "%[1]999999d") 1 }}', /MiB|steps/],
  ["a text that is split", '{{ split "," (repeat 3000000 "a,") }}', /items|steps/],
  ["a text of many lines", '{{ wrap 1 (repeat 1000000 "a ") }}', /steps/],
  ["passwords", '{{ range until 1000 }}{{ derivePassword 1 "long" "p" "u" "s" }}{{ end }}', /steps/],
  ["time zones", '{{ range until 300000 }}{{ dateInZone "MST" 0 "America/New_York" }}{{ end }}', /steps/],
  ["patterns", "{{ range $i := until 100000 }}{{ regexMatch (printf `(?i)\\pL{1000}%d` $i) `a` }}{{ end }}", /steps/],
  ["a long pattern", '{{ regexMatch (repeat 1000 "(a*)*") "a" }}', /2,000 characters/],
  ["a pattern that looks far ahead", '{{ regexFindAll "a.*b|a" (repeat 100000 "a") -1 | len }}', /steps/],
  ["a pattern with many groups", '{{ regexReplaceAll (repeat 300 "(a|b)") (repeat 10000 "ab") "$1" | len }}', /steps/],
  ...["toYaml", "toJson", "toToml", "toString", "deepCopy", "quote", 'printf "%#v"'].map(
    (name) =>
      [`a map of shared maps for ${name}`, `${doubled}{{ ${name} $x | len }}`, /steps|items|deeply|MiB/] as const,
  ),
  ["shared maps that are compared", `${doubled}${doubled.replaceAll("$x", "$y")}{{ deepEqual $x $y }}`, /steps/],
  ...["toString", "deepCopy", 'printf "%v"', "merge (dict) (deepCopy (dict)) | merge $x"].map(
    (name) => [`a map in itself for ${name}`, `${circular}{{ ${name} $x }}`, /deeply|cycle/] as const,
  ),
  ["a deep list for toYaml", `${deep}{{ toYaml $x | len }}`, /levels deep/],
  ["a deep list that is printed", `${deep}{{ print $x | len }}`, /too deeply/],
  ["deep parentheses", `{{ ${"(".repeat(50_000)}1${")".repeat(50_000)} }}`, /nested deeper/],
  ["deep conditions", "{{ if 1 }}".repeat(50_000) + "{{ end }}".repeat(50_000), /nested deeper/],
  ["a long number", `{{ ${"1".repeat(1_000_000)} }}`, /too long/],
  ["many arguments", `{{ print ${"1 ".repeat(1_500_000)}}}`, /steps/],
  ["many outputs", "a: {{ .Values.a }}\n".repeat(250_000), /pieces|steps/],
];

function mapLoop(): string {
  const fill = "{{ $d := dict }}{{ range $i := until 20000 }}{{ $_ := set $d (toString $i) 1 }}{{ end }}";
  return `${fill}{{ range until 10000 }}{{ range $d }}{{ break }}{{ end }}{{ end }}`;
}

describe("hostile templates", () => {
  it.each(refused)("refuses %s", (_what, template, reason) => {
    const start = performance.now();
    expect(failureOf({ template })).toMatch(reason);
    expect(performance.now() - start).toBeLessThan(maxMilliseconds);
  });

  it.each([
    ["one line", `{{ $v := 1 }}${'{{ $v = "a" }}'.repeat(20_000)}`],
    ["many variables", `${Array.from({ length: 20_000 }, (_, i) => `{{ $v${i} := 1 }}`).join("")}{{ $v0 }}: 1`],
    ["nested brackets for fromYaml", '{{ fromYaml (print "a: " (repeat 100000 "[")) | len }}: 1'],
    ["nested keys for fromYaml", '{{ fromYaml (print (repeat 100000 "? ") "a") | len }}: 1'],
    ["references to prototypes", "{{ .Values.__proto__ }}{{ .Values.constructor }}{{ .toString }}"],
  ])("renders a template with %s at once", (_what, template) => {
    const start = performance.now();
    expect(renderParts({ template })).toHaveProperty("text");
    expect(performance.now() - start).toBeLessThan(maxMilliseconds);
  });

  it.each(["__proto__", "constructor", "valueOf", "hasOwnProperty"])("has no function or template %s", (name) => {
    expect(failureOf({ template: `{{ ${name} "a" }}` })).toContain(`function "${name}" not defined`);
    expect(failureOf({ template: `{{ include "${name}" . }}` })).toContain("no template");
    const values = `${name}: {x: 1}\n`;
    expect(renderParts({ template: `{{ toYaml .Values }}`, values })).toEqual({ text: `${name}:\n  x: 1` });
  });

  it("masks secrets, and writes messages of templates in one short line", () => {
    const template =
      '{{ fail (print "bad\\n::error::\\x1b[31m " .Values.password " " .Values.db.apiToken (repeat 9999 "x")) }}';
    const message = failureOf({ template, values: "password: hunter2-S3cr3t\ndb: {apiToken: abcdef123456}\n" });
    expect(message).toContain("bad ::error::");
    expect(message).toContain("*** ***");
    expect(message).not.toMatch(/hunter2|abcdef|\n/);
    expect(message.length).toBeLessThan(1500);
  });
});
