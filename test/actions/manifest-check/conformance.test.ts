import { describe, expect } from "vitest";
import { manifests } from "../../../conformance/manifests.ts";
import { podSecurity } from "../../../conformance/pod-security.ts";
import { sharedData } from "../../harness/shared-data.ts";
import { testUnless } from "../../harness/skip.ts";

describe("the given vectors", () => {
  for (const suite of [podSecurity, manifests]) {
    const vectors = sharedData(suite.vectors);
    testUnless(vectors === undefined, `needs the given data ${suite.vectors}`)(`of ${suite.name} agree`, async () => {
      const { total, disagreements } = await suite.run(vectors ?? "");
      expect(disagreements).toEqual([]);
      expect(total).toBeGreaterThan(40);
    });
  }
});
