import { describe, expect, it } from "vitest";
import { findingsOf } from "../../linting.ts";
import { testRules } from "../../rule-cases.ts";

testRules({
  "SW-DF-world-writable": {
    fires: [
      "FROM debian:12\nRUN chmod -R 0777 /a",
      "FROM debian:12\nRUN chmod a+rwx /a",
      "FROM debian:12\nRUN chmod 777 /tmp/x /app",
      "FROM debian:12\nCOPY --chmod=777 a /a",
    ],
    silent: [
      "FROM debian:12\nRUN chmod +x /a && chmod 755 /b && chmod 1777 /tmp",
      'FROM debian:12\nRUN tempDir="$(mktemp -d)" && chmod 777 "$tempDir" && chmod 777 /tmp/x',
    ],
  },
  "SW-DF-setuid": {
    fires: [
      "FROM debian:12\nRUN chmod u+s /a",
      "FROM debian:12\nRUN chmod 4755 /a",
      "FROM debian:12\nRUN chmod 2755 /a",
    ],
    silent: ["FROM debian:12\nRUN chmod 0755 /a && chmod 1777 /b", "FROM debian:12\nRUN chmod 2775 /shared"],
  },
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
