import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultLintOptions, lintDockerfile } from "../../../actions/dockerfile-lint/lint.ts";
import { dockerfileTexts } from "../../fixtures/dockerfile/vectors.ts";
import { findingsOf, idsOf, pointedAt } from "./linting.ts";

describe("lintDockerfile", () => {
  it("points at the words that are wrong, inside continued lines and heredocs", () => {
    const text =
      "FROM debian:12\nRUN set -e; \\\n  # tools\n  apt-get install -y \\\n    curl\nRUN <<EOF\nset -e\ncd /x\nEOF\n";
    const findings = findingsOf(text);
    expect(
      pointedAt(
        text,
        findings.find(({ ruleId }) => ruleId === "DL3008"),
      ),
    ).toBe("curl");
    const cd = findings.find(({ ruleId }) => ruleId === "DL3003");
    expect(pointedAt(text, cd)).toBe("cd /x");
    expect(cd?.locations[0]).toMatchObject({ file: "app/Dockerfile", region: { startLine: 8, startColumn: 1 } });
  });

  it("reports one finding where hadolint and BuildKit mean the same", () => {
    const findings = findingsOf("FROM debian:12\nMAINTAINER me\nCMD run\nUSER 1\n");
    const found = findings.filter(({ ruleId }) => ["DL4000", "MaintainerDeprecated", "DL3025"].includes(ruleId));
    expect(
      found.map(({ ruleId, aliases }) => [
        ruleId,
        aliases.includes("MaintainerDeprecated"),
        aliases.includes("JSONArgsRecommended"),
      ]),
    ).toEqual([
      ["DL4000", true, false],
      ["DL3025", false, true],
    ]);
    expect(found[0]?.levels).toEqual({ hadolint: "error", buildkit: "warning" });
  });

  it("finds the same without fixes, which are not proven then", () => {
    const texts = [...dockerfileTexts(), "FROM debian:12\nRUN apt-get update && apt-get install curl\nCMD run\n"];
    const found = texts.map((text) => findingsOf(text));
    expect(found.flat().filter(({ fixes }) => fixes.length > 0).length).toBeGreaterThan(2);
    expect(texts.map((text) => findingsOf(text, { withFixes: false }))).toEqual(
      found.map((findings) => findings.map((finding) => ({ ...finding, fixes: [] }))),
    );
  });

  it("leaves out another tool's id where that tool is silent", () => {
    const [finding] = findingsOf('FROM debian:12\nSHELL ["/bin/bash", "-c"]\nCMD run\n').filter(
      ({ ruleId }) => ruleId === "DL3025",
    );
    expect(finding?.aliases).toEqual([]);
  });

  it("keeps fingerprints when lines move, and tells repeated findings apart", () => {
    const prints = (text: string): string[] => findingsOf(text).map(({ fingerprint }) => fingerprint);
    const text = "FROM debian:12\nRUN cd /a\nUSER 1\nRUN cd /a\n";
    expect(prints(`# moved\n\n${text}`)).toEqual(prints(text));
    expect(new Set(prints(text)).size).toBe(prints(text).length);
  });

  it("takes overrides: levels change, raised rules run, ignored ones stay silent", () => {
    const [user] = findingsOf("FROM a:1\nUSER root\n", { overrides: { DL3002: "error" } });
    expect(
      findingsOf("FROM a:1\nUSER root\n", { overrides: { DL3002: "error" } }).find(({ ruleId }) => ruleId === "DL3002")
        ?.levels,
    ).toEqual({ hadolint: "error" });
    expect(user).toBeDefined();
    expect(idsOf("FROM a:1\n")).not.toContain("DL3057");
    expect(idsOf("FROM a:1\n", { overrides: { DL3057: "info" } })).toContain("DL3057");
    expect(idsOf("FROM a:1\nUSER root\n", { overrides: { DL3002: "ignore" } })).not.toContain("DL3002");
  });

  it("resolves ARG before it judges an image, and leaves alone what only the build knows", () => {
    expect(idsOf("ARG TAG=latest\nFROM debian:$TAG\n")).toContain("SW-DF-floating-default");
    expect(idsOf("ARG TAG=latest\nFROM debian:$TAG\n")).not.toContain("DL3007");
    expect(idsOf("ARG TAG=12\nFROM debian:$TAG\n")).not.toContain("SW-DF-floating-default");
    expect(idsOf("ARG IMAGE\nFROM $IMAGE\n")).not.toContain("DL3006");
    expect(idsOf("FROM app\n", { namedContexts: ["app"] })).not.toContain("DL3006");
  });

  it("goes on after an instruction that is none", () => {
    expect(idsOf("FROM debian:12\nRNU x\nRUN cd /a\n")).toEqual(expect.arrayContaining(["DL1000", "DL3003"]));
  });

  it("says what it did not look at", () => {
    const lint = (text: string) => lintDockerfile({ path: "d", text }, defaultLintOptions("2026-01-15"));
    expect(lint("FROM a:1\nRUN x\n").gaps).toMatchObject([{ what: "d", weight: "note" }]);
    expect(lint("RUN x\n".repeat(10_001)).gaps).toMatchObject([{ weight: "partial" }]);
  });

  it("describes every rule that fired", () => {
    for (const text of dockerfileTexts()) {
      const { findings, rules } = lintDockerfile({ path: "d", text }, defaultLintOptions("2026-01-15"));
      const known = new Set(rules.map(({ id }) => id));
      for (const { ruleId } of findings) expect(known).toContain(ruleId);
    }
  });

  it("takes any text: random, and vectors cut and mixed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => void findingsOf(text)),
      { numRuns: 50 },
    );
    const texts = fc.constantFrom(...dockerfileTexts());
    const mutated = fc.tuple(
      texts,
      texts,
      fc.nat(200),
      fc.nat(200),
      fc.constantFrom("", "\\", "\r", '"', "$", "<<A", "`", "\n#", "\0"),
    );
    fc.assert(
      fc.property(mutated, ([a, b, cut, from, glue]) => {
        for (const { locations } of findingsOf(a.slice(0, cut) + glue + b.slice(from))) {
          expect(locations[0]?.region.startLine).toBeGreaterThan(0);
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    [
      "a long chain of stages",
      `FROM a:1 AS s0\n${Array.from({ length: 3000 }, (_, index) => `FROM s${index} AS s${index + 1}\nENV A=$A\n`).join("")}`,
    ],
    ["open substitutions", `RUN ${"$(".repeat(100_000)}`],
    ["nested defaults", `ENV a=${"${a:-".repeat(50_000)}`],
    ["a chain of ONBUILD", `${"ONBUILD ".repeat(20_000)}RUN x`],
    ["heredocs without end", `RUN ${"<<a ".repeat(50_000)}\n${"x\n".repeat(5000)}`],
    ["a crowd of packages", `RUN apt-get install ${"a ".repeat(200_000)}`],
  ])("is done in time with %s", (_, text) => {
    const start = performance.now();
    findingsOf(text);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
