import { describe, expect, test } from "vitest";
import { findingList, fixedList } from "../../../shared/report/finding-items.ts";
import { lintFinding, packageFinding } from "../../harness/samples.ts";

const target = { repositoryUrl: "https://github.example/o/r", commit: "c".repeat(40) };
const limits = { items: 10, elsewhere: "in the full report" };
const binary = (name: string) =>
  packageFinding("CVE-2023-6246", "high", {
    message: `CVE-2023-6246 in ${name} 2.36-9 of glibc (Debian:12); fixed in 2.36-10`,
    fingerprint: name,
    package: { name, version: "2.36-9", purl: `pkg:deb/debian/${name}`, path: "/var", sourceName: "glibc" },
  });

describe("a list of findings", () => {
  test("has severity, finding with its id once and linked, fix and place", () => {
    expect(findingList([packageFinding("CVE-2021-44906", "critical")], { target }, limits)).toBe(
      `- **critical** [CVE-2021-44906](https://www.cve.org/CVERecord?id=CVE-2021-44906) in minimist 1.2.0 (npm); fixed in 1.2.6 · [\`Dockerfile:6\`](https://github.example/o/r/blob/${target.commit}/Dockerfile#L6)\n`,
    );
  });

  test("has the id first if the message does not name it", () => {
    const pages = new Map([["DL3008", "https://github.com/hadolint/hadolint/wiki/DL3008"]]);
    const finding = lintFinding("DL3008", "low", 4, { message: "No version is pinned, see DL30081" });
    expect(findingList([finding], { pages }, limits)).toBe(
      "- **low** [DL3008](https://github.com/hadolint/hadolint/wiki/DL3008): No version is pinned, see DL30081 · `Dockerfile:4`\n",
    );
  });

  test.each([
    ["//evil.example/a", "see https://evil.example/a"],
    ["evil.example", "see https://evil.example"],
    ["www", "see www.evil.example"],
    ["https:", "see https://evil.example"],
    ["1", "see #1"],
    ["GH", "see GH-1"],
    ["octocat", "ask @octocat"],
  ])("has no address or reference of which %s is a part", (id, message) => {
    const list = findingList([lintFinding(id, "low", 4, { message })], {}, limits);
    expect(list).not.toMatch(/:\/\/evil|www\.|#1|GH-1|@octocat/u);
  });

  test("has one item for a vulnerability of packages that are built from one source", () => {
    const list = findingList([binary("libc6"), binary("libc-bin"), binary("locales")], {}, limits);
    expect(list.split("\n- ")).toHaveLength(1);
    expect(list).toContain("in libc6 2.36-9 of glibc (Debian:12); fixed in 2.36-10; also in libc-bin, locales");
  });

  test("counts every finding that it leaves out", () => {
    const findings = [lintFinding("A", "high", 1), binary("libc6"), binary("libc-bin")];
    expect(findingList(findings, {}, { ...limits, items: 1 })).toContain(
      "\n2 less important findings in the full report.\n",
    );
  });
});

test("a list of fixed findings links ids and counts the others", () => {
  const fixed = ["CVE-2021-23337", "B"].map((ruleId) => ({
    fingerprint: ruleId,
    ruleId,
    message: `${ruleId} in lodash`,
  }));
  expect(fixedList(fixed, {}, 1)).toBe(
    "- [CVE-2021-23337](https://www.cve.org/CVERecord?id=CVE-2021-23337) in lodash\n- and 1 more\n",
  );
});
