import { describe, expect, test } from "vitest";
import { toFindings, withImageName } from "../../../actions/image-scan/findings.ts";
import { groupBySource } from "../../../actions/image-scan/group-by-source.ts";
import { matchPackages } from "../../../shared/advisories/index.ts";
import { Baseline, compareReport, type Finding, type ImageSubject } from "../../../shared/findings/index.ts";
import { serializeSarif, toSarif } from "../../../shared/sarif/index.ts";
import { makeIndex, makePackage, makeRecord, now } from "../../shared/advisories/builders.ts";

const subject: ImageSubject = {
  kind: "image",
  name: "ghcr.io/acme/shop:1.2.3",
  digest: `sha256:${"0".repeat(64)}`,
  platform: "linux/amd64",
};
const debian = { id: "debian", versionId: "12" };
const source = { name: "krb5", version: "1.20.1-2" };

function binary(name: string, index = 0, more: Parameters<typeof makePackage>[3] = {}) {
  return makePackage("deb", name, "1.20.1-2", {
    purl: `pkg:deb/debian/${name}@1.20.1-2?arch=amd64&distro=debian-12`,
    source,
    locations: [{ path: "/var/lib/dpkg/status", layer: { diffId: `sha256:${String(index).repeat(64)}`, index } }],
    ...more,
  });
}

const range = [{ introduced: "0" }, { fixed: "1.20.1-2+deb12u2" }];
const index = makeIndex(
  makeRecord("DEBIAN-CVE-2024-37370", "Debian:12", "krb5", range, { upstream: ["CVE-2024-37370"], summary: "tokens" }),
  makeRecord("DEBIAN-CVE-2024-26462", "Debian:12", "krb5", [{ introduced: "0" }], { upstream: ["CVE-2024-26462"] }),
);
const single = (...packages: ReturnType<typeof binary>[]) =>
  toFindings(matchPackages(packages, debian, index, now), subject).findings;

describe("findings of one vulnerability in binary packages of one source", () => {
  test("are one finding that lists them", () => {
    const each = single(binary("libkrb5-3"), binary("libgssapi-krb5-2"), binary("libk5crypto3"));
    expect(each).toHaveLength(6);
    const grouped = groupBySource(each);
    expect(grouped.map(({ ruleId }) => ruleId).toSorted()).toEqual(["CVE-2024-26462", "CVE-2024-37370"]);
    const fixed = grouped.find(({ ruleId }) => ruleId === "CVE-2024-37370");
    expect(fixed).toMatchObject({
      message:
        "CVE-2024-37370 in krb5 1.20.1-2 (Debian:12: libgssapi-krb5-2, libk5crypto3, libkrb5-3): tokens; unrated, counted as medium; fixed in 1.20.1-2+deb12u2",
      package: { name: "libgssapi-krb5-2", sourceName: "krb5" },
      packages: [{ name: "libgssapi-krb5-2" }, { name: "libk5crypto3" }, { name: "libkrb5-3" }],
      fixes: [
        {
          kind: "upgrade",
          description:
            "Upgrade libgssapi-krb5-2, libk5crypto3, libkrb5-3 (built from krb5) to 1.20.1-2+deb12u2 or later.",
        },
      ],
    });
    expect(fixed?.imageLocations).toHaveLength(1);
  });

  test("have a fingerprint that survives another binary package, and another architecture", () => {
    const print = (...packages: ReturnType<typeof binary>[]) =>
      groupBySource(single(...packages)).map(({ ruleId, fingerprint }) => [ruleId, fingerprint]);
    const alone = print(binary("libkrb5-3"));
    expect(print(binary("libk5crypto3"), binary("libkrb5-3"))).toEqual(alone);
    expect(print(binary("libkrb5-3", 0, { purl: "pkg:deb/debian/libkrb5-3@1.20.1-2?arch=arm64" }))).toEqual(alone);
  });

  test("stay apart where one of them is suppressed, which keeps its own fingerprint", () => {
    const [first, ...others] = single(binary("libk5crypto3"), binary("libkrb5-3"));
    if (first === undefined) throw new Error("no finding");
    const suppression = { kind: "vex", source: "vex.json" } as const;
    const grouped = groupBySource([{ ...first, suppression }, ...others]);
    const same = grouped.filter(({ ruleId }) => ruleId === first.ruleId);
    expect(same.map(({ package: pkg, suppression: by }) => [pkg?.name, by?.source])).toEqual([
      [first.package?.name, "vex.json"],
      [others.find(({ ruleId }) => ruleId === first.ruleId)?.package?.name, undefined],
    ]);
    expect(same[0]?.fingerprint).toBe(`${same[1]?.fingerprint}:2`);
  });

  test("are where the Dockerfile adds one, and in the base image only if all are", () => {
    const [first, second] = single(binary("libk5crypto3"), binary("libkrb5-3", 3)).filter(
      ({ ruleId }) => ruleId === "CVE-2024-26462",
    );
    if (first === undefined || second === undefined) throw new Error("no findings");
    const at = (finding: Finding, line: number, inBase: boolean): Finding => ({
      ...finding,
      locations: [{ file: "Dockerfile", region: { startLine: line } }],
      ...(inBase ? { inBase } : {}),
    });
    const [mixed] = groupBySource([at(first, 1, true), at(second, 4, false)]);
    expect(mixed?.locations.map(({ region }) => region.startLine)).toEqual([4, 1]);
    expect(mixed?.inBase).toBeUndefined();
    expect(mixed?.imageLocations).toHaveLength(2);
    expect(groupBySource([at(first, 1, true), at(second, 1, true)])[0]?.inBase).toBe(true);
  });

  test("leave packages of languages and other findings as they are", () => {
    const npm = toFindings(
      matchPackages(
        [makePackage("npm", "tar", "1.0.0"), makePackage("npm", "tar", "1.1.0")],
        undefined,
        makeIndex(makeRecord("GHSA-1111-2222-3333", "npm", "tar", [{ introduced: "0" }])),
        now,
      ),
      subject,
    ).findings;
    expect(groupBySource(npm)).toEqual(npm);
  });
});

describe("baselines of earlier versions", () => {
  const each = single(binary("libkrb5-3"), binary("libk5crypto3"));
  const report = (findings: readonly Finding[]) => ({
    ...{ action: "image-scan", subject, rules: toFindings(matchPackages([], debian, index, now), subject).rules },
    ...{ findings, coverage: { examined: { packages: 1 }, gaps: [] } },
  });

  test("know the findings, and none of theirs is fixed", () => {
    const compared = compareReport(report(groupBySource(each)), new Baseline("old", each));
    expect(compared.findings.map(({ baselineState }) => baselineState)).toEqual(["unchanged", "unchanged"]);
    expect(compared.comparison).toMatchObject({ fixed: [] });
  });

  test("without the findings know none of them", () => {
    const compared = compareReport(report(groupBySource(each)), new Baseline("old", []));
    expect(compared.findings.map(({ baselineState }) => baselineState)).toEqual(["new", "new"]);
  });

  test("are found again under another name of the image", () => {
    const renamed = groupBySource(each).map((finding) => withImageName(finding, "other/name:2"));
    const expected = groupBySource(
      toFindings(matchPackages([binary("libkrb5-3")], debian, index, now), { ...subject, name: "other/name:9" })
        .findings,
    );
    expect(renamed.map(({ fingerprint }) => fingerprint).toSorted()).toEqual(
      expected.map(({ fingerprint }) => fingerprint).toSorted(),
    );
    const old = each.map((finding) => withImageName(finding, "other/name:2").fingerprint);
    expect(new Set([...old, ...each.map(({ fingerprint }) => fingerprint)]).size).toBe(8);
  });

  test("no report shows the earlier fingerprints", () => {
    const text = serializeSarif(toSarif(report(groupBySource(each)), { version: "0.1.0" }));
    expect(text).toContain("libkrb5-3");
    expect(text).not.toContain("earlierFingerprints");
  });
});
