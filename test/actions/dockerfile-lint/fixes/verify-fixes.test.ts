import { describe, expect, it } from "vitest";
import { defineLintRule, type LintProblem } from "../../../../actions/dockerfile-lint/checks/rule.ts";
import { LintContext } from "../../../../actions/dockerfile-lint/context.ts";
import { type CheckedFile, verifyFixes } from "../../../../actions/dockerfile-lint/fixes/verify-fixes.ts";
import { defaultLintOptions } from "../../../../actions/dockerfile-lint/lint.ts";
import { parseDockerfile } from "../../../../shared/dockerfile/index.ts";
import { getEdits } from "../../../../shared/fixes/index.ts";
import { findingsOf } from "../linting.ts";

function fixesOf(text: string, rule: string) {
  return findingsOf(text)
    .filter(({ ruleId }) => ruleId === rule)
    .map(({ fixes }) => fixes.map((fix) => (fix.kind === "edit" ? (fix.safety ?? "safe") : fix.kind)).join());
}

describe("the safety of fixes", () => {
  it.each([
    ["FROM debian:12\nCMD node a.js\n", "DL3025", "safe"],
    ["FROM node:24\nCMD node a.js\n", "DL3025", "safe"],
    ["FROM example.com/a:1\nCMD node a.js\n", "DL3025", "behavior-changing"],
    ["FROM debian:12\nENTRYPOINT node a.js\n", "DL3025", "behavior-changing"],
    ["FROM debian:12\nCMD echo a\n", "DL3025", ""],
    ['FROM debian:12\nSHELL ["/bin/bash", "-lc"]\nCMD node a.js\n', "DL3025", "unsafe"],
    ["FROM example.com/a:1\nRUN wget https://x/y\n", "DL3047", "unsafe"],
    ["FROM alpine:3.20\nRUN wget https://x/y\n", "DL3047", ""],
    ["FROM debian:12\nRUN apt-get update && apt-get install -y git\n", "DL3015", "behavior-changing"],
    ["FROM debian:12\nRUN apt-get update && apt-get install -y a\nRUN sh /x.sh\n", "DL3009", "unsafe"],
    ["FROM debian:12\nRUN apt-get update && apt-get install -y a\nRUN ./configure\n", "DL3009", "safe"],
    ["FROM debian:12\nRUN apt-get update && apt-get install -y a\nRUN apt-get install -y b\n", "DL3009", ""],
  ])("%j: the fix of %s is %j", (text, rule, safety) => {
    expect(fixesOf(text, rule)).toEqual([safety]);
  });

  it("is safe for every fix of a RUN, also if all are applied", () => {
    const text =
      "FROM alpine:3.20\nRUN apk add -U a\nRUN echo && apk add -U b\n# hadolint ignore=DL3019\nRUN echo && apk add c\n";
    const safe = findingsOf(text).filter((finding) => finding.ruleId === "DL3019" && getEdits(finding).length > 0);
    // Either of the first two may stop keeping the index that the last one needs.
    expect(safe).toHaveLength(1);
  });
});

const rule = defineLintRule({ id: "SW-DF-test", severity: "low", summary: "Test.", why: "Test." });

/** A check that reports each line with the word `bad`, with a fix that replaces it. */
function checkFor(replacement: string, suppressed = false) {
  return (context: LintContext): CheckedFile => {
    const problems = [...context.file.source.text.matchAll(/bad|worse/g)].map(
      ({ index, 0: word }): LintProblem => ({
        rule,
        message: word,
        span: { start: index, end: index + word.length },
        instruction: undefined,
        about: [String(index)],
        fix: { description: "Fix", edits: [{ span: { start: index, end: index + word.length }, text: replacement }] },
      }),
    );
    return { context, problems, isSuppressed: ({ message }) => suppressed && message === "bad" };
  };
}

function verify(text: string, check: (context: LintContext) => CheckedFile) {
  const checked = check(new LintContext(parseDockerfile(text), defaultLintOptions("2026-01-15")));
  return verifyFixes(checked, check).filter(({ fix }) => fix !== undefined).length;
}

describe("verifyFixes", () => {
  const text = "FROM a\n# bad\n# bad\n";

  it("keeps fixes that resolve their problems", () => {
    expect(verify(text, checkFor("good"))).toBe(2);
  });

  it("removes fixes that leave their problem, cause another one, or lose a suppression", () => {
    expect(verify(text, checkFor("bad"))).toBe(0);
    expect(verify(text, checkFor("bad bad"))).toBe(0);
    expect(verify(text, checkFor("worse", true))).toBe(0);
  });

  it("bounds the work on large files", () => {
    const large = `FROM a\n${`RUN bad ${"x".repeat(2000)}\n`.repeat(500)}`;
    const started = performance.now();
    expect(verify(large, checkFor("good"))).toBeLessThan(500);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
