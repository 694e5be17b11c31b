import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decide } from "../../../../actions/gate/decide.ts";
import { disagreementsOf } from "../../../../actions/gate/evidence/disagreements.ts";
import { mergeFindings } from "../../../../actions/gate/evidence/merge.ts";
import type { GivenReport } from "../../../../actions/gate/model.ts";
import { factsOf } from "../../../../actions/gate/rules/facts.ts";
import { verdictMarkdown } from "../../../../actions/gate/verdict/render.ts";
import type { Verdict } from "../../../../actions/gate/verdict/verdict.ts";
import { readExternalReport } from "../../../../shared/evidence/external/index.ts";
import { type Finding, severities } from "../../../../shared/findings/index.ts";
import { imageDigest, packageFinding } from "../../../harness/samples.ts";
import { advisoryWith, critical, evidenceDirectory, evidenceOf, policyWith, question, waiver } from "../fixtures.ts";

interface Vulnerability {
  readonly VulnerabilityID: string;
  readonly PkgName: string;
  readonly InstalledVersion: string;
  readonly Severity: string;
  readonly [field: string]: unknown;
}

const minimist: Vulnerability = {
  VulnerabilityID: "CVE-2021-44906",
  PkgName: "minimist",
  PkgIdentifier: { PURL: "pkg:npm/minimist@1.2.0" },
  InstalledVersion: "1.2.0",
  Severity: "HIGH",
};

/** A report of Trivy on the image. */
function trivyReport(vulnerabilities: readonly Vulnerability[]): GivenReport {
  const text = JSON.stringify({
    SchemaVersion: 2,
    ArtifactName: "shop:ci",
    ArtifactType: "container_image",
    Metadata: { RepoDigests: [`shop@${imageDigest}`] },
    Results: [{ Target: "shop:ci (debian 12)", Class: "os-pkgs", Vulnerabilities: vulnerabilities }],
  });
  const [report] = readExternalReport(text, "trivy.json");
  if (report === undefined) throw new Error("no report");
  return { report };
}

/** A report of Grype on the image: the same vulnerability, with the day of its fix. */
function grypeReport(date: string): string {
  const fix = { state: "fixed", versions: ["1.2.6"], available: [{ version: "1.2.6", date }] };
  return JSON.stringify({
    matches: [
      {
        vulnerability: { id: "GHSA-xvch-5gv4-984h", severity: "Critical", fix },
        relatedVulnerabilities: [{ id: "CVE-2021-44906" }],
        artifact: { name: "minimist", version: "1.2.0", purl: "pkg:npm/minimist@1.2.0" },
      },
    ],
    source: { type: "image", target: { manifestDigest: imageDigest } },
    descriptor: { name: "grype", version: "0.90.0", db: { status: { built: "2026-11-24T00:00:00Z", valid: true } } },
  });
}

function judged(own: readonly Finding[], vulnerabilities: readonly Vulnerability[]): Verdict {
  const evidence = evidenceOf(evidenceDirectory(own), { reports: [trivyReport(vulnerabilities)] });
  return decide(policyWith(), evidence, question).verdict;
}

describe("what two tools say of one vulnerability", () => {
  test("is one finding with the worst severity", () => {
    const verdict = judged([{ ...critical, severity: "low" }], [minimist]);
    expect(verdict).toMatchObject({ decision: "deny", blocking: 1 });
    expect(verdict.rules.find(({ rule }) => rule === "severity")?.because).toMatchObject([{ severity: "high" }]);
  });

  test("is one finding by alias", () => {
    expect(judged([critical], [{ ...minimist, VulnerabilityID: "GHSA-xvch-5gv4-984h" }]).blocking).toBe(1);
  });

  test("is one finding where one of them states no purl", () => {
    expect(judged([critical], [{ ...minimist, PkgIdentifier: {} }]).blocking).toBe(1);
  });

  test.each<[string, Partial<Vulnerability>]>([
    ["another package", { PkgName: "minimatch", PkgIdentifier: { PURL: "pkg:npm/minimatch@1.2.0" } }],
    ["another version", { InstalledVersion: "1.2.1", PkgIdentifier: { PURL: "pkg:npm/minimist@1.2.1" } }],
    ["another vulnerability", { VulnerabilityID: "CVE-2020-7598" }],
  ])("is two findings for %s", (_name, changes) => {
    expect(judged([critical], [{ ...minimist, ...changes }]).blocking).toBe(2);
  });

  test("of several, an advisory joins nothing, so that no waiver of one covers the other", () => {
    const advisory = packageFinding("DSA-1-1", "high", { aliases: ["CVE-2021-44906", "CVE-2021-44907"] });
    const second = { ...minimist, VulnerabilityID: "CVE-2021-44907" };
    expect(judged([advisory], [minimist, second]).blocking).toBe(3);
  });

  test("is waived for all of them", () => {
    const evidence = evidenceOf(evidenceDirectory([critical]), { reports: [trivyReport([minimist])] });
    expect(decide(policyWith({ waivers: [waiver()] }), evidence, question).verdict.decision).toBe("pass");
  });

  test("is excused for all of them by our own evidence", () => {
    const excused = { ...critical, suppression: { kind: "vex", source: "vendor.json" } as const };
    expect(judged([excused], [minimist]).decision).toBe("pass");
  });

  test("is said where they disagree", () => {
    const verdict = judged([critical], [minimist, { ...minimist, VulnerabilityID: "CVE-2020-7598" }]);
    expect(verdict.disagreements).toEqual([
      {
        findingId: "CVE-2021-44906",
        package: "pkg:npm/minimist@1.2.0",
        says: { seaworthy: "critical", trivy: "high" },
        missedBy: [],
      },
      {
        findingId: "CVE-2020-7598",
        package: "pkg:npm/minimist@1.2.0",
        says: { trivy: "high" },
        missedBy: ["seaworthy"],
      },
    ]);
    expect(verdictMarkdown(verdict)).toContain("Scanners disagree on 2 vulnerabilities");
  });

  test.each<[string, "fixed" | "not-fixed", string]>([
    ["counts its days from the fix that only the other knows", "not-fixed", "2026-12-01"],
    ["counts no day less where both know of the fix and one knows since when", "fixed", "2026-11-08"],
  ])("%s", (_name, fixState, due) => {
    const own = advisoryWith({ fixState, published: "2026-11-01" }, fixState === "fixed" ? {} : { fixes: [] });
    const [report] = readExternalReport(grypeReport("2026-11-24"), "grype.json");
    if (report === undefined) throw new Error("no report");
    const policy = policyWith({ rules: { sla: { critical: 7 } } }, { failOn: "none" });
    const { verdict } = decide(policy, evidenceOf(evidenceDirectory([own]), { reports: [{ report }] }), question);
    const sla = verdict.rules.find(({ rule }) => rule === "sla");
    expect([...(sla?.because ?? []), ...(sla?.upcoming ?? [])].map(({ values }) => values?.["due"])).toEqual([due]);
  });

  test("turns no denial into a pass when another tool says more", () => {
    const stated = fc
      .record({
        id: fc.constantFrom("CVE-2021-44906", "GHSA-xvch-5gv4-984h", "CVE-2020-7598"),
        severity: fc.constantFrom("CRITICAL", "HIGH", "LOW", "UNKNOWN"),
        fixed: fc.constantFrom("", "1.2.6"),
        published: fc.constantFrom("2020-01-01T00:00:00Z", "2026-11-20T00:00:00Z"),
        purl: fc.constantFrom("", "pkg:npm/minimist@1.2.0"),
      })
      .map(({ id, severity, fixed, published, purl }) => ({
        ...minimist,
        VulnerabilityID: id,
        Severity: severity,
        FixedVersion: fixed,
        PublishedDate: published,
        PkgIdentifier: { PURL: purl },
      }));
    const own = fc
      .record({
        fixState: fc.constantFrom("fixed", "not-fixed"),
        published: fc.constantFrom("2020-01-01", "2026-11-20"),
      })
      .map(({ fixState, published }) =>
        advisoryWith({ fixState, published }, fixState === "fixed" ? {} : { fixes: [] }),
      );
    const rules = { severities: { critical: "sla", high: "fixable" }, sla: { critical: 14, high: 7 } } as const;
    const policy = policyWith({ rules, waivers: [waiver({ severity: "high" })] }, { failOn: "none" });
    const ask = (findings: readonly Finding[], reports: readonly GivenReport[]): string =>
      decide(policy, evidenceOf(evidenceDirectory(findings), { reports }), question).verdict.decision;
    fc.assert(
      fc.property(
        fc.array(own, { maxLength: 1 }),
        fc.array(stated, { maxLength: 3 }),
        fc.array(stated, { minLength: 1, maxLength: 2 }),
        (findings, first, more) => {
          const reports = first.length === 0 ? [] : [trivyReport(first)];
          if (ask(findings, reports) === "deny") {
            expect(ask(findings, [...reports, trivyReport(more)])).toBe("deny");
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    ["of one SBOM does not hide it in the whole checkout", "a/app.cdx.json", 1],
    ["of the whole checkout hides it there", ".", 0],
  ])("a suppression %s", (_what, path, expected) => {
    const suppression = { kind: "vex", source: "vendor.json" } as const;
    const own = packageFinding("CVE-1", "critical", { subject: { kind: "source", path }, suppression });
    const external = packageFinding("CVE-1", "critical", { subject: { kind: "source", path: "." } });
    const merged = mergeFindings([factsOf(own, "seaworthy")], [factsOf(external, "osv-scanner")]);
    expect(merged.filter(({ finding }) => finding.suppression === undefined)).toHaveLength(expected);
  });

  test("keeps to severities, where a tool has the name of what every object has", () => {
    const [own, external] = [critical, packageFinding("CVE-2021-44906", "low")];
    const [merged] = mergeFindings([factsOf(own, "seaworthy")], [factsOf(external, "constructor")]);
    expect(merged?.says).toEqual({ seaworthy: "critical", constructor: "low" });
    const facts = factsOf({ ...own, severity: "low" }, "seaworthy");
    const { listed } = disagreementsOf([facts], () => ["constructor", "seaworthy"]);
    expect(listed).toMatchObject([{ missedBy: ["constructor"] }]);
  });

  describe("in packages of two types that have one name and version", () => {
    const python = { ...minimist, PkgIdentifier: { PURL: "pkg:pypi/minimist@1.2.0" } };
    const nameless = { ...minimist, PkgIdentifier: {} };

    test("is two findings", () => {
      expect(judged([critical], [python]).blocking).toBe(2);
      expect(judged([], [minimist, python]).blocking).toBe(2);
      expect(judged([], [nameless, minimist, python]).blocking).toBe(2);
    });

    test("is not hidden by a suppression of the other", () => {
      const excused = { ...critical, suppression: { kind: "vex", source: "vendor.json" } as const };
      expect(judged([excused], [python])).toMatchObject({ decision: "deny", blocking: 1 });
    });

    test.each([
      ["where the other comes first", [minimist, python]],
      ["where the other comes last", [python, minimist]],
      ["where a tool without purls comes first", [nameless, python, minimist]],
    ])("is not waived with the other, %s", (_name, vulnerabilities) => {
      const waivers = [waiver({ package: "pkg:npm/minimist" })];
      const evidence = evidenceOf(evidenceDirectory([]), { reports: [trivyReport(vulnerabilities)] });
      const { verdict } = decide(policyWith({ waivers }), evidence, question);
      expect([verdict.decision, verdict.blocking, verdict.waived.length]).toEqual(["deny", 1, 1]);
    });
  });

  test("never becomes less severe, and none is lost, in whatever order it is said", () => {
    const finding = fc
      .tuple(
        fc.constantFrom("CVE-1", "CVE-2", "GHSA-aaaa-bbbb-cccc"),
        fc.subarray(["CVE-1", "CVE-2", "GHSA-aaaa-bbbb-cccc"]),
        fc.constantFrom(...severities),
      )
      .map(([id, aliases, severity]) => packageFinding(id, severity, { aliases }));
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 5 }), fc.array(finding, { maxLength: 5 }), (own, external) => {
        const merged = mergeFindings(
          own.map((one) => factsOf(one, "seaworthy")),
          external.map((one) => factsOf(one, "trivy")),
        );
        expect(merged.length).toBeGreaterThanOrEqual(own.length);
        for (const one of [...own, ...external]) {
          const holder = merged.some(
            ({ finding: { ruleId, aliases, severity } }) =>
              [ruleId, ...aliases].includes(one.ruleId) &&
              severities.indexOf(severity) <= severities.indexOf(one.severity),
          );
          expect(holder).toBe(true);
        }
      }),
    );
  });
});
