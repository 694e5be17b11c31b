import { testReader } from "./reader-tests.ts";

const kics = (parts: object) => ({
  files_scanned: 1,
  files_failed_to_scan: 0,
  queries_total: 9,
  queries_failed_to_execute: 0,
  queries: [],
  severity_counters: {},
  total_counter: 0,
  ...parts,
});

testReader({
  title: "KICS",
  report: kics({
    queries: [{ query_id: "q1", query_name: "root", severity: "HIGH", files: [{ file_name: "Dockerfile", line: 2 }] }],
    total_counter: 1,
  }),
  finding: { ruleId: "q1", levels: { kics: "HIGH" }, locations: [{ file: "Dockerfile", region: { startLine: 2 } }] },
  content: { about: "source" },
  refused: { "no numbers": kics({ files_scanned: null }) },
  undecided: {
    "no file": kics({ files_scanned: 0 }),
    "failed queries": kics({ queries_failed_to_execute: 1 }),
    "findings that are not listed": kics({ total_counter: 2 }),
  },
  clean: { "a clean directory": kics({}) },
});
