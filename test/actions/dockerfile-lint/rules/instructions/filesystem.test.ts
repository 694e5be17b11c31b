import { describe, expect, it } from "vitest";
import { findingsOf } from "../../linting.ts";
import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-DF-system-directory": {
    fires: ['FROM debian:12\nVOLUME ["/proc"]', "FROM debian:12\nWORKDIR /etc", "FROM debian:12\nWORKDIR /usr/bin"],
    silent: ["FROM debian:12\nWORKDIR /app", "FROM debian:12\nVOLUME /data", "FROM debian:12\nWORKDIR /etc/app"],
  },
  "SW-DF-docker-socket": {
    fires: ["FROM debian:12\nVOLUME /var/run/docker.sock"],
    silent: ["FROM debian:12\nVOLUME /var/run/app.sock"],
  },
  "SW-DF-credential-file": {
    fires: ["FROM debian:12\nCOPY config/.npmrc /root/"],
    silent: ["FROM debian:12\nCOPY --from=build /root/.npmrc /root/"],
  },
});

describe("SW-DF-system-directory", () => {
  it.each([
    ["VOLUME /proc", "high"],
    ["VOLUME /etc", "medium"],
    ["WORKDIR /usr/bin", "medium"],
  ])("rates %s %s", (instruction, severity) => {
    const found = findingsOf(`FROM debian:12\n${instruction}\n`);
    expect(found.find(({ ruleId }) => ruleId === "SW-DF-system-directory")).toMatchObject({ severity });
  });
});
