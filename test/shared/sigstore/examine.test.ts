import { createPublicKey } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { layerTag } from "../../../shared/oci/registry/layer-tag.ts";
import { blobOf, pushBlob } from "../../../shared/oci/registry/push-blob.ts";
import { fallbackTag } from "../../../shared/oci/registry/referrers.ts";
import { examineSignatures } from "../../../shared/sigstore/index.ts";
import { type AttestedImageFixture, attestedImage, testKey } from "../../harness/attested-image.ts";
import { MemoryRegistry, type PlannedFault } from "../../harness/memory-registry.ts";
import { digestOf, rejection } from "../oci/builders.ts";
import { addLayer, attachOne } from "../oci/registry/seeded.ts";

const release = testKey();
const bundleType = "application/vnd.dev.sigstore.bundle.v0.3+json";
const type = "https://registry.example/x";
const manifestType = "application/vnd.oci.image.manifest.v1+json";

let registry: MemoryRegistry;
let image: AttestedImageFixture;

beforeEach(async () => {
  registry = await MemoryRegistry.start({ referrers: true });
  image = await attestedImage(registry);
});
afterEach(async () => registry[Symbol.asyncDispose]());

const examine = (limits?: Parameters<typeof examineSignatures>[2]) =>
  examineSignatures(
    image.client,
    { digest: image.index.digest, policies: [{ kind: "key", key: createPublicKey(release.publicPem) }] },
    limits,
  );

/** Lays a manifest into the registry, which would refuse some of these. */
function lay(bytes: Buffer, tag?: string): void {
  registry.manifests.set(`some/app ${digestOf(bytes)}`, { mediaType: manifestType, bytes });
  if (tag !== undefined) registry.tags.set(`some/app ${tag}`, digestOf(bytes));
}

/** Attaches a manifest whose layers are `{}`, and claim what they like. */
async function refer(layers: readonly object[], salt = ""): Promise<void> {
  const { digest, ...blob } = blobOf(Buffer.from("{}"));
  await pushBlob(image.client, { digest, ...blob });
  const described = layers.map((layer) => ({ mediaType: bundleType, digest, size: 2, ...layer }));
  const config = { mediaType: "application/vnd.oci.empty.v1+json", digest, size: 2 };
  const subject = { mediaType: image.index.mediaType, digest: image.index.digest, size: image.index.size };
  const manifest = { schemaVersion: 2, mediaType: manifestType, config, layers: described, subject };
  lay(Buffer.from(JSON.stringify({ ...manifest, annotations: { salt } })));
}

/** The places, without numbers of layers, of what the release signed. */
const accepted = async () => (await examine()).filter((each) => each.accepted).map(({ place }) => place.split(" ")[0]);

describe("what strangers attach", () => {
  test("is counted by documents, however few manifests they lie in", async () => {
    const layers = Array.from({ length: 600 }, () => ({}));
    await refer(layers, "one");
    expect(await examine()).toHaveLength(600);
    await refer(layers, "two");
    registry.log.length = 0;
    expect(await rejection(examine())).toMatchObject({ code: "SIGNATURES_TOO_MANY" });
    expect(registry.log.length).toBeLessThan(1010);
  });

  test("counts as large as it is, and not as it says", async () => {
    await image.attest(release, [image.index], type, {});
    for (let salt = 0; salt < 17; salt += 1) await refer([{ size: 64 * 2 ** 20 }], `${salt}`);
    await refer([{ size: 2 ** 40 }], "larger than anything that is read");
    expect(await accepted()).toEqual(["referrer", expect.stringContaining(".att")]);
    expect((await examine()).filter(({ reason }) => reason.includes("SIZE_MISMATCH"))).toHaveLength(17);
  });

  test("is read up to a limit, and what it says of its size is the first", async () => {
    const { digest, size, open } = blobOf(Buffer.alloc(600 * 1024));
    await pushBlob(image.client, { digest, size, open });
    for (let salt = 0; salt < 18; salt += 1) await refer([{ digest, size: 2 }], `${salt}`);
    const limits = { documents: 1000, documentBytes: 640 * 1024, totalBytes: 10 * 2 ** 20 };
    expect((await examine(limits)).filter(({ reason }) => reason.includes("SIZE_MISMATCH"))).toHaveLength(18);
    await refer(Array.from({ length: 18 }, () => ({ digest, size })));
    expect(await rejection(examine(limits))).toMatchObject({ code: "SIGNATURES_TOO_LARGE" });
  });
});

describe("a tag that belongs to a digest and holds something else", () => {
  const tags = {
    sig: (digest: string) => layerTag(digest, "sig"),
    att: (digest: string) => layerTag(digest, "att"),
    fallback: fallbackTag,
  };
  const kinds = Object.keys(tags) as (keyof typeof tags)[];
  const external = ["{}", "[]", '{"manifests":1,"layers":1}', JSON.stringify("x".repeat(9 * 2 ** 20))];

  test.each(kinds)("(%s) is one that is rejected, and makes no other unread", async (kind) => {
    await image.attest(release, [image.index], type, {});
    const tag = tags[kind](image.index.digest);
    const others = (await accepted()).filter((place) => place !== tag);
    for (const text of external) {
      lay(Buffer.from(text), tag);
      const judged = await examine();
      expect(judged.filter(({ place }) => place === tag)).toMatchObject([
        {
          accepted: false,
          kind: kind === "att" ? "attestation" : "signature",
          reason: expect.stringMatching(/^it is damaged \((?:TAG_FOREIGN|LIMIT_EXCEEDED)\)$/u),
        },
      ]);
      expect(await accepted()).toEqual(others);
    }
  });

  test.each<[string, PlannedFault["fault"]]>([
    ["is refused", { kind: "status", status: 403 }],
    ["needs a login", { kind: "status", status: 401 }],
    ["fails", { kind: "status", status: 500 }],
    ["does not answer", { kind: "reset" }],
  ])("is unlike one that %s: nobody could look", async (_name, fault) => {
    for (const tag of kinds) {
      const planned = { on: new RegExp(`^GET .*/${tags[tag](image.index.digest)}$`, "u"), times: 99, fault };
      registry.faults.push(planned);
      expect(await rejection(examine())).toMatchObject({ kind: "undecided" });
      planned.times = 0;
    }
  });

  test.each(kinds)("(%s) is not written over", async (kind) => {
    await using plain = await MemoryRegistry.start();
    const other = await attestedImage(plain);
    const tag = tags[kind](other.index.digest);
    for (const text of [...external, "no JSON"]) {
      const bytes = Buffer.from(text);
      plain.manifests.set(`some/app ${digestOf(bytes)}`, { mediaType: manifestType, bytes });
      plain.tags.set(`some/app ${tag}`, digestOf(bytes));
      const layer = { mediaType: "text/plain", bytes: Buffer.from("x"), annotations: {} };
      const write =
        kind === "fallback"
          ? attachOne(other.client, other.index, { ...layer, artifactType: bundleType })
          : addLayer(other.client, tag, layer);
      expect(await rejection(write)).toMatchObject({
        code: expect.stringMatching(/^(?:TAG_FOREIGN|LIMIT_EXCEEDED)$/u),
      });
      expect(plain.tags.get(`some/app ${tag}`)).toBe(digestOf(bytes));
    }
  });
});
