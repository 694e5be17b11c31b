import { testReader } from "./reader-tests.ts";

testReader({
  title: "KubeLinter",
  report: {
    Checks: [{ name: "x" }],
    Reports: [
      { Check: "no-root", Diagnostic: { Message: "root" }, Object: { Metadata: { FilePath: "k8s/web.yaml" } } },
    ],
  },
  finding: { ruleId: "no-root", locations: [{ file: "k8s/web.yaml" }] },
  refused: { "no checks": { Checks: [], Reports: null } },
  undecided: { "a failure without reports": { Checks: [{}], Reports: null, Summary: { ChecksStatus: "Failed" } } },
  clean: { "a pass": { Checks: [{}], Reports: null, Summary: { ChecksStatus: "Passed" } } },
});
