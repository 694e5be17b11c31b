import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { AdvisoryIndex, matchPackages } from "../../../../../shared/advisories/index.ts";
import type { Advisory } from "../../../../../shared/advisories/model/advisory.ts";
import { feeds } from "../../../../../shared/advisories/source/feeds/index.ts";
import { UndecidedError } from "../../../../../shared/errors/index.ts";
import type { OperatingSystem, Package } from "../../../../../shared/packages/index.ts";
import { sharedData } from "../../../../harness/shared-data.ts";
import { describeUnless } from "../../../../harness/skip.ts";
import { makePackage, now } from "../../builders.ts";

const date = now.toISOString();
const data = sharedData("advisories/feeds");

function read(name: string, path: string): readonly Advisory[] {
  const feed = feeds.find((one) => one.name === name);
  if (feed === undefined) throw new Error(`no feed ${name}`);
  return feed.read(readFileSync(join(data ?? "", path), "utf8"), basename(path), date).advisories;
}

function ratings(path: string) {
  const feed = feeds.find(({ name }) => name === "redhat-vex");
  const text = readFileSync(join(data ?? "", path), "utf8");
  return feed?.read(text, basename(path), date).ratings;
}

/** Where the bulletins of the same distribution stand: open faults alone would be no data. */
const bulletins = ["Red Hat:enterprise_linux:8::baseos", "Red Hat:enterprise_linux:9::baseos"];

function match(advisories: readonly Advisory[], os: OperatingSystem, ...packages: readonly Package[]) {
  const { matches } = matchPackages(packages, os, new AdvisoryIndex(advisories, bulletins), now);
  return matches.map(({ id, fixState, fixedVersion, severity }) => [id, fixState, fixedVersion, severity]);
}

const rpm = (name: string, version: string, more: Partial<Package> = {}) => makePackage("rpm", name, version, more);
const os = (id: string, versionId: string): OperatingSystem => ({ id, versionId });

describeUnless(data === undefined, "needs the given data advisories/feeds")("Red Hat's VEX documents", () => {
  test("rate every CVE that Red Hat examined, by score and in words", () => {
    const redHat = { rater: "redhat", source: "Red Hat" };
    const vector = "CVSS:3.1/AV:N/AC:H/PR:N/UI:N/S:U/C:N/I:N/A:H";
    expect(ratings("redhat/csaf-vex/cve-2023-6237.json")).toEqual([
      [
        "CVE-2023-6237",
        {
          rejected: false,
          ratings: [
            { ...redHat, kind: "cvss", version: "3.1", score: 5.9, vector },
            { ...redHat, kind: "word", severity: "low" },
          ],
        },
      ],
    ]);
    expect(ratings("redhat/csaf-vex/cve-2010-2057.json")).toMatchObject([
      ["CVE-2010-2057", { ratings: expect.arrayContaining([{ ...redHat, kind: "word", severity: "medium" }]) }],
    ]);
  });

  test("hold faults without a fix, and those that will get none", () => {
    const open = read("redhat-vex", "redhat/csaf-vex/cve-2023-6237.json");
    expect(
      match(
        open,
        os("rhel", "9.4"),
        rpm("edk2-ovmf", "20231122-6.el9", { source: { name: "edk2", version: "20231122-6.el9" } }),
      ),
    ).toEqual([["CVE-2023-6237", "not-fixed", undefined, "low"]]);
    const refused = read("redhat-vex", "redhat/csaf-vex/cve-2023-6228.json");
    const old = rpm("compat-libtiff3", "3.9.4-13.el8");
    expect(match(refused, os("rhel", "8.10"), old).map(([id, state]) => [id, state])).toEqual([
      ["CVE-2023-6228", "wont-fix"],
    ]);
    expect(match(refused, os("rhel", "9.4"), old)).toEqual([]);
  });

  test("containers, Java artifacts, module streams and other products are not system packages", () => {
    const names = readdirSync(join(data ?? "", "redhat/csaf-vex"))
      .filter((name) => name.endsWith(".json"))
      .flatMap((name) => read("redhat-vex", `redhat/csaf-vex/${name}`))
      .flatMap(({ affected }) => affected);
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter(({ name }) => /[/:]|container/.test(name))).toEqual([]);
    expect(new Set(names.map(({ ecosystem }) => ecosystem.replace(/\d+$/, "N")))).toEqual(
      new Set(["Red Hat:enterprise_linux:N"]),
    );
  });
});

describeUnless(data === undefined, "needs the given data advisories/feeds")("Amazon Linux's updateinfo", () => {
  test("a bulletin counts for each CVE, in the release's core repository", () => {
    const advisories = read("amazon-updateinfo", "amazon/updateinfo_2023.xml");
    const old = rpm("rsyslog", "8.2204.0-3.amzn2023.0.1");
    expect(match(advisories, os("amzn", "2023"), old)).toEqual(
      ["CVE-2014-3634", "CVE-2022-24903"].map((id) => [id, "fixed", "0:8.2204.0-3.amzn2023.0.2", "high"]),
    );
    expect(match(advisories, os("amzn", "2"), old)).toEqual([]);
    expect(match(advisories, os("amzn", "2023"), rpm("rsyslog", "8.2204.0-3.amzn2023.0.2"))).toEqual([]);
  });

  test("extras count where the image enables them, and live patches are left out", () => {
    const extra = read("amazon-updateinfo", "amazon/updateinfo_2_kernel-5.15.xml");
    const kernel = rpm("kernel", "5.15.40-1.amzn2");
    const advisories = [...read("amazon-updateinfo", "amazon/updateinfo_2.xml"), ...extra];
    expect(match(advisories, os("amzn", "2"), kernel)).toEqual([]);
    const enabled = { ...os("amzn", "2"), contentStreams: ["kernel-5.15"] };
    expect(match(advisories, enabled, kernel)).toHaveLength(13);
    expect(
      matchPackages([kernel], { ...enabled, contentStreams: ["nginx1"] }, new AdvisoryIndex(advisories), now).noData,
    ).toEqual([{ ecosystem: "Amazon Linux:2:nginx1", kind: "repository", packages: 0, why: "not-in-source" }]);
    expect(read("amazon-updateinfo", "amazon/updateinfo_2023_kernel-livepatch.xml")).toEqual([]);
  });

  test.each([
    ["amazon/updateinfo_1.xml", "2018.03", "httpd-devel", "2.2.20-1.amzn1"],
    ["amazon/updateinfo_2.xml", "2", "kernel", "4.9.70-1.amzn2"],
    ["amazon/updateinfo_2022.xml", "2022", "vim-X11-debuginfo", "2:8.2.3500-1.amzn2022"],
  ])("%s", (path, release, name, version) => {
    expect(match(read("amazon-updateinfo", path), os("amzn", release), rpm(name, version)).length).toBeGreaterThan(0);
  });
});

describeUnless(data === undefined, "needs the given data advisories/feeds")("Oracle Linux's OVAL", () => {
  test("a build of one architecture is not measured by another's", () => {
    const advisories = read("oracle-oval", "oracle/elsa-per-arch.xml");
    const built = (arch: string) => rpm("rsyslog", "8.24.0-57.0.2.el7_9.3", { arch });
    expect(match(advisories, os("ol", "7.9"), built("x86_64"))).toEqual([]);
    expect(match(advisories, os("ol", "7.9"), built("aarch64"))).toEqual([
      ["CVE-2022-24903", "fixed", "0:8.24.0-57.0.4.el7_9.3", "high"],
    ]);
  });

  test("where all architectures have one build it is said once", () => {
    const firefox = read("oracle-oval", "oracle/elsa-per-arch.xml").find(({ id }) => id === "ELSA-2025-10073");
    expect(firefox?.affected.map(({ name, arch }) => [name, arch])).toEqual([["firefox", undefined]]);
  });

  test("a fix in a module stream is for that stream alone", () => {
    const advisories = read("oracle-oval", "oracle/com.oracle.elsa-all.xml");
    const hivex = (stream: string) =>
      rpm("hivex", "1.3.18-20.module+el8.6.0+1+00000000", { modularity: `virt:${stream}:1:00000000` });
    expect(match(advisories, os("ol", "8.9"), hivex("kvm_utils")).length).toBeGreaterThan(0);
    expect(match(advisories, os("ol", "8.9"), hivex("ol"))).toEqual([]);
  });

  test("Ksplice's own builds are compared among themselves", () => {
    const ksplice = read("oracle-oval", "oracle/elsa-ksplice.xml");
    const ol8 = os("ol", "8.3");
    expect(
      match(ksplice, ol8, rpm("openssl-libs", "2:1.1.1g-14.ksplice1.el8_3")).map(([id, , fixed]) => [id, fixed]),
    ).toEqual([
      ["CVE-2021-3449", "2:1.1.1g-15.ksplice1.el8_3"],
      ["CVE-2021-3450", "2:1.1.1g-15.ksplice1.el8_3"],
    ]);
    expect(match(ksplice, ol8, rpm("openssl-libs", "2:1.1.1g-15.ksplice1.el8_3"))).toEqual([]);
    // A usual build sorts below and has bulletins of its own.
    expect(match(ksplice, ol8, rpm("openssl-libs", "1:1.1.1g-11.el8"))).toEqual([]);
  });
});

describeUnless(data === undefined, "needs the given data advisories/feeds")("Photon's list", () => {
  test("fixed, not affected, and ids that are no CVE", () => {
    const advisories = read("photon-cve", "photon/cve_data_photon5.0.json");
    const photon = os("photon", "5.0");
    expect(match(advisories, photon, rpm("ansible", "2.14.2-1.ph5"))).toEqual([
      ["CVE-2023-5115", "fixed", "2.14.12-1.ph5", "medium"],
    ]);
    expect(match(advisories, photon, rpm("ansible", "2.14.12-1.ph5"), rpm("consul", "1.0-1.ph5"))).toEqual([]);
  });

  test("the file's name tells the release, and nothing else does", () => {
    const feed = feeds.find(({ name }) => name === "photon-cve");
    expect(() => feed?.read("[]", "list.json", date)).toThrow(/no Photon release in its file name/);
  });
});

describeUnless(data === undefined, "needs the given data advisories/feeds")(
  "security databases in Alpine's form",
  () => {
    test("MinimOS", () => {
      const advisories = read("minimos-secdb", "minimos/security.json");
      const minimos = os("minimos", "1");
      const found = match(
        advisories,
        minimos,
        makePackage("apk", "binutils", "2.43-r0"),
        makePackage("apk", "apache2", "2.4.0-r0"),
      );
      expect(found.map(([id, state]) => [id, state])).toEqual([
        ["CVE-2025-0840", "fixed"],
        ["GHSA-c5qp-mx9f-m5c7", "fixed"],
      ]);
    });

    test("another distribution's is refused", () => {
      expect(() => read("wolfi-secdb", "minimos/security.json")).toThrow(/it does not come from packages\.wolfi\.dev/);
    });
  },
);

describeUnless(data === undefined, "needs the given data advisories/feeds")("SUSE's VEX documents", () => {
  test("hold what is affected without a fix; what is not affected is no advisory", () => {
    expect(read("suse-vex", "suse/csaf-vex/cve-2023-5568.json")).toEqual([]);
    const text = readFileSync(join(data ?? "", "suse/csaf-vex/cve-2023-5568.json"), "utf8");
    const affected = text.replace('"known_not_affected"', '"known_affected"');
    const advisories = feeds
      .find(({ name }) => name === "suse-vex")
      ?.read(affected, "cve-2023-5568.json", date).advisories;
    const sles = { ...os("sles", "15.4"), prettyName: "SUSE Linux Enterprise Server 15 SP4" };
    expect(match(advisories ?? [], sles, rpm("samba", "4.15-1"))).toEqual([
      ["CVE-2023-5568", "not-fixed", undefined, "medium"],
    ]);
  });
});

test.each(feeds.map((feed) => [feed.name, feed] as const))("%s: anything else is refused in words", (_, feed) => {
  const file = feed.name === "photon-cve" ? "cve_data_photon5.0.json" : "x";
  const strange = fc.oneof(
    fc.string(),
    fc.json(),
    fc.constantFrom("<a/>", "<!DOCTYPE x []><updates/>", "<updates><update><id>"),
  );
  fc.assert(
    fc.property(strange, (text) => {
      try {
        feed.read(text, file, date);
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(UndecidedError);
      }
    }),
    { numRuns: 40 },
  );
});

describeUnless(data === undefined, "needs the given data advisories/feeds")("SUSE's OVAL definitions", () => {
  const found = (feed: string, file: string, os: OperatingSystem, ...packages: readonly Package[]) =>
    match(read(feed, `suse/oval/${file}`), os, ...packages).map(([id, state, fixed]) => [id, state, fixed]);
  const suse = (id: string, versionId: string, prettyName: string): OperatingSystem => ({ id, versionId, prettyName });

  test("hold fixes for every product that they name", () => {
    const leap = suse("opensuse-leap", "15.2", "openSUSE Leap 15.2");
    const fastjar = (version: string) => rpm("fastjar", version);
    expect(found("opensuse-oval", "opensuse.leap.15.2.xml", leap, fastjar("0.98-lp152.4.2.1"))).toEqual([
      ["CVE-2010-2322", "fixed", "0.98-lp152.4.3.1"],
    ]);
    expect(found("opensuse-oval", "opensuse.leap.15.2.xml", leap, fastjar("0.98-lp152.4.3.1"))).toEqual([]);
    const tumbleweed = suse("opensuse-tumbleweed", "20260101", "openSUSE Tumbleweed");
    expect(
      found("opensuse-oval", "opensuse.tumbleweed.xml", tumbleweed, rpm("tar", "1.34-1.1")).map(([id]) => id),
    ).toContain("CVE-2001-1267");
    const sles16 = suse("sles", "16.0", "SUSE Linux Enterprise Server 16.0");
    const ids = found("suse-oval", "suse.linux.enterprise.16-patch.xml", sles16, rpm("389-ds", "3.0.5-1.1")).map(
      ([id]) => id,
    );
    expect(ids).toContain("CVE-2014-8105");
  });

  test("say which packages are not affected", () => {
    const micro = suse("sl-micro", "6.0", "SUSE Linux Micro 6.0");
    expect(found("suse-oval", "suse.linux.micro.6-affected.xml", micro, rpm("kernel-default", "6.4.0-1"))).toEqual([]);
  });

  // No given file has such a package: the comment is changed in a given one.
  test("hold vulnerabilities without a fix", () => {
    const text = readFileSync(join(data ?? "", "suse/oval/suse.linux.micro.6-affected.xml"), "utf8");
    const changed = text.replace("kernel-default is not affected", "kernel-default is affected");
    const feed = feeds.find(({ name }) => name === "suse-oval");
    const { advisories = [] } = feed?.read(changed, "suse.linux.micro.6-affected.xml", date) ?? {};
    const micro = suse("sl-micro", "6.1", "SUSE Linux Micro 6.1");
    expect(match(advisories, micro, rpm("kernel-default", "6.4.0-1"), rpm("kernel-source", "6.4.0-1"))).toEqual([
      ["CVE-2001-0405", "not-fixed", undefined, "high"],
    ]);
  });

  test("every given file is read", () => {
    const files = readdirSync(join(data ?? "", "suse/oval"));
    const counts = files.map(
      (file) => read(file.startsWith("open") ? "opensuse-oval" : "suse-oval", `suse/oval/${file}`).length,
    );
    expect(files.length).toBeGreaterThan(9);
    expect(counts.filter((number) => number > 0).length).toBeGreaterThan(6);
  });
});

describeUnless(data === undefined, "needs the given data advisories/feeds")("Ubuntu's VEX documents", () => {
  const ranges = (file: string) =>
    read("ubuntu-vex", `ubuntu/vex/${file}`).flatMap(({ affected }) =>
      affected.map(({ ecosystem, name, intervals }) => [ecosystem, name, intervals[0]?.fixed]),
    );

  test("say which releases were never affected, and which have no fix", () => {
    expect(ranges("CVE-2025-0167.json")).toContainEqual(["Ubuntu:Pro:14.04:LTS", "curl", "0"]);
    expect(ranges("CVE-2025-0167.json")).toContainEqual(["Ubuntu:22.04:LTS", "curl", undefined]);
  });

  test("name the current version and not the first fixed one, so fixes are left out", () => {
    expect(ranges("CVE-2023-38545.json").filter(([ecosystem]) => ecosystem === "Ubuntu:22.04:LTS")).toEqual([]);
  });

  test("overlay OSV's record of the same id", () => {
    expect(read("ubuntu-vex", "ubuntu/vex/CVE-2025-0167.json")[0]).toMatchObject({
      id: "UBUNTU-CVE-2025-0167",
      upstream: ["CVE-2025-0167"],
    });
  });

  test("may have no statement, or be about a notice", () => {
    for (const file of ["CVE-2025-0194.json", "USN-7372-1.json"]) expect(ranges(file)).toEqual([]);
  });
});
