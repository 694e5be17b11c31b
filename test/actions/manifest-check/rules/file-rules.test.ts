import { describe, expect, it } from "vitest";
import { createNotCheckedProblem } from "../../../../actions/manifest-check/rules/file-rules.ts";
import { toFindings } from "../../../../actions/manifest-check/rules/findings.ts";
import { SourceText } from "../../../../shared/dockerfile/index.ts";
import { at, check, findingsOf } from "../checking.ts";

const whole = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n";

describe("SW-MC-unreadable", () => {
  it.each([`${whole}spec: {containers: [`, `${whole}spec:\n\tcontainers: []\n`])("reports %j", (text) => {
    expect(findingsOf("SW-MC-unreadable", text)).toHaveLength(1);
    expect(check(text).unreadable).toEqual(["app.yaml"]);
  });
  it("says of a template that it is one", () => {
    const [finding] = findingsOf("SW-MC-unreadable", `${whole}spec:\n  {{- toYaml .Values.spec | nindent 2 }}\n`);
    expect(finding?.message).toContain("it is a template");
  });
  it.each([whole, "name: {not a manifest\n"])("accepts %j", (text) => {
    expect(findingsOf("SW-MC-unreadable", text)).toEqual([]);
  });
});

describe("SW-MC-not-checked", () => {
  it("is a finding on the file, with the words of whoever left it out", () => {
    const file = { path: "web/Chart.yaml", source: new SourceText("name: web\n") };
    const problems = [createNotCheckedProblem(file, "The Helm chart web was not rendered")];
    expect(toFindings(problems, { find: () => undefined })).toMatchObject([
      {
        ruleId: "SW-MC-not-checked",
        severity: "high",
        message: "The Helm chart web was not rendered",
        locations: [{ file: "web/Chart.yaml", region: { startLine: 1 } }],
      },
    ]);
  });
  it("accepts what was checked", () => {
    expect(findingsOf("SW-MC-not-checked", whole)).toEqual([]);
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
