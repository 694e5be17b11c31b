import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decide, type Policy } from "../../../actions/gate/decide.ts";
import type { Waiver } from "../../../actions/gate/policy.ts";
import { verdictMarkdown, verdictSentence, verdictText } from "../../../actions/gate/render.ts";
import { serialiseVerdict } from "../../../actions/gate/verdict.ts";
import type { EvidenceFolder, EvidenceRecord, VerifiedEvidence } from "../../../shared/evidence/index.ts";
import { type Finding, type Severity, severities } from "../../../shared/findings/index.ts";
import { imageDigest, lintFinding, packageFinding, sampleReport } from "../../harness/samples.ts";

const run = { host: "github", runId: "1", runAttempt: "1", job: "build" };
const now = new Date("2026-11-24T12:00:00Z");
const question = { digests: [imageDigest], run, now };
const policy: Policy = {
  failOn: "high",
  newOnly: false,
  require: ["dockerfile-lint", "image-scan", "sbom-generate"],
  waivers: [],
  file: ".seaworthy.yaml",
};
const source = { kind: "source", path: "." } as const;
const image = { kind: "image", name: "shop:ci", digest: imageDigest, platform: "linux/amd64" } as const;

function item(action: string, findings: readonly Finding[], changes: Partial<EvidenceRecord> = {}): VerifiedEvidence {
  const subject = action === "dockerfile-lint" ? source : image;
  const record: EvidenceRecord = {
    schema: 1,
    action,
    engine: { name: "seaworthy", version: "0.1.0" },
    subject,
    run,
    createdAt: "2026-11-24T11:00:00.000Z",
    configuration: `sha256:${"0".repeat(64)}`,
    coverage: { examined: {}, gaps: [] },
    complete: true,
    files: [],
    ...changes,
  };
  return {
    file: `out/${action}.evidence.json`,
    record,
    report: sampleReport(findings, { action, subject: record.subject }),
  };
}

function folder(scan: readonly Finding[] = [], lint: readonly Finding[] = []): EvidenceFolder {
  return {
    evidence: [item("dockerfile-lint", lint), item("image-scan", scan), item("sbom-generate", [])],
    problems: [],
  };
}

function waiver(changes: Partial<Waiver> = {}): Waiver {
  return {
    id: "CVE-2021-44906",
    reason: "the parser is never given arguments",
    owner: "shop team",
    created: "2026-11-01",
    expires: "2026-12-01",
    ...changes,
  };
}

const critical = packageFinding("CVE-2021-44906", "critical");

describe("decide", () => {
  test("passes complete evidence without findings at the threshold", () => {
    const { verdict } = decide(policy, folder([packageFinding("X", "medium")]), question);
    expect(verdict.decision).toBe("pass");
    expect(verdictSentence(verdict)).toContain("no finding at high or worse");
  });

  test("denies a finding at the threshold and says what would flip it", () => {
    const { verdict } = decide(policy, folder([critical]), question);
    expect(verdict.decision).toBe("deny");
    expect(verdict.rules[1]?.because).toMatchObject([
      { severity: "critical", flipsIf: "minimist ≥ 1.2.6, or a waiver with reason, owner and expiry" },
    ]);
    expect(verdictText(verdict)).toContain("because    critical · CVE-2021-44906 in minimist 1.2.0");
    expect(verdictMarkdown(verdict)).toContain("### gate: not fit to ship");
  });

  test("counts no finding that is suppressed where it stands", () => {
    const suppressed = { ...critical, suppression: { kind: "inline", source: "Dockerfile:1" } as const };
    expect(decide(policy, folder([suppressed]), question).verdict.decision).toBe("pass");
  });
});

describe("fails closed on", () => {
  const without = (action: string): EvidenceFolder => ({
    evidence: folder().evidence.filter((entry) => entry.record.action !== action),
    problems: [],
  });
  const instead = (action: string, changes: Partial<EvidenceRecord>): EvidenceFolder => ({
    evidence: [...without(action).evidence, item(action, [], changes)],
    problems: [],
  });
  const otherImage = { ...image, digest: `sha256:${"1".repeat(64)}` };
  const partial = {
    complete: false,
    coverage: { examined: {}, gaps: [{ what: "/x.jar", why: "encrypted zip", weight: "partial" as const }] },
  };
  const broken = {
    file: "out/image-scan.evidence.json",
    code: "malformed" as const,
    message: "it is not JSON, or cut off",
  };

  test.each<[string, EvidenceFolder, string]>([
    ["an empty folder", { evidence: [], problems: [] }, "no usable evidence of dockerfile-lint"],
    ["a missing lint", without("dockerfile-lint"), "no usable evidence of dockerfile-lint"],
    ["a missing scan", without("image-scan"), `no usable evidence of image-scan about ${imageDigest}`],
    ["a missing SBOM", without("sbom-generate"), "no usable evidence of sbom-generate"],
    ["a broken record beside good ones", { ...folder(), problems: [broken] }, "cannot be used (malformed)"],
    ["a scan of another digest", instead("image-scan", { subject: otherImage }), `is about ${otherImage.digest}`],
    ["an SBOM of another digest", instead("sbom-generate", { subject: otherImage }), `is about ${otherImage.digest}`],
    ["a partial scan", instead("image-scan", partial), "image-scan is partial: /x.jar: encrypted zip"],
    ["a record of another run", instead("image-scan", { run: { ...run, runId: "2" } }), "was made by another run"],
    [
      "a record of another attempt",
      instead("image-scan", { run: { ...run, runAttempt: "2" } }),
      "was made by another run",
    ],
    ["a record of another job", instead("image-scan", { run: { ...run, job: "x" } }), "was made by another run"],
    ["a record of a terminal", instead("image-scan", { run: { host: "terminal" } }), "was made by another run"],
    ["a scan that calls itself source", instead("image-scan", { subject: source }), "no usable evidence of image-scan"],
    [
      "a lint that calls itself an image",
      instead("dockerfile-lint", { subject: image }),
      "no usable evidence of dockerfile-lint",
    ],
  ])("%s", (_name, evidence, reason) => {
    const { verdict } = decide(policy, evidence, question);
    expect(verdict.decision).toBe("undecided");
    expect(verdict.rules[0]?.because.map((entry) => entry.what).join("\n")).toContain(reason);
  });

  test("a platform without evidence", () => {
    const { verdict } = decide(policy, folder(), { ...question, digests: [imageDigest, otherImage.digest] });
    expect(verdict.decision).toBe("undecided");
    expect(verdict.rules[0]?.because.map((entry) => entry.what)).toContain(
      `no usable evidence of image-scan about ${otherImage.digest}`,
    );
  });

  test("its own earlier verdict: it is no evidence", () => {
    const own = { ...folder(), evidence: [...without("image-scan").evidence, item("gate", [])] };
    expect(decide({ ...policy, require: ["gate"] }, own, question).verdict.decision).toBe("undecided");
  });
});

describe("waivers", () => {
  const decisionWith = (...waivers: readonly Waiver[]): string =>
    decide({ ...policy, waivers }, folder([critical]), question).verdict.decision;

  test.each<[string, Partial<Waiver>]>([
    ["by rule id", {}],
    ["by alias, whatever the case", { id: "ghsa-XVCH-5gv4-984h" }],
    ["by package name", { package: "minimist" }],
    ["by purl without version", { package: "pkg:npm/minimist" }],
    ["by image", { image: "shop:ci" }],
    ["by path", { path: "Dockerfile" }],
    ["on its last day", { expires: "2026-11-24" }],
    ["on its first day", { created: "2026-11-24" }],
  ])("cover %s", (_name, changes) => {
    expect(decisionWith(waiver(changes))).toBe("pass");
  });

  test.each<[string, Partial<Waiver>]>([
    ["after it expired", { expires: "2026-11-23" }],
    ["before it was created", { created: "2026-11-25" }],
    ["for another id", { id: "CVE-2021-4490" }],
    ["for a longer id", { id: "CVE-2021-449066" }],
    ["for another package", { package: "minimatch" }],
    ["for a package whose name it only begins", { package: "pkg:npm/mini" }],
    ["for another image", { image: "shop" }],
    ["for another path", { path: "docker/Dockerfile" }],
  ])("do not cover %s", (_name, changes) => {
    expect(decisionWith(waiver(changes))).toBe("deny");
  });

  test("scoped to a package do not cover a finding without one", () => {
    const lint = lintFinding("DL3002", "high", 3);
    const scoped = waiver({ id: "DL3002", package: "minimist" });
    expect(decide({ ...policy, waivers: [scoped] }, folder([], [lint]), question).verdict.decision).toBe("deny");
  });

  test.each<[string, Waiver, string]>([
    ["expired", waiver({ expires: "2026-01-01", created: "2025-12-01" }), "SW-GATE-WAIVER-EXPIRED"],
    ["unused", waiver({ id: "CVE-2000-1" }), "SW-GATE-WAIVER-UNUSED"],
    ["dated in the future", waiver({ created: "2026-11-25" }), "SW-GATE-WAIVER-FUTURE"],
  ])("that are %s are findings", (_name, given, ruleId) => {
    expect(
      decide({ ...policy, waivers: [given] }, folder([critical]), question).findings.map((finding) => finding.ruleId),
    ).toEqual([ruleId]);
  });

  test("stay in the verdict with their owner", () => {
    const { verdict } = decide({ ...policy, waivers: [waiver()] }, folder([critical]), question);
    expect(verdict.waived).toMatchObject([{ findingId: "CVE-2021-44906", owner: "shop team", expires: "2026-12-01" }]);
    expect(verdictMarkdown(verdict)).toContain("1 waived finding");
  });
});

describe("properties", () => {
  const someFindings = fc.array(
    fc.constantFrom(...severities).map((severity: Severity) => packageFinding(`CVE-${severity}`, severity)),
    { maxLength: 5 },
  );

  test("another finding never turns a denial into a pass, nor does taking evidence away", () => {
    fc.assert(
      fc.property(someFindings, fc.constantFrom(...severities), fc.nat(2), (findings, severity, gone) => {
        const before = decide(policy, folder(findings), question).verdict.decision;
        const more = decide(policy, folder([...findings, packageFinding("CVE-9", severity)]), question).verdict
          .decision;
        if (before !== "pass") expect(more).not.toBe("pass");
        const less = { evidence: folder(findings).evidence.toSpliced(gone, 1), problems: [] };
        expect(decide(policy, less, question).verdict.decision).not.toBe("pass");
      }),
    );
  });

  test("equal questions have equal answers, byte for byte", () => {
    const twice = [1, 2].map(() =>
      serialiseVerdict(decide({ ...policy, waivers: [waiver()] }, folder([critical]), question).verdict),
    );
    expect(twice[0]).toBe(twice[1]);
  });
});
