import { describe, expect, it, test } from "vitest";
import { decide } from "../../../../actions/gate/decide.ts";
import { statementPayloads } from "../../../../actions/gate/verdict/statements.ts";
import { serializeVerdict, type Verdict } from "../../../../actions/gate/verdict/verdict.ts";
import { toVersion1 } from "../../../../actions/gate/verdict/version-1.ts";
import { readVerdicts } from "../../../../actions/sign-image/verdict/read.ts";
import type { EvidenceContent, VerifiedEvidence } from "../../../../shared/evidence/index.ts";
import type { Finding } from "../../../../shared/findings/index.ts";
import { imageDigest } from "../../../harness/samples.ts";
import { critical, evidenceDirectory, evidenceOf, item, policyWith, question, run } from "../../gate/fixtures.ts";

function verdictOn(findings: readonly Finding[]): Verdict {
  return decide(policyWith(), evidenceOf(evidenceDirectory(findings)), question).verdict;
}

const passed = verdictOn([]);
const denied = verdictOn([critical]);
const facts = { version: "1.2.3", resource: "urn:x" };

/** The gate's record of a verdict, as the gate writes it or with other contents. */
function recordOf(verdict: Verdict, text = serializeVerdict(verdict), statements = verdict): VerifiedEvidence {
  const document: EvidenceContent = { role: "verdict", name: "verdict.json", mediaType: "application/json", text };
  return { ...item("gate", []), contents: [document, ...statementPayloads(statements, facts)] };
}

const other = { ...passed, digests: [`sha256:${"e".repeat(64)}`] };

describe("the verdict of a gate", () => {
  it("is read from its record", () => {
    expect(readVerdicts([item("image-scan", []), recordOf(denied)])).toEqual([
      {
        ...{ file: "out/gate.evidence.json", decision: "deny", decidedAt: denied.now, digests: [imageDigest] },
        ...{ parts: [], run, rules: ["severity"] },
      },
    ]);
    expect(readVerdicts([recordOf(passed)])).toMatchObject([{ decision: "pass", rules: [] }]);
  });

  it("is read in the format of version 1", () => {
    const text = JSON.stringify(toVersion1(denied));
    expect(readVerdicts([recordOf(denied, text)])).toMatchObject([{ decision: "deny", rules: ["severity"] }]);
  });

  test.each<[string, VerifiedEvidence, string]>([
    ["no verdict.json", item("gate", []), "contains no verdict.json"],
    ["no JSON", recordOf(denied, "deny"), "has no readable verdict"],
    ["another form", recordOf(denied, "{}"), "has no readable verdict"],
    [
      "a decision that its rules do not state",
      recordOf(denied, serializeVerdict({ ...denied, decision: "pass" })),
      "states pass, but its rules state deny",
    ],
    [
      "rules that its decision does not state",
      recordOf(denied, serializeVerdict({ ...denied, rules: [] })),
      "states deny, but its rules state pass",
    ],
    ["a pass without rules", recordOf(passed, serializeVerdict({ ...passed, rules: [] })), "passes without any rule"],
    [
      "a summary with another result",
      recordOf(denied, undefined, passed),
      "states PASSED in verdict.vsa.json, but deny",
    ],
    ["a summary of a denial", recordOf(passed, undefined, denied), "states FAILED in verdict.vsa.json, but pass"],
    ["statements on other images", recordOf(passed, undefined, other), "names other images in verdict.vsa.json"],
    ["a record about another image", recordOf(other), "has a verdict on another image"],
    [
      "two decisions",
      recordOf(passed, serializeVerdict(passed).replace("{", '{"decision": "deny",')),
      '"decision" in verdict.json occurs twice',
    ],
    [
      "two decisions of different case",
      recordOf(passed, serializeVerdict(passed).replace("{", '{"Decision": "deny",')),
      '"Decision" in verdict.json is read as "decision"',
    ],
    [
      "a rule with two decisions",
      recordOf(passed, serializeVerdict(passed).replace('"rule":', '"decision": "deny", "rule":')),
      '"decision" in verdict.json occurs twice',
    ],
    [
      "two lists of digests",
      recordOf(passed, serializeVerdict(passed).replace("{", `{"digests": ["sha256:${"e".repeat(64)}"],`)),
      '"digests" in verdict.json occurs twice',
    ],
    [
      "a statement with two results",
      {
        ...recordOf(passed),
        contents: recordOf(passed).contents.map((content) => ({
          ...content,
          text: content.text.replace('"verificationResult":', '"verificationResult": "FAILED", "verificationResult":'),
        })),
      },
      '"verificationResult" in verdict.vsa.json occurs twice',
    ],
  ])("is refused with %s", (_name, record, problem) => {
    expect(() => readVerdicts([record])).toThrow(problem);
    expect(() => readVerdicts([record])).toThrow("Run `gate` again");
  });
});
