import { describe, expect, test } from "vitest";
import { toFindings } from "../../../actions/image-scan/findings.ts";
import { matchPackages } from "../../../shared/advisories/index.ts";
import type { ImageSubject } from "../../../shared/findings/index.ts";
import { alpine319, makeIndex, makePackage, makeRecord, now } from "../../shared/advisories/builders.ts";

const subject: ImageSubject = {
  kind: "image",
  name: "ghcr.io/acme/shop:1.2.3",
  digest: `sha256:${"0".repeat(64)}`,
  platform: "linux/amd64",
};
const tar = makePackage("npm", "tar", "4.4.1", {
  purl: "pkg:npm/tar@4.4.1",
  locations: [{ path: "/app/node_modules/tar/package.json", layer: { diffId: `sha256:${"1".repeat(64)}`, index: 2 } }],
});
const record = makeRecord("GHSA-9r2w-394v-53qc", "npm", "tar", [{ introduced: "3.0.0" }, { fixed: "4.4.16" }], {
  aliases: ["CVE-2021-37701"],
  summary: "Arbitrary File Creation/Overwrite via insufficient symlink protection",
  severity: [{ type: "CVSS_V3", score: "CVSS:3.1/AV:L/AC:L/PR:N/UI:R/S:C/C:H/I:H/A:N" }],
  database_specific: { severity: "HIGH" },
  references: [{ url: "https://nvd.nist.gov/vuln/detail/CVE-2021-37701" }],
});
const index = makeIndex(
  record,
  makeRecord("ALPINE-CVE-2024-10001", "Alpine:v3.19", "openssl", [{ introduced: "0" }, { fixed: "3.1.4-r5" }]),
);

function find(packages = [tar], about = subject, exploitation = {}) {
  return toFindings(matchPackages(packages, alpine319, index, now), about, { exploitation });
}

test("a finding says what, where, how bad and what helps", () => {
  const { findings, rules } = find();
  expect(findings).toMatchObject([
    {
      ruleId: "CVE-2021-37701",
      severity: "high",
      message:
        "CVE-2021-37701 in tar 4.4.1 (npm): Arbitrary File Creation/Overwrite via insufficient symlink protection; fixed in 4.4.16",
      aliases: ["GHSA-9r2w-394v-53qc"],
      imageLocations: [{ path: "/app/node_modules/tar/package.json", layerIndex: 2 }],
      fixes: [{ kind: "upgrade", packageName: "tar", toVersion: "4.4.16" }],
      package: { name: "tar", version: "4.4.1", purl: "pkg:npm/tar@4.4.1" },
      advisory: {
        ...{ id: "GHSA-9r2w-394v-53qc", score: 8.2, fixState: "fixed", fixedVersion: "4.4.16" },
        ratedBy: { kind: "vendor", advisory: "GHSA-9r2w-394v-53qc" },
      },
    },
  ]);
  expect(rules).toMatchObject([{ id: "CVE-2021-37701", severity: "high", tags: ["security", "vulnerability"] }]);
  expect(rules[0]?.help.markdown).toContain("Upgrade tar to 4.4.16");
});

test("names exploitation only where it is known", () => {
  const kev = {
    version: "1",
    released: "2026-01-01",
    entries: new Map([["CVE-2021-37701", { dateAdded: "2022-01-02", dueDate: "2022-02-02", ransomware: false }]]),
  };
  const epss = {
    model: "v4",
    date: "2026-01-01",
    scores: new Map([["CVE-2021-37701", { score: 0.943, percentile: 0.99 }]]),
  };
  const [known] = find([tar], subject, { kev, epss }).findings;
  expect(known?.message).toContain("exploited in the wild since 2022-01-02; EPSS 94.3 %");
  expect(known?.advisory).toMatchObject({ exploitedSince: "2022-01-02", epss: 0.943 });
  expect(find().findings[0]?.advisory).not.toHaveProperty("epss");
});

describe("fingerprints", () => {
  const print = (packages = [tar], about = subject) =>
    find(packages, about).findings.map(({ fingerprint }) => fingerprint);

  test("outlive a version, a tag and a digest", () => {
    const newer = makePackage("npm", "tar", "4.4.2", { purl: "pkg:npm/tar@4.4.2" });
    expect(print([newer])).toEqual(print());
    expect(print([tar], { ...subject, name: "ghcr.io/acme/shop:2", digest: `sha256:${"2".repeat(64)}` })).toEqual(
      print(),
    );
  });

  test("tell images and copies apart", () => {
    expect(print([tar], { ...subject, name: "ghcr.io/acme/other:1.2.3" })).not.toEqual(print());
    const older = makePackage("npm", "tar", "4.0.0", { purl: "pkg:npm/tar@4.0.0" });
    expect(new Set(print([tar, older])).size).toBe(2);
  });
});

test("a distribution package is named with its source", () => {
  const crypto = makePackage("apk", "libcrypto3", "3.1.4-r0", { source: { name: "openssl", version: "3.1.4-r0" } });
  const [finding] = find([crypto]).findings;
  expect(finding?.message).toBe(
    "CVE-2024-10001 in libcrypto3 3.1.4-r0 of openssl (Alpine:v3.19); unrated, counted as medium; fixed in 3.1.4-r5",
  );
  expect(finding?.fixes).toMatchObject([
    { description: "Upgrade libcrypto3 (built from openssl) to 3.1.4-r5 or later." },
  ]);
});

test("an unknown version is a finding of its own", () => {
  const { findings, rules } = find([makePackage("npm", "tar", undefined)]);
  expect(findings).toMatchObject([
    {
      ruleId: "SW-IM-unknown-version",
      message: "the version of tar (npm) is not recorded: 1 vulnerability may apply (CVE-2021-37701)",
    },
  ]);
  expect(rules.map(({ id }) => id)).toEqual(["SW-IM-unknown-version"]);
});

test("text from records cannot break out of its place", () => {
  const evil = makeIndex(
    makeRecord("X-1", "npm", "tar", [{ introduced: "0" }], {
      summary: "a\u001b[31m\n![x](http://evil) <img src=x> @everyone",
      references: [{ url: "javascript:alert(1)" }, { url: "https://ok.example/a>b" }],
    }),
  );
  const { findings, rules } = toFindings(matchPackages([tar], undefined, evil, now), subject);
  expect(findings[0]?.message).not.toMatch(/[\n\u001b]/);
  expect(rules[0]?.help.markdown).not.toMatch(/<img|!\[x\]|@everyone|javascript:/);
  expect(rules[0]).not.toHaveProperty("helpUri");
});

const cvss = [{ type: "CVSS_V3", score: "CVSS:3.1/AV:L/AC:L/PR:N/UI:R/S:C/C:H/I:H/A:N" }];

test.each([
  [
    "a score if no word rates it",
    { database_specific: {} },
    { kind: "cvss", advisory: "GHSA-9r2w-394v-53qc", basis: "CVSS 3.1: 8.2" },
  ],
  ["nothing", { database_specific: {}, severity: [] }, undefined],
  ["malware", { id: "MAL-2026-1" }, { kind: "malicious", advisory: "MAL-2026-1" }],
] as const)("says what a severity is from: %s", (_name, overrides, ratedBy) => {
  const rated = makeIndex({ ...record, severity: cvss, ...overrides });
  const { findings } = toFindings(matchPackages([tar], alpine319, rated, now), subject);
  expect(findings.map(({ advisory }) => advisory?.ratedBy)).toEqual([ratedBy]);
});

test("a finding about a derived name says so", () => {
  const archive = makePackage("maven", "com.h2database:h2", "1.4.199", { guessed: "group" });
  const advisory = makeRecord("GHSA-h376-j262-vhq6", "Maven", "com.h2database:h2", [
    { introduced: "1.1.100" },
    { fixed: "2.0.206" },
  ]);
  const { findings } = toFindings(matchPackages([archive], undefined, makeIndex(advisory), now), subject, {
    exploitation: {},
  });
  expect(findings).toMatchObject([
    {
      message: expect.stringContaining(
        "; the group of the Java archive is derived from its contents, not stated; fixed in 2.0.206",
      ),
      advisory: { confidence: "derived" },
    },
  ]);
});
