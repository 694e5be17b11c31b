import { expect, it } from "vitest";
import { copyImage } from "../../../../shared/oci/registry/copy.ts";
import { blobOf, pushBlob } from "../../../../shared/oci/registry/push-blob.ts";
import { listReferrers } from "../../../../shared/oci/registry/referrers.ts";
import { findManifest } from "../../../../shared/oci/registry/stored-manifest.ts";
import { attachRace } from "../../../harness/attach-race.ts";
import { DockerRegistry, isInstalled } from "../../../harness/docker-registry.ts";
import { describeUnless } from "../../../harness/skip.ts";
import { attachOne, clientFor, seedImage } from "./seeded.ts";

const document = (text: string) => ({
  artifactType: "application/vnd.example+json",
  bytes: Buffer.from(text),
  annotations: { "org.example": text },
});
const big = blobOf(Buffer.alloc(20 * 2 ** 20, "large "));

describeUnless(!isInstalled("docker-registry"), "needs docker-registry")("Debian's docker-registry", () => {
  it("takes chunks, mounts, attachments and copies", async () => {
    await using registry = await DockerRegistry.start();
    const from = clientFor(registry.host, "from");
    await pushBlob(from, big);
    await pushBlob(clientFor(registry.host, "mounted"), big, "from");
    const { index, children } = await seedImage(from);
    await Promise.all(["a", "b", "c"].map((text) => attachOne(from, index, document(text))));
    const to = clientFor(registry.host, "to");
    await copyImage(from, to, "1.0", "2.0");
    expect((await listReferrers(to, index.digest)).descriptors).toHaveLength(3);
    for (const digest of children) expect(await findManifest(to, digest)).toBeDefined();
  });
});

describeUnless(!isInstalled("docker-registry"), "needs docker-registry")("several processes at once", () => {
  it("lose nothing unseen on a registry without the referrers API", async () => {
    await using registry = await DockerRegistry.start();
    const [round] = await attachRace({ host: registry.host, processes: 3, rounds: 1, settle: 200 });
    expect(round?.attached).toBeGreaterThan(0);
    // Whoever is sure is right, or another says that it may not be so.
    if (round?.detected.length === 0) expect(round).toMatchObject({ attached: 3, lost: 0 });
    else expect(round?.detected).toEqual(expect.arrayContaining([expect.stringMatching(/^TAG_(OVERRUN|CONTENDED)$/)]));
  });
});
