import { expect, test } from "vitest";
import { gateFacts } from "../../../../actions/gate/evidence/gather.ts";
import type { Inventory } from "../../../../actions/gate/rules/inventory.ts";
import { image, policyFrom } from "../fixtures.ts";

const policy = policyFrom("rules:\n  licenses:\n    blocked: [AGPL-3.0-only]\n    unknown: deny\n");
const other = { ...image, digest: `sha256:${"f".repeat(64)}` };
const named = (name: string, purl = ""): Inventory["packages"][number] => ({
  ...{ name, version: "1", purl, licenses: [], path: "lib" },
});
const foundIn = (...inventories: Inventory[]): readonly string[] => {
  const judged = { usable: [], bound: [], sboms: [], problems: [] };
  return gateFacts(policy, judged, inventories, "2026-11-24").map(
    ({ finding: { subject, package: affected } }) =>
      `${affected?.name} ${subject.kind === "image" && subject.digest === other.digest ? "other" : "first"}`,
  );
};

test("two packages without a purl are two findings", () => {
  expect(foundIn({ subject: image, packages: [named("a"), named("b")] })).toEqual(["a first", "b first"]);
});

test("a package in two images with one name is two findings", () => {
  const packages = [named("a", "pkg:npm/a@1")];
  expect(foundIn({ subject: image, packages }, { subject: other, packages })).toEqual(["a first", "a other"]);
});

test("a package in two SBOMs of one image is one finding", () => {
  const packages = [named("a", "pkg:npm/a@1"), named("b")];
  expect(foundIn({ subject: image, packages }, { subject: { ...image }, packages })).toEqual(["a first", "b first"]);
});

test("findings of the gate have different fingerprints", () => {
  const packages = [named("a"), named("b")];
  const inventories = [image, other].map((subject) => ({ subject, packages }));
  const judged = { usable: [], bound: [], sboms: [], problems: [] };
  const all = gateFacts(policy, judged, inventories, "2026-11-24").map(({ finding }) => finding.fingerprint);
  expect(new Set(all).size).toBe(4);
});
