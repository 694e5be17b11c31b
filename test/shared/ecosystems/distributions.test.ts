import { expect, test } from "vitest";
import { distributions } from "../../../shared/ecosystems/distributions.ts";
import {
  distributionAdvisories,
  distributionOf,
  ecosystemOf,
  ecosystemOfOsv,
} from "../../../shared/ecosystems/index.ts";

test.each([
  [{ id: "debian", versionId: "12" }, "Debian:12", "source"],
  [{ id: "alpine", versionId: "3.19.1" }, "Alpine:v3.19", "source"],
  [{ id: "ubuntu", versionId: "24.04" }, "Ubuntu:24.04:LTS", "source"],
  [{ id: "wolfi" }, "Wolfi", "both"],
  [{ id: "amzn", versionId: "2018.03" }, "Amazon Linux:1", "binary"],
  [{ id: "centos", versionId: "7" }, "Red Hat:enterprise_linux:7::server", "binary"],
  [{ id: "centos", versionId: "6.10" }, "Red Hat:enterprise_linux:6::server", "binary"],
  [{ id: "centos", versionId: "9", prettyName: "CentOS Stream 9" }, "Red Hat:enterprise_linux:9::baseos", "binary"],
  [{ id: "opensuse-leap", versionId: "15.6" }, "openSUSE:Leap 15.6", "binary"],
  [{ id: "rhel", versionId: "9.4" }, "Red Hat:enterprise_linux:9::baseos", "binary"],
])("%j has its advisories in %s, by %s names", (os, ecosystem, names) => {
  expect(distributionAdvisories(os)?.ecosystems[0]).toBe(ecosystem);
  expect(distributionAdvisories(os)?.names).toBe(names);
});

test.each([
  { id: "alpine", versionId: "3.21_alpha20240807" },
  { id: "debian" },
  { id: "arch", versionId: "1" },
  { id: "plan9", versionId: "4" },
  { id: "constructor", versionId: "4" },
])("%j has none", (os) => {
  expect(distributionAdvisories(os)).toBeUndefined();
});

test("advisories of a distribution are of the packages that it has", () => {
  const os = { versionId: "15.6", prettyName: "SUSE Linux Enterprise Server 15 SP6" };
  for (const id of Object.keys(distributions)) {
    const packages = distributionOf({ id })?.packages;
    const ecosystem = distributionAdvisories({ id, ...os })?.ecosystems[0];
    if (packages === undefined || ecosystem === undefined) continue;
    expect(ecosystemOfOsv(ecosystem), id).toBe(ecosystemOf(packages));
  }
});

test("Amazon Linux 2 has the advisories of the extras that it enables", () => {
  const os = { id: "amzn", versionId: "2", contentStreams: ["nginx1"] };
  expect(distributionAdvisories(os)?.ecosystems).toEqual(["Amazon Linux:2", "Amazon Linux:2:nginx1"]);
  expect(distributionAdvisories({ ...os, versionId: "2023" })?.ecosystems).toEqual(["Amazon Linux:2023"]);
});
