import { expect, it } from "vitest";
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
      "FROM debian:12\nRUN chmod ug+s /a && chmod +s /b",
      "FROM debian:12\nRUN mkdir /a && chmod g+s /a /b",
      "FROM debian:12\nRUN mkdir /a && chmod 4755 /a",
      "FROM debian:12\nRUN chmod 6755 /a",
    ],
    silent: [
      "FROM debian:12\nRUN chmod 0755 /a && chmod 1777 /b",
      "FROM debian:12\nRUN chmod 2775 /shared",
      "FROM debian:12\nRUN chmod 2777 /shared",
      `FROM debian:12\nRUN mkdir -p \${NPM} && chmod g+s \${NPM}`,
      "FROM debian:12\nRUN install -d -m 755 /a/\nRUN chmod 2755 /a",
      "FROM debian:12\nRUN chmod g+s /a/",
    ],
  },
});

it.each([
  ["chmod 4777 /a", "SW-DF-setuid"],
  ["chmod 2777 /a", "SW-DF-world-writable"],
])("%s has one finding", (command, id) => {
  const found = findingsOf(`FROM debian:12\nRUN ${command}\n`).map(({ ruleId }) => ruleId);
  expect(found.filter((ruleId) => /setuid|world-writable/.test(ruleId))).toEqual([id]);
});
