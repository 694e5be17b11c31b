import { expect, test } from "vitest";
import { type SignatureFacts, signatureReports } from "../../../../shared/sigstore/findings/reports.ts";
import { signatureRules } from "../../../../shared/sigstore/findings/rules.ts";

type Examined = SignatureFacts["examined"][number];
type Judgement = Examined["judgements"][number];

const digest = `sha256:${"0".repeat(64)}`;
const judgement = (change: Partial<Judgement>): Judgement =>
  ({
    kind: "signature",
    accepted: true,
    reason: "it is by release@example.com",
    format: "bundle",
    annotations: {},
    ...change,
  }) as Judgement;
const target = (...judgements: readonly Judgement[]): Examined =>
  ({ target: { label: "index", digest }, judgements }) as unknown as Examined;

function idsOf(one: Examined, more: Partial<SignatureFacts> = {}): readonly string[] {
  const facts = { action: "verify", name: "shop:1", examined: [one], annotations: {}, ...more };
  return signatureReports(facts, () => "linux/amd64").flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId));
}

test("SW-SIG-unsigned: nothing attached, or attestations only", () => {
  expect(idsOf(target())).toEqual(["SW-SIG-unsigned"]);
  expect(idsOf(target(judgement({ kind: "attestation" })))).toEqual(["SW-SIG-unsigned"]);
  expect(idsOf(target(judgement({})))).toEqual([]);
});

test("SW-SIG-not-accepted: signatures, and none that counts", () => {
  expect(idsOf(target(judgement({ accepted: false, reason: "it is by somebody else" })))).toEqual([
    "SW-SIG-not-accepted",
  ]);
  expect(idsOf(target(judgement({ accepted: false, reason: "it is by somebody else" }), judgement({})))).toEqual([]);
});

test("SW-SIG-attestation-missing: about the manifest that lacks it", () => {
  const one = target(judgement({}));
  expect(idsOf(one, { missing: [{ name: "spdx", target: one }] })).toEqual(["SW-SIG-attestation-missing"]);
  expect(idsOf(one, { missing: [{ name: "spdx", target: target() }] })).toEqual([]);
});

test("SW-SIG-tag-moved: once, where the tag led elsewhere in the end", () => {
  const moved = { tag: "1", digest: undefined };
  expect(idsOf(target(judgement({})), { moved })).toEqual(["SW-SIG-tag-moved"]);
});

test("each rule says what to do, and is tagged for security", () => {
  for (const { id, help, tags, description } of signatureRules) {
    expect(tags[0], id).toBe("security");
    expect(help.text.length, id).toBeGreaterThan(60);
    expect(description, id).toMatch(/\.$/u);
  }
});
