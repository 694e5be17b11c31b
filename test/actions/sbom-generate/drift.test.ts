import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { driftMarkdown, driftsOf, spdxPredicate } from "../../../actions/sbom-generate/drift.ts";
import { writeSpdxJson } from "../../../shared/sbom/index.ts";
import { attachStatement } from "../../harness/attach-statement.ts";
import { runInProcess } from "../../harness/command.ts";
import { shopForTests } from "../../harness/shop.ts";
import { makePackage } from "../../shared/advisories/builders.ts";
import { makeBomInput } from "../../shared/sbom/builders.ts";

const same = makePackage("npm", "same", "1", { purl: "pkg:npm/same@1" });
const ours = [
  same,
  makePackage("npm", "@a/older", "1", { purl: "pkg:npm/%40a/older@1" }),
  makePackage("npm", "new", "1"),
];
const theirs = [
  same,
  makePackage("npm", "@a/older", "2", { purl: "pkg:npm/%40a/older@2" }),
  makePackage("npm", "gone", "1"),
];

function statement(packages: typeof ours): Buffer {
  const predicate: unknown = JSON.parse(writeSpdxJson(makeBomInput({ packages, owned: [] })));
  return Buffer.from(
    JSON.stringify({ _type: "https://in-toto.io/Statement/v0.1", predicateType: spdxPredicate, predicate }),
  );
}

describe("drift", () => {
  test("is reported by name and by version", async () => {
    const { drifts, gaps } = await driftsOf(ours, [
      { predicateType: spdxPredicate, digest: "sha256:1", bytes: statement(theirs) },
    ]);
    expect(drifts).toEqual([
      {
        digest: "sha256:1",
        onlyOurs: ["pkg:npm/new"],
        onlyTheirs: ["pkg:npm/gone"],
        versions: [{ name: "pkg:npm/%40a/older", ours: "1", theirs: "2" }],
      },
    ]);
    expect(gaps).toMatchObject([{ weight: "note" }]);
    expect(driftMarkdown(drifts)).toContain("`pkg:npm/gone`");
  });

  test("is silent where nothing differs, and a damaged statement is a note", async () => {
    const alike = await driftsOf(ours, [{ predicateType: spdxPredicate, digest: "sha256:1", bytes: statement(ours) }]);
    expect([alike.gaps, driftMarkdown(alike.drifts)]).toEqual([[], ""]);
    const damaged = await driftsOf(ours, [
      { predicateType: spdxPredicate, digest: "sha256:1", bytes: Buffer.from("{") },
    ]);
    expect(damaged).toMatchObject({ drifts: [], gaps: [{ weight: "note" }] });
  });
});

const shop = shopForTests();

test("BuildKit's attestation in the index is read and compared", async () => {
  await attachStatement(join(shop.directory, "image.oci"), spdxPredicate, statement(theirs));
  const { exitCode, stdout } = await runInProcess(shop.directory, "sbom-generate", "oci:image.oci");
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/SBOM attestation sha256:[0-9a-f]{64}: 3 packages only in the attestation/);
});
