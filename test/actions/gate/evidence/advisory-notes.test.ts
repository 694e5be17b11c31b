import { expect, test } from "vitest";
import { decide } from "../../../../actions/gate/decide.ts";
import { questionOf } from "../../../../actions/gate/verdict/read.ts";
import type { EvidenceRecord } from "../../../../shared/evidence/index.ts";
import { evidenceDirectory, evidenceOf, item, policyWith, question } from "../fixtures.ts";

type Advisories = NonNullable<EvidenceRecord["advisories"]>;

function judge(advisories: Partial<Advisories>) {
  const digest = `sha256:${"0".repeat(64)}`;
  const scan = item("image-scan", [], { advisories: { source: "x", digest, records: 1, ...advisories } });
  const others = evidenceDirectory().evidence.filter(({ record }) => record.action !== "image-scan");
  const evidence = evidenceOf({ evidence: [...others, scan], problems: [] });
  const policy = policyWith({});
  return {
    verdict: decide(policy, evidence, question).verdict,
    again: (of: Parameters<typeof questionOf>[0]) => decide(policy, evidence, questionOf(of)).verdict,
  };
}

const daysAgo = (days: number): string => new Date(question.now.getTime() - days * 86_400_000).toISOString();

test.each<[string, Partial<Advisories>, readonly string[]]>([
  [
    "nothing authenticates",
    { authentication: "none" },
    ["the advisories of image-scan from x came over a network and are not authenticated"],
  ],
  [
    "TLS authenticates",
    { authentication: "tls" },
    ["the advisories of image-scan from x came from OSV's API, authenticated by TLS"],
  ],
  [
    "are older than 48 hours",
    { authentication: "key", dated: daysAgo(3) },
    ["the advisories of image-scan from x are 3 days old"],
  ],
  ["are fresh and signed", { authentication: "key", dated: daysAgo(1) }, []],
  ["are those of the checkout", { authentication: "local" }, []],
  ["an earlier version recorded", {}, []],
])("the verdict says of advisories that %s", (_, advisories, notes) => {
  const { verdict, again } = judge(advisories);
  expect(verdict.decision).toBe("pass");
  expect(verdict.notes).toEqual(notes);
  expect(verdict.evidence.find(({ action }) => action === "image-scan")?.advisories).toEqual({
    source: "x",
    records: 1,
    ...advisories,
  });
  expect(again(verdict)).toEqual(verdict);
});
