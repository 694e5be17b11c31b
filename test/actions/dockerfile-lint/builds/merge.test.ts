import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeWays, withoutImage } from "../../../../actions/dockerfile-lint/builds/merge.ts";
import {
  defaultLintOptions,
  type LintOptions,
  type LintResult,
  lintDockerfile,
} from "../../../../actions/dockerfile-lint/lint.ts";

const lint = (text: string, options: Partial<LintOptions>): LintResult =>
  lintDockerfile({ path: "Dockerfile", text }, { ...defaultLintOptions("2026-11-24"), profile: "strict", ...options });
const merged = (text: string, ...ways: readonly Partial<LintOptions>[]): LintResult =>
  mergeWays(ways.map((options) => lint(text, options)));
const found = ({ findings }: LintResult, rule: string): readonly string[] =>
  findings
    .filter(({ ruleId }) => ruleId === rule)
    .map(({ locations: [place], message }) => `${place?.region.startLine} ${message}`);

const stages = `FROM alpine:3.22 AS base
RUN cd /x
FROM base AS dev
FROM base
USER 1000
`;

describe("findings of several ways", () => {
  test("are reported once", () => {
    expect(found(merged(stages, {}, { target: "dev" }), "DL3003")).toHaveLength(1);
    expect(merged(stages, {}, {})).toEqual(lint(stages, {}));
  });

  test("about the image count for each stage that a way ships", () => {
    const rule = "SW-DF-user-missing";
    expect(found(lint(stages, {}), rule)).toEqual([]);
    expect(found(merged(stages, {}, { target: "dev" }), rule)).toEqual([expect.stringMatching(/^3 /u)]);
  });

  test("about what is unused count only if no way uses it", () => {
    const unnamed = "FROM alpine:3.22\nFROM alpine:3.21\n";
    const rule = "SW-DF-stage-unreachable";
    expect(found(merged(unnamed, {}, {}), rule)).toHaveLength(1);
    expect(found(mergeWays([lint(unnamed, {}), { ...lint(unnamed, {}), findings: [] }]), rule)).toEqual([]);
  });

  test("name what each way builds on", () => {
    const text = "ARG V=3.22\nFROM alpine:$V\n";
    const result = merged(text, { buildArgs: { V: "3.10" } }, { buildArgs: { V: "3.11" } });
    expect(found(result, "SW-DF-end-of-life-base").map((line) => line.split(":", 2).join(":"))).toEqual([
      "2 alpine:3.10",
      "2 alpine:3.11",
    ]);
    expect(new Set(result.findings.map(({ fingerprint }) => fingerprint)).size).toBe(result.findings.length);
    expect(result.images.map(({ reference }) => reference)).toEqual(["alpine:3.10", "alpine:3.11"]);
  });

  test("have the worst severity, and are shipped if a way ships them", () => {
    const text = "FROM alpine:3.22 AS build\nENV API_TOKEN=x\nRUN cd /x\nFROM scratch\nCOPY --from=build /a /a\n";
    const exposures = (result: LintResult) =>
      result.findings.filter(({ ruleId }) => ruleId === "DL3003").map(({ context }) => context?.exposure);
    expect(exposures(lint(text, {}))).toEqual(["build"]);
    expect(exposures(merged(text, {}, { target: "build" }))).toEqual([undefined]);
    expect(exposures(merged(text, { target: "build" }, {}))).toEqual([undefined]);
  });

  test("of builds that make no image say nothing about how it runs, and ship nothing", () => {
    const text = "FROM alpine:3.22\nRUN cd /x\n";
    const result = withoutImage(lint(text, {}));
    expect(result.findings.map(({ ruleId }) => ruleId)).not.toContain("SW-DF-user-missing");
    expect(new Set(result.findings.map(({ context }) => context?.exposure))).toEqual(new Set(["build"]));
    expect(found(mergeWays([result, lint(text, {})]), "SW-DF-user-missing")).toHaveLength(1);
  });

  test("keep a fix only if all ways have it", () => {
    const [finding] = lint("FROM alpine:3.22 as a\n", {}).findings.filter(({ fixes }) => fixes.length > 0);
    if (finding === undefined) throw new Error("nothing is fixable");
    const result = { findings: [finding], rules: [], gaps: [], images: [] };
    const fixesOf = (...ways: readonly LintResult[]) => mergeWays(ways).findings.map(({ fixes }) => fixes.length);
    expect(fixesOf(result, result)).toEqual([finding.fixes.length]);
    expect(fixesOf(result, { ...result, findings: [] })).toEqual([0]);
    expect(fixesOf(result, { ...result, findings: [{ ...finding, fixes: [] }] })).toEqual([0]);
  });

  test("are suppressed only if all are", () => {
    const [finding] = lint("FROM alpine:latest\n", {}).findings;
    if (finding === undefined) throw new Error("nothing was found");
    const suppressed = { ...finding, suppression: { kind: "inline", source: "x" } as const };
    const result = { findings: [suppressed], rules: [], gaps: [], images: [] };
    expect(mergeWays([result, result]).findings[0]?.suppression).toBeDefined();
    expect(mergeWays([result, { ...result, findings: [finding] }]).findings[0]?.suppression).toBeUndefined();
  });

  test("do not depend on the order of the ways, and none is lost", () => {
    const ways = [{}, { target: "dev" }, { target: "base" }, { buildArgs: { A: "1" } }, { unknownArgs: ["A"] }];
    const text = `ARG A=3.22\n${stages.replace("3.22", "$A")}`;
    const ids = (result: LintResult) => result.findings.map(({ ruleId, message }) => `${ruleId} ${message}`).toSorted();
    fc.assert(
      fc.property(fc.shuffledSubarray(ways, { minLength: 1 }), (chosen) => {
        expect(ids(merged(text, ...chosen))).toEqual(ids(merged(text, ...chosen.toReversed())));
        const all = new Set(ids(merged(text, ...chosen)));
        for (const way of chosen) {
          for (const id of ids(lint(text, way))) expect(all.has(id) || /unreachable|unused/u.test(id)).toBe(true);
        }
      }),
    );
  });
});
