import { expect } from "vitest";
import { testReader } from "./reader-tests.ts";

testReader({
  title: "ggshield",
  report: {
    id: "1",
    type: "path_scan",
    total_incidents: 1,
    total_occurrences: 1,
    entities_with_incidents: [
      {
        filename: "a.env",
        incidents: [{ type: "AWS Keys", validity: "valid", occurrences: [{ match: "hunter2", line_start: 2 }] }],
      },
    ],
  },
  finding: { ruleId: "AWS Keys", severity: "critical", message: expect.not.stringContaining("hunter2") },
  content: { about: "source" },
  refused: {
    "no type": {
      id: "1",
      type: "a",
      total_incidents: 1,
      total_occurrences: 1,
      entities_with_incidents: [{ filename: "a", incidents: [{}] }],
    },
  },
  undecided: { "incidents that are not listed": { id: "1", type: "a", total_incidents: 1, total_occurrences: 1 } },
  clean: { "no incident": { id: "1", type: "a", total_incidents: 0, total_occurrences: 0 } },
});
