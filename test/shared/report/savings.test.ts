import { expect, test } from "vitest";
import type { Report, Saving } from "../../../shared/findings/index.ts";
import { buildDocument } from "../../../shared/report/document/build.ts";
import { reportDocument } from "../../../shared/report/document/schema.ts";
import { toHtml } from "../../../shared/report/html/page.ts";
import { toMarkdown } from "../../../shared/report/index.ts";
import { toText } from "../../../shared/report/text.ts";

const subject = { kind: "image", name: "shop:1", digest: `sha256:${"0".repeat(64)}`, platform: "linux/amd64" } as const;

function saving(bytes: number, change: Partial<Saving> = {}): Saving {
  return { ruleId: "SW-IM-x", what: `${bytes} are wasted`, bytes, remediation: "Remove them", ...change };
}

function reportWith(savings?: readonly Saving[]): Report {
  const coverage = { examined: { layers: 1 }, gaps: [] };
  return {
    action: "image-scan",
    subject,
    rules: [],
    findings: [],
    coverage,
    ...(savings === undefined ? {} : { savings }),
  };
}

const markdownOf = (savings?: readonly Saving[]): string =>
  toMarkdown({ title: "scan", verdict: "passed", reports: [reportWith(savings)] });
const textOf = (savings?: readonly Saving[]): string => toText(reportWith(savings), { colors: false, width: 100 });

test("the summary has the largest ten places, the others together, and the total", () => {
  const savings = Array.from({ length: 12 }, (_none, index) => saving((index + 1) * 1_000_000));
  const rows = markdownOf(savings)
    .split("\n")
    .filter((line) => line.startsWith("|"));
  expect(rows[2]).toBe("| `image` | 12.0 MB | 12000000 are wasted. Remove them. |");
  expect(rows.slice(12)).toEqual(["|  | 3.0 MB | 2 other places. |", "|  | 78.0 MB | in all |"]);
  expect(markdownOf(savings)).toContain("Bytes to gain (78.0 MB)");
});

test("names from an image stay text", () => {
  const hostile = saving(5, {
    what: "a|b <img src=x> [x](javascript:0)\n# c\u001b[31m",
    location: { file: "a|`b`", region: { startLine: 3 } },
  });
  const markdown = markdownOf([hostile]);
  const [, , row = ""] = markdown.split("\n").filter((line) => line.startsWith("|"));
  expect(row.match(/(?<!\\)\|/g)).toHaveLength(4);
  expect(markdown).not.toMatch(/<img|(?<!\\)\]\(|^# c|\u001b/m);
  expect(textOf([hostile])).not.toContain("\u001b");
});

test("a terminal shows where, how much, and what to do; places are lines or layers", () => {
  const text = textOf([
    saving(5, { layer: 3 }),
    saving(7, { layer: 1, location: { file: "Dockerfile", region: { startLine: 6 } } }),
  ]);
  expect(text).toContain(
    "Bytes to gain: 12 B\n  Dockerfile:6  7 B  7 are wasted. Remove them.\n  layer 3       5 B  5 are wasted. Remove them.\n",
  );
});

test("JSON and HTML have all of them, largest first, and the document fits its schema", () => {
  const result = { examined: [{ report: reportWith([saving(5), saving(2_000_000, { layer: 3 })]) }] };
  const decision = { outcome: "pass", verdict: "no findings" } as const;
  const facts = {
    action: "image-scan",
    version: "1.0.0",
    now: new Date(0),
    result,
    decision,
    exitCode: 0,
    failOn: "high",
    newOnly: false,
  } as const;
  const document = buildDocument(facts);
  expect(document.subjects[0]?.savings?.map(({ place, bytes }) => [place, bytes])).toEqual([
    ["layer 3", 2_000_000],
    ["image", 5],
  ]);
  expect(reportDocument.parse(JSON.parse(JSON.stringify(document)))).toBeDefined();
  expect(toHtml(document, result.examined)).toContain("<h2>Bytes to gain</h2>");
});

test("nothing is shown if there is nothing to gain", () => {
  expect(markdownOf()).not.toContain("gain");
  expect(textOf()).not.toContain("gain");
  const savings = buildDocument({
    ...{ action: "image-scan", version: "1.0.0", now: new Date(0), exitCode: 0, failOn: "high", newOnly: false },
    result: { examined: [{ report: reportWith([]) }] },
    decision: { outcome: "pass", verdict: "" },
  }).subjects[0]?.savings;
  expect(savings).toBeUndefined();
});
