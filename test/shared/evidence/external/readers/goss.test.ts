import { testReader } from "./reader-tests.ts";

const goss = (results: unknown, summary: object) => ({
  results,
  summary: { "test-count": 0, "failed-count": 0, ...summary },
});

testReader({
  title: "goss",
  report: goss(
    [{ successful: false, "resource-type": "Port", "resource-id": "tcp:80", property: "listening", result: 1 }],
    { "test-count": 1, "failed-count": 1 },
  ),
  finding: { ruleId: "Port: tcp:80: listening", severity: "high" },
  content: { subjects: ["instance", "image", "host"] },
  refused: { "no result": goss([{ property: "x" }], {}) },
  undecided: {
    "no test": goss(null, {}),
    "only skipped tests": goss([{ successful: true, skipped: true }], { "test-count": 1 }),
    "failures that are not listed": goss([{ successful: true }], { "test-count": 1, "failed-count": 1 }),
  },
  clean: { "a pass": goss([{ successful: true, result: 0 }], { "test-count": 1 }) },
});
