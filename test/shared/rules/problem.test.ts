import { expect, test } from "vitest";
import type { Finding } from "../../../shared/findings/index.ts";
import { createFinding, defineRule, getFixes, getIds, sortFindings } from "../../../shared/rules/index.ts";

const rule = defineRule(
  { id: "SW-XX-a", severity: "low", summary: "A.", why: "B.", aliases: ["X-1"] },
  { tags: [], help: "reason" },
);

function at(file: string, startLine: number, startColumn?: number, ruleId = "a"): Finding {
  const region = { startLine, ...(startColumn === undefined ? {} : { startColumn }) };
  const found = createFinding(
    { rule: { ...rule, id: ruleId }, message: `${file}:${startLine}:${startColumn ?? ""}:${ruleId}` },
    { locations: file === "" ? [] : [{ file, region }], subject: { kind: "source", path: "." }, about: ["same"] },
  );
  return found;
}

test("a finding has the severity of its rule unless the problem has one, and no keys for what is absent", () => {
  const placement = { locations: [], subject: { kind: "source", path: "." }, about: ["x"] } as const;
  const finding = createFinding({ rule, message: "m" }, placement);
  expect(finding).toMatchObject({ ruleId: "SW-XX-a", severity: "low", aliases: [], fixes: [] });
  expect("suppression" in finding || "imageLocations" in finding).toBe(false);
  expect(createFinding({ rule, message: "m", severity: "high" }, placement).severity).toBe("high");
  expect(createFinding({ rule, message: "other words" }, placement).fingerprint).toBe(finding.fingerprint);
  expect(createFinding({ rule, message: "m" }, { ...placement, about: ["y"] }).fingerprint).not.toBe(
    finding.fingerprint,
  );
});

test("findings are sorted by file, line, column and rule, and those that repeat are numbered in that order", () => {
  const given = [at("", 1), at("b", 1, 1), at("a", 2, 1), at("a", 1, 9), at("a", 1), at("a", 1, 9, "0")];
  const ordered = sortFindings(given);
  expect(ordered.map(({ message }) => message)).toEqual([
    ...["a:1::a", "a:1:9:0", "a:1:9:a", "a:2:1:a", "b:1:1:a", ":1::a"],
  ]);
  expect(ordered.map(({ fingerprint }) => fingerprint.split(":")[1])).toEqual([
    ...[undefined, undefined, "2", "3", "4", "5"],
  ]);
});

test("a problem has the ids of its rule, the rule's aliases and its own, each once", () => {
  expect(getIds({ rule, aliases: ["X-1", "X-2"] })).toEqual(["SW-XX-a", "X-1", "X-2"]);
});

test("a fix goes in the terms of reports", () => {
  const region = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 };
  const fix = { description: "Write b", edits: ["b"] };
  expect(getFixes({ fix }, (text: string) => ({ file: "a", region, text }))).toEqual([
    { kind: "edit", description: "Write b", edits: [{ file: "a", region, text: "b" }] },
  ]);
  expect(getFixes({ fix: undefined }, (text: string) => ({ file: "a", region, text }))).toEqual([]);
});
