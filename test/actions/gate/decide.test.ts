import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decide } from "../../../actions/gate/decide.ts";
import type { Evidence } from "../../../actions/gate/model.ts";
import { verdictMarkdown, verdictSentence, verdictText } from "../../../actions/gate/verdict/render.ts";
import { serializeVerdict, type Verdict } from "../../../actions/gate/verdict/verdict.ts";
import type { EvidenceDirectory, EvidenceRecord } from "../../../shared/evidence/index.ts";
import { type Finding, type Severity, severities } from "../../../shared/findings/index.ts";
import { imageDigest, lintFinding, packageFinding } from "../../harness/samples.ts";
import {
  critical,
  evidenceDirectory,
  evidenceOf,
  image,
  item,
  policyWith,
  question,
  run,
  source,
  waiver,
} from "./fixtures.ts";

const policy = policyWith();

function verdictOf(of: EvidenceDirectory, more: Partial<Evidence> = {}): Verdict {
  return decide(policy, evidenceOf(of, more), question).verdict;
}

describe("decide", () => {
  test("passes complete evidence without findings at the threshold", () => {
    const verdict = verdictOf(evidenceDirectory([packageFinding("X", "medium")]));
    expect(verdict.decision).toBe("pass");
    expect(verdictSentence(verdict)).toContain("no finding at high or worse");
  });

  test("denies a finding at the threshold and says what would flip it", () => {
    const verdict = verdictOf(evidenceDirectory([critical]));
    expect(verdict.decision).toBe("deny");
    expect(verdict.rules[1]?.because).toMatchObject([
      {
        severity: "critical",
        remediation: "upgrade minimist to 1.2.6, or add a waiver with severity, reason, owner and expiry",
      },
    ]);
    expect(verdictText(verdict)).toContain("because    critical: CVE-2021-44906 in minimist 1.2.0");
    expect(verdictMarkdown(verdict)).toContain("### ❌ Gate: not fit to ship");
  });

  test("says once what to do if every finding is in the plan", () => {
    const text = verdictText(verdictOf(evidenceDirectory([critical, lintFinding("SW-K8S-secret-in-env", "high", 3)])));
    expect(text).toContain("what to do Upgrade minimist from 1.2.0 to 1.2.6 in Dockerfile:6:1");
    expect(text).toContain("to pass    do the steps above, or add a waiver");
    expect(text).not.toContain("fix the finding");
  });

  test("does not point to the plan if the plan has no step", () => {
    const advisory = { id: "X", ecosystem: "npm", severity: "critical", references: [], because: "" } as const;
    const unavailable = { ...critical, advisory: { ...advisory, fixState: "needs-subscription" as const } };
    const text = verdictText(verdictOf(evidenceDirectory([unavailable])));
    expect(text).not.toContain("what to do");
    expect(text).not.toContain("do the steps above");
    expect(text).toContain("to pass    upgrade minimist to 1.2.6, or add a waiver");
  });

  test("counts no finding that is suppressed where it stands", () => {
    const suppressed = { ...critical, suppression: { kind: "inline", source: "Dockerfile:1" } as const };
    expect(verdictOf(evidenceDirectory([suppressed])).decision).toBe("pass");
  });
});

describe("fails closed on", () => {
  const without = (action: string): EvidenceDirectory => ({
    evidence: evidenceDirectory().evidence.filter((entry) => entry.record.action !== action),
    problems: [],
  });
  const instead = (action: string, changes: Partial<EvidenceRecord>): EvidenceDirectory => ({
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

  test.each<[string, EvidenceDirectory, string]>([
    ["an empty directory", { evidence: [], problems: [] }, "there is no usable evidence of dockerfile-lint"],
    ["a missing lint", without("dockerfile-lint"), "there is no usable evidence of dockerfile-lint"],
    ["a missing scan", without("image-scan"), `there is no usable evidence of image-scan about ${imageDigest}`],
    ["a missing SBOM", without("sbom-generate"), "there is no usable evidence of sbom-generate"],
    ["a broken record next to good ones", { ...evidenceDirectory(), problems: [broken] }, "cannot be used (malformed)"],
    ["a scan of another digest", instead("image-scan", { subject: otherImage }), `is about ${otherImage.digest}`],
    ["an SBOM of another digest", instead("sbom-generate", { subject: otherImage }), `is about ${otherImage.digest}`],
    ["a partial scan", instead("image-scan", partial), "image-scan is incomplete: /x.jar: encrypted zip"],
    ["a record of another run", instead("image-scan", { run: { ...run, runId: "2" } }), "is from another run"],
    ["a record of another attempt", instead("image-scan", { run: { ...run, runAttempt: "2" } }), "is from another run"],
    ["a record of another job", instead("image-scan", { run: { ...run, job: "x" } }), "is from another run"],
    ["a record of a terminal", instead("image-scan", { run: { host: "terminal" } }), "is from another run"],
    [
      "a scan that calls itself source",
      instead("image-scan", { subject: source }),
      "there is no usable evidence of image-scan",
    ],
    [
      "a lint that calls itself an image",
      instead("dockerfile-lint", { subject: image }),
      "there is no usable evidence of dockerfile-lint",
    ],
  ])("%s", (_name, evidence, reason) => {
    const verdict = verdictOf(evidence);
    expect(verdict.decision).toBe("undecided");
    expect(verdict.rules[0]?.because.map((entry) => entry.what).join("\n")).toContain(reason);
  });

  test("a platform without evidence", () => {
    const { verdict } = decide(policy, evidenceOf(evidenceDirectory()), {
      ...question,
      digests: [imageDigest, otherImage.digest],
    });
    expect(verdict.decision).toBe("undecided");
    expect(verdict.rules[0]?.because.map((entry) => entry.what)).toContain(
      `there is no usable evidence of image-scan about ${otherImage.digest}`,
    );
  });

  test("its own earlier verdict: it is no evidence", () => {
    const own = { ...evidenceDirectory(), evidence: [...without("image-scan").evidence, item("gate", [])] };
    expect(decide({ ...policy, require: ["gate"] }, evidenceOf(own), question).verdict.decision).toBe("undecided");
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
        const before = verdictOf(evidenceDirectory(findings)).decision;
        const more = verdictOf(evidenceDirectory([...findings, packageFinding("CVE-9", severity)])).decision;
        if (before !== "pass") expect(more).not.toBe("pass");
        const less = { evidence: evidenceDirectory(findings).evidence.toSpliced(gone, 1), problems: [] };
        expect(verdictOf(less).decision).not.toBe("pass");
      }),
    );
  });

  test("equal questions have equal answers, byte for byte, in whatever order findings come", () => {
    const waiving = policyWith({ waivers: [waiver()] });
    const findings: readonly Finding[] = [critical, packageFinding("CVE-1", "high"), packageFinding("CVE-2", "low")];
    const texts = [findings, findings.toReversed()].map((given) =>
      serializeVerdict(decide(waiving, evidenceOf(evidenceDirectory(given)), question).verdict),
    );
    expect(texts[0]).toBe(texts[1]);
  });
});

describe("the index of an image", () => {
  const index = { ...image, digest: `sha256:${"3".repeat(64)}`, platform: "index" };
  const having = (...records: readonly Partial<EvidenceRecord>[]): EvidenceDirectory => ({
    ...evidenceDirectory(),
    evidence: [...evidenceDirectory().evidence, ...records.map((changes) => item("verify", [critical], changes))],
  });
  const objections = (of: EvidenceDirectory): readonly string[] =>
    verdictOf(of).rules[0]?.because.map(({ what }) => what) ?? [];

  test("counts with the platforms that were examined with it: what was found of it, too", () => {
    const both = having({}, { subject: index });
    expect([verdictOf(both).decision, objections(both)]).toEqual(["deny", []]);
  });

  test("that lies within another counts likewise", () => {
    const inner = having({}, { subject: { ...index, platform: "index@0123456789ab" } });
    expect([verdictOf(inner).decision, objections(inner)]).toEqual(["deny", []]);
  });

  test.each<[string, readonly Partial<EvidenceRecord>[]]>([
    ["no platform of it is judged", [{ subject: index }]],
    ["the platform is one of another image", [{ subject: { ...image, name: "other" } }, { subject: index }]],
    ["it is a platform itself", [{}, { subject: { ...index, platform: "linux/arm64" } }]],
  ])("keeps the gate from deciding where %s", (_name, records) => {
    const [objection] = objections(having(...records));
    expect(objection).toContain(`is about ${index.digest}`);
  });
});
