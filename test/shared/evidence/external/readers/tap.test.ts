import { testReader } from "./reader-tests.ts";

testReader({
  title: "TAP",
  report: "TAP version 14\n1..3\nok 1 - a\nnot ok 2 - b\nnot ok 3 - c # TODO later\n",
  finding: { ruleId: "b", severity: "high", levels: { tap: "not ok" } },
  undecided: {
    "no plan": "ok 1\n",
    "a plan that is not met": "1..2\nok 1\n",
    "a run that was given up": "1..1\nok 1\nBail out! no network\n",
    "no test": "1..0 # SKIP none\n",
    "only skipped tests": "1..1\nok 1 # SKIP x\n",
    "a number twice": "1..2\nok 1\nok 1\n",
  },
  clean: { "a pass": "1..1\nok 1 - a\n    not ok 1 - a subtest\n" },
});
