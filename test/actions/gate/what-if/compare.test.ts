import { expect, test } from "vitest";
import { decide } from "../../../../actions/gate/decide.ts";
import type { Decision } from "../../../../actions/gate/verdict/verdict.ts";
import { type Compared, compare, outcomeOf, sentenceOf } from "../../../../actions/gate/what-if/compare.ts";
import { retrospectText } from "../../../../actions/gate/what-if/render.ts";
import { critical, evidenceDirectory, evidenceOf, policyWith, question } from "../fixtures.ts";

const changed = (before: Decision, after: Decision): Compared => ({
  ...{ directory: "a", at: "2026-11-24T12:00:00.000Z", digests: [], images: [], flips: [] },
  before,
  after,
});
const answer = (...verdicts: readonly Compared[]) => ({ policy: "p.yaml", verdicts, unusable: [], older: 0 });
const unusable = [{ directory: "b", why: "it is broken" }];

test.each<[string, Parameters<typeof outcomeOf>[0], string, string]>([
  [
    "nothing changes",
    answer(changed("pass", "pass"), changed("deny", "deny")),
    "pass",
    "of 2 verdicts none would be denied that passed, none the other way",
  ],
  [
    "one is denied",
    answer(changed("pass", "deny"), changed("deny", "pass")),
    "findings",
    "of 2 verdicts 1 would be denied that passed, 1 the other way",
  ],
  [
    "one passes",
    answer(changed("deny", "pass")),
    "pass",
    "of 1 verdict none would be denied that passed, 1 the other way",
  ],
  [
    "one is lost",
    answer(changed("pass", "undecided"), changed("pass", "deny")),
    "undecided",
    "of 2 verdicts 1 would be denied that passed, none the other way; 1 could no longer be decided",
  ],
  [
    "one is found",
    answer(changed("undecided", "deny")),
    "pass",
    "of 1 verdict none would be denied that passed, none the other way; 1 could be decided that could not",
  ],
  [
    "one cannot be read",
    { ...answer(changed("pass", "deny")), unusable, older: 2 },
    "undecided",
    "of 1 verdict 1 would be denied that passed, none the other way; 1 more directory could not be decided again; 2 older verdicts left out",
  ],
])("when %s", (_name, given, outcome, sentence) => {
  expect([outcomeOf(given), sentenceOf(given)]).toEqual([outcome, sentence]);
});

test("a verdict on source names its commit", () => {
  const evidence = evidenceOf(evidenceDirectory());
  const run = { ...question.run, commit: "1f2e3d4c5b6a79880011223344556677889900aa" };
  const { verdict } = decide(policyWith({}, { require: [] }), evidence, { ...question, run, digests: [] });
  const text = retrospectText(answer(compare("a", verdict, verdict)));
  expect(text.split("\n")[0]).toBe("2026-11-24 12:00  source 1f2e3d4  pass  a");
});

test("rules flip where one policy does not have them, and where evidence is missing", () => {
  const evidence = evidenceOf(evidenceDirectory([critical]));
  const verdictBy = (policy: ReturnType<typeof policyWith>) => decide(policy, evidence, question).verdict;
  const audit = verdictBy(policyWith({ preset: "audit" }));
  const denies = verdictBy(policyWith({ rules: { expressions: [{ id: "none", "deny-if": "true", message: "no" }] } }));
  expect(compare("a", audit, denies)).toMatchObject({
    before: "pass",
    after: "deny",
    flips: [
      { rule: "severity", before: "warn", after: "deny", count: 1 },
      { rule: "none", before: "off", after: "deny", count: 1 },
    ],
  });
  const open = verdictBy(policyWith({ preset: "audit", rules: { signatures: {} } }));
  expect(compare("a", audit, open).flips).toMatchObject([{ rule: "evidence", before: "pass", after: "undecided" }]);
  expect(compare("a", audit, audit).flips).toEqual([]);
});
