import { join } from "node:path";
import { expect, test } from "vitest";
import { compareRelease, type Release } from "../../../../conformance/matching.ts";
import { readRecords } from "../../../../conformance/slow-matcher.ts";
import { sharedData } from "../../../harness/shared-data.ts";
import { describeUnless } from "../../../harness/skip.ts";

const osv = sharedData("advisories/osv");

/** A spread of the packages; `npm run conformance` takes all of them, of all ecosystems, and those of the images. */
const every = 9;

describeUnless(osv === undefined, "needs the given data advisories/osv")("the matcher", () => {
  test.each([
    ["Debian", { ecosystem: "Debian:12", type: "deb", os: { id: "debian", versionId: "12" } }],
    ["Alpine", { ecosystem: "Alpine:v3.11", type: "apk", os: { id: "alpine", versionId: "3.11.5" } }],
    ["npm", { ecosystem: "npm", type: "npm" }],
    ["RubyGems", { ecosystem: "RubyGems", type: "gem" }],
  ] satisfies [string, Release][])(
    "agrees with a slow reference on %s, record by record",
    async (directory, release) => {
      const records = await readRecords(join(osv ?? "", directory, "all.zip"));
      const { total, disagreements } = await compareRelease(osv ?? "", records, release, every);
      expect(disagreements).toEqual([]);
      expect(total).toBeGreaterThan(50);
    },
  );
});
