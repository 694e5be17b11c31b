import { expect } from "vitest";
import { testReader } from "./reader-tests.ts";

const scan = (controls: unknown) => ({
  clusterName: "prod",
  reportGUID: "",
  summaryDetails: { controls: { "C-0017": { scoreFactor: 3 } } },
  results: [{ resourceID: "path=1/api=apps/v1//Deployment/web", controls }],
});

testReader({
  title: "Kubescape",
  report: scan([{ controlID: "C-0017", name: "Immutable", status: { status: "failed" } }]),
  finding: { ruleId: "C-0017", severity: "low", message: expect.stringContaining("Deployment/web") },
  content: { about: "cluster" },
  suppressed: [
    scan([
      {
        controlID: "C-0017",
        name: "Immutable",
        status: { status: "passed", subStatus: "w/exceptions" },
        rules: [{ name: "r", status: "passed", exception: [{ name: "exclude-web" }] }],
      },
    ]),
    { reason: "exclude-web" },
  ],
  refused: { "a control without an id": scan([{ name: "x" }]) },
  undecided: { "no control": scan([]) },
  clean: { "a pass": scan([{ controlID: "C-0017", status: { status: "passed" } }]) },
});
