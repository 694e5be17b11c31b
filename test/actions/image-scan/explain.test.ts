import { expect, test } from "vitest";
import { explain, explanationJson, explanationText } from "../../../actions/image-scan/explain.ts";
import type { LoadedAdvisories } from "../../../shared/advisories/index.ts";
import { debian12, makeIndex, makePackage, makeRecord, now } from "../../shared/advisories/builders.ts";

const loaded: LoadedAdvisories = {
  index: makeIndex(
    makeRecord("DEBIAN-CVE-2023-52425", "Debian:12", "expat", [{ introduced: "0" }, { fixed: "2.5.0-1+deb12u2" }]),
    makeRecord("GHSA-1", "npm", "expat", [{ introduced: "3.0.0" }], { aliases: ["CVE-2023-52425"] }),
  ),
  digest: `sha256:${"0".repeat(64)}`,
  records: 2,
  gaps: [],
  exploitation: {},
  authentication: "local",
};
const data = { source: "advisories", digest: loaded.digest, records: 2, modified: "2026-01-01T00:00:00.000Z" };
const expat = makePackage("deb", "libexpat1", "2.5.0-1", { source: { name: "expat", version: "2.5.0-1" } });
const subjects = [
  { name: "shop:ci", packages: [expat, makePackage("npm", "expat", "2.0.0")], os: debian12 },
  { name: "other:ci", packages: [], os: debian12 },
];
const explained = explain("cve-2023-52425", subjects, loaded, now);

test("as text: package, record with its date, the comparison and its result, and the source", () => {
  expect(explanationText("CVE-2023-52425", explained, data)).toBe(`shop:ci: 2 advisories
  pkg:deb/libexpat1@2.5.0-1: affected
    DEBIAN-CVE-2023-52425 (Debian:12, changed 2026-01-01T00:00:00Z): expat 2.5.0-1 is before 2.5.0-1+deb12u2 (dpkg order)
  pkg:npm/expat@2.0.0: not affected
    GHSA-1 (npm, changed 2026-01-01T00:00:00Z): expat 2.0.0 is before 3.0.0, which introduced it (semver order)
other:ci: no advisory for CVE-2023-52425 names an installed package
advisories: advisories, last updated 2026-01-01T00:00:00.000Z
`);
});

test("for programs", () => {
  expect(JSON.parse(explanationJson("CVE-2023-52425", explained, data))).toMatchObject({
    vulnerability: "CVE-2023-52425",
    advisories: data,
    subjects: [
      {
        name: "shop:ci",
        records: [
          { purl: "pkg:deb/libexpat1@2.5.0-1", record: "DEBIAN-CVE-2023-52425", verdict: "affected" },
          { purl: "pkg:npm/expat@2.0.0", record: "GHSA-1", verdict: "not-affected" },
        ],
      },
      { name: "other:ci", records: [] },
    ],
  });
});

test("what strangers wrote cannot move the cursor", () => {
  const hostile = [{ name: "\u001b[2Jshop", explanations: [] }];
  expect(explanationText("CVE-1", hostile, data)).not.toContain("\u001b");
});
