import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { externalTools, readExternalReport } from "../../../../shared/evidence/external/index.ts";

/** Reads a text. Anything but a report that proves something, or the one error, fails. */
function expectNoPass(text: string): void {
  try {
    for (const { findings, gaps } of readExternalReport(text, "report")) {
      expect(findings.length + gaps.length).toBeGreaterThan(0);
    }
  } catch (error) {
    expect(error).toMatchObject({ code: "REPORT_UNREADABLE" });
  }
}

/** Keys that readers look for. */
const keys = [
  ...["results", "errors", "vulnerabilities", "version", "scan", "type", "findings", "matches", "descriptor", "source"],
  ...[
    "name",
    "severity",
    "id",
    "Target",
    "SchemaVersion",
    "Results",
    "ClusterName",
    "Resources",
    "report",
    "ok",
    "error",
  ],
  ...["packageManager", "summary", "summaryDetails", "clusterName", "reportGUID", "files", "rule", "priority", "info"],
  ...["Checks", "Reports", "nodes", "services", "Pass", "Fail", "Total", "reportFormat", "bomFormat", "specVersion"],
  ...["plugins_used", "queries", "queries_total", "tests", "dockerbenchsecurity", "end", "Controls", "Totals", "site"],
  ...["@generated", "@version", "template-id", "rows", "total_rows", "data", "total_count", "artifacts", "__proto__"],
];

describe("texts that no tool writes are no pass and no crash", () => {
  test("any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), expectNoPass), { numRuns: 500 });
  });

  test("any JSON with keys of reports", () => {
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: "small" },
        fc.constantFrom(null, true, false, 0, 1, "", "a", "1.0", "CTRF", "CycloneDX", "SUCCESS"),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.array(fc.tuple(fc.constantFrom(...keys), tie("value")), { maxLength: 6 }).map((entries) => {
          const object: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
          for (const [key, inner] of entries) object[key] = inner;
          return object;
        }),
      ),
    }));
    fc.assert(
      fc.property(value, (json) => expectNoPass(JSON.stringify(json))),
      { numRuns: 2000 },
    );
  });

  test("any XML with elements of reports", () => {
    const names = ["testsuites", "testsuite", "testcase", "failure", "OWASPZAPReport", "site", "alerts", "alertitem"];
    const more = ["niktoscan", "scandetails", "bom", "vulnerabilities", "vulnerability", "analysis", "dependencies"];
    const { element } = fc.letrec<{ element: string }>((tie) => ({
      element: fc
        .tuple(
          fc.constantFrom(...names, ...more),
          fc.array(
            fc.oneof({ depthSize: "small", withCrossShrink: true }, fc.string({ maxLength: 5 }), tie("element")),
            { maxLength: 3 },
          ),
        )
        .map(([name, children]) => `<${name}>${children.join("")}</${name}>`),
    }));
    const isTest = /^<testsuites?>.*<testcase>/su;
    const isWebScan = /^<(?:OWASPZAPReport|niktoscan)>.*<(?:site|scandetails)>/su;
    fc.assert(
      fc.property(
        // These are tests that passed, and scans that found nothing.
        element.filter((text) => !isTest.test(text) && !isWebScan.test(text)),
        expectNoPass,
      ),
      { numRuns: 500 },
    );
  });

  test.each<[string, string]>([
    ["an entity bomb", '<!DOCTYPE a [<!ENTITY x "xxxx">]><testsuite><testcase name="&x;"/></testsuite>'],
    ["deep XML", `${"<testsuite>".repeat(5000)}${"</testsuite>".repeat(5000)}`],
    ["deep JSON", `${'{"results":['.repeat(5000)}${"]}".repeat(5000)}`],
    ["a document type without an end", `${"<!DOCTYPE ".repeat(100_000)}<a/>`],
    ["a key twice", '{"plugins_used":[1],"results":{"a":[{"type":"x"}]},"results":{}}'],
    [
      "a quoted value without an end",
      `Vulnerability ID,Severity,Package name,Package version,Risk accepted\n"${"a".repeat(100_000)}`,
    ],
  ])("%s is refused at once", (_name, text) => {
    const start = performance.now();
    expect(() => readExternalReport(text, "report")).toThrow(/is not a supported report/u);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test("keys of prototypes are refused", () => {
    const text = '{"version":"1","plugins_used":[1],"results":{"__proto__":[{"type":"AWS"}]}}';
    expect(() => readExternalReport(text, "report")).toThrow(/its key "__proto__"/u);
  });

  test("invalid JSON is not quoted, because it can have secrets", () => {
    expect(() => readExternalReport('[{"Secret": hunter2}]', "report")).toThrow(/^(?!.*hunter2).*not valid JSON/su);
  });

  test("an entity other than the five is text", () => {
    const text = '<testsuite><testcase name="a&x;&lt;b"><failure/></testcase></testsuite>';
    expect(readExternalReport(text, "report")[0]?.findings[0]?.finding.ruleId).toBe("a&x;<b");
  });
});

test("every tool has a name for policies and a kind of subject", () => {
  const tools = externalTools();
  expect(tools.length).toBeGreaterThan(50);
  for (const { tool, subjects } of tools) {
    expect(tool).toMatch(/^[a-z][a-z0-9-]*$/u);
    expect(subjects).not.toEqual([]);
  }
});
