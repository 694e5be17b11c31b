import { describe, expect, test } from "vitest";
import { AdvisoryIndex, matchPackages } from "../../../../shared/advisories/index.ts";
import type { CveRating } from "../../../../shared/advisories/ratings/rating.ts";
import { RatingCollector } from "../../../../shared/advisories/ratings/rating-book.ts";
import type { OperatingSystem, Package } from "../../../../shared/packages/index.ts";
import { alpine319, debian12, makeIndex, makePackage, makeRecord, normalized, now } from "../builders.ts";

function match(packages: readonly Package[], os: OperatingSystem | undefined, ...records: readonly unknown[]) {
  return matchPackages(packages, os, makeIndex(...records), now);
}

function ids(packages: readonly Package[], os: OperatingSystem | undefined, ...records: readonly unknown[]): string[] {
  return match(packages, os, ...records).matches.map(({ id }) => id);
}

const fixedIn = (fixed: string) => [{ introduced: "0" }, { fixed }];

describe("Debian", () => {
  const glibc = makePackage("deb", "libc6", "2.36-9+deb12u1", {
    source: { name: "glibc", version: "2.36-9+deb12u1" },
  });

  test("DSA, DEBIAN-CVE and CVE are one vulnerability, shown as the CVE", () => {
    const { matches } = match(
      [glibc],
      debian12,
      makeRecord("DSA-5514-1", "Debian:12", "glibc", fixedIn("2.36-9+deb12u3"), {
        upstream: ["DEBIAN-CVE-2023-4911", "CVE-2023-4911"],
      }),
      makeRecord("DEBIAN-CVE-2023-4911", "Debian:12", "glibc", fixedIn("2.36-9+deb12u3"), {
        upstream: ["CVE-2023-4911"],
      }),
    );
    expect(matches).toHaveLength(1);
    expect(matches[0]).toMatchObject({
      id: "CVE-2023-4911",
      aliases: ["DEBIAN-CVE-2023-4911", "DSA-5514-1"],
      fixState: "fixed",
      fixedVersion: "2.36-9+deb12u3",
    });
  });

  test("a bulletin that names several CVEs counts for each and does not fuse them", () => {
    const bulletin = makeRecord("DSA-1-1", "Debian:12", "glibc", fixedIn("2.37"), {
      upstream: ["DEBIAN-CVE-2023-0001", "CVE-2023-0001", "DEBIAN-CVE-2023-0002", "CVE-2023-0002"],
    });
    const { matches } = match([glibc], debian12, bulletin);
    expect(matches.map(({ id, aliases }) => [id, aliases])).toEqual([
      ["CVE-2023-0001", ["DSA-1-1"]],
      ["CVE-2023-0002", ["DSA-1-1"]],
    ]);
  });

  test("names and versions are those of the source, also where a binary has its own version", () => {
    const record = makeRecord("DEBIAN-CVE-2024-1000", "Debian:12", "gcc-defaults", fixedIn("1.204"), {});
    const cpp = makePackage("deb", "cpp", "4:12.2.0-3", { source: { name: "gcc-defaults", version: "1.203" } });
    const fixed = makePackage("deb", "cpp", "4:12.2.0-3", { source: { name: "gcc-defaults", version: "1.204" } });
    expect(ids([cpp], debian12, record)).toEqual(["CVE-2024-1000"]);
    expect(ids([fixed], debian12, record)).toEqual([]);
  });

  test("a rebuild of a binary (+b1) is compared by its source's version", () => {
    const record = makeRecord("DEBIAN-CVE-2024-1001", "Debian:12", "zlib", fixedIn("1:1.2.13.dfsg-1"));
    const rebuilt = makePackage("deb", "zlib1g", "1:1.2.13.dfsg-1+b1", {
      source: { name: "zlib", version: "1:1.2.13.dfsg-1" },
    });
    expect(ids([rebuilt], debian12, record)).toEqual([]);
  });

  test("another release's advisories do not count, nor do those without a release", () => {
    expect(ids([glibc], debian12, makeRecord("DEBIAN-CVE-2024-10001", "Debian:11", "glibc", fixedIn("3")))).toEqual([]);
    expect(ids([glibc], debian12, makeRecord("DEBIAN-CVE-2024-10001", "Debian", "glibc", fixedIn("3")))).toEqual([]);
  });

  test("fixed in 0 means not affected", () => {
    expect(ids([glibc], debian12, makeRecord("DEBIAN-CVE-2024-10002", "Debian:12", "glibc", fixedIn("0")))).toEqual([]);
  });

  test.each([
    ["ignored", "wont-fix"],
    ["no-dsa", "not-fixed"],
    ["postponed", "not-fixed"],
    ["end-of-life", "end-of-life"],
  ])("an open fault that the tracker calls %s is %s", (state, fixState) => {
    const specific =
      state === "end-of-life"
        ? { ecosystem_specific: { urgency: state } }
        : { database_specific: { tracker_state: state } };
    const record = makeRecord("DEBIAN-CVE-2024-10003", "Debian:12", "glibc", [{ introduced: "0" }], {}, specific);
    const [found] = match([glibc], debian12, record).matches;
    expect(found).toMatchObject({ fixState, state });
    expect(found?.because).toContain(state);
  });

  test("urgency unimportant rates as info and stays recognizable", () => {
    const record = makeRecord(
      "DEBIAN-CVE-2010-4756",
      "Debian:12",
      "glibc",
      [{ introduced: "0" }],
      {},
      {
        ecosystem_specific: { urgency: "unimportant" },
      },
    );
    expect(match([glibc], debian12, record).matches[0]).toMatchObject({ severity: "info", state: "unimportant" });
  });

  test("a release without advisories is missing data, not zero findings", () => {
    const { noData, matches } = match(
      [glibc],
      { id: "debian", versionId: "13" },
      makeRecord("X", "Debian:12", "glibc", []),
    );
    expect(matches).toEqual([]);
    expect(noData).toEqual([{ ecosystem: "Debian:13", kind: "distribution", packages: 1, why: "not-in-source" }]);
  });

  test("an unstated release is missing data", () => {
    expect(match([glibc], { id: "debian", codename: "trixie" }).noData).toMatchObject([{ why: "unsupported" }]);
    expect(match([glibc], undefined).noData).toMatchObject([{ why: "unsupported", ecosystem: "unknown distribution" }]);
  });

  test("another package manager's packages are not the distribution's", () => {
    const rpm = makePackage("rpm", "glibc", "2.0-1");
    const { matches, noData } = match([rpm], debian12, makeRecord("X-1", "Debian:12", "glibc", fixedIn("3")));
    expect(matches).toEqual([]);
    expect(noData).toEqual([{ ecosystem: "debian:12 (rpm)", kind: "distribution", packages: 1, why: "unsupported" }]);
  });

  test("packages of other repositories are left to their vendors", () => {
    const external = makePackage("deb", "terraform", "1.2.0", { thirdParty: true });
    const result = match(
      [external],
      debian12,
      makeRecord("DEBIAN-CVE-2024-10004", "Debian:12", "terraform", fixedIn("2")),
    );
    expect(result.matches).toEqual([]);
    expect(result.skipped).toMatchObject([{ why: "third-party" }]);
  });
});

test("CentOS has Red Hat's advisories of its release", () => {
  const record = makeRecord("RHSA-2024:1", "Red Hat:enterprise_linux:7::server", "bash", [
    { introduced: "0" },
    { fixed: "0:4.2.46-36.el7_9" },
  ]);
  const bash = (version: string) => makePackage("rpm", "bash", version);
  const centos = (versionId: string) => ({ id: "centos", versionId });
  expect(match([bash("4.2.46-35.el7_9")], centos("7.9.2009"), record).matches).toHaveLength(1);
  expect(match([bash("4.2.46-36.el7_9")], centos("7"), record).matches).toEqual([]);
  expect(match([bash("4.2.46-35.el7_9")], centos("6.10"), record)).toMatchObject({
    matches: [],
    noData: [{ why: "not-in-source" }],
  });
});

describe("Alpine", () => {
  const crypto = makePackage("apk", "libcrypto3", "3.1.4-r0", { source: { name: "openssl", version: "3.1.4-r0" } });
  test("looks up the origin under Alpine:v3.19", () => {
    expect(
      ids([crypto], alpine319, makeRecord("ALPINE-CVE-2024-10005", "Alpine:v3.19", "openssl", fixedIn("3.1.4-r5"))),
    ).toEqual(["CVE-2024-10005"]);
  });

  test("edge has no release", () => {
    expect(match([crypto], { id: "alpine", versionId: "3.21_alpha20240807" }).noData).toMatchObject([
      { why: "unsupported" },
    ]);
  });
});

describe("Wolfi", () => {
  const wolfi: OperatingSystem = { id: "wolfi", versionId: "20230201" };
  test("has no releases, names origins and sub-packages, and writes 0 for what is not affected", () => {
    const sub = makePackage("apk", "libssl3", "3.1.4-r0", { source: { name: "openssl", version: "3.1.4-r0" } });
    const record = (id: string, name: string, fixed: string) => makeRecord(id, "Wolfi", name, fixedIn(fixed));
    expect(
      ids(
        [sub],
        wolfi,
        record("CVE-2024-20001", "openssl", "3.2"),
        record("CVE-2024-20002", "libssl3", "3.2"),
        record("CVE-2024-20003", "openssl", "0"),
      ),
    ).toEqual(["CVE-2024-20001", "CVE-2024-20002"]);
  });
});

describe("Ubuntu", () => {
  const jammy: OperatingSystem = { id: "ubuntu", versionId: "22.04" };
  const item = makePackage("deb", "ffmpeg", "7:4.4.2-0ubuntu0.22.04.1");
  const open = makeRecord("UBUNTU-CVE-2024-10006", "Ubuntu:22.04:LTS", "ffmpeg", [{ introduced: "0" }]);
  const pro = makeRecord("USN-6-1", "Ubuntu:Pro:22.04:LTS", "ffmpeg", fixedIn("7:4.4.2-0ubuntu0.22.04.1+esm4"), {
    upstream: ["CVE-2024-10006", "UBUNTU-CVE-2024-10006"],
  });

  test("a fix for Pro customers needs a subscription", () => {
    const [found] = match([item], jammy, open, pro).matches;
    expect(found).toMatchObject({
      id: "CVE-2024-10006",
      fixState: "needs-subscription",
      fixedVersion: "7:4.4.2-0ubuntu0.22.04.1+esm4",
    });
  });

  test("a fix for everybody counts before it", () => {
    const usn = makeRecord("USN-7-1", "Ubuntu:22.04:LTS", "ffmpeg", fixedIn("7:4.4.3"), {
      upstream: ["CVE-2024-10006"],
    });
    expect(match([item], jammy, usn, pro).matches).toMatchObject([{ fixState: "fixed", fixedVersion: "7:4.4.3" }]);
  });

  test("a notice that names CVEs in Ubuntu's own way, or among the related, joins them", () => {
    const upstream = makeRecord("USN-8-1", "Ubuntu:22.04:LTS", "ffmpeg", fixedIn("7:4.4.3"), {
      upstream: ["UBUNTU-CVE-2024-10006"],
    });
    const related = makeRecord("USN-9-1", "Ubuntu:22.04:LTS", "ffmpeg", fixedIn("7:4.4.3"), {
      related: ["CVE-2024-10006", "UBUNTU-CVE-2024-10006"],
    });
    const { matches } = match([item], jammy, open, upstream, related);
    expect(matches).toMatchObject([
      { id: "CVE-2024-10006", aliases: ["UBUNTU-CVE-2024-10006", "USN-8-1", "USN-9-1"], fixState: "fixed" },
    ]);
  });

  test("live patches are not packages", () => {
    const patch = makeRecord("LSN-1-1", "Ubuntu:Pro:22.04:LTS", "ffmpeg", fixedIn("9:1"), {
      related: ["CVE-2024-10001"],
    });
    expect(ids([item], jammy, open, patch)).toEqual(["CVE-2024-10006"]);
  });

  test("an interim release has no LTS in its name", () => {
    expect(match([item], { id: "ubuntu", versionId: "23.10" }).noData).toMatchObject([{ ecosystem: "Ubuntu:23.10" }]);
  });
});

describe("enterprise rpm distributions", () => {
  const alma8: OperatingSystem = { id: "almalinux", versionId: "8.9" };
  const nodejs16 = (fixed: string) =>
    makeRecord("ALSA-2021:5171", "AlmaLinux:8", "nodejs", fixedIn(fixed), {
      summary: "Moderate: nodejs:16 security, bug fix, and enhancement update",
      related: ["CVE-2021-3918", "CVE-2020-7788"],
    });

  test("a module's fix does not count for another stream", () => {
    const node10 = makePackage("rpm", "nodejs", "1:10.24.0-1.module_el8.3.0+2047+b07ac28e", {
      modularity: "nodejs:10:8030020210302:30b713e6",
    });
    expect(ids([node10], alma8, nodejs16("1:16.13.1-3.module_el8.5.0+2605+45d748af"))).toEqual([]);
  });

  test("of several builds of a module one's own context decides; CVEs come from related; the summary rates", () => {
    const node16 = makePackage("rpm", "nodejs", "1:16.13.1-2.module_el8.5.0+300+45d748af", {
      modularity: "nodejs:16:8050020211215:45d748af",
    });
    const { matches } = match(
      [node16],
      alma8,
      nodejs16("1:16.13.1-3.module_el8.5.0+2605+45d748af"),
      nodejs16("1:16.13.1-1.module_el8.5.0+246+05401605"),
    );
    expect(matches.map(({ id, severity, fixedVersion }) => [id, severity, fixedVersion])).toEqual([
      ["CVE-2020-7788", "medium", "1:16.13.1-3.module_el8.5.0+2605+45d748af"],
      ["CVE-2021-3918", "medium", "1:16.13.1-3.module_el8.5.0+2605+45d748af"],
    ]);
  });

  test("a package outside modules is not compared with fixes in modules", () => {
    expect(
      ids([makePackage("rpm", "nodejs", "1:10.0-1.el8")], alma8, nodejs16("1:16.13.1-3.module_el8.5.0+2605+45d748af")),
    ).toEqual([]);
  });

  test("a missing epoch is 0, and the release counts only where both sides have one", () => {
    const bash = (version: string) => makePackage("rpm", "bash", version);
    const record = (fixed: string) => makeRecord("ALSA-2024:1", "AlmaLinux:8", "bash", fixedIn(fixed));
    expect(ids([bash("4.4.20-4.el8")], alma8, record("0:4.4.20-5.el8"))).toEqual(["ALSA-2024:1"]);
    expect(ids([bash("4.4.20-4.el8")], alma8, record("4.4.20"))).toEqual([]);
    expect(ids([bash("1:4.4.19-4.el8")], alma8, record("4.4.20-5.el8"))).toEqual([]);
  });

  test("Rocky names sources", () => {
    const headless = makePackage("rpm", "java-11-openjdk-headless", "1:11.0.12.0.7-0.el8_4", {
      source: { name: "java-11-openjdk", version: "11.0.12.0.7-0.el8_4" },
    });
    const record = makeRecord("RLSA-2021:3891", "Rocky Linux:8", "java-11-openjdk", fixedIn("1:11.0.13.0.8-1.el8_4"), {
      summary: "Important: java-11-openjdk security update",
      related: ["CVE-2021-35550"],
    });
    expect(match([headless], { id: "rocky", versionId: "8.9" }, record).matches).toMatchObject([
      { id: "CVE-2021-35550", severity: "high" },
    ]);
  });

  test("Red Hat has an ecosystem a repository; update streams for subscribers do not count", () => {
    const ubi9: OperatingSystem = { id: "rhel", versionId: "9.4" };
    const bash = makePackage("rpm", "bash", "5.1.8-6.el9");
    const record = (ecosystem: string) => makeRecord("RHSA-2024:1", ecosystem, "bash", fixedIn("0:5.1.8-9.el9"));
    expect(ids([bash], ubi9, record("Red Hat:enterprise_linux:9::baseos"))).toEqual(["RHSA-2024:1"]);
    expect(ids([bash], ubi9, record("Red Hat:rhel_eus:9.2::baseos"))).toEqual([]);
    expect(match([bash], ubi9).noData).toMatchObject([{ ecosystem: "Red Hat:enterprise_linux:9::baseos" }]);
  });

  test("SUSE lists binaries under a source package", () => {
    const sles: OperatingSystem = { id: "sles", versionId: "15.5", prettyName: "SUSE Linux Enterprise Server 15 SP5" };
    const record = makeRecord(
      "SUSE-SU-2024:1-1",
      "SUSE:Linux Enterprise Server 15 SP5",
      "openssl-3",
      fixedIn("3.0.8-1"),
      { upstream: ["CVE-2024-10007"] },
      {
        ecosystem_specific: { binaries: [{ libopenssl3: "3.0.8-1", "openssl-3": "3.0.8-1" }] },
      },
    );
    expect(ids([makePackage("rpm", "libopenssl3", "3.0.7-1")], sles, record)).toEqual(["CVE-2024-10007"]);
  });
});

describe("language packages", () => {
  test("GHSA, GO and CVE are one vulnerability through aliases, transitively; related joins nothing", () => {
    const { matches } = match(
      [makePackage("golang", "example.org/m", "v1.2.3")],
      undefined,
      makeRecord("GHSA-aaaa-bbbb-cccc", "Go", "example.org/m", fixedIn("1.2.4"), { aliases: ["CVE-2024-10008"] }),
      makeRecord("GO-2024-1", "Go", "example.org/m", fixedIn("1.2.5"), {
        aliases: ["CVE-2024-10008"],
        related: ["CVE-2024-10009"],
      }),
      makeRecord("GO-2024-2", "Go", "example.org/m", fixedIn("1.2.4"), { aliases: ["CVE-2024-10009"] }),
    );
    expect(matches).toMatchObject([
      { id: "CVE-2024-10008", aliases: ["GHSA-aaaa-bbbb-cccc", "GO-2024-1"], fixedVersion: "1.2.5" },
      { id: "CVE-2024-10009", aliases: ["GO-2024-2"] },
    ]);
  });

  test.each([
    ["pypi", "zope.interface", "Zope-Interface", "PyPI"],
    ["nuget", "Newtonsoft.Json", "newtonsoft.json", "NuGet"],
    ["composer", "Symfony/Http-Kernel", "symfony/http-kernel", "Packagist"],
    ["npm", "axios", "Axios", "npm"],
    ["maven", "org.apache/log4j", "org.apache:log4j", "Maven"],
    ["cargo", "serde_json", "serde-json", "crates.io"],
  ] as const)("%s names are compared as their registry does", (type, installed, recorded, ecosystem) => {
    expect(
      ids([makePackage(type, installed, "1.0.0")], undefined, makeRecord("X-1", ecosystem, recorded, fixedIn("2"))),
    ).toEqual(["X-1"]);
  });

  test("npm scopes count", () => {
    expect(
      ids([makePackage("npm", "@scope/tar", "1.0.0")], undefined, makeRecord("X-1", "npm", "tar", fixedIn("2"))),
    ).toEqual([]);
  });

  test("last_affected is inclusive and names no fix", () => {
    const record = makeRecord("X-1", "npm", "tar", [{ introduced: "1.0.0" }, { last_affected: "1.5.1" }]);
    const versions = ["0.9.9", "1.0.0", "1.5.1", "1.5.2"].map((version) => makePackage("npm", "tar", version));
    const { matches } = match(versions, undefined, record);
    expect(matches.map((one) => [one.package.version, one.fixState])).toEqual([
      ["1.0.0", "unknown"],
      ["1.5.1", "unknown"],
    ]);
  });

  test("versions named one by one count without a range", () => {
    const record = makeRecord("X-1", "npm", "tar", [], {}, { ranges: [], versions: ["1.0.1"] });
    expect(ids([makePackage("npm", "tar", "1.0.1")], undefined, record)).toEqual(["X-1"]);
    expect(ids([makePackage("npm", "tar", "1.0.0")], undefined, record)).toEqual([]);
  });

  test("several ranges, unordered events and a pre-release at the start", () => {
    const record = makeRecord("X-1", "crates.io", "m", [
      { fixed: "2.1.0" },
      { introduced: "0.0.0-0" },
      { introduced: "2.0.0" },
      { fixed: "1.9.0" },
    ]);
    const hit = (version: string) => ids([makePackage("cargo", "m", version)], undefined, record).length > 0;
    expect(["0.1.0", "1.8.9", "1.9.0", "2.0.0-rc.1", "2.0.0", "2.1.0"].map(hit)).toEqual([
      true,
      true,
      false,
      false,
      true,
      false,
    ]);
  });

  test("Composer's 1.0 is 1.0.0", () => {
    const record = makeRecord("X-1", "Packagist", "a/b", [{ introduced: "1.0" }, { last_affected: "1.2" }]);
    const hit = (version: string) => ids([makePackage("composer", "a/b", version)], undefined, record).length > 0;
    expect(["v1.0.0", "1.0", "1.2.0", "1.2.0.1", "1.0.0-RC1"].map(hit)).toEqual([true, true, true, false, false]);
  });

  test("commit ranges are for source scanners", () => {
    const record = makeRecord(
      "X-1",
      "PyPI",
      "m",
      [],
      {},
      {
        ranges: [{ type: "GIT", events: [{ introduced: "0" }] }],
      },
    );
    expect(ids([makePackage("pypi", "m", "1.0")], undefined, record)).toEqual([]);
  });

  test.each([
    ["golang", "(devel)"],
    ["golang", undefined],
    ["npm", "*"],
  ] as const)("%s %s is an unknown version, not a clean one", (type, version) => {
    const ecosystem = type === "npm" ? "npm" : "Go";
    const result = match(
      [makePackage(type, "m", version)],
      undefined,
      makeRecord("CVE-2024-1234", ecosystem, "m", fixedIn("2")),
    );
    expect(result.matches).toEqual([]);
    expect(result.undetermined).toMatchObject([{ ids: ["CVE-2024-1234"] }]);
  });

  test("a Go pseudo-version is before the release that it leads to; +incompatible does not count", () => {
    const record = makeRecord("GO-1", "Go", "m", fixedIn("1.2.4"));
    const hit = (version: string) => ids([makePackage("golang", "m", version)], undefined, record).length > 0;
    expect(["v1.2.4-0.20240101000000-abcdefabcdef", "v1.2.4+incompatible", "v1.2.3+incompatible"].map(hit)).toEqual([
      true,
      false,
      true,
    ]);
  });

  test("Go's standard library is the package stdlib", () => {
    expect(
      ids(
        [makePackage("golang", "stdlib", "go1.21.3")],
        undefined,
        makeRecord("GO-1", "Go", "stdlib", fixedIn("1.21.4")),
      ),
    ).toEqual(["GO-1"]);
  });

  test("malicious packages are critical whatever a score says", () => {
    const record = makeRecord(
      "MAL-2025-1",
      "npm",
      "chalk",
      [],
      {
        aliases: ["GHSA-2v46-p5h4-248w"],
        severity: [{ type: "CVSS_V3", score: "CVSS:3.1/AV:N/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N" }],
      },
      { versions: ["5.6.1"] },
    );
    expect(match([makePackage("npm", "chalk", "5.6.1")], undefined, record).matches).toMatchObject([
      { id: "MAL-2025-1", severity: "critical", malicious: true },
    ]);
  });

  test("what a system package owns is left to its vendor", () => {
    const owned = makePackage("pypi", "six", "1.0", { ownedBy: "pkg:deb/debian/python3-six@1.0" });
    const result = match([owned], debian12, makeRecord("X-1", "PyPI", "six", fixedIn("2")));
    expect(result).toMatchObject({ matches: [], skipped: [{ why: "owned" }] });
  });

  test("an application is not what a registry has under its name", () => {
    const shop = makePackage("npm", "shop", "1.0.0", { role: "application" });
    const record = makeRecord("X-1", "npm", "shop", fixedIn("2"));
    expect(match([shop], debian12, record)).toMatchObject({ matches: [], skipped: [{ why: "application" }] });
    expect(ids([makePackage("npm", "shop", "1.0.0", { role: "program" })], debian12, record)).toEqual(["X-1"]);
  });

  test("withdrawn records do not count, future withdrawals do not yet", () => {
    const tar = [makePackage("npm", "tar", "1.0.0")];
    const withdrawn = (date: string) => makeRecord("X-1", "npm", "tar", fixedIn("2"), { withdrawn: date });
    expect(ids(tar, undefined, withdrawn("2024-01-01T00:00:00Z"))).toEqual([]);
    expect(ids(tar, undefined, withdrawn("no date"))).toEqual([]);
    expect(ids(tar, undefined, withdrawn("2030-01-01T00:00:00Z"))).toEqual(["X-1"]);
  });

  test("the vendor's rating counts before the score, and both are kept", () => {
    const record = makeRecord("GHSA-1", "npm", "tar", fixedIn("2"), {
      database_specific: { severity: "moderate" },
      severity: [
        { type: "CVSS_V2", score: "AV:N/AC:L/Au:N/C:C/I:C/A:C" },
        { type: "CVSS_V3", score: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H" },
      ],
    });
    expect(match([makePackage("npm", "tar", "1.0.0")], undefined, record).matches).toMatchObject([
      {
        severity: "medium",
        ratings: [
          { by: "ghsa", kind: "word", severity: "medium" },
          { by: "ghsa", kind: "cvss", severity: "critical", score: 9.8 },
        ],
      },
    ]);
  });

  test("without any rating it is unknown, not harmless", () => {
    expect(
      match([makePackage("npm", "tar", "1.0.0")], undefined, makeRecord("X", "npm", "tar", fixedIn("2"))).matches,
    ).toMatchObject([{ severity: "unknown" }]);
  });

  test("the sentence explains the comparison", () => {
    const record = makeRecord("GHSA-1", "npm", "tar", [{ introduced: "4.0.0" }, { fixed: "4.4.19" }]);
    expect(match([makePackage("npm", "tar", "4.4.1")], undefined, record).matches[0]?.because).toBe(
      "GHSA-1 (npm): tar 4.4.1 is at or after 4.0.0 and before 4.4.19 (semver order)",
    );
  });

  test("an ecosystem that OSV does not have is missing data", () => {
    expect(match([makePackage("conda", "numpy", "1.0")], undefined).noData).toEqual([
      { ecosystem: "conda", kind: "language", packages: 1, why: "unsupported" },
    ]);
  });
});

describe("an advisory about two CVEs", () => {
  const record = makeRecord("GHSA-1", "npm", "lib", [{ introduced: "0" }], {
    aliases: ["CVE-2024-1001", "CVE-2024-1002"],
  });
  const cvss = (rater: "cna" | "nvd", points: number, version: "3.1" | "4.0"): CveRating => ({
    ...{ rater, source: rater, kind: "cvss", version, score: points, vector: "" },
  });
  const severityWith = (first: CveRating, second: CveRating): string | undefined => {
    const book = new RatingCollector();
    book.add("CVE-2024-1001", { rejected: false, ratings: [first] });
    book.add("CVE-2024-1002", { rejected: false, ratings: [second] });
    const index = new AdvisoryIndex([normalized(record)], undefined, book.book);
    return matchPackages([makePackage("npm", "lib", "1.0.0")], undefined, index, now).matches[0]?.severity;
  };

  test.each([
    ["of the same CNA in another version of CVSS", cvss("cna", 9.8, "3.1"), cvss("cna", 2, "4.0")],
    ["that counts before the one's", cvss("nvd", 9.8, "3.1"), cvss("cna", 2, "3.1")],
  ])("is rated as the worse one, whatever the other one's rating %s is", (_what, severe, mild) => {
    expect(severityWith(severe, mild)).toBe("critical");
    expect(severityWith(mild, severe)).toBe("critical");
  });
});

describe("Java archives without coordinates", () => {
  const record = makeRecord("GHSA-1", "Maven", "com.squareup.okhttp3:okhttp", fixedIn("4.9.2"));

  test("match by derived coordinates, which is not exact", () => {
    const stated = makePackage("maven", "com.squareup.okhttp3:okhttp", "4.9.1");
    expect(match([stated], undefined, record).matches).toMatchObject([{ confidence: "exact" }]);
    expect(match([{ ...stated, guessed: "group" }], undefined, record).matches).toMatchObject([
      { id: "GHSA-1", confidence: "derived" },
    ]);
  });

  test("are not compared if nothing derives them", () => {
    const unknown = makePackage("generic", "java-archive/okhttp", "4.9.1");
    expect(match([unknown], undefined, record)).toMatchObject({
      matches: [],
      noData: [],
      skipped: [{ why: "unidentified", package: { name: "java-archive/okhttp" } }],
    });
  });
});
