import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { examineAttestations } from "../../../../actions/gate/attested/examine.ts";
import { spec } from "../../../../actions/gate/inputs.ts";
import { attestationSource } from "../../../../actions/gate/request.ts";
import { terminalHost } from "../../../../shared/ci/terminal/host.ts";
import { resolveInputs } from "../../../../shared/config/index.ts";
import { blobOf } from "../../../../shared/oci/registry/push-blob.ts";
import { type AttestedImageFixture, attestedImage, testKey } from "../../../harness/attested-image.ts";
import { MemoryRegistry } from "../../../harness/memory-registry.ts";
import { noSleep } from "../../../harness/no-sleep.ts";
import { type Pushed, pushImage, pushIndex } from "../../../shared/oci/registry/seeded.ts";

const release = testKey();
const sink = Object.assign(new PassThrough().resume(), { isTTY: false }) as unknown as NodeJS.WriteStream;
const type = "https://registry.example/x";

let registry: MemoryRegistry;
let image: AttestedImageFixture;
let outer: Pushed;
let digests: readonly string[];

/** Two platforms in an index, which lies next to a third in another. */
beforeEach(async () => {
  registry = await MemoryRegistry.start({ referrers: true });
  image = await attestedImage(registry);
  const platform = { os: "linux", architecture: "s390x" };
  const third = await pushImage(image.client, platform, blobOf(Buffer.from("third")));
  outer = await pushIndex(image.client, [image.index, { ...third, platform }]);
  digests = [...image.platforms.map(({ digest }) => digest), third.digest];
});
afterEach(async () => registry[Symbol.asyncDispose]());

function examine({ digest }: Pushed, ...asked: readonly string[]) {
  const given: Readonly<Record<string, string>> = asked.length === 0 ? {} : { digest: asked.join(",") };
  const env = { DOCKER_CONFIG: "/nowhere" };
  const host = terminalHost({ root: "/", inputs: given, stdout: sink, stderr: sink, env, sleep: noSleep });
  const inputs = resolveInputs(spec.inputs, (name) => given[name], { inputs: {}, values: {} });
  return examineAttestations(
    `${registry.host}/some/app@${digest}`,
    [{ key: release.publicPem }],
    attestationSource({ inputs, host }),
  );
}

describe("a nested index", () => {
  test("is asked about by its platforms, wherever they lie", async () => {
    expect((await examine(outer)).digests).toEqual(digests);
    expect((await examine(image.index)).digests).toEqual(digests.slice(0, 2));
  });

  test("is not what an artifact next to images is asked about", async () => {
    const artifact = [blobOf(Buffer.from("note")), "text/plain", "application/vnd.oci.empty.v1+json"] as const;
    const note = await pushImage(image.client, {}, ...artifact);
    expect((await examine(await pushIndex(image.client, [image.index, note]))).digests).toEqual(digests.slice(0, 2));
    const alone = await pushIndex(image.client, [note]);
    expect((await examine(alone)).digests).toEqual([alone.digest]);
  });

  test("is covered with everything within it by what is stated of it", async () => {
    await image.attest(release, [image.index], type, {});
    for (const { statements } of [await examine(outer), await examine(outer, digests[1] ?? "")]) {
      expect(statements).toMatchObject([
        { about: [image.index.digest], covers: [image.index.digest, ...digests.slice(0, 2)] },
      ]);
    }
    expect((await examine(outer, digests[2] ?? "")).statements).toEqual([]);
  });

  test("is covered by what is stated of the one around it", async () => {
    await image.attest(release, [{ ...image.index, ...outer }], type, {});
    const { statements } = await examine(outer);
    expect(statements[0]?.covers).toEqual([outer.digest, image.index.digest, ...digests]);
  });

  test("is not covered by what is stated of a platform", async () => {
    await image.attest(release, image.platforms.slice(0, 1), type, {});
    expect((await examine(outer)).statements).toMatchObject([{ covers: digests.slice(0, 1) }]);
  });
});
