import { expect, test } from "vitest";
import { decide } from "../../../actions/gate/decide.ts";
import { policyDigest } from "../../../actions/gate/policy/policy.ts";
import type { Severity } from "../../../shared/findings/index.ts";
import { advisoryWith, evidenceDirectory, evidenceOf, policyFrom, policyWith, question } from "./fixtures.ts";

/** A vulnerability that nobody rates, which the scan counted as some severity. */
const unrated = (counted: Severity) => advisoryWith({ severity: "unknown" }, { severity: counted });
const verdictOf = (counted: Severity, policy = policyWith()) =>
  decide(policy, evidenceOf(evidenceDirectory([unrated(counted)])), question).verdict;

test("a vulnerability that nobody rates counts as medium, whatever the scan counted it as", () => {
  expect(verdictOf("high").decision).toBe("pass");
  expect(verdictOf("info", policyWith({}, { failOn: "medium" })).decision).toBe("deny");
});

test("the policy says what unknown means, and its digest does", () => {
  const strict = policyFrom("unknown: critical");
  expect(verdictOf("medium", strict)).toMatchObject({ decision: "deny", rules: expect.arrayContaining([]) });
  expect(verdictOf("critical", policyFrom("unknown: low")).decision).toBe("pass");
  expect(policyDigest(strict)).not.toBe(policyDigest(policyWith()));
  expect(policyDigest(policyFrom("unknown: medium"))).toBe(policyDigest(policyWith()));
});

test("the verdict counts what is unknown", () => {
  expect(verdictOf("medium").notes).toContain(
    "1 vulnerability of unknown severity, counted as medium: nobody rates it",
  );
  const rated = decide(policyWith(), evidenceOf(evidenceDirectory([advisoryWith({ severity: "medium" })])), question);
  expect(rated.verdict.notes.join()).not.toContain("unknown severity");
});
