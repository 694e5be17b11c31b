import { describe, expect, it } from "vitest";
import type { LintOptions } from "../../../../actions/dockerfile-lint/lint.ts";
import { allRules } from "../../../../actions/dockerfile-lint/rules/index.ts";
import { findingsOf } from "../linting.ts";

/** Rules whose example needs more than the file: a registry, a context, a real secret, or another rule switched off. */
const elsewhere = new Set([
  "InvalidBaseImagePlatform",
  "CopyIgnoredFile",
  "SW-DF-context-unfiltered",
  "SW-DF-secret-value",
]);

const options: Partial<LintOptions> = {
  trustedRegistries: ["registry.example.com", "docker.io"],
  labelSchema: {
    "org.opencontainers.image.source": "text",
    title: "text",
    url: "url",
    created: "rfc3339",
    licenses: "spdx",
    revision: "hash",
    version: "semver",
    mail: "email",
  },
};

/** Rules whose example needs other options than the rest. */
const special: Readonly<Record<string, Partial<LintOptions>>> = {
  DL3049: { labelSchema: { "org.opencontainers.image.source": "text" } },
  "SW-DF-end-of-life-soon": { now: "2026-03-01" },
  DL3050: { labelSchema: { "org.opencontainers.image.title": "text" }, strictLabels: true },
};

function example(markdown: string, index: number): string {
  const text = [...markdown.matchAll(/```dockerfile\n([\s\S]*?)\n```/g)][index]?.[1] ?? "";
  return `${/^(?:ARG|FROM|LABEL maintained)|\n(?:ARG|FROM) /.test(text) ? text : `FROM scratch\n${text}`}\n`;
}

const rules = [...new Map(allRules.map((rule) => [rule.id, rule])).values()].filter(({ id }) => !elsewhere.has(id));

describe("the examples in a rule's help", () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, { help }) => {
    const more = { ...options, enabled: [id], ...special[id] };
    const fires = (text: string): boolean =>
      findingsOf(text, more).some(
        ({ ruleId, aliases, suppression }) => suppression === undefined && [ruleId, ...aliases].includes(id),
      );
    expect(fires(example(help.markdown, 0)), "before").toBe(true);
    expect(fires(example(help.markdown, 1)), "after").toBe(false);
  });

  it("stand in one place for each rule", () => {
    const texts = new Map<string, string>();
    for (const { id, help } of allRules) {
      expect(texts.get(id) ?? help.text).toBe(help.text);
      texts.set(id, help.text);
    }
  });
});
