import { describe, expect, it } from "vitest";
import { createNotCheckedProblem, isGap } from "../../../../actions/manifest-check/rules/file-rules.ts";
import { SourceText } from "../../../../shared/dockerfile/index.ts";
import { at, check, findingsOf } from "../checking.ts";

const whole = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n";

describe("SW-MC-unreadable", () => {
  it.each([`${whole}spec: {containers: [`, `${whole}spec:\n\tcontainers: []\n`])("makes a gap of %j", (text) => {
    expect(findingsOf("SW-MC-unreadable", text)).toEqual([]);
    const { unreadable, gaps } = check(text);
    expect([unreadable, gaps.map(({ weight }) => weight)]).toEqual([["app.yaml"], ["partial"]]);
  });
  it("says of a template that it is one", () => {
    const { gaps } = check(`${whole}spec:\n  {{- toYaml .Values.spec | nindent 2 }}\n`);
    expect(gaps).toEqual([{ what: "app.yaml", why: "it is a template, so it was not checked", weight: "note" }]);
  });
  it.each([
    "image: {{ .Values.image }}:{{ .Values.tag }}\n{{- if .x }}\nb: c\n{{- end }}\n",
    "name: {{ .x }}-web\n",
    "{% if x %}\nname: web\n{% endif %}\n",
    "<% if x %>\nname: web\n<% end %>\n",
    "name: @NAME@\n",
    "name: @@NAME@@\nport: %PORT%\n",
    "spec:\n  replicas: {{replicas}}\n",
    "spec: {containers: [{name: a, image: {{ .image }}}]}\n",
    "metadata: {{- include `x` . | nindent 2 }}\n  name: web\n",
  ])("says that %j in a manifest is one", (text) => {
    const { gaps, templates } = check(`apiVersion: v1\nkind: Pod\n${text}`);
    expect({ templates, weights: gaps.map(({ weight }) => weight) }).toEqual({
      templates: ["app.yaml"],
      weights: ["note"],
    });
  });
  it.each([
    `${whole}# {{ x }}\nspec: {containers: [\n`,
    `${whole}# {{\nspec: {containers: [\n# }}\n`,
    `${whole}  note: '{{ x }}'\nspec:\n\tcontainers: []\n`,
    `${whole}spec: *missing\nnote: "{{ x }}"\n`,
  ])("says of %j that it is none", (text) => {
    const { gaps, templates } = check(text);
    expect({ templates, weights: gaps.map(({ weight }) => weight) }).toEqual({ templates: [], weights: ["partial"] });
  });
  it.each([
    `${whole}  annotations: {summary: "{{ $labels.pod }}"}\nspec: {containers: [{name: a, image: "a:1", securityContext: {privileged: true}}]}\n`,
    `${whole}# {{ .x }}\nspec: {containers: [{name: a, image: "a:1", securityContext: {privileged: true}}]}\n`,
  ])("checks %j", (text) => {
    const { checked, templates, findings } = check(text);
    expect({ checked, templates }).toEqual({ checked: ["app.yaml"], templates: [] });
    expect(findings.map(({ ruleId }) => ruleId)).toContain("SW-K8S-privileged");
  });
  it("checks the documents next to one", () => {
    const { checked, findings, gaps } = check(
      `${whole}spec: {hostNetwork: true, containers: []}\n---\n${whole}  {{- x }}\nspec:\n  {{- toYaml .y }}\n`,
    );
    expect(findings.map(({ ruleId }) => ruleId)).toContain("SW-K8S-host-network");
    expect({ checked, whys: gaps.map(({ why }) => why) }).toEqual({
      checked: ["app.yaml"],
      whys: ["it has 1 document of a template language, so it was not checked"],
    });
  });
  it.each([whole, "name: {not a manifest\n"])("accepts %j", (text) => {
    expect(check(text).unreadable).toEqual([]);
  });
});

describe("SW-MC-not-checked", () => {
  it("is a gap, and no rule that a report lists", () => {
    const file = { path: "web/Chart.yaml", source: new SourceText("name: web\n") };
    expect(isGap(createNotCheckedProblem(file, "The Helm chart web was not rendered"))).toBe(true);
    expect(check(whole).rules.filter(({ id }) => /^SW-MC-(?:unreadable|not-checked)$/u.test(id))).toEqual([]);
  });
});

describe("SW-MC-duplicate-key", () => {
  it("points at the second one, and names the first", () => {
    const [finding] = findingsOf(
      "SW-MC-duplicate-key",
      "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  name: shop\n",
    );
    expect([at(finding), at(finding, 1)]).toEqual(["5:3", "4:3"]);
  });
  it.each([whole, "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers: [{name: a}, {name: b}]\n"])(
    "accepts %j",
    (text) => {
      expect(findingsOf("SW-MC-duplicate-key", text)).toEqual([]);
    },
  );
});
