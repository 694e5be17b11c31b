import { testReader } from "./reader-tests.ts";

const ctrf = (tests: unknown, summary: object) => ({
  reportFormat: "CTRF",
  results: {
    tool: { name: "x" },
    summary: { tests: 0, passed: 0, failed: 0, pending: 0, skipped: 0, other: 0, ...summary },
    tests,
  },
});

testReader({
  title: "CTRF",
  report: ctrf(
    [
      { name: "login", status: "failed", message: "no" },
      { name: "b", status: "passed" },
    ],
    { failed: 1 },
  ),
  finding: { ruleId: "login", severity: "high", levels: { ctrf: "failed" } },
  refused: { "an unknown status": ctrf([{ name: "a", status: "fine" }], {}) },
  undecided: {
    "no test": ctrf([], {}),
    "only skipped tests": ctrf([{ name: "a", status: "skipped" }], {}),
    "more tests than are listed": ctrf([{ name: "a", status: "passed" }], { tests: 9 }),
  },
  clean: { "a pass": ctrf([{ name: "a", status: "passed" }], {}) },
});
