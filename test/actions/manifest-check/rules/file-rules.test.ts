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
    expect(gaps[0]?.why).toContain("it is a template");
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
