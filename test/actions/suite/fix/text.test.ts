import { expect, test } from "vitest";
import { fixText, type Outcome } from "../../../../actions/suite/fix/text.ts";

const step =
  "Upgrade tar from 4.4.1 to 4.4.19 in package.json:7:5 — fixes CVE-2018-20834 (high), CVE-2021-32803 (high)";
const command = "npm install --package-lock-only --ignore-scripts --no-audit --no-fund";
const outcome: Outcome = {
  steps: [step],
  applied: { fixed: [], files: [], failed: [], openCommands: [{ path: "package-lock.json", command }] },
  isDryRun: false,
  isCommitted: false,
  gaps: [{ what: "charts\n\u001b[2J", why: "they were not rendered", weight: "partial" }],
  left: 1,
};

test("wraps steps at the terminal's width, and never a command", () => {
  const lines = fixText(outcome, 80).split("\n");
  expect(lines.filter((line) => line.length > 80)).toEqual([`  ${command}  (writes package-lock.json)`]);
  expect(lines).toContain("Fixed:");
  expect(lines.find((line) => line.startsWith("    "))).toMatch(/^ {4}\S/u);
});

test("keeps a step on one line elsewhere, and hostile text on its own", () => {
  const text = fixText(outcome);
  expect(text).toContain(`\n  ${step}\n`);
  expect(text).toMatch(/^Not examined \(1\):\n {2}charts [^\n]*: they were not rendered\n/u);
  expect(text).toContain("1 finding left without a fix that is known to be safe.");
});
