import { testReader } from "./reader-tests.ts";

const polaris = (Success: boolean) => ({
  PolarisOutputVersion: "1.0",
  SourceType: "Path",
  Results: [
    {
      Name: "web",
      Kind: "Deployment",
      PodResult: { Results: { hostIPCSet: { ID: "hostIPCSet", Message: "x", Success, Severity: "danger" } } },
    },
  ],
});

testReader({
  title: "Polaris",
  report: polaris(false),
  finding: { ruleId: "hostIPCSet", severity: "high", levels: { polaris: "danger" } },
  content: { about: "source" },
  refused: { "an unknown version": { ...polaris(true), PolarisOutputVersion: "9" } },
  undecided: { "no objects": { ...polaris(true), Results: [] } },
  clean: { "a success": polaris(true) },
});
