import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Answer, decide, type Question } from "../../../../actions/gate/decide.ts";
import { parseReportEntry } from "../../../../actions/gate/evidence/call-subject.ts";
import { requirementFault } from "../../../../actions/gate/evidence/names.ts";
import { verdictDocument } from "../../../../actions/gate/verdict/schema.ts";
import { readExternalReport } from "../../../../shared/evidence/external/index.ts";
import { imageDigest } from "../../../harness/samples.ts";
import { sharedData } from "../../../harness/shared-data.ts";
import { testUnless } from "../../../harness/skip.ts";
import { evidenceDirectory, evidenceOf, image, item, policyWith, question } from "../fixtures.ts";

const index = `sha256:${"1d".repeat(32)}`;
const arm = `sha256:${"a4".repeat(32)}`;
const elsewhere = `sha256:${"0e".repeat(32)}`;

/** SARIF that says nothing about what it is about, as DAST tools and benchmarks write it. */
const plain = (tool: string): string =>
  JSON.stringify({ version: "2.1.0", runs: [{ tool: { driver: { name: tool } }, results: [] }] });

function verdictOf(
  require: readonly string[],
  entries: readonly (readonly [entry: string, text: string])[],
  changes: Partial<Question> & { readonly records?: ReturnType<typeof item>[] } = {},
): Answer["verdict"] {
  const { records = [], ...asked } = changes;
  const reports = entries.flatMap(([entry, text]) => {
    const { file, about } = parseReportEntry(entry);
    return readExternalReport(text, file).map((report) => ({ report, ...(about === undefined ? {} : { about }) }));
  });
  const directory = { evidence: [...evidenceDirectory().evidence, ...records], problems: [] };
  return decide(policyWith({}, { require }), evidenceOf(directory, { reports }), { ...question, ...asked }).verdict;
}

describe("a required tool", () => {
  test.each<[require: string, entry: string, decision: string]>([
    ["zap", `zap.sarif@${imageDigest}`, "pass"],
    ["zap", `zap.sarif@instance:${imageDigest}`, "pass"],
    ["zap@instance", `zap.sarif@instance:${imageDigest}`, "pass"],
    ["zap@image", `zap.sarif@${imageDigest}`, "pass"],
    ["zap", "zap.sarif@source", "pass"],
    ["zap", "zap.sarif@host:web", "pass"],
    ["zap@host", "zap.sarif@host:web", "pass"],
    ["zap@cluster", "zap.sarif@cluster", "pass"],
    ["zap@instance", `zap.sarif@${imageDigest}`, "undecided"],
    ["zap@image", `zap.sarif@instance:${imageDigest}`, "undecided"],
    ["zap@image", "zap.sarif@source", "undecided"],
    ["zap@source", "zap.sarif@host", "undecided"],
    ["zap@host", "zap.sarif@cluster", "undecided"],
    ["zap", "zap.sarif", "undecided"],
    ["zap", `zap.sarif@${elsewhere}`, "undecided"],
    ["zap", `zap.sarif@instance:${elsewhere}`, "undecided"],
    ["nuclei", `zap.sarif@${imageDigest}`, "undecided"],
  ])("%s with %s: %s", (require, entry, decision) => {
    const verdict = verdictOf([require], [[entry, plain("ZAP")]]);
    expect(verdict.decision).toBe(decision);
    expect(verdictDocument.safeParse(JSON.parse(JSON.stringify(verdict))).error).toBeUndefined();
  });

  test("that examines images must have examined every digest", () => {
    const digests = [imageDigest, arm];
    const one = verdictOf(["zap"], [[`zap.sarif@${imageDigest}`, plain("ZAP")]], { digests });
    expect(one.rules[0]?.because.map(({ what }) => what)).toContain(`there is no usable evidence of zap about ${arm}`);
    // Of several reports, those about source do not stand in for a platform.
    const mixed = verdictOf(
      ["zap"],
      [
        [`zap.sarif@${imageDigest}`, plain("ZAP")],
        ["zap2.sarif@source", plain("ZAP")],
      ],
      { digests },
    );
    expect(mixed.decision).toBe("undecided");
  });

  test("may have examined an index, if its platforms are known", () => {
    const digests = [imageDigest, arm];
    const of = (digest: string, platform: string): ReturnType<typeof item> =>
      item("verify", [], { subject: { ...image, digest, platform } });
    const records = [of(index, "index"), of(imageDigest, "linux/amd64"), of(arm, "linux/arm64")];
    const report = [[`zap.sarif@${index}`, plain("ZAP")]] as const;
    const verdict = verdictOf(["zap"], report, { digests, records });
    expect(verdict.rules[0]?.because).toEqual([]);
    expect(verdict.evidence.at(-1)).toMatchObject({ action: "zap", subject: `shop:ci index ${index}`, given: index });
    // A platform that the index was not examined with is not covered.
    const [first, second] = records.flatMap((record) => (record === undefined ? [] : [record]));
    const part = verdictOf(["zap"], report, { digests, records: [first, second].flatMap((record) => record ?? []) });
    expect(part.rules[0]?.because.map(({ what }) => what)).toContain(`there is no usable evidence of zap about ${arm}`);
    expect(verdictOf(["zap"], report, { digests }).decision).toBe("undecided");
  });

  test("is told how its report would count", () => {
    const unbound = verdictOf(["zap"], [["zap.sarif", plain("ZAP")]]);
    expect(unbound.rules[0]?.because).toEqual([
      expect.objectContaining({
        what: "zap.sarif does not state what it is about",
        remediation: "set it as zap.sarif@sha256:…, with the digest of the examined image, or as zap.sarif@source",
      }),
      expect.objectContaining({ remediation: "if its report is about that, set it as `zap.sarif@sha256:…`" }),
    ]);
    const wrong = verdictOf(["zap@instance"], [["zap.sarif@source", plain("ZAP")]]);
    expect(wrong.rules[0]?.because[0]).toMatchObject({
      what: `there is no usable evidence of zap about a running instance of ${imageDigest}`,
      remediation:
        "if its report is about that, set it as `zap.sarif@instance:sha256:…`; now it counts as evidence about source",
    });
    const none = verdictOf(["zap"], []);
    expect(none.rules[0]?.because[0]?.remediation).toBe(
      "run zap and set its report in `reports`, as `FILE@sha256:…` if it does not state what it is about",
    );
  });
});

describe("a report about a machine or an instance", () => {
  const finding = JSON.stringify({
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "ZAP" } },
        results: [{ ruleId: "40012", level: "error", message: { text: "Cross-site scripting" } }],
      },
    ],
  });

  test.each([`instance:${imageDigest}`, "host:web", "cluster", "source", imageDigest])(
    "denies by its findings, as %s",
    (about) => {
      expect(verdictOf([], [[`zap.sarif@${about}`, finding]]).decision).toBe("deny");
    },
  );

  test("does not make an image fit to ship", () => {
    const verdict = verdictOf(["zap"], [[`zap.sarif@instance:${imageDigest}`, plain("ZAP")]]);
    expect(verdict.evidence.at(-1)).not.toHaveProperty("digest");
    expect(verdict.evidence.at(-1)?.subject).toBe(`running instance of shop:ci ${imageDigest}`);
  });

  test("is one finding with another's only on the same subject", () => {
    const twice = verdictOf(
      [],
      [
        ["a.sarif@host:a", finding],
        ["b.sarif@host:b", finding],
      ],
    );
    expect(twice.blocking).toBe(2);
  });
});

describe("a tool's own format", () => {
  const bench = JSON.stringify({
    dockerbenchsecurity: "1.6.0",
    tests: [{ id: "4", results: [{ id: "4.1", result: "PASS" }] }],
    end: 1,
  });
  const nikto = JSON.stringify({ host: "a", ip: "b", port: "80", banner: "", vulnerabilities: [] });
  const junit = '<testsuite tests="1"><testcase name="starts"/></testsuite>';
  const falco = '{"rule":"Read sensitive file","priority":"Debug","output_fields":{}}';

  test.each<[require: string, entry: string, text: string, decision: string]>([
    ["docker-bench@host", "bench.json", bench, "pass"],
    ["docker-bench@host", "bench.json@host:web", bench, "pass"],
    ["docker-bench", "bench.json@source", bench, "undecided"],
    ["docker-bench", `bench.json@${imageDigest}`, bench, "undecided"],
    ["nikto@instance", `nikto.json@instance:${imageDigest}`, nikto, "pass"],
    ["nikto@instance", `nikto.json@${imageDigest}`, nikto, "pass"],
    ["nikto", "nikto.json", nikto, "undecided"],
    ["nikto", "nikto.json@source", nikto, "undecided"],
    ["nikto", `nikto.json@instance:${elsewhere}`, nikto, "undecided"],
    ["junit@instance", `junit.xml@instance:${imageDigest}`, junit, "pass"],
    ["junit@image", `junit.xml@${imageDigest}`, junit, "pass"],
    ["junit@source", "junit.xml@source", junit, "pass"],
    ["junit", "junit.xml", junit, "undecided"],
    ["junit", `junit.xml@${imageDigest}`, "<testsuite/>", "undecided"],
    ["falco@cluster", "falco.json@cluster:prod", falco, "pass"],
    ["falco@instance", `falco.json@${imageDigest}`, falco, "pass"],
    ["falco", "falco.json@source", falco, "undecided"],
    ["falco", "falco.json", falco, "undecided"],
    ["tap", "run.tap@source", "ok 1\n", "undecided"],
  ])("%s with %s: %s", (require, entry, text, decision) => {
    const { decision: actual } = verdictOf([require], [[entry, text]]);
    expect(actual).toBe(decision);
  });

  test("says what its reports can be about", () => {
    const because = (entry: string, text: string) => verdictOf([], [[entry, text]]).rules[0]?.because[0];
    expect(because("falco.json@source", falco)?.what).toBe(
      "falco.json states that it is about a running instance or a host or a cluster, but the call states source",
    );
    expect(because("nikto.json", nikto)?.remediation).toBe(
      "set it as nikto.json@instance:sha256:…, with the digest of the image that ran",
    );
    expect(because("falco.json", falco)?.remediation).toContain("or as falco.json@host");
  });
});

const reports = sharedData("reports/");

testUnless(reports === undefined, "needs the given data reports")(
  "real SARIF that is relative to a repository counts as source, and the verdict says how to state it",
  () => {
    const text = readFileSync(`${reports}snyk/snykcode_issue_9270.json`, "utf8");
    const verdict = verdictOf(["snykcode"], [["code.sarif", text]]);
    expect(verdict.rules[0]).toMatchObject({ rule: "evidence", decision: "pass" });
    expect(verdict.evidence.at(-1)).toMatchObject({ action: "snykcode", subject: ".", findings: 39 });
    expect(verdict.notes).toContainEqual(expect.stringContaining("set it as code.sarif@source"));
    const bound = verdictOf(["snykcode@image"], [[`code.sarif@${imageDigest}`, text]]);
    expect(bound.rules[0]).toMatchObject({ rule: "evidence", decision: "pass" });
    expect(bound.notes).toEqual([]);
  },
);

test("a requirement that can never be met is refused", () => {
  expect(requirementFault("dockerfile-lint@image")).toBe('dockerfile-lint always examines source; omit "@image"');
  expect(requirementFault("zap@planet")).toContain('"planet" is not a kind of subject');
  expect(requirementFault("zap@")).toContain("is not a kind");
  expect(["zap", "zap@host", "image-scan"].map(requirementFault)).toEqual([undefined, undefined, undefined]);
});
