import { expect } from "vitest";
import { testReader } from "./reader-tests.ts";

testReader({
  title: "Nuclei",
  report:
    '{"template-id":"CVE-2026-1","info":{"name":"A","severity":"medium","classification":{"cve-id":["cve-2026-1"]}},"matched-at":"https://a.example/?q=hunter2"}\n{"template-id":"b","info":{"name":"B","severity":"low"}}\n',
  finding: {
    ruleId: "CVE-2026-1",
    severity: "medium",
    levels: { nuclei: "medium" },
    message: expect.not.stringContaining("hunter2"),
  },
  content: { about: "instance" },
  refused: { "no information": [{ "template-id": "a", info: null }] },
});
