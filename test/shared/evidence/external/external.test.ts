import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ExternalReport, readExternalReport } from "../../../../shared/evidence/external/index.ts";
import { imageDigest } from "../../../harness/samples.ts";
import { sharedData } from "../../../harness/shared-data.ts";
import { describeUnless } from "../../../harness/skip.ts";

const directory = sharedData("advisories/feeds/reports/");

function sample(name: string): ExternalReport {
  const text = readFileSync(`${directory}${name}`, "utf8");
  const [report] = readExternalReport(text, name);
  if (report === undefined) throw new Error(`${name} holds no report`);
  return report;
}

describeUnless(directory === undefined, "needs the given data advisories/feeds/reports")(
  "reports as their tools wrote them",
  () => {
    test.each<[string, Partial<ExternalReport>, number]>([
      ["trivy/scheme_2_many_vulns.json", { tool: "trivy", about: "image", manifests: [] }, 5],
      ["trivy/misconfigurations_and_secrets.json", { tool: "trivy", about: "source" }, 5],
      [
        "trivy/alpine-310.sarif",
        { tool: "trivy", about: "image", config: expect.stringMatching(/^sha256:961769/u) },
        4,
      ],
      ["grype/many_vulns4.json", { tool: "grype", about: "source", version: "0.24.0", gaps: [] }, 9],
      ["grype/TestSarifPresenter_image.sarif", { tool: "grype", manifests: [] }, 2],
      ["hadolint/hadolint.json", { tool: "hadolint", about: "source" }, 5],
      ["hadolint/one_dockerfile.json", { tool: "hadolint", about: "source" }, 4],
      ["dockle/many_findings.json", { tool: "dockle", about: "image", suppressed: 1 }, 4],
      ["dockle/CIS-DI-0010.sarif", { tool: "dockle" }, 1],
      ["snyk/sarif-with-file-container-result.json", { tool: "snyk-container" }, 1],
    ])("%s", (name, expected, findings) => {
      const report = sample(name);
      expect(report).toMatchObject(expected);
      expect(report.findings).toHaveLength(findings);
      const prints = report.findings.map(({ finding }) => finding.fingerprint);
      expect(new Set(prints).size).toBe(prints.length);
    });

    test("Grype says which image, which data and which package", () => {
      const report = sample("grype/fix_available.json");
      expect(report).toMatchObject({
        manifests: [expect.stringMatching(/^sha256:4e1c538/u)],
        dataDate: "2024-04-10T01:25:07Z",
      });
      expect(report.findings[0]?.finding).toMatchObject({
        ruleId: "CVE-2009-3882",
        severity: "high",
        advisory: { fixState: "fixed", fixedVersion: "1.2.3" },
        package: { name: "java" },
      });
    });

    test("packages are found in the SARIF of scanners", () => {
      const found = (name: string): unknown => sample(name).findings[0]?.finding;
      expect(found("trivy/alpine-310.sarif")).toMatchObject({
        ruleId: "CVE-2019-1549",
        package: { name: "libcrypto1.1", version: "1.1.1c-r0" },
        advisory: { fixedVersion: "1.1.1d-r0" },
      });
      expect(found("grype/TestSarifPresenter_image.sarif")).toMatchObject({
        ruleId: "CVE-1999-0001",
        package: { name: "package-1", version: "1.1.1" },
      });
      expect(found("snyk/sarif-with-file-container-result.json")).toMatchObject({
        aliases: ["CVE-2016-3189"],
        package: { name: "bzip2", version: "1.0.6-8.1" },
      });
    });

    test("cut off anywhere they are errors, never fewer findings", () => {
      for (const name of ["trivy/scheme_2_many_vulns.json", "grype/fix_available.json", "dockle/CIS-DI-0010.sarif"]) {
        const text = readFileSync(`${directory}${name}`, "utf8").trimEnd();
        fc.assert(
          fc.property(fc.nat(text.length - 1), (length) => {
            expect(() => readExternalReport(text.slice(0, length), name)).toThrow(/not a supported report/u);
          }),
          { numRuns: 25 },
        );
      }
    });
  },
);

const sarifWith = (run: object): string =>
  JSON.stringify({ version: "2.1.0", runs: [{ tool: { driver: { name: "CodeQL" } }, results: [], ...run }] });
const result = { ruleId: "js/xss", level: "error", message: { text: "here" } };

describe("SARIF", () => {
  test.each<[string, object, object[]]>([
    ["counts a result", {}, [{ ruleId: "js/xss", severity: "high" }]],
    ["takes a missing level as warning", { level: undefined }, [{ severity: "medium" }]],
    ["prefers the score", { properties: { "security-severity": "9.8" } }, [{ severity: "critical" }]],
    ["ignores a score that is none", { properties: { "security-severity": "x" } }, [{ severity: "high" }]],
    ["leaves out what passes", { kind: "pass" }, []],
    ["counts what is open", { kind: "open" }, [{ ruleId: "js/xss" }]],
    ["leaves out what is gone", { baselineState: "absent" }, []],
    [
      "marks what is suppressed",
      { suppressions: [{ kind: "external" }] },
      [{ suppression: { kind: "configuration" } }],
    ],
    [
      "does not take a suppression under review for one",
      { suppressions: [{ kind: "external", status: "underReview" }] },
      [{ ruleId: "js/xss" }],
    ],
  ])("%s", (_name, changes, expected) => {
    const [report] = readExternalReport(sarifWith({ results: [{ ...result, ...changes }] }), "x.sarif");
    expect(report?.findings.map(({ finding }) => finding)).toMatchObject(expected);
    if (_name.includes("under review")) expect(report?.suppressed).toBe(0);
  });

  test("says what failed", () => {
    const [report] = readExternalReport(sarifWith({ invocations: [{ executionSuccessful: false }] }), "x.sarif");
    expect(report?.gaps).toEqual(["the tool did not finish"]);
  });
});

describe("what is no report is refused", () => {
  test.each<[string, string]>([
    ["nothing", ""],
    ["null", "null"],
    ["an empty object", "{}"],
    ["an empty list", "[]"],
    ["a text", '"trivy"'],
    ["HTML", "<html>rate limited</html>"],
    ["a list of something else", '[{"a":1}]'],
    ["SARIF without runs", '{"version":"2.1.0","runs":[]}'],
    ["SARIF of another version", '{"version":"2.0.0","runs":[{"tool":{"driver":{"name":"x"}},"results":[]}]}'],
    ["SARIF without results", '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}}}]}'],
    ["SARIF with null results", sarifWith({ results: null })],
    ["SARIF of ours", sarifWith({ tool: { driver: { name: "seaworthy" } } })],
    [
      "Trivy of another layout",
      '{"SchemaVersion":3,"ArtifactName":"x","ArtifactType":"container_image","Results":[{"Target":"x"}]}',
    ],
    ["Trivy without results", '{"SchemaVersion":2,"ArtifactName":"x","ArtifactType":"container_image"}'],
    [
      "Trivy with empty results",
      '{"SchemaVersion":2,"ArtifactName":"x","ArtifactType":"container_image","Results":[]}',
    ],
    ["Grype without matches", '{"matches":null,"source":{"type":"image"},"descriptor":{"name":"grype","version":"1"}}'],
    ["Grype of another tool", '{"matches":[],"source":{"type":"image"},"descriptor":{"name":"gripe","version":"1"}}'],
    ["Dockle without a summary", '{"details":[]}'],
    ["Dockle that counts what it does not list", '{"summary":{"fatal":1,"warn":0,"info":0,"pass":9},"details":[]}'],
    ["Dockle that checked nothing", '{"summary":{"fatal":0,"warn":0,"info":0,"pass":0},"details":[]}'],
    ["an error of Snyk", '{"ok":false,"error":"auth"}'],
    ["a hadolint of unknown levels", '[{"file":"D","line":1,"code":"DL3000","level":"fatal","message":"x"}]'],
    ["depth without end", "[".repeat(200_000)],
  ])("%s", (_name, text) => {
    expect(() => readExternalReport(text, "report")).toThrow(/^report: is not a supported report/u);
  });

  test("of any JSON nothing but that error comes", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (text) => {
        try {
          readExternalReport(text, "report");
        } catch (error) {
          expect(error).toMatchObject({ code: "REPORT_UNREADABLE" });
        }
      }),
    );
  });
});

test("digests of an image are those of its manifest and configuration, and no others", () => {
  const metadata = { ImageID: `sha256:${"1".repeat(64)}`, RepoDigests: [`r.example/a@${imageDigest}`, "b@sha256:12"] };
  const text = JSON.stringify({
    SchemaVersion: 2,
    ArtifactName: "a",
    ArtifactType: "container_image",
    Metadata: metadata,
    Results: [{ Target: "a (debian 12)", Class: "os-pkgs" }],
  });
  expect(readExternalReport(text, "a")[0]).toMatchObject({ manifests: [imageDigest], config: metadata.ImageID });
});
