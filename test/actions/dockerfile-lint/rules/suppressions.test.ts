import { expect, it } from "vitest";
import { findingsOf } from "../linting.ts";
import { testRules } from "../rule-cases.ts";

const cd = "RUN cd /a";

testRules({
  "SW-DF-suppression-malformed": {
    fires: [
      `FROM a:1\n# hadolint ignore=DL3003,foo\n${cd}`,
      `FROM a:1\n# seaworthy ignore=DL3003 until=2026-02-31\n${cd}`,
    ],
    silent: [`FROM a:1\n# hadolint ignore=DL3003\n${cd}`, "FROM a:1\n# seaworthy is a suite\nRUN a"],
  },
  "SW-DF-suppression-expired": {
    fires: [`FROM a:1\n# seaworthy ignore=DL3003 until=2026-01-14 reason=x\n${cd}`],
    silent: [`FROM a:1\n# seaworthy ignore=DL3003 until=2026-01-15 reason=x\n${cd}`],
  },
  "SW-DF-suppression-unused": {
    fires: ["FROM a:1\n# hadolint ignore=DL3003\nRUN make", `FROM a:1\n# hadolint ignore=DL3003,DL3004\n${cd}`],
    silent: [
      `FROM a:1\n# hadolint ignore=DL3003\n${cd}`,
      "FROM a:1\n# hadolint ignore=SC2086\nRUN make",
      "# check=skip=all\nFROM a:1",
    ],
  },
  "SW-DF-suppression-unknown-rule": {
    fires: [`FROM a:1\n# hadolint ignore=DL30003\n${cd}`, `FROM a:1\n# seaworthy ignore=KSV-0001 reason=x\n${cd}`],
    silent: [
      `FROM a:1\n# seaworthy ignore=CKV_DOCKER_4 reason=x\n${cd}`,
      `FROM a:1\n# seaworthy ignore=AVD-DS-0013 reason=x\n${cd}`,
      `FROM a:1\n# hadolint ignore=DL3005,DL3017,DL3031,DL3039,DL4002\n${cd}`,
    ],
  },
  "SW-DF-suppression-retired": {
    fires: [
      `FROM a:1\n# hadolint ignore=DL3005\n${cd}`,
      `# hadolint global ignore=DL3003,DL4002\nFROM a:1\n${cd}`,
      `FROM a:1\n# seaworthy ignore=DL3039 reason=x\n${cd}`,
    ],
    silent: [`FROM a:1\n# hadolint ignore=DL3003\n${cd}`, `FROM a:1\n# hadolint ignore=DL3999\n${cd}`],
  },
  "SW-DF-suppression-reasonless": {
    fires: [`FROM a:1\n# hadolint ignore=DL3003\n${cd}`, `FROM a:1\n# seaworthy ignore=DL3003 reason=\n${cd}`],
    silent: [
      `FROM a:1\n# hadolint ignore=DL3003 # the tool insists\n${cd}`,
      "FROM a:1\n# check=skip=StageNameCasing\nRUN a",
    ],
  },
});

it("an old spelling of Trivy's id suppresses, and quotes are no part of a reason", () => {
  const text = `FROM a:1\n# seaworthy ignore=AVD-DS-0013 reason="the tool insists"\n${cd}\n`;
  const finding = findingsOf(text).find(({ ruleId }) => ruleId === "DL3003");
  expect(finding?.suppression?.reason).toBe("the tool insists");
});
