import { expect, test } from "vitest";
import type { AttestedProvenance } from "../../../../actions/gate/model.ts";
import { provenanceRule } from "../../../../actions/gate/rules/provenance.ts";
import { imageDigest } from "../../../harness/samples.ts";
import { now } from "../fixtures.ts";

const rule = { builders: ["https://ci.example.com/*"], sources: ["https://git.example.com/shop/*"] };

function decide(stated: readonly Partial<AttestedProvenance>[], wanted: Parameters<typeof provenanceRule>[0] = rule) {
  const provenances = stated.map(
    (one): AttestedProvenance => ({
      attestedBy: { by: "release", statement: "sha256:0" } as AttestedProvenance["attestedBy"],
      digests: [imageDigest],
      builder: "https://ci.example.com/1",
      sources: ["https://git.example.com/shop/web"],
      ...one,
    }),
  );
  return provenanceRule(wanted, { digests: [imageDigest], provenances, now })?.decision;
}

test("a builder and sources that the policy names pass", () => {
  expect(decide([{}])).toBe("pass");
  expect(decide([{ sources: [] }], { builders: rule.builders })).toBe("pass");
});

test.each([
  [{ builder: "https://elsewhere.example.com/1" }],
  [{ sources: ["https://git.example.com/other/web"] }],
  [{ sources: ["https://git.example.com/shop/web", "https://git.example.com/other/web"] }],
  [{ sources: [] }],
])("%j is denied", (change) => {
  expect(decide([change])).toBe("deny");
});

test("one acceptable provenance suffices, and without one about the image nothing is decided", () => {
  expect(decide([{ builder: "https://elsewhere.example.com/1" }, {}])).toBe("pass");
  expect(decide([])).toBe("undecided");
  expect(decide([{ digests: [`sha256:${"0".repeat(64)}`] }])).toBe("undecided");
});
