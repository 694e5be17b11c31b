import { readFile } from "node:fs/promises";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import type { Report } from "../../../../shared/findings/index.ts";
import { serializeDocument } from "../../../../shared/report/document/build.ts";
import { reportDocument } from "../../../../shared/report/document/schema.ts";
import { imageContents } from "../../../harness/image-contents.ts";
import { documentOf } from "../../../harness/report-document.ts";
import { lintFinding, packageFinding, sampleReport } from "../../../harness/samples.ts";

const suppression = { kind: "inline", source: "Dockerfile:1", reason: "tested" } as const;
const report: Report = sampleReport(
  [
    lintFinding("B", "low", 2),
    packageFinding("CVE-1", "critical", { baselineState: "new" }),
    lintFinding("C", "high", 3, { suppression }),
    lintFinding("A", "high", 9),
  ],
  {
    coverage: { examined: { packages: 12 }, gaps: [{ what: "/x.jar", why: "encrypted", weight: "partial" }] },
    comparison: { source: "main", fixed: [{ fingerprint: "f", ruleId: "OLD", message: "gone" }] },
  },
);
const examined = [{ report, contents: () => imageContents }];

describe("the document of a run", () => {
  const document = documentOf(examined);

  test("satisfies its published schema", async () => {
    const schema = JSON.parse(
      await readFile(new URL("../../../../schemas/report.schema.json", import.meta.url), "utf8"),
    );
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats.default(ajv);
    ajv.validate(schema, JSON.parse(serializeDocument(document)));
    expect(ajv.errors).toBeNull();
    expect(reportDocument.parse(document)).toEqual(document);
  });

  test("lists findings that count, worst first, and suppressed ones apart", () => {
    expect(document.findings.map(({ ruleId }) => ruleId)).toEqual(["CVE-1", "A", "B"]);
    expect(document.suppressed).toMatchObject([{ ruleId: "C", suppression, blocking: false }]);
    expect(document.verdict).toMatchObject({ findings: { critical: 1, high: 1, low: 1, info: 0 }, suppressed: 1 });
    expect(document.fixed).toEqual([{ action: "image-scan", ruleId: "OLD", message: "gone", fingerprint: "f" }]);
  });

  test("states of a vulnerability what is known, with the layer and its instruction", () => {
    expect(document.findings[0]).toMatchObject({
      ...{ file: "Dockerfile", line: 6, column: 1, endLine: 6, endColumn: 11 },
      package: { name: "minimist", version: "1.2.0", purl: "pkg:npm/minimist@1.2.0", type: "npm" },
      ...{ fixedVersion: "1.2.6", fixState: "fixed", score: 9.8, state: "new", blocking: true },
      layer: { index: 2, path: "/app/node_modules/minimist/package.json" },
      instruction: { file: "Dockerfile", line: 6, keyword: "RUN" },
      fixes: [{ kind: "upgrade", toVersion: "1.2.6" }],
    });
    expect(document.subjects[0]?.layers?.map(({ index, packages }) => [index, packages])).toEqual([
      [0, 1],
      [2, 2],
    ]);
    expect(document.coverage).toMatchObject({ complete: false, gaps: [{ what: "/x.jar", subject: "shop:ci" }] });
  });

  test.each([
    [{ kind: "vendor", advisory: "DSA-1" }, { ratedBy: { kind: "vendor", advisory: "DSA-1" } }],
    [{ kind: "unrated" }, {}],
  ] as const)("says where a severity is from: %j", (source, facts) => {
    const finding = packageFinding("CVE-1", "high");
    const advisory = finding.advisory === undefined ? [] : [{ ...finding.advisory, ...facts }];
    const rated = documentOf([{ report: sampleReport(advisory.map((each) => ({ ...finding, advisory: each }))) }]);
    expect(rated.findings.map(({ severitySource }) => severitySource)).toEqual([source]);
    expect(documentOf([{ report: sampleReport([lintFinding("A", "low", 1)]) }]).findings[0]?.severitySource).toEqual({
      kind: "rule",
    });
  });

  test("does not depend on the order of reports' findings", () => {
    const reversed = { ...report, findings: report.findings.toReversed() };
    expect(serializeDocument(documentOf([{ report: reversed, contents: () => imageContents }]))).toBe(
      serializeDocument(document),
    );
  });

  test("links to the web only", () => {
    const finding = packageFinding("CVE-1", "high");
    const references = ["https://a.example/1", "javascript:alert(1)", 'https://x"onclick=', "http://b.example"];
    const advisory = finding.advisory === undefined ? {} : { advisory: { ...finding.advisory, references } };
    const { findings } = documentOf([{ report: sampleReport([{ ...finding, ...advisory }]) }]);
    expect(findings[0]?.links).toEqual(["https://a.example/1"]);
  });
});

describe("with a gate", () => {
  const finding = packageFinding("CVE-1", "critical");
  const waived = packageFinding("CVE-2", "high");
  const waiver = { findingId: "CVE-2", severity: "high", reason: "r", owner: "o", expires: "2026-12-01" } as const;
  const gate = (count: number) => ({
    ...({ decision: "deny", headline: "not fit to ship", digests: [], blocking: 1, plan: [], notes: [] } as const),
    policy: { digest: `sha256:${"0".repeat(64)}` },
    rules: [
      {
        ...({ rule: "severity", decision: "deny", requires: "no finding at high or worse", count } as const),
        reasons: [{ what: "CVE-1", remediation: "upgrade", findingId: "CVE-1", fingerprint: finding.fingerprint }],
      },
    ],
    waived: [{ ...waiver, fingerprint: waived.fingerprint }],
  });
  const judged = [{ report: sampleReport([finding, waived]) }];

  test("the gate says what blocks and what is waived", () => {
    const document = documentOf(judged, { result: { examined: judged, gate: gate(1) } });
    expect(document.verdict).toMatchObject({ headline: "not fit to ship", gate: { blocking: 1 } });
    expect(document.findings.map(({ blocking }) => blocking)).toEqual([true, false]);
    expect(document.findings[1]?.waiver).toEqual({ reason: "r", owner: "o", expires: "2026-12-01" });
  });

  test("a finding is neither blocking nor harmless if the gate lists only some of its reasons", () => {
    const { findings } = documentOf(judged, { result: { examined: judged, gate: gate(700) } });
    expect(findings.map(({ blocking }) => blocking)).toEqual([true, undefined]);
  });
});
