import { testReader } from "./reader-tests.ts";

const vex = (statements: unknown) => ({ "@context": "https://openvex.dev/ns/v0.2.0", author: "Ann", statements });

testReader({
  title: "OpenVEX",
  report: vex([{ vulnerability: { name: "CVE-2026-1" }, products: [{ "@id": "pkg:npm/a@1" }], status: "affected" }]),
  finding: { ruleId: "CVE-2026-1", levels: { openvex: "affected" }, package: { name: "a", version: "1" } },
  suppressed: [
    vex([{ vulnerability: "CVE-2026-1", status: "not_affected", justification: "component_not_present" }]),
    { reason: "not_affected; component_not_present", owner: "Ann" },
  ],
  refused: { "an unknown status": vex([{ vulnerability: "CVE-2026-1", status: "fine" }]) },
  undecided: { "no statements": vex([]) },
});
