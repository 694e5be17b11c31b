import { expect } from "vitest";
import { testReader } from "./reader-tests.ts";

testReader({
  title: "Whispers",
  report: [{ rule_id: "password", key: "password", value: "hunter2", file: "a.yml", line: 2, severity: "CRITICAL" }],
  finding: { ruleId: "password", severity: "critical", message: expect.not.stringContaining("hunter2") },
});
