import { describe, expect, test } from "vitest";
import { type BaseCheck, compareWithBase, type Finding, type Report } from "../../../shared/findings/index.ts";
import { lintFinding, sampleReport, sampleRule } from "../../harness/samples.ts";

interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly print?: string;
}

function finding(
  ruleId: string,
  { file = "a", line = 1, print = ruleId }: Place = {},
  more: Partial<Finding> = {},
): Finding {
  return {
    ...lintFinding(ruleId, "high", line),
    message: ruleId,
    fingerprint: print.padStart(32, "0"),
    locations: [{ file, region: { startLine: line } }],
    ...more,
  };
}

function compare(base: readonly Finding[], head: readonly Finding[], more: Partial<BaseCheck> = {}): Report {
  const check = {
    findings: base,
    unchecked: new Set<string>(),
    renamed: new Map(),
    matchesByText: true,
    texts: { base: new Map(), head: new Map() },
    ...more,
  };
  return compareWithBase(sampleReport(head), check, "main at 1234567");
}

const states = (report: Report): readonly (string | undefined)[] =>
  report.findings.map(({ baselineState }) => baselineState);
const texts = (base: Record<string, string>, head: Record<string, string>): BaseCheck["texts"] => ({
  base: new Map(Object.entries(base)),
  head: new Map(Object.entries(head)),
});

describe("a finding is existing", () => {
  test("if the base has it, wherever its line is now", () => {
    const report = compare([finding("X", { line: 1 })], [finding("X", { line: 9 })]);
    expect(states(report)).toEqual(["unchanged"]);
    expect(report.comparison).toEqual({ source: "main at 1234567", from: "commit", fixed: [] });
  });

  test("if its text is the same though the fingerprint counts stages", () => {
    const both = texts({ a: "FROM x\n" }, { a: "FROM new\nFROM x\n" });
    expect(
      states(compare([finding("X", { print: "0" })], [finding("X", { line: 2, print: "1" })], { texts: both })),
    ).toEqual(["unchanged"]);
  });

  test("if only line numbers, numbers of files and sizes in its message differ", () => {
    const [before, after] = ["12 files, 3.4 MB, see line 4", "1,312 files, 12 kB, see line 18"];
    expect(states(compare([finding("X", {}, { message: before })], [finding("X", {}, { message: after })]))).toEqual([
      "unchanged",
    ]);
  });

  test("if its file was moved with the same text there, and not otherwise", () => {
    const moved = { renamed: new Map([["b", "a"]]), texts: texts({ a: "x\ny\n" }, { b: "x\nz\n" }) };
    const base = [finding("X", { line: 1 }), finding("Y", { line: 2 })];
    const head = [finding("X", { file: "b", line: 1, print: "1" }), finding("Y", { file: "b", line: 2 })];
    expect(states(compare(base, head, moved))).toEqual(["unchanged", "new"]);
  });
});

describe("a finding is new", () => {
  test.each<[string, readonly Finding[], readonly Finding[]]>([
    ["of another rule", [finding("X", { print: "1" })], [finding("Y", { print: "1" })]],
    ["in a copy of the file", [finding("X", { file: "a" })], [finding("X", { file: "b" })]],
    [
      "in another file, though the one that had it is gone",
      [finding("X", { file: "a" })],
      [finding("X", { file: "b", print: "2" })],
    ],
    [
      "that says something else",
      [finding("X", {}, { message: "adds NET_ADMIN" })],
      [finding("X", {}, { message: "adds SYS_ADMIN" })],
    ],
    ["that is worse", [finding("X", {}, { severity: "medium" })], [finding("X")]],
    [
      "whose suppression the change removes",
      [finding("X", {}, { suppression: { kind: "inline", source: "# ignore" } })],
      [finding("X")],
    ],
  ])("%s", (_what, base, head) => {
    expect(states(compare(base, head))).toEqual(["new"]);
  });

  test("if it is one more of the same, and the untouched one is the existing one", () => {
    const report = compare(
      [finding("X", { line: 2 })],
      [finding("X", { line: 1 }), finding("X", { line: 3, print: `${"X".padStart(32, "0")}:2` })],
      { texts: texts({ a: "FROM x\nRUN old\n" }, { a: "RUN new\nFROM x\nRUN old\n" }) },
    );
    expect(states(report)).toEqual(["new", "unchanged"]);
  });
});

test("findings on the same text with other fingerprints are new if fingerprints name the object", () => {
  const both = texts({ a: "x\n" }, { a: "x\n", b: "x\ny\n" });
  const base = [finding("X", { print: "0" })];
  const more = { texts: both, matchesByText: false };
  expect(states(compare(base, [finding("X", { print: "1" })], more))).toEqual(["new"]);
  const moved = { ...more, renamed: new Map([["b", "a"]]) };
  expect(states(compare(base, [finding("X", { file: "b", print: "1" })], moved))).toEqual(["new"]);
  const same = { ...moved, texts: texts({ a: "x\n" }, { b: "x\n" }) };
  expect(states(compare(base, [finding("X", { file: "b", print: "1" })], same))).toEqual(["unchanged"]);
});

describe("a secret", () => {
  const rule = sampleRule("X", "high", ["security", "secret"]);
  const at = (line: number, from: number, to: number): Finding =>
    finding("X", {}, { locations: [{ file: "a", region: { startLine: line, startColumn: from, endColumn: to } }] });
  const stateOf = (before: string, after: string, head: Finding, base = at(1, 3, 6)): unknown => {
    const check = { findings: [base], unchecked: new Set<string>(), renamed: new Map(), matchesByText: true };
    const both = { ...check, texts: texts({ a: before }, { a: after }) };
    return states(compareWithBase({ ...sampleReport([head]), rules: [rule] }, both, "main"));
  };

  test("with another value is new, though its name is the same", () => {
    expect(stateOf("A=old\n", "A=new\n", at(1, 3, 6))).toEqual(["new"]);
  });

  test("with the same value is existing, whatever else its line has", () => {
    expect(stateOf("A=old\n", "B=1\n  A=old C\n", at(2, 5, 8))).toEqual(["unchanged"]);
  });
});

test("what the base had and the change has not is fixed", () => {
  expect(compare([finding("X"), finding("Y")], [finding("Y")]).comparison).toMatchObject({ fixed: [{ ruleId: "X" }] });
});

test("findings of rules that the base could not be checked with are neither, and the reason is given once", () => {
  const report = compare([], [finding("X"), finding("X", { line: 2 }), finding("Y")], { unchecked: new Set(["X"]) });
  expect(states(report)).toEqual([undefined, undefined, "new"]);
  expect(report.comparison).toMatchObject({ unknown: { count: 2, why: "X cannot be checked at the base" } });
});
