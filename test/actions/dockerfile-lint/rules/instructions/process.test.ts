import { describe, expect, it } from "vitest";
import type { LintOptions } from "../../../../../actions/dockerfile-lint/lint.ts";
import { findingsOf } from "../../linting.ts";
import { testRules } from "../../rule-cases.ts";

testRules({
  DL3012: {
    fires: ["HEALTHCHECK CMD a\nHEALTHCHECK CMD b"],
    silent: ["FROM a\nHEALTHCHECK CMD a\nFROM b\nHEALTHCHECK CMD b"],
  },
  DL4003: {
    fires: ["CMD a\nCMD b", "FROM a\nCMD a\nFROM b\nCMD b\nCMD c"],
    silent: ["FROM a\nCMD a\nFROM b\nCMD b"],
  },
  DL4004: {
    fires: ['FROM a\nENTRYPOINT ["a"]\nENTRYPOINT ["b"]'],
    silent: ['FROM a\nENTRYPOINT ["a"]\nFROM b\nENTRYPOINT ["b"]', 'FROM a\nENTRYPOINT ["a"]\nCMD ["b"]'],
  },
  DL3025: {
    fires: ["FROM node\nENTRYPOINT something", "HEALTHCHECK CMD foobar", 'FROM a\nENTRYPOINT s "httpd"'],
    silent: ["HEALTHCHECK NONE", 'CMD ["a", "b"]'],
  },
  DL3057: {
    options: { enabled: ["DL3057"] },
    fires: ["FROM debian:12", "FROM debian:12\nHEALTHCHECK CMD a\nFROM debian:12"],
    silent: ["FROM debian:12\nHEALTHCHECK CMD a"],
  },
  "SW-DF-healthcheck-missing": {
    fires: ['FROM debian:12\nCMD ["a"]', "FROM quay.io/jupyter/docker-stacks-foundation:2026-01-05"],
    silent: [
      "FROM quay.io/jupyter/base-notebook:2026-01-05 AS a\nFROM a",
      "FROM debian:12\nHEALTHCHECK NONE",
      'FROM debian:12\nHEALTHCHECK CMD a\nCMD ["a"]',
    ],
  },
});

describe("DL3057", () => {
  const text = "FROM golang:1.25 AS build\nFROM debian:12\nCOPY --from=build /a /a\n";
  const count = (options: Partial<LintOptions>) =>
    findingsOf(text, options).filter(({ ruleId }) => ruleId === "DL3057").length;

  it("is about the image in strict, and about every stage as hadolint's rule", () => {
    expect(count({ profile: "strict" })).toBe(1);
    expect(count({ profile: "hadolint", overrides: { DL3057: "warning" } })).toBe(2);
    expect(count({ overrides: { DL3057: "warning" } })).toBe(2);
  });
});
