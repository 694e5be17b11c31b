import { describe, expect, test } from "vitest";
import { decide } from "../../../../actions/gate/decide.ts";
import { verdictMarkdown } from "../../../../actions/gate/verdict/render.ts";
import type { Waiver } from "../../../../actions/gate/waivers/schema.ts";
import type { Finding } from "../../../../shared/findings/index.ts";
import { imageDigest, lintFinding, packageFinding } from "../../../harness/samples.ts";
import {
  advisoryWith,
  critical,
  evidenceDirectory,
  evidenceOf,
  policyFrom,
  policyWith,
  question,
  waiver,
} from "../fixtures.ts";

function answerTo(waivers: readonly Waiver[], scan: readonly Finding[] = [critical], lint: readonly Finding[] = []) {
  return decide(policyWith({ waivers: [...waivers] }), evidenceOf(evidenceDirectory(scan, lint)), question);
}

const noFix = advisoryWith({ fixState: "not-fixed" }, { fixes: [] });

describe("a waiver covers a finding", () => {
  test.each<[string, Partial<Waiver>, Finding]>([
    ["by rule id", {}, critical],
    ["by alias, whatever the case", { id: "ghsa-XVCH-5gv4-984h" }, critical],
    ["by package name", { package: "minimist" }, critical],
    ["by purl without version", { package: "pkg:npm/minimist" }, critical],
    ["by purl with version", { package: "pkg:npm/minimist@1.2.0" }, critical],
    ["by image", { image: "shop:ci" }, critical],
    ["by image without tag", { image: "shop" }, critical],
    ["by digest", { image: imageDigest }, critical],
    ["by path in the repository", { path: "Dockerfile" }, critical],
    ["by path in the image", { path: "/app/node_modules/minimist/package.json" }, critical],
    ["on its last day", { expires: "2026-11-24" }, critical],
    ["on its first day", { created: "2026-11-24" }, critical],
    ["that became less severe", {}, { ...critical, severity: "high" }],
    ["without a fix, as it was", { fix: "none" }, noFix],
    ["that is exploited, where that is known", { exploited: "known" }, advisoryWith({ exploitedSince: "2026-11-01" })],
    ["whose probability is below the bound", { "epss-max": 0.3 }, advisoryWith({ epss: 0.3 })],
    ["whose probability is unknown", { "epss-max": 0 }, critical],
  ])("%s", (_name, changes, finding) => {
    expect(answerTo([waiver(changes)], [finding]).verdict.decision).toBe("pass");
  });
});

describe("a waiver suppresses nothing", () => {
  const several = { ...critical, ruleId: "DSA-1-1", aliases: ["CVE-2021-44906", "CVE-2021-44907"] };
  const qualified = advisoryWith(
    {},
    { package: { name: "x", version: "1", purl: "pkg:deb/debian/x@1?arch=amd64", path: "/var/lib/dpkg/status" } },
  );
  const elsewhere = { path: "/srv/minimist/package.json", diffId: `sha256:${"cd".repeat(32)}`, layerIndex: 3 };
  const twice = { ...critical, imageLocations: [...(critical.imageLocations ?? []), elsewhere] };
  const kelvin = packageFinding("SW-\u212a8S-x", "critical", { aliases: [] });
  const noPackage = lintFinding("CVE-2021-44906", "critical", 3);
  test.each<[string, Partial<Waiver>, Finding]>([
    ["after it expired", { expires: "2026-11-23" }, critical],
    ["before it was created", { created: "2026-11-25" }, critical],
    ["that holds a day longer than its severity allows", { created: "2026-11-10", expires: "2026-12-11" }, critical],
    ["for ever", { expires: "9999-12-31" }, critical],
    ["with a year mistyped", { expires: "2062-12-01" }, critical],
    ["for another id", { id: "CVE-2021-4490" }, critical],
    ["for a longer id", { id: "CVE-2021-449066" }, critical],
    ["for another year", { id: "CVE-2012-44906" }, critical],
    ["for part of an alias", { id: "GHSA-xvch" }, critical],
    ["for another package", { package: "minimatch" }, critical],
    ["for a package whose name it only begins", { package: "pkg:npm/mini" }, critical],
    ["for another version", { package: "pkg:npm/minimist@1.2.1" }, critical],
    ["for another ecosystem", { package: "pkg:deb/minimist" }, critical],
    ["for a package in another case", { package: "Minimist" }, critical],
    ["for another architecture", { package: "pkg:deb/debian/x?arch=arm64" }, qualified],
    ["for a package, on a finding without one", { package: "minimist" }, noPackage],
    ["for an image, on a finding of source", { image: "shop" }, noPackage],
    ["for another image", { image: "shop2" }, critical],
    ["for an image whose name it only begins", { image: "sho" }, critical],
    ["for another tag", { image: "shop:latest" }, critical],
    ["for another digest", { image: `sha256:${"1".repeat(64)}` }, critical],
    ["for the registry of an image", { image: "registry.example/shop" }, critical],
    ["for another path", { path: "docker/Dockerfile" }, critical],
    ["for one of the places of the package", { path: "/app/node_modules/minimist/package.json" }, twice],
    ["for another id, with a letter that lowers to the same", { id: "SW-K8S-x" }, kelvin],
    ["for a directory of the path", { path: "/app" }, critical],
    ["with a pattern for a path", { path: "*" }, critical],
    ["with a pattern for a package", { package: "pkg:npm/*" }, critical],
    ["where one scope of two fits", { package: "minimist", image: "other" }, critical],
    ["for one of several vulnerabilities of an advisory", {}, several],
    ["once the severity rose", { severity: "high" }, critical],
    ["once the severity rose from info", { severity: "info" }, critical],
    ["once it is exploited", {}, advisoryWith({ exploitedSince: "2026-11-01" })],
    ["once it is exploited, which `no` says it was not", { exploited: "no" }, advisoryWith({ exploitedSince: "x" })],
    ["once its probability passes the usual bound", {}, advisoryWith({ epss: 0.51 })],
    ["once its probability passes its own bound", { "epss-max": 0.1 }, advisoryWith({ epss: 0.11 })],
    ["once a fix appears", { fix: "none" }, critical],
  ])("%s", (_name, changes, finding) => {
    const answer =
      finding.subject.kind === "image"
        ? answerTo([waiver(changes)], [finding])
        : answerTo([waiver(changes)], [], [finding]);
    expect(answer.verdict.decision).toBe("deny");
    expect(answer.verdict.waived).toEqual([]);
    expect(answer.findings).not.toEqual([]);
  });

  test("that leaves out whether a fix was known, once there is one", () => {
    const { fix: _unsaid, ...rest } = waiver();
    expect(answerTo([rest]).verdict.decision).toBe("deny");
  });

  test("of another finding next to the one that it is for", () => {
    const { verdict } = answerTo([waiver()], [critical, packageFinding("CVE-2", "critical", { aliases: [] })]);
    expect(verdict.decision).toBe("deny");
    expect(verdict.blocking).toBe(1);
  });
});

describe("a waiver that is mistyped is refused", () => {
  const good = [
    "id: CVE-1",
    "severity: high",
    "reason: nobody can reach this parser",
    "owner: shop",
    "created: 2026-11-01",
    "expires: 2026-12-01",
  ];
  const yaml = (lines: readonly string[]): string => `waivers:\n  - ${lines.join("\n    ")}\n`;
  const without = (key: string): string => yaml(good.filter((line) => !line.startsWith(key)));
  const instead = (key: string, line: string): string =>
    yaml(good.map((each) => (each.startsWith(`${key}:`) ? line : each)));

  test("and one that is not is read", () => {
    expect(policyFrom(yaml(good)).waivers).toHaveLength(1);
  });

  test.each<[string, string, RegExp]>([
    ["no expiry", without("expires"), /expires/u],
    ["no owner", without("owner"), /owner/u],
    ["no reason", without("reason"), /reason/u],
    ["no creation", without("created"), /created/u],
    ["no severity", without("severity"), /severity/u],
    ["no id", yaml(good.slice(1)), /id/u],
    ["another spelling of expires", instead("expires", "expired_at: 2026-12-01"), /unknown key "expired_at".*expires/u],
    ["another spelling of package", yaml([...good, "pakage: x"]), /did you mean "package"/u],
    ["a date that is none", instead("expires", "expires: 2026-02-30"), /expires/u],
    ["a date in another order", instead("expires", "expires: 01-12-2026"), /expires/u],
    ["a word as date", instead("expires", "expires: soon"), /expires/u],
    ["an empty date", instead("expires", "expires:"), /expires/u],
    ["an end before its beginning", instead("expires", "expires: 2026-10-01"), /earlier/u],
    ["a severity that is none", instead("severity", "severity: hihg"), /did you mean "high"/u],
    ["an id with a blank", instead("id", "id: CVE-1 exp:2020-01-01"), /one id/u],
    ["an id that is a pattern", instead("id", 'id: "*"'), /one id/u],
    ["a reason of one word", instead("reason", "reason: ok"), /reason/u],
    ["a scope that is empty", yaml([...good, 'package: ""']), /package/u],
    ["a key twice", yaml([...good, "expires: 2030-01-01"]), /unique/u],
  ])("%s", (_name, text, message) => {
    expect(() => policyFrom(text)).toThrow(message);
  });
});

describe("what is said of waivers", () => {
  test.each<[string, Waiver, readonly string[]]>([
    ["expired", waiver({ expires: "2026-11-20" }), ["SW-GATE-WAIVER-EXPIRED"]],
    ["unused", waiver({ id: "CVE-2000-1" }), ["SW-GATE-WAIVER-UNUSED"]],
    ["dated in the future", waiver({ created: "2026-11-25" }), ["SW-GATE-WAIVER-FUTURE"]],
    ["too long", waiver({ expires: "2027-11-25" }), ["SW-GATE-WAIVER-TOO-LONG"]],
    ["void", waiver({ severity: "low" }), ["SW-GATE-WAIVER-VOID"]],
    ["soon to expire", waiver({ expires: "2026-11-30" }), ["SW-GATE-WAIVER-SOON"]],
    ["fine", waiver({ expires: "2026-12-08" }), []],
  ])("a waiver that is %s", (_name, given, ids) => {
    expect(answerTo([given]).findings.map(({ ruleId }) => ruleId)).toEqual(ids);
  });

  test("two complaints of one scope keep apart", () => {
    const prints = answerTo([waiver({ id: "CVE-2000-1" }), waiver({ id: "CVE-2000-1" })]).findings.map(
      ({ fingerprint }) => fingerprint,
    );
    expect(new Set(prints).size).toBe(2);
  });

  test("waived findings stay in the verdict with their owner", () => {
    const { verdict } = answerTo([waiver()]);
    expect(verdict.waived).toMatchObject([{ findingId: "CVE-2021-44906", owner: "shop team", expires: "2026-12-01" }]);
    expect(verdictMarkdown(verdict)).toContain("1 waived finding");
  });
});
