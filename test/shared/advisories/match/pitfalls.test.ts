import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { matchGaps } from "../../../../actions/image-scan/gaps.ts";
import { AdvisoryIndex, explainVulnerability, matchPackages } from "../../../../shared/advisories/index.ts";
import type { Advisory } from "../../../../shared/advisories/model/advisory.ts";
import type { OperatingSystem, Package } from "../../../../shared/packages/index.ts";
import { sharedData } from "../../../harness/shared-data.ts";
import { describeUnless } from "../../../harness/skip.ts";
import { debian12, makeIndex, makePackage, makeRecord, normalized, now } from "../builders.ts";

// What vendors publish, and what goes wrong with it. Cases that need no real data stand in match.test.ts.

const data = sharedData("advisories/feeds");

function records(vendor: string): readonly Advisory[] {
  const directory = join(data ?? "", vendor, "osv");
  return readdirSync(directory).map((name) => normalized(JSON.parse(readFileSync(join(directory, name), "utf8"))));
}

function found(vendor: string, os: OperatingSystem, ...packages: readonly Package[]) {
  const { matches } = matchPackages(packages, os, new AdvisoryIndex(records(vendor)), now);
  return matches.map(({ id, fixState, fixedVersion }) => [id, fixState, fixedVersion]);
}

const rpm = (name: string, version: string, more: Partial<Package> = {}) => makePackage("rpm", name, version, more);

describeUnless(data === undefined, "needs the given data advisories/feeds")("Ubuntu", () => {
  const ubuntu = (versionId: string): OperatingSystem => ({ id: "ubuntu", versionId });

  test("a fix in Pro alone needs a subscription, though its version may look like anybody's", () => {
    expect(found("ubuntu", ubuntu("14.04"), makePackage("deb", "unzip", "6.0-9ubuntu1.5"))).toEqual([
      ["CVE-2014-9913", "needs-subscription", "6.0-9ubuntu1.6"],
    ]);
    expect(found("ubuntu", ubuntu("16.04"), makePackage("deb", "wayland", "1.12.0-1~ubuntu16.04.3"))).toEqual([
      ["CVE-2021-3782", "needs-subscription", "1.12.0-1~ubuntu16.04.3+esm1"],
    ]);
  });

  test("the same fault has a fix for everybody in another release", () => {
    expect(found("ubuntu", ubuntu("18.04"), makePackage("deb", "wayland", "1.16.0-1ubuntu1.1~18.04.3"))).toEqual([
      ["CVE-2021-3782", "fixed", "1.16.0-1ubuntu1.1~18.04.4"],
    ]);
  });

  test("ignored vulnerabilities of Ubuntu stay open, and withdrawn records and live patches do not count", () => {
    expect(found("ubuntu", ubuntu("16.04"), makePackage("deb", "gitlab", "8.5.8+dfsg-5"))).toEqual([
      ["CVE-2026-1403", "not-fixed", undefined],
    ]);
    expect(found("ubuntu", ubuntu("14.04"), makePackage("deb", "a2ps", "1:4.14-1.1"))).toEqual([]);
    expect(found("ubuntu", ubuntu("14.04"), makePackage("deb", "linux-lts-xenial", "4.4.0-1"))).toEqual([]);
  });

  test("notices and CVE records, in the old form and the new, are one vulnerability", () => {
    expect(found("ubuntu", ubuntu("22.04"), makePackage("deb", "openssh", "1:8.9p1-3ubuntu0.9"))).toEqual([
      ["CVE-2024-6387", "fixed", "1:8.9p1-3ubuntu0.10"],
    ]);
  });
});

describeUnless(data === undefined, "needs the given data advisories/feeds")("Red Hat", () => {
  const rhel = (versionId: string): OperatingSystem => ({ id: "rhel", versionId });

  test("fixes of update streams for subscribers do not count for the plain release", () => {
    expect(found("redhat", rhel("9.2"), rpm("podman", "2:4.4.1-20.el9_2"))).toEqual([]);
    expect(found("redhat", rhel("8.6"), rpm("git-lfs", "2.13.3-3.el8_6"))).toEqual([]);
  });

  test("they count for an image whose build says that its packages are from that stream", () => {
    const eus = { ...rhel("9.2"), contentStreams: ["rhel_eus:9.2::appstream", "rhel_eus:9.2::baseos"] };
    expect(found("redhat", eus, rpm("podman", "2:4.4.1-19.el9_2")).length).toBeGreaterThan(0);
    const other = { ...rhel("9.0"), contentStreams: ["rhel_eus:9.0::appstream"] };
    expect(found("redhat", other, rpm("podman", "2:4.4.1-19.el9_2"))).toEqual([]);
  });

  test("a product on top of the system is not the system, but for images of that product", () => {
    expect(found("redhat", rhel("9.4"), rpm("helm", "3.13.2-30.el9"))).toEqual([]);
    const tools = { ...rhel("9.4"), contentStreams: ["ocp_tools:4.15::el9"] };
    expect(
      found("redhat", tools, rpm("helm", "3.13.2-30.el9")).map(([, state, fixed]) => [state, fixed]),
    ).toContainEqual(["fixed", "0:3.13.2-35.el9"]);
  });
});

describeUnless(data === undefined, "needs the given data advisories/feeds")("Rocky Linux", () => {
  const rocky = (versionId: string): OperatingSystem => ({ id: "rocky", versionId });
  const kernel = (version: string) => rpm("kernel-core", version, { source: { name: "kernel", version } });

  test("bulletins for cloud kernels are for these alone, though they sort above the others", () => {
    const ids = (version: string) => found("rocky", rocky("8.7"), kernel(version)).map(([id]) => id);
    expect(ids("4.18.0-425.10.1.el8_7")).not.toContain("CVE-2022-2964");
    expect(ids("4.18.0-425.3.1.el8_7.cloud")).toContain("CVE-2022-2964");
    expect(ids("4.18.0-425.10.1.el8_7")).toContain("CVE-2024-40906");
    expect(ids("4.18.0-553.53.1.el8_10")).toEqual([]);
  });

  test("a source's fix counts for the binaries made of it", () => {
    const headless = rpm("java-11-openjdk-headless", "1:11.0.12.0.7-0.el8_4", {
      source: { name: "java-11-openjdk", version: "1:11.0.12.0.7-0.el8_4" },
    });
    expect(found("rocky", rocky("8.4"), headless).map(([id]) => id)).toContain("CVE-2021-35550");
  });
});

describeUnless(data === undefined, "needs the given data advisories/feeds")("SUSE", () => {
  const sles: OperatingSystem = {
    id: "sles",
    versionId: "12.1",
    prettyName: "SUSE Linux Enterprise Server 12 SP1",
  };

  test("compares a binary with its own fixed version, not with the source's", () => {
    const hub = { ...sles, prettyName: "SUSE Package Hub 12" };
    expect(found("suse", hub, rpm("imlib2", "1.4.5-5.1"), rpm("ninja", "1.5.3-4.1"))).toEqual([]);
    expect(found("suse", hub, rpm("ninja", "1.5.3-3.1")).map(([, , fixed]) => fixed)).toContain("1.5.3-4.1");
  });

  test("an id that was an HTTP error upstream is a record all the same", () => {
    expect(found("suse", sles, rpm("libqt4", "4.8.6-6.1")).length).toBeGreaterThan(0);
  });

  test("packages stand with the modules of the product", () => {
    const sp5 = { ...sles, versionId: "15.5", prettyName: "SUSE Linux Enterprise Server 15 SP5" };
    const record = (ecosystem: string) =>
      makeRecord("SUSE-SU-2024:1-1", ecosystem, "openssl-3", [{ introduced: "0" }, { fixed: "3.0.8-2" }], {
        upstream: ["CVE-2024-10001"],
      });
    const ids = (ecosystem: string) =>
      matchPackages([rpm("openssl-3", "3.0.8-1")], sp5, makeIndex(record(ecosystem)), now).matches.map(({ id }) => id);
    expect(ids("SUSE:Linux Enterprise Module for Basesystem 15 SP5")).toEqual(["CVE-2024-10001"]);
    expect(ids("SUSE:Linux Enterprise Module for Basesystem 15 SP4")).toEqual([]);
  });
});

describe("the kernel's headers", () => {
  const index = makeIndex(
    ...["CVE-2024-10001", "CVE-2024-10002"].map((id) =>
      makeRecord(`DEBIAN-${id}`, "Debian:12", "linux", [{ introduced: "0" }], { upstream: [id] }),
    ),
  );
  const built = (name: string) =>
    makePackage("deb", name, "6.1.1-1", { source: { name: "linux", version: "6.1.1-1" } });

  test("are not the kernel: its faults are not counted, and how many is said", () => {
    const result = matchPackages([built("linux-libc-dev")], debian12, index, now);
    expect(result).toMatchObject({ matches: [], skipped: [{ why: "kernel-headers", vulnerabilities: 2 }] });
    expect(matchGaps(result, { packages: [built("linux-libc-dev")] }, { unmatched: "warn" })).toMatchObject([
      { what: "linux-libc-dev", why: expect.stringContaining("2 kernel vulnerabilities"), weight: "note" },
    ]);
    expect(explainVulnerability("CVE-2024-10001", [built("linux-libc-dev")], debian12, index, now)).toMatchObject([
      { verdict: "does-not-apply", because: expect.stringContaining("headers") },
    ]);
  });

  test.each(["linux-image-6.1.0-1-amd64", "linux-perf", "bpftool", "kernel-tools-libs-devel"])("%s is more", (name) => {
    expect(matchPackages([built(name)], debian12, index, now).matches).toHaveLength(2);
  });

  test.each([
    ["linux-headers-6.1.0-1-amd64", "linux"],
    ["linux-hwe-6.8-headers-6.8.0-40", "linux-hwe-6.8"],
    ["linux-libc-dev-arm64-cross", "linux"],
    ["kernel-headers", "kernel"],
    ["kernel-devel", "kernel"],
    ["kernel-default-devel", "kernel-default"],
  ])("%s", (name, source) => {
    const item = makePackage("deb", name, "6.1.1-1", { source: { name: source, version: "6.1.1-1" } });
    expect(matchPackages([item], debian12, index, now).matches).toEqual([]);
    expect(
      matchPackages([item], debian12, makeIndex(makeRecord("X-1", "Debian:12", source, [])), now).skipped,
    ).toHaveLength(1);
  });

  test("a package of another source keeps its faults, whatever it is called", () => {
    const fake = makePackage("deb", "linux-headers-tool", "1.0-1", { source: { name: "tool", version: "1.0-1" } });
    const record = makeRecord("DEBIAN-CVE-2024-10003", "Debian:12", "tool", [{ introduced: "0" }]);
    expect(matchPackages([fake], debian12, makeIndex(record), now).matches).toHaveLength(1);
  });
});
