import { expect, test } from "vitest";
import { upstream } from "../../../../conformance/upstream.ts";
import { sharedData } from "../../../harness/shared-data.ts";
import { describeUnless } from "../../../harness/skip.ts";

const data = sharedData("advisories/upstream");

describeUnless(data === undefined, "needs the given data advisories/upstream")("upstream advisories", () => {
  test("affect the versions that the rules of each source say", async () => {
    const { total, disagreements } = await upstream.run(data ?? "");
    expect(disagreements.filter(({ reason }) => reason === undefined)).toEqual([]);
    expect(total).toBeGreaterThan(200);
    expect(disagreements.length).toBeLessThan(18);
  });
});
