import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InvalidError } from "../../../shared/errors/index.ts";
import type { Report, Severity } from "../../../shared/findings/index.ts";
import { severities } from "../../../shared/findings/index.ts";
import { prepareForUpload, readReport, serializeSarif, toSarif } from "../../../shared/sarif/index.ts";
import { lintFinding, packageFinding, sampleReport } from "../../harness/samples.ts";
import { sharedData } from "../../harness/shared-data.ts";
import { testUnless } from "../../harness/skip.ts";

const options = { version: "0.1.0" };
const report = sampleReport([
  packageFinding("CVE-2021-44906", "critical"),
  lintFinding("DL3000", "medium", 3, {
    suppression: { kind: "inline", source: "Dockerfile:2", reason: "the base sets it" },
  }),
  packageFinding("CVE-2023-52425", "high", { locations: [] }),
]);

describe("SARIF", () => {
  test("gives back the report it was written from", () => {
    expect(readReport(serializeSarif(toSarif(report, options)), "x.sarif")).toEqual(report);
  });

  test("loses nothing of any text", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            id: fc.string({ minLength: 1 }),
            message: fc.string(),
            path: fc.string({ minLength: 1 }),
            severity: fc.constantFrom(...severities),
          }),
        ),
        (items) => {
          const findings = items.map(({ id, message, path, severity }) =>
            lintFinding(id, severity as Severity, 1, {
              message,
              locations: [{ file: path, region: { startLine: 1 } }],
            }),
          );
          const given: Report = sampleReport(findings);
          expect(readReport(serializeSarif(toSarif(given, options)), "x")).toEqual(given);
        },
      ),
      { numRuns: 50 },
    );
  });

  test("gives equal bytes for equal reports", () => {
    expect(serializeSarif(toSarif(report, options))).toBe(serializeSarif(toSarif(structuredClone(report), options)));
  });

  test("is refused when cut off anywhere", () => {
    const text = serializeSarif(toSarif(report, options));
    for (let end = 0; end < text.length - 2; end += 97) {
      expect(() => readReport(text.slice(0, end), "cut.sarif")).toThrow(InvalidError);
    }
  });

  test("is refused when a message was edited", () => {
    const log = toSarif(report, options);
    const [result] = log.runs[0]?.results ?? [];
    if (result !== undefined) result.message.text = "all is well";
    expect(() => readReport(serializeSarif(log), "x")).toThrow(/edited/u);
  });

  const filePath = sharedData("schemas/sarif/sarif-2.1.0.schema.json");
  testUnless(filePath === undefined, "needs the given data schemas/sarif/sarif-2.1.0.schema.json")(
    "passes the schema of SARIF 2.1.0",
    () => {
      const file = filePath ?? "";
      const {
        $schema: _schema,
        id: _id,
        ...schema
      } = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
      const ajv = new Ajv({ strict: false });
      formats.default(ajv);
      const validate = ajv.compile(schema);
      for (const log of [
        toSarif(report, options),
        prepareForUpload(toSarif(report, options), { fallbackFile: "Dockerfile" }).log,
      ]) {
        validate(JSON.parse(serializeSarif(log)));
        expect(validate.errors ?? []).toEqual([]);
      }
    },
  );

  test("has security-severity as text, and only on security rules", () => {
    const given = sampleReport([packageFinding("A", "critical")]);
    const [rule] = toSarif(given, options).runs[0]?.tool.driver.rules ?? [];
    expect(rule?.properties?.["security-severity"]).toBe("8.0");
    const plain = toSarif({ ...given, rules: given.rules.map((entry) => ({ ...entry, tags: [] })) }, options);
    expect(plain.runs[0]?.tool.driver.rules?.[0]?.properties).not.toHaveProperty("security-severity");
  });

  test("uses the hash of the line, but not twice for one rule on one line", () => {
    const lineHash = (): string => "feed:1";
    const one = toSarif(sampleReport([lintFinding("A", "low", 3)]), { ...options, lineHash });
    expect(one.runs[0]?.results?.[0]?.partialFingerprints?.["primaryLocationLineHash"]).toBe("feed:1");
    const twins = [
      lintFinding("A", "low", 3, { fingerprint: "f1" }),
      lintFinding("A", "low", 3, { fingerprint: "f2" }),
    ];
    const two = toSarif(sampleReport(twins), { ...options, lineHash });
    expect(two.runs[0]?.results?.map((result) => result.partialFingerprints?.["primaryLocationLineHash"])).toEqual([
      "f1",
      "f2",
    ]);
  });
});

describe("prepareForUpload", () => {
  test("keeps the worst within the limit and says what it left out", () => {
    const findings = [lintFinding("A", "low", 1), lintFinding("B", "critical", 2), lintFinding("C", "medium", 3)];
    const { log, cuts } = prepareForUpload(toSarif(sampleReport(findings), options), {
      fallbackFile: "Dockerfile",
      limits: { results: 2 },
    });
    expect(log.runs[0]?.results?.map((result) => result.ruleId)).toEqual(["B", "C"]);
    expect(cuts).toEqual(["1 finding of the lowest level omitted: GitHub's limit is 2 per run"]);
    expect(log.runs[0]?.tool.driver.rules?.map((rule) => rule.id)).toEqual(["B", "C"]);
  });

  test("shows findings without a repository file on the fallback, with matching rule indices", () => {
    const { log, cuts } = prepareForUpload(toSarif(report, options), { fallbackFile: "docker/Dockerfile" });
    const [run] = log.runs;
    expect(run?.results?.map((result) => result.locations?.[0]?.physicalLocation?.artifactLocation?.uri)).toEqual([
      "Dockerfile",
      "docker/Dockerfile",
    ]);
    for (const result of run?.results ?? [])
      expect(run?.tool.driver.rules?.[result.ruleIndex ?? -1]?.id).toBe(result.ruleId);
    expect(cuts.join()).toContain("1 suppressed finding not uploaded");
    expect(JSON.stringify(log)).not.toContain('"seaworthy":');
  });
});
