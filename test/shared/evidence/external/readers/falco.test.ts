import { expect } from "vitest";
import { testReader } from "./reader-tests.ts";

const event = (priority: string) =>
  JSON.stringify({
    rule: "Terminal shell in container",
    priority,
    time: "2026-11-25T00:00:00Z",
    output: "x",
    output_fields: { "proc.cmdline": "sh -c hunter2", "proc.name": "sh" },
  });

testReader({
  title: "Falco",
  report: `${event("Critical")}\n${event("Notice")}\n`,
  finding: {
    ruleId: "Terminal shell in container",
    severity: "critical",
    message: expect.not.stringContaining("hunter2"),
  },
  content: { subjects: ["instance", "host", "cluster"] },
  refused: { "no rule": JSON.stringify({ rule: "", priority: "x", output_fields: {} }) },
  undecided: {
    "dropped events": JSON.stringify({
      rule: "Falco internal: syscall event drop",
      priority: "Debug",
      output_fields: {},
    }),
  },
});
