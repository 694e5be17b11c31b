import { testReader } from "./reader-tests.ts";

const bench = (result: object) => ({
  dockerbenchsecurity: "1.6.0",
  tests: [{ id: "4", desc: "Images", results: [{ id: "4.1", desc: "a user", ...result }] }],
  end: 1,
});

testReader({
  title: "Docker Bench for Security",
  report: bench({ result: "WARN", items: ["web"] }),
  finding: { ruleId: "4.1", severity: "medium", levels: { "docker-bench": "WARN" } },
  content: { about: "host", version: "1.6.0" },
  refused: {
    "an interrupted run": { ...bench({ result: "PASS" }), end: undefined },
    "an unknown result": bench({ result: "MAYBE" }),
    "no tests": { ...bench({}), tests: [] },
  },
  undecided: { "a list that is cut off": bench({ result: "WARN", items: ["a", "(truncated)"] }) },
  clean: { "passes and notes": bench({ result: "NOTE" }) },
});
