import { expect, test } from "vitest";
import { toFindings } from "../../../actions/image-scan/findings.ts";
import { unknownVersion, vulnerabilityRules } from "../../../actions/image-scan/rules.ts";
import { matchPackages } from "../../../shared/advisories/index.ts";
import { makeIndex, makePackage, makeRecord, now } from "../../shared/advisories/builders.ts";

const subject = { kind: "image", name: "shop:1", digest: "sha256:0", platform: "linux/amd64" } as const;
const index = makeIndex(
  makeRecord("GHSA-1", "npm", "tar", [{ introduced: "0" }, { fixed: "2.0.0" }], {
    database_specific: { severity: "LOW" },
  }),
  makeRecord("GHSA-2", "npm", "tar", [{ introduced: "0" }], { database_specific: { severity: "CRITICAL" } }),
);
const match = (version: string | undefined) =>
  matchPackages([makePackage("npm", "tar", version)], undefined, index, now);

test("SW-IM-unknown-version: where nobody knows the version, not where the version is not affected", () => {
  const unknown = toFindings(match(undefined), subject);
  expect(unknown.findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([[unknownVersion.id, "medium"]]);
  expect(unknown.rules.map(({ id }) => id)).toEqual([unknownVersion.id]);
  expect(toFindings(match("1.0.0"), subject).rules.map(({ id }) => id)).not.toContain("SW-IM-unknown-version");
});

test("there is one rule a vulnerability, sorted by id, rated and advised as its match", () => {
  const rules = vulnerabilityRules(match("1.0.0").matches);
  expect(rules.map(({ id, severity }) => [id, severity])).toEqual([
    ["GHSA-1", "low"],
    ["GHSA-2", "critical"],
  ]);
  expect(rules[0]?.help.text).toContain("Upgrade tar to 2.0.0 or later");
  expect(rules[1]?.help.text).toContain("No fixed version is known.");
});

test("the rule of a vulnerability has the advisory's words, its first page, and the score where no vendor rates it", () => {
  const scored = makeIndex(
    makeRecord("GHSA-3", "npm", "tar", [{ introduced: "0" }], {
      summary: "Files outside the directory",
      details: "An archive *writes*\nanywhere.",
      severity: [{ type: "CVSS_V3", score: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H" }],
      references: [
        { type: "WEB", url: "http://example.com/plain" },
        { type: "WEB", url: "https://example.com/advisory" },
      ],
    }),
  );
  const { matches } = matchPackages([makePackage("npm", "tar", "1.0.0")], undefined, scored, now);
  const [rule] = vulnerabilityRules(matches);
  expect(rule).toMatchObject({
    id: "GHSA-3",
    name: "VulnerablePackage",
    severity: "critical",
    summary: "Files outside the directory",
    description: "An archive *writes* anywhere.",
    tags: ["security", "vulnerability"],
    helpUri: "https://example.com/advisory",
    securityScore: 9.8,
    precision: "high",
  });
  expect(Object.keys(rule ?? {})).toEqual([
    ...["id", "name", "severity", "summary", "description", "help", "tags", "helpUri", "securityScore", "precision"],
  ]);
  expect(rule?.help.markdown).toContain("An archive \\*writes\\*");
  const [finding] = toFindings({ matches, undetermined: [] }, subject).findings;
  expect(finding).toMatchObject({ ruleId: "GHSA-3", severity: "critical", advisory: { id: "GHSA-3" } });
});
