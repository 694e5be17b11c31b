import { testReader } from "./reader-tests.ts";

const kube = (status: string) => ({
  Controls: [
    {
      id: "1",
      node_type: "master",
      tests: [{ section: "1.1", results: [{ test_number: "1.1.1", test_desc: "x", status }] }],
    },
  ],
  Totals: {},
});

testReader({
  title: "kube-bench",
  report: kube("FAIL"),
  finding: { ruleId: "1.1.1", severity: "high", levels: { "kube-bench": "FAIL" } },
  content: { about: "cluster" },
  refused: { "an unknown status": kube("MAYBE") },
  undecided: { "no check": { Controls: [], Totals: {} } },
  clean: { "a pass": kube("PASS") },
});
