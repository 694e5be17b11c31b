import { expect, test } from "vitest";
import { decide } from "../../../../actions/gate/decide.ts";
import { serializeVerdict } from "../../../../actions/gate/verdict/verdict.ts";
import { platformsByIndex } from "../../../../actions/sign-image/verdict/platforms.ts";
import { readVerdicts } from "../../../../actions/sign-image/verdict/read.ts";
import type { VerifiedEvidence } from "../../../../shared/evidence/index.ts";
import { critical, evidenceDirectory, evidenceOf, image, item, policyWith, question } from "../../gate/fixtures.ts";

const digestOf = (letter: string): string => `sha256:${letter.repeat(64)}`;
const [index, amd64, arm64, other] = ["a", "b", "c", "d"].map(digestOf) as [string, string, string, string];
const about = (action: string, digest: string, platform: string, name = "shop:ci"): VerifiedEvidence =>
  item(action, [], { subject: { ...image, digest, platform, name } });
const records = [
  about("verify", index, "index"),
  about("verify", amd64, "linux/amd64"),
  about("verify", arm64, "linux/arm64"),
  about("verify", other, "linux/amd64", "other:ci"),
  about("image-scan", other, "linux/s390x"),
];

test("records of one action about one name belong together", () => {
  expect(platformsByIndex(records)).toEqual(new Map([[index, [index, amd64, arm64]]]));
  expect(platformsByIndex(records.slice(1))).toEqual(new Map());
});

test("attestations that a gate keeps state what contains an image", () => {
  const text = JSON.stringify({ schema: 1, statements: [{ images: [{ digest: amd64, within: [index] }] }] });
  const contents = [text, "no JSON", "{}"].map((each) => ({
    ...{ role: "attestations", name: "attestations.json", mediaType: "application/json", text: each },
  })) as VerifiedEvidence["contents"];
  expect(platformsByIndex([{ ...item("gate", []), contents }])).toEqual(new Map([[index, [amd64]]]));
});

test("a verdict on an index names its platforms", () => {
  const denied = decide(policyWith(), evidenceOf(evidenceDirectory([critical])), { ...question, digests: [index] });
  const text = serializeVerdict(denied.verdict);
  const document = { role: "verdict", name: "verdict.json", mediaType: "application/json", text } as const;
  const gate = { ...item("gate", [], { subject: { ...image, digest: index } }), contents: [document] };
  expect(readVerdicts([...records, gate])).toMatchObject([{ digests: [index], parts: [index, amd64, arm64] }]);
});
