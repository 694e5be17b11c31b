import { testReader } from "./reader-tests.ts";

testReader({
  title: "container-structure-test",
  report: { Pass: 0, Fail: 1, Total: 1, Results: [{ Name: "File Existence Test: a", Pass: false, Errors: ["no"] }] },
  finding: { ruleId: "File Existence Test: a", severity: "high" },
  content: { about: "image" },
  refused: { "no result": { Pass: 0, Fail: 0, Total: 1, Results: [{ Name: "a" }] } },
  undecided: { "no test": { Pass: 0, Fail: 0, Total: 0 }, "tests that are not listed": { Pass: 3, Fail: 0, Total: 3 } },
  clean: { "a pass": { Pass: 1, Fail: 0, Total: 1, Results: [{ Name: "a", Pass: true }] } },
});
