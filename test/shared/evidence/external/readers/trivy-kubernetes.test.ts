import { expect } from "vitest";
import { testReader } from "./reader-tests.ts";

const object = {
  Namespace: "default",
  Kind: "Deployment",
  Name: "web",
  Results: [
    {
      Target: "Deployment/web",
      Class: "config",
      Misconfigurations: [{ ID: "KSV001", Title: "privileges", Severity: "MEDIUM", Status: "FAIL" }],
    },
  ],
};
const cluster = (parts: object) => ({ ClusterName: "prod", ...parts });

testReader({
  title: "Trivy (Kubernetes)",
  report: cluster({ Misconfigurations: [object] }),
  finding: {
    ruleId: "KSV001",
    levels: { trivy: "MEDIUM" },
    message: expect.stringContaining("default/Deployment/web"),
  },
  content: { tool: "trivy", about: "cluster" },
  refused: { "objects without a kind": cluster({ Resources: [{ Name: "a" }] }) },
  undecided: {
    "no results": cluster({ Resources: [{ Kind: "Pod", Name: "a" }] }),
    nothing: cluster({ Resources: [] }),
    "an object that failed": cluster({ Resources: [{ ...object, Error: "denied" }] }),
  },
});
