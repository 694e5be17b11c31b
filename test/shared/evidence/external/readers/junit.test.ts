import { testReader } from "./reader-tests.ts";

testReader({
  title: "JUnit",
  report:
    '<testsuites tests="2"><testsuite name="a"><testcase classname="a.B" name="c" file="b.py" line="3"><failure message="no"/></testcase><testcase name="d"/></testsuite></testsuites>',
  finding: {
    ruleId: "a.B c",
    severity: "high",
    levels: { junit: "failure" },
    locations: [{ file: "b.py", region: { startLine: 3 } }],
  },
  undecided: {
    "no test": "<testsuites></testsuites>",
    "only skipped tests": '<testsuite><testcase name="a"><skipped/></testcase></testsuite>',
    "more tests than are listed": '<testsuite tests="9"><testcase name="a"/></testsuite>',
    "more failures than are listed": '<testsuite failures="1"><testcase name="a"/></testsuite>',
  },
  clean: {
    "a pass": '<testsuite tests="1"><testcase name="a"/></testsuite>',
    "a pass after a failure": '<testsuite tests="1"><testcase name="a"><flakyFailure/></testcase></testsuite>',
  },
});
