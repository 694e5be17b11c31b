import { testReader } from "./reader-tests.ts";

const dockle = (parts: object, summary: object) => ({
  image: "a",
  summary: { fatal: 0, warn: 0, info: 0, pass: 9, ...summary },
  ...parts,
});

testReader({
  title: "Dockle",
  report: dockle({ details: [{ code: "CIS-DI-0001", title: "user", level: "WARN", alerts: ["root"] }] }, { warn: 1 }),
  finding: { ruleId: "CIS-DI-0001", severity: "medium", levels: { dockle: "WARN" } },
  content: { about: "image" },
  suppressed: [
    dockle({ details: [{ code: "CIS-DI-0006", title: "health", level: "IGNORE" }] }, {}),
    { reason: "ignored by its settings" },
  ],
  refused: { "findings that are not listed": dockle({}, { fatal: 1 }), "no checks": dockle({}, { pass: 0 }) },
  clean: { "only passes": dockle({}, {}) },
});
