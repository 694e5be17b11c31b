import { expect, test } from "vitest";
import { explainVulnerability } from "../../../../shared/advisories/index.ts";
import type { Package } from "../../../../shared/packages/index.ts";
import { debian12, makeIndex, makePackage, makeRecord, now } from "../builders.ts";

const record = makeRecord(
  "GHSA-1",
  "npm",
  "tar",
  [{ introduced: "4.0.0" }, { fixed: "4.4.19" }, { introduced: "6.0.0" }, { last_affected: "6.1.0" }],
  {
    aliases: ["CVE-2021-10001"],
  },
);
const withdrawn = makeRecord("GHSA-2", "npm", "tar", [{ introduced: "0" }], {
  aliases: ["CVE-2021-10001"],
  withdrawn: "2022-01-01T00:00:00Z",
});
const index = makeIndex(
  record,
  withdrawn,
  makeRecord("DEBIAN-CVE-2021-10002", "Debian:12", "acl", [{ introduced: "0" }, { fixed: "0" }]),
);

function explain(id: string, item: Package) {
  return explainVulnerability(id, [item], debian12, index, now).map(({ record: of, verdict, because }) => [
    of,
    verdict,
    because,
  ]);
}

test.each([
  ["4.4.1", "affected", "tar 4.4.1 is at or after 4.0.0 and before 4.4.19 (semver order)"],
  [
    "3.0.0",
    "not-affected",
    "tar 3.0.0 is before 4.0.0, which brought it; is before 6.0.0, which brought it (semver order)",
  ],
  [
    "7.0.0",
    "not-affected",
    "tar 7.0.0 is at or after 4.4.19, which fixes it; is after 6.1.0, the last one affected (semver order)",
  ],
  ["latest", "unknown-version", "the version of tar is not known"],
])("%s is %s", (version, verdict, because) => {
  expect(explain("cve-2021-10001", makePackage("npm", "tar", version))).toEqual([
    ["GHSA-1", verdict, because],
    ["GHSA-2", "does-not-apply", "the record is withdrawn"],
  ]);
});

test("any id asks for the vulnerability", () => {
  expect(explain("GHSA-1", makePackage("npm", "tar", "4.4.1"))).toEqual(
    explain("CVE-2021-10001", makePackage("npm", "tar", "4.4.1")),
  );
  expect(explain("CVE-1999-0001", makePackage("npm", "tar", "4.4.1"))).toEqual([]);
});

test("says what stands against it", () => {
  const [first] = explain(
    "CVE-2021-10001",
    makePackage("npm", "tar", "4.4.1", { ownedBy: "pkg:deb/debian/node-tar@4" }),
  );
  expect(first?.[2]).toContain("belongs to pkg:deb/debian/node-tar@4");
  expect(explain("CVE-2021-10002", makePackage("deb", "acl", "1.0-1"))).toEqual([
    ["DEBIAN-CVE-2021-10002", "not-affected", "acl 1.0-1 was never affected (dpkg order)"],
  ]);
});
