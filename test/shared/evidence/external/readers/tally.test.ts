import { testReader } from "./reader-tests.ts";

const tally = (total: number, files: unknown, scanned = 1) => ({
  files,
  files_scanned: scanned,
  rules_enabled: 9,
  summary: { total, errors: 0, warnings: 0, info: 0, style: 0, files: 0 },
});

testReader({
  title: "tally",
  report: tally(1, [
    {
      file: "Dockerfile",
      violations: [
        { rule: "hadolint/DL3007", message: "latest", severity: "warning", location: { start: { line: 1 } } },
      ],
    },
  ]),
  finding: { ruleId: "hadolint/DL3007", aliases: ["DL3007"], levels: { tally: "warning" } },
  content: { about: "source" },
  refused: { "violations that are not listed": tally(2, []) },
  undecided: { "no file": tally(0, [], 0) },
  clean: { "a clean Dockerfile": tally(0, []) },
});
