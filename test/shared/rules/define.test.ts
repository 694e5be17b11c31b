import { describe, expect, test } from "vitest";
import { defineRule, type RuleText, toReportedRule } from "../../../shared/rules/index.ts";

const text: RuleText = {
  id: "SW-XX-short-name",
  severity: "high",
  summary: "Do this.",
  why: "It helps.",
  advice: "Do it now.",
  before: "bad",
  after: "good",
  links: ["https://example.com/a"],
  aliases: ["OTHER-1"],
};

describe("the help of a rule", () => {
  test("begins with summary and reason, and lists the pages", () => {
    const { description, help } = defineRule(text, { tags: [], language: "yaml", help: "reason" });
    expect(description).toBe("It helps.");
    expect(help.text).toBe("Do this. It helps.\nInstead of:\nbad\nwrite:\ngood");
    expect(help.markdown).toBe(
      "Do this. It helps.\n\n**Before**\n\n```yaml\nbad\n```\n\n**After**\n\n```yaml\ngood\n```\n\n- <https://example.com/a>",
    );
  });
  test("begins with reason and advice where the summary says what is wrong", () => {
    const { description, help } = defineRule(text, { tags: [], language: "yaml", help: "reason-and-advice" });
    expect(description).toBe("Do this. It helps.");
    expect(help.text).toBe("It helps. Do it now.\n\nInstead of:\nbad\nwrite:\ngood");
  });
  test("is the advice alone where nothing has to be written otherwise", () => {
    const { description, help } = defineRule(text, { tags: [], help: "advice" });
    expect([description, help]).toEqual(["It helps.", { text: "Do it now.", markdown: "Do it now." }]);
  });
});

test("a rule may bring help in words of its own, and a score", () => {
  const help = { text: "Read more.", markdown: "Read [more](https://example.com)." };
  for (const content of ["reason", "reason-and-advice", "advice"] as const) {
    const rule = defineRule({ ...text, help, securityScore: 9.1 }, { tags: [], help: content });
    expect(rule).toMatchObject({ help, helpUri: "https://example.com/a", securityScore: 9.1 });
  }
  expect("securityScore" in defineRule(text, { tags: [], help: "advice" })).toBe(false);
});

describe("what a rule reports of itself", () => {
  const rule = defineRule(text, { tags: ["kind"], help: "reason" });
  test("is named by its id, and has the tags of its kind first", () => {
    expect(rule).toMatchObject({ name: "short-name", isOptIn: false, example: { before: "bad", after: "good" } });
    expect(defineRule({ ...text, name: "own", tags: ["more"] }, { tags: ["kind"], help: "reason" })).toMatchObject({
      name: "own",
      tags: ["kind", "more"],
    });
  });
  test("leaves out what only engines need", () => {
    expect(Object.keys(toReportedRule(rule))).toEqual([
      ...["id", "name", "severity", "summary", "description", "help", "tags", "helpUri"],
    ]);
    expect(toReportedRule({ ...rule, securityScore: 7.5, precision: "low" })).toMatchObject({
      securityScore: 7.5,
      precision: "low",
    });
  });
  test("is documented on its own page, else on the first that it links", () => {
    const uriOf = (id: string): string | undefined => defineRule({ ...text, id }, { tags: [], help: "reason" }).helpUri;
    expect(uriOf("DL3008")).toBe("https://github.com/hadolint/hadolint/wiki/DL3008");
    expect(uriOf("SW-XX-a")).toBe("https://example.com/a");
  });
});
