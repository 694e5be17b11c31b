import { testReader } from "./reader-tests.ts";

const check = {
  check_id: "CKV_1",
  check_name: "encryption",
  file_path: "/main.tf",
  file_line_range: [4, 9],
  resource: "a.b",
};
const checkov = (results: object, summary: object) => ({
  check_type: "terraform",
  results: { passed_checks: [], failed_checks: [], skipped_checks: [], parsing_errors: [], ...results },
  summary: { passed: 0, failed: 0, skipped: 0, checkov_version: "3.0.0", ...summary },
});

testReader({
  title: "Checkov",
  report: checkov({ failed_checks: [check] }, { failed: 1 }),
  finding: { ruleId: "CKV_1", locations: [{ file: "main.tf", region: { startLine: 4 } }] },
  content: { about: "source" },
  suppressed: [
    checkov(
      { skipped_checks: [{ ...check, check_result: { result: "SKIPPED", suppress_comment: "not public" } }] },
      { skipped: 1 },
    ),
    { reason: "not public" },
  ],
  refused: { "a check without an id": checkov({ failed_checks: [{}] }, { failed: 1 }) },
  undecided: {
    "no check": checkov({}, {}),
    "a file that could not be parsed": checkov({ parsing_errors: ["a.tf"] }, { passed: 1 }),
    "nothing to check": { passed: 0, failed: 0, skipped: 0, parsing_errors: 0, checkov_version: "3" },
    "failures that are not listed": checkov({}, { failed: 2 }),
  },
  clean: { "only passes": checkov({}, { passed: 3 }) },
});
