import { testRules } from "../../rule-cases.ts";

testRules({
  DL1000: {
    fires: ["FROM scratch\nRNU a", "FROM scratch\nCOPY a"],
    silent: ["FROM scratch\nRUN a"],
  },
  DL1001: {
    options: { enabled: ["DL1001"] },
    fires: ["# hadolint ignore=DL3008\nFROM scratch"],
    silent: ["# hadolint is a linter\nFROM scratch"],
  },
});
