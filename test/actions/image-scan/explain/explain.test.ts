import { describe, expect, test } from "vitest";
import { type ExaminedInventory, explain } from "../../../../actions/image-scan/explain/explain.ts";
import { explanationJson } from "../../../../actions/image-scan/explain/json.ts";
import { explanationText } from "../../../../actions/image-scan/explain/text.ts";
import { toFindings } from "../../../../actions/image-scan/findings.ts";
import { groupBySource } from "../../../../actions/image-scan/group-by-source.ts";
import { type LoadedAdvisories, matchPackages } from "../../../../shared/advisories/index.ts";
import type { Finding } from "../../../../shared/findings/index.ts";
import { debian12, makeIndex, makePackage, makeRecord, now } from "../../../shared/advisories/builders.ts";

const fixed = [{ introduced: "0" }, { fixed: "2.5.0-1+deb12u2" }];
const vector = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H";
const index = makeIndex(
  makeRecord("DEBIAN-CVE-2023-52425", "Debian:12", "expat", fixed, { upstream: ["CVE-2023-52425"] }),
  makeRecord("DEBIAN-CVE-2022-1000", "Debian:12", "expat", [{ introduced: "0" }, { fixed: "2.4.0-1" }], {
    upstream: ["CVE-2022-1000"],
  }),
  makeRecord("GHSA-1", "npm", "expat", [{ introduced: "3.0.0" }], {
    aliases: ["CVE-2023-52425"],
    severity: [{ type: "CVSS_V3", score: vector }],
  }),
);
const loaded: LoadedAdvisories = {
  ...{ index, digest: `sha256:${"0".repeat(64)}`, records: 3, gaps: [], exploitation: {}, authentication: "local" },
};
const data = { source: "advisories", digest: loaded.digest, records: 3, modified: "2026-01-01T00:00:00.000Z" };
const layer = { diffId: `sha256:${"1".repeat(64)}`, index: 2 };
const expat = makePackage("deb", "libexpat1", "2.5.0-1", {
  purl: "pkg:deb/debian/libexpat1@2.5.0-1?arch=amd64",
  source: { name: "expat", version: "2.5.0-1" },
  supplier: "Laszlo Boszormenyi (GCS)",
  locations: [{ path: "/var/lib/dpkg/status", layer }],
});
const packages = [expat, makePackage("npm", "expat", "2.0.0")];

function findings(): readonly Finding[] {
  const subject = {
    kind: "image",
    name: "shop:ci",
    digest: `sha256:${"0".repeat(64)}`,
    platform: "linux/amd64",
  } as const;
  const kev = {
    version: "1",
    released: "2026-01-01",
    entries: new Map([["CVE-2023-52425", { dateAdded: "2025-01-02", dueDate: "2025-02-02", ransomware: false }]]),
  };
  const found = toFindings(matchPackages(packages, debian12, index, now), subject, { exploitation: { kev } }).findings;
  return groupBySource(
    found.map((finding) => ({ ...finding, locations: [{ file: "Dockerfile", region: { startLine: 4 } }] })),
  );
}

const subjects: readonly ExaminedInventory[] = [
  { name: "shop:ci", packages, os: debian12, findings: findings() },
  { name: "other:ci", packages: [], os: debian12, findings: [] },
];
const of = (target: string) => explain(target, subjects, loaded, now);

describe("a vulnerability", () => {
  test("as text: record, range, comparison, ratings, exploitation, owner, layer, line and fix", () => {
    expect(explanationText("CVE-2023-52425", of("cve-2023-52425"), data, 100)).toMatchInlineSnapshot(`
      "shop:ci: 1 vulnerability in advisories for 2 installed packages
        CVE-2023-52425 in libexpat1 2.5.0-1 of expat: affected, unknown severity
          package       pkg:deb/debian/libexpat1@2.5.0-1?arch=amd64
          record        DEBIAN-CVE-2023-52425 (Debian:12, changed 2026-01-01T00:00:00Z): affected
            range       expat before 2.5.0-1+deb12u2
            comparison  expat 2.5.0-1 is before 2.5.0-1+deb12u2 (dpkg order)
          ratings       none; counted as medium
          exploitation  known to be exploited since 2025-01-02
          supplier      Laszlo Boszormenyi (GCS)
          found in      /var/lib/dpkg/status
          layer         2 (sha256:1111111111111111111111111111111111111111111111111111111111111111)
          places        Dockerfile:4
          fix           Upgrade expat from 2.5.0-1 to 2.5.0-1+deb12u2 (libexpat1) in Dockerfile:4 — fixes
                        CVE-2023-52425 (medium, exploited since 2025-01-02)
        CVE-2023-52425 in expat 2.0.0: not affected
          package       pkg:npm/expat@2.0.0
          record        GHSA-1 (npm, changed 2026-01-01T00:00:00Z): not affected
            range       expat from 3.0.0 on
            comparison  expat 2.0.0 is before 3.0.0, which introduced it (semver order)
          found in      /db/expat
      other:ci: no advisory for CVE-2023-52425 names an installed package
      advisories: advisories, last updated 2026-01-01T00:00:00.000Z
      "
    `);
  });

  test("for programs", () => {
    expect(JSON.parse(explanationJson("CVE-2023-52425", of("CVE-2023-52425"), data))).toMatchObject({
      vulnerability: "CVE-2023-52425",
      advisories: data,
      subjects: [
        {
          name: "shop:ci",
          records: [
            {
              purl: expat.purl,
              record: "DEBIAN-CVE-2023-52425",
              range: "expat before 2.5.0-1+deb12u2",
              verdict: "affected",
            },
            { purl: "pkg:npm/expat@2.0.0", record: "GHSA-1", verdict: "not-affected" },
          ],
          vulnerabilities: [
            { purl: expat.purl, affected: true, exploitedSince: "2025-01-02", layer, fixes: [{ kind: "upgrade" }] },
            { purl: "pkg:npm/expat@2.0.0", affected: false },
          ],
        },
        { name: "other:ci", records: [] },
      ],
    });
  });
});

describe("a package", () => {
  test.each(["libexpat1", expat.purl, "pkg:deb/debian/libexpat1"])(
    "%s is explained with all its vulnerabilities",
    (target) => {
      const [shop, other] = of(target);
      expect(shop?.packages).toEqual([expat]);
      expect(shop?.explanations.map(({ vulnerability, match }) => [vulnerability, match !== undefined])).toEqual([
        ["CVE-2023-52425", true],
        ["CVE-2022-1000", false],
      ]);
      expect(other?.packages).toEqual([]);
    },
  );

  test("of a source name is each of its packages, and other packages of that name", () => {
    expect(of("expat")[0]?.packages).toEqual(packages);
  });

  test("as text has one line for what does not affect it", () => {
    const text = explanationText("libexpat1", of("libexpat1"), data);
    expect(text).toMatch(/^ {2}CVE-2022-1000 in libexpat1 2\.5\.0-1 of expat: not affected$/mu);
    expect(text).toMatch(/^ {2}CVE-2023-52425 in libexpat1 2\.5\.0-1 of expat: affected, /mu);
    expect(text).toContain("other:ci: no installed package is libexpat1");
    expect(JSON.parse(explanationJson("libexpat1", of("libexpat1"), data))).toMatchObject({ package: "libexpat1" });
  });
});

test("what nobody names is said", () => {
  expect(explanationText("CVE-1", of("CVE-1"), data)).toContain("shop:ci: no advisory for CVE-1 names an installed");
});

test("what strangers wrote cannot move the cursor", () => {
  const hostile = [{ name: "\u001b[2Jshop", explanations: [] }];
  expect(explanationText("CVE-1", hostile, data)).not.toContain("\u001b");
});
