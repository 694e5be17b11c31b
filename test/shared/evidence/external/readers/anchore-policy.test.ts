import { testReader } from "./reader-tests.ts";

const detail = {
  gate: "vulnerabilities",
  triggerId: "CVE-2026-1+zlib",
  triggerName: "package",
  description: "found",
  status: "stop",
};
const policy = (parts: object) => ({
  evaluatedTag: "a",
  policyId: "p",
  imageDigest: "",
  evaluations: [{ status: "fail", finalAction: "stop", numberOfFindings: 1, details: [detail], ...parts }],
});

testReader({
  title: "anchorectl (policy)",
  report: policy({}),
  finding: {
    ruleId: "CVE-2026-1+zlib",
    severity: "high",
    levels: { "anchore-policy": "stop" },
    aliases: ["vulnerabilities/package"],
  },
  content: { tool: "anchore-policy", about: "image" },
  refused: {
    "no evaluation": { ...policy({}), evaluations: [] },
    "findings that are not listed": policy({ numberOfFindings: 9 }),
  },
  undecided: { "a failure without details": policy({ numberOfFindings: null, details: [] }) },
  clean: { "a pass": policy({ status: "pass", finalAction: "go", numberOfFindings: 0, details: [] }) },
});

const header = ["Trigger_Id", "Gate", "Trigger", "Check_Output", "Gate_Action", "Whitelisted"];
const enterprise = (allowed: boolean, rowCount = 1) => {
  const table = {
    result: {
      header,
      row_count: rowCount,
      rows: [["t1", "dockerfile", "instruction", "no HEALTHCHECK", "warn", allowed]],
    },
  };
  const result = { ["c1".repeat(32)]: table, policy_name: "default" };
  return [{ [`sha256:${"a1".repeat(32)}`]: { "a:1": [{ status: "fail", detail: { result: { result } } }] } }];
};

testReader({
  title: "Anchore Enterprise",
  report: enterprise(false),
  finding: { ruleId: "t1", severity: "medium", levels: { "anchore-policy": "warn" } },
  content: { tool: "anchore-policy" },
  suppressed: [enterprise(true), { reason: "on an allowlist" }],
  refused: { "rows that are not listed": enterprise(false, 5) },
});
