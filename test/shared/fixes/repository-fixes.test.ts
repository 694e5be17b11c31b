import { describe, expect, test } from "vitest";
import type { DependencyChange, Finding, TextEdit } from "../../../shared/findings/index.ts";
import { chooseRepositoryFixes, withSuggestedEdits } from "../../../shared/fixes/index.ts";
import { packageFinding } from "../../harness/samples.ts";

const edit = (text: string, file = "package.json"): TextEdit => ({
  file,
  region: { startLine: 4, startColumn: 10, endLine: 4, endColumn: 15 },
  text,
});
const lockfile = { path: "package-lock.json", command: ["npm", "install"] };

function finding(
  id: string,
  toVersion: string,
  change: Partial<DependencyChange> = {},
  overrides: Partial<Finding> = {},
): Finding {
  const whole: DependencyChange = { kind: "edit", edits: [edit(toVersion)], ...change };
  const fix = {
    kind: "upgrade",
    description: `Upgrade to ${toVersion}.`,
    packageName: "tar",
    toVersion,
    change: whole,
  } as const;
  return packageFinding(id, "high", { fixes: [fix], ...overrides });
}

const ids = (findings: readonly Finding[]): readonly string[] => findings.map(({ ruleId }) => ruleId);

describe("changes of a repository", () => {
  test("take the highest version for one place, which resolves all", () => {
    const [fix, ...others] = chooseRepositoryFixes([
      finding("A", "4.4.9"),
      finding("B", "4.4.19"),
      finding("C", "4.4.2"),
    ]);
    expect([fix?.edits[0]?.text, ids(fix?.findings ?? [])]).toEqual(["4.4.19", ["A", "B", "C"]]);
    expect(others).toEqual([]);
  });

  test("leave suppressed findings, overrides, updates without a tool, and what needs an unknown change elsewhere", () => {
    const suppression = { kind: "inline", source: "x" } as const;
    const upgrade = finding("D", "1.0.0").fixes[0];
    const partly =
      upgrade?.kind === "upgrade"
        ? { ...upgrade, otherChanges: [{ kind: "override", edits: [] } as const] }
        : undefined;
    expect(
      chooseRepositoryFixes([
        finding("A", "1.0.0", {}, { suppression }),
        finding("B", "1.0.0", { kind: "override", edits: [] }),
        finding("C", "1.0.0", { kind: "update", edits: [] }),
        { ...finding("D", "1.0.0"), fixes: partly === undefined ? [] : [partly] },
      ]),
    ).toEqual([]);
  });

  test("of several projects are all made", () => {
    const first = finding("A", "1.0.1").fixes[0];
    if (first?.kind !== "upgrade") throw new Error("no upgrade");
    const both = {
      ...first,
      otherChanges: [{ kind: "edit", edits: [edit("1.0.1", "web/package.json")], lockfile } as const],
    };
    const fixes = chooseRepositoryFixes([{ ...finding("A", "1.0.1"), fixes: [both] }]);
    expect(fixes.map(({ edits, lockfile: lock }) => [edits[0]?.file, lock?.path])).toEqual([
      ["package.json", undefined],
      ["web/package.json", "package-lock.json"],
    ]);
  });
});

describe("suggestions", () => {
  test("are on one of the findings, and only without a lockfile", () => {
    const [first, second, locked] = withSuggestedEdits([
      finding("A", "4.4.9"),
      finding("B", "4.4.19"),
      finding("C", "1.0.0", { edits: [edit("1.0.0", "other.json")], lockfile }),
    ]);
    expect(first?.fixes.at(-1)).toEqual({ kind: "edit", description: "Upgrade to 4.4.19.", edits: [edit("4.4.19")] });
    expect([second, locked].map((each) => each?.fixes.length)).toEqual([1, 1]);
  });

  test("offer the base image once", () => {
    const base = {
      kind: "base",
      description: "Build on it.",
      reference: "debian:12",
      edits: [edit("debian:12", "Dockerfile")],
    } as const;
    const findings = withSuggestedEdits(["A", "B"].map((id) => packageFinding(id, "high", { fixes: [base] })));
    expect(findings.map(({ fixes }) => fixes.map(({ kind }) => kind))).toEqual([["base", "edit"], ["base"]]);
  });
});
