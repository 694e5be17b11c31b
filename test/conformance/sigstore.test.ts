import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { refusalOf, vectorSchema } from "../../conformance/sigstore.ts";
import { sharedData } from "../harness/shared-data.ts";
import { describeUnless } from "../harness/skip.ts";

const vectors = sharedData("conformance/sigstore") ?? "";

describeUnless(vectors === "", "needs the given data conformance/sigstore")("Sigstore's bundle vectors", () => {
  it("verify or are refused as upstream says, for a reason that names the check", async () => {
    const lines = (await readFile(join(vectors, "vectors.jsonl"), "utf8")).trim().split("\n");
    const parsed = lines.map((line) => vectorSchema.parse(JSON.parse(line)));
    const refusals = new Map<string, string>();
    for (const vector of parsed) {
      const refusal = await refusalOf(vector, join(vectors, "bundle-verify", vector.name));
      if (refusal !== undefined) refusals.set(vector.name, refusal);
    }
    expect([...refusals.keys()]).toEqual(parsed.filter((vector) => vector.expect === "fail").map(({ name }) => name));
    expect([parsed.length, refusals.size]).toEqual([70, 49]);
    expect([...refusals].filter(([, reason]) => reason.includes("cannot be read"))).toEqual([]);
    expect(refusals.get("bundle-with-root-cert_fail")).toContain("contains a root certificate");
    expect(refusals.get("trust-root-tlog-missing-validity-start_fail")).toContain("has no start of validity");
    expect(refusals.get("managed-key-no-key_fail")).toContain("signed with a key, not with a certificate");
    expect(refusals.get("rekor2-no-timestamp_fail")).toContain("the time of signing is not proven");
    expect(refusals.get("invalid-ct-key_fail")).toContain("SCT verification failed");
  });
});
