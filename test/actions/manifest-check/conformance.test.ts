import { describe, expect, test } from "vitest";
import { manifests } from "../../../conformance/manifests.ts";
import { podSecurity } from "../../../conformance/pod-security.ts";
import { sharedData } from "../../harness/shared-data.ts";

describe("the given vectors", () => {
  test.each([podSecurity, manifests])("of $name agree", async (suite) => {
    const vectors = sharedData(suite.vectors);
    if (vectors === undefined) return;
    const { total, disagreements } = await suite.run(vectors);
    expect(disagreements).toEqual([]);
    expect(total).toBeGreaterThan(40);
  });
});
