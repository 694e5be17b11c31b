import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fallbackTag, layerTag } from "../../../shared/oci/index.ts";
import { testKey } from "../../harness/attested-image.ts";
import { writeBills } from "../../harness/bills.ts";
import { command } from "../../harness/command.ts";
import { Directory } from "../../harness/cosign.ts";
import { freezeClock } from "../../harness/frozen-clock.ts";
import { MemoryRegistry } from "../../harness/memory-registry.ts";
import { clientFor, seedImage } from "../../shared/oci/registry/seeded.ts";

freezeClock();

describe("signing with ten attestations where there is no referrers API", () => {
  it("writes each tag once, and asks a bounded number of times", async () => {
    await using registry = await MemoryRegistry.start();
    await using directory = await Directory.make();
    const { index, children } = await seedImage(clientFor(registry.host));
    const [digest = ""] = children;
    await writeFile(join(directory.path, "key.pem"), testKey().privatePem);
    await writeBills(join(directory.path, "out"), digest, 5);
    registry.log.length = 0;
    const image = `${registry.host}/some/app@${index.digest}`;
    const signed = await command(directory.path, "sign-image", image, "--key", "key.pem", "--evidence", "out");
    expect(signed).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining("6 signatures and 10 attestations written and verified"),
    });
    const tags = [
      ...[index.digest, ...children.slice(0, 2)].flatMap((each) => [fallbackTag(each), layerTag(each, "sig")]),
      layerTag(digest, "att"),
    ];
    const writes = registry.log.filter((line) => /^PUT .*manifests\/sha256-/u.test(line));
    expect(writes.toSorted()).toEqual(tags.map((tag) => `PUT /v2/some/app/manifests/${tag}`).toSorted());
    expect(registry.log.length).toBeLessThan(220);
  });
});
