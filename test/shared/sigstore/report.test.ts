import { describe, expect, it } from "vitest";
import { signaturesMarkdown, signaturesText } from "../../../shared/sigstore/report.ts";

const target = {
  mediaType: "m",
  digest: `sha256:${"a".repeat(64)}`,
  size: 1,
  label: "linux/amd64",
  isIndex: false,
  within: [],
};
const hostile = "\u001b[31mred\u202e\n::error::x <img src=x> @everyone";
const judgement = {
  ...({ place: "referrer", format: "bundle", kind: "attestation", predicateType: hostile, accepted: true } as const),
  reason: `signed by ${hostile.repeat(100)}`,
};

describe("what strangers state", () => {
  const examined = [{ target, judgements: [judgement] }];

  it("stays on its line, without control characters, and is cut", () => {
    const lines = signaturesText(examined).split("\n");
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/^ {2}✓ attestation \\x1b\[31mred\\u\{202e\} ::error::x/);
    expect(lines[1]?.length).toBeLessThanOrEqual(500);
  });

  it("is no markup on a run's page", () => {
    const text = signaturesMarkdown("verify", "verdict", examined);
    expect(text).not.toMatch(/<img|\u001b|@everyone/);
    expect(text.split("\n")).toHaveLength(7);
  });
});
