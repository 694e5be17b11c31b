import { describe, expect, it } from "vitest";
import { lintDockerfile } from "../../../../actions/dockerfile-lint/lint.ts";
import { defaultLintOptions } from "../../../../actions/dockerfile-lint/options.ts";
import { lintRules } from "../../../../actions/dockerfile-lint/rules/index.ts";
import { createRuleFilter, recommendedRules } from "../../../../actions/dockerfile-lint/rules/profiles.ts";
import { findingsOf, idsOf } from "../linting.ts";

const options = defaultLintOptions("2026-01-15");
const text = "FROM debian:12\nCOPY --from=nginx:1 /a /b\nRUN cd /a && apt-get install -y x\nUSER root\n";

function enabledIn(change: Partial<typeof options>): string[] {
  const isEnabled = createRuleFilter({ ...options, ...change }, []);
  return lintRules.list().flatMap((rule) => (isEnabled(rule) ? [rule.id] : []));
}

describe("the profile recommended", () => {
  it("only changes rules that exist, and raises none", () => {
    const order = ["off", "info", "low", "medium", "high", "critical"];
    for (const [id, severity] of Object.entries(recommendedRules)) {
      const rule = lintRules.get(id);
      expect(order.indexOf(severity), id).toBeLessThan(order.indexOf(rule?.severity ?? "off"));
    }
  });

  it("leaves out what most files cannot act on, unless it is enabled", () => {
    expect(idsOf(text)).not.toContain("SW-DF-digest-missing");
    expect(idsOf(text, { enabled: ["SW-DF-digest-missing"] })).toContain("SW-DF-digest-missing");
    expect(enabledIn({})).not.toContain("DL3057");
  });

  it("rates root medium, in the finding and in the rule", () => {
    const { findings, rules } = lintDockerfile({ path: "Dockerfile", text }, options);
    expect(findings.find(({ ruleId }) => ruleId === "DL3002")).toMatchObject({ severity: "medium" });
    expect(rules.find(({ id }) => id === "DL3002")).toMatchObject({ severity: "medium" });
    expect(findingsOf(text, { profile: "strict" }).find(({ ruleId }) => ruleId === "DL3002")).toMatchObject({
      severity: "high",
    });
  });
});

describe("the profile strict", () => {
  it("has every rule, but not those that hadolint's overrides ignore", () => {
    expect(enabledIn({ profile: "strict" })).toEqual(lintRules.list().map(({ id }) => id));
    expect(enabledIn({ profile: "strict", overrides: { DL3003: "ignore" } })).not.toContain("DL3003");
  });

  it("reports a missing health check once, under both ids", () => {
    const found = findingsOf("FROM debian:12\n", { profile: "strict" }).filter(({ message }) => /HEALTH/.test(message));
    expect(found.map(({ ruleId }) => ruleId)).toEqual(["DL3057"]);
    expect(found[0]?.aliases).toContain("SW-DF-healthcheck-missing");
  });
});

describe("the profile hadolint", () => {
  it("has hadolint's rules and no others", () => {
    const ids = enabledIn({ profile: "hadolint" });
    expect(ids.filter((id) => !/^DL\d{4}$/.test(id))).toEqual([]);
    expect(ids).toContain("DL3008");
    expect(ids).not.toContain("DL3057");
    expect(enabledIn({ profile: "hadolint", overrides: { DL3057: "error" } })).toContain("DL3057");
    expect(findingsOf(text, { profile: "hadolint" }).map(({ ruleId }) => ruleId)).toEqual([
      "DL3003",
      "DL3015",
      "DL3008",
      "DL3002",
    ]);
  });
});

describe("templates", () => {
  it.each([
    ["Dockerfile.template", "FROM debian:12\nRUN cd /a\n"],
    ["Dockerfile.in", "FROM debian:12\nRUN cd /a\n"],
    ["Dockerfile.j2", "FROM debian:12\nRUN cd /a\n"],
    ["Dockerfile", "{{ if .x }}\nFROM debian:12\n{{ end }}\nRUN cd /a\n"],
    ["Dockerfile", "FROM debian:12\n<% if x %>\nRUN cd /a\n"],
    ["Dockerfile", "{% set x = 1 %}\nFROM debian:12\nRUN cd /a\n"],
    ["Dockerfile", "FROM {{ base }}\nRUN cd /a\n"],
    ["Dockerfile", "FROM alpine:%%VERSION%%\nRUN cd /a\n"],
    ["Dockerfile", "FROM @BASE@\nRUN cd /a\n"],
  ])("are listed and not linted: %s %j", (path, template) => {
    expect(lintDockerfile({ path, text: template }, options)).toEqual({
      findings: [],
      rules: [],
      gaps: [{ what: path, why: "it is a template, so it was not linted", weight: "note" }],
      images: [],
      isTemplate: true,
    });
  });

  it.each([
    "FROM debian:12\nRUN docker inspect --format '{{.Id}}' x\n",
    "FROM debian:12@sha256:0000000000000000000000000000000000000000000000000000000000000000\nRUN a\n",
    "FROM debian:12\nRUN cat <<EOF > /x\n{{ .x }}\nEOF\n",
    "FROM debian:12\nLABEL a='<% x %>'\n",
  ])("are not files with markers in other text: %j", (file) => {
    expect(lintDockerfile({ path: "Dockerfile", text: file }, options).isTemplate).toBeUndefined();
  });
});
