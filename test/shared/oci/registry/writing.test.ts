import { describe, expect, it } from "vitest";
import { UndecidedError } from "../../../../shared/errors/index.ts";
import { addToIndex, attach } from "../../../../shared/oci/registry/attach.ts";
import type { RegistryClient } from "../../../../shared/oci/registry/client.ts";
import { copyImage } from "../../../../shared/oci/registry/copy.ts";
import { collectLayers, layerTag, readLayerTag } from "../../../../shared/oci/registry/layer-tag.ts";
import { blobOf, pushBlob } from "../../../../shared/oci/registry/push-blob.ts";
import { fallbackTag, listReferrers } from "../../../../shared/oci/registry/referrers.ts";
import { findManifest, pushManifest } from "../../../../shared/oci/registry/stored-manifest.ts";
import { MemoryRegistry, type PlannedFault } from "../../../harness/memory-registry.ts";
import { digestOf, rejection } from "../builders.ts";
import { addLayer, attachOne, clientFor, seedImage } from "./seeded.ts";

const document = (text: string) => ({
  artifactType: "application/vnd.example+json",
  bytes: Buffer.from(text),
  annotations: { "org.example": text },
});
const big = blobOf(Buffer.alloc(20 * 2 ** 20, "large "));
const chunked = blobOf(Buffer.alloc(9 * 2 ** 20, "chunked "));

describe("writing to a registry", () => {
  it("uploads small blobs at once and large ones in chunks, each once", async () => {
    await using registry = await MemoryRegistry.start();
    const client = clientFor(registry.host);
    await pushBlob(client, blobOf(Buffer.from("small")));
    expect(registry.log.filter((line) => line.startsWith("PATCH"))).toHaveLength(0);
    await pushBlob(client, big);
    expect(registry.log.filter((line) => line.startsWith("PATCH"))).toHaveLength(2);
    expect(registry.blobs.get(`some/app ${big.digest}`)?.length).toBe(big.size);
    const posts = () => registry.log.filter((line) => line.startsWith("POST")).length;
    const before = posts();
    await pushBlob(client, big);
    expect(posts()).toBe(before);
  });

  it("mounts what another repository has, and gets the rights for both", async () => {
    await using registry = await MemoryRegistry.start({ tokenUses: 3 });
    await pushBlob(clientFor(registry.host, "one"), big);
    registry.log.length = 0;
    await pushBlob(clientFor(registry.host, "two"), big, "one");
    expect(registry.blobs.has(`two ${big.digest}`)).toBe(true);
    expect(registry.log.filter((line) => /^(PATCH|PUT)/.test(line))).toEqual([]);
    // Not there either: the upload goes on where the registry says.
    const other = blobOf(Buffer.from("other"));
    await pushBlob(clientFor(registry.host, "two"), other, "one");
    expect(registry.blobs.has(`two ${other.digest}`)).toBe(true);
  });

  it("never stores what is not what its digest says", async () => {
    await using registry = await MemoryRegistry.start();
    const wrong = { ...blobOf(Buffer.from("a")), open: blobOf(Buffer.from("b")).open };
    expect(String(await rejection(pushBlob(clientFor(registry.host), wrong)))).toContain("the digest should be");
    expect(registry.blobs.size).toBe(0);
  });

  it.each([
    ["401 in the middle", { on: /^(PUT|PATCH)/, times: 1, fault: { kind: "status", status: 401 } }],
    ["429", { on: /^POST/, times: 2, fault: { kind: "status", status: 429, headers: { "retry-after": "0" } } }],
    ["500", { on: /^PUT .*uploads/, times: 2, fault: { kind: "status", status: 500 } }],
    ["500 on a chunk", { on: /^PATCH/, times: 2, fault: { kind: "status", status: 500 } }],
    ["a reset", { on: /^(PUT|PATCH)/, times: 2, fault: { kind: "reset" } }],
    ["a lost answer", { on: /^(PUT|PATCH|POST)/, times: 2, fault: { kind: "lost-answer" } }],
  ] satisfies readonly (readonly [string, PlannedFault])[])("gets over %s", async (_name, fault) => {
    await using registry = await MemoryRegistry.start({ referrers: true });
    registry.faults.push({ ...fault });
    const client = clientFor(registry.host);
    const isRefusal = fault.fault.kind === "status" && fault.fault.status === 401;
    if (isRefusal) expect(await rejection(pushBlob(client, chunked))).toMatchObject({ code: "REGISTRY_DENIED" });
    await pushBlob(client, chunked);
    expect(registry.blobs.get(`some/app ${chunked.digest}`)?.length).toBe(chunked.size);
  });

  it("calls nothing done that the registry says it stored under another digest", async () => {
    await using registry = await MemoryRegistry.start({ referrers: true });
    const client = clientFor(registry.host);
    const { index } = await seedImage(client);
    for (const on of [/^PUT .*uploads/, /^PUT .*manifests/]) {
      registry.faults.push({ on, times: 1, fault: { kind: "wrong-echo" } });
      const failed = await rejection(attachOne(client, index, document("x")));
      expect(failed).toMatchObject({ code: "DIGEST_ECHO", kind: "undecided" });
    }
    await attachOne(client, index, document("x"));
  });

  it("gets a new token in the middle", async () => {
    await using registry = await MemoryRegistry.start({ tokenUses: 2, referrers: true });
    const client = clientFor(registry.host);
    const { index } = await seedImage(client);
    await attachOne(client, index, document("x"));
    expect((await listReferrers(client, index.digest)).descriptors).toHaveLength(1);
  });
});

describe("attaching", () => {
  it.each([true, "silent"] as const)("is listed by the referrers API (%s), and nowhere else", async (referrers) => {
    await using registry = await MemoryRegistry.start({ referrers });
    const client = clientFor(registry.host);
    const { index } = await seedImage(client);
    const digest = await attachOne(client, index, document("x"));
    const { descriptors, hasApi } = await listReferrers(client, index.digest);
    expect([hasApi, descriptors.map((each) => each.digest)]).toEqual([true, [digest]]);
    expect(await findManifest(client, fallbackTag(index.digest))).toBeUndefined();
  });

  it.each([false, "html"] as const)(
    "is listed under the fallback tag where there is no API (%s)",
    async (referrers) => {
      await using registry = await MemoryRegistry.start({ referrers });
      const client = clientFor(registry.host);
      const { index } = await seedImage(client);
      await Promise.all(["a", "b", "c", "d"].map((text) => attachOne(client, index, document(text))));
      const { descriptors, hasApi } = await listReferrers(client, index.digest);
      expect(hasApi).toBe(false);
      expect(descriptors.map(({ annotations }) => annotations?.["org.example"]).sort()).toEqual(["a", "b", "c", "d"]);
      expect(descriptors.every(({ artifactType }) => artifactType === "application/vnd.example+json")).toBe(true);
      const before = registry.manifests.size;
      await attachOne(client, index, document("a"));
      expect(registry.manifests.size).toBe(before);
    },
  );

  it("puts a wrong entry of the fallback index right, and keeps what else is there", async () => {
    await using registry = await MemoryRegistry.start();
    const client = clientFor(registry.host);
    const { index } = await seedImage(client);
    const digest = await attachOne(client, index, document("x"));
    const mediaType = "application/vnd.oci.image.index.v1+json";
    const stored = await findManifest(client, fallbackTag(index.digest));
    const right = JSON.parse(Buffer.from(stored?.bytes ?? []).toString());
    const { annotations: _lost, ...entry } = right.manifests[0];
    const wrong = { ...right, annotations: { keep: "me" }, manifests: [{ ...entry, artifactType: "wrong" }] };
    await pushManifest(client, { mediaType, bytes: Buffer.from(JSON.stringify(wrong)) }, fallbackTag(index.digest));
    expect(await attachOne(client, index, document("x"))).toBe(digest);
    const fixed = await findManifest(client, fallbackTag(index.digest));
    expect(JSON.parse(Buffer.from(fixed?.bytes ?? []).toString())).toEqual({ ...right, annotations: { keep: "me" } });
  });

  it("writes again what another job overwrote, and fails when that never ends", async () => {
    await using registry = await MemoryRegistry.start();
    const { index } = await seedImage(clientFor(registry.host));
    const tag = `some/app ${fallbackTag(index.digest)}`;
    let losses = 2;
    const lossy = async (milliseconds: number): Promise<void> => {
      if (milliseconds >= 5000 && losses > 0) {
        losses -= 1;
        registry.tags.delete(tag);
      }
    };
    const client = clientFor(registry.host, "some/app", { ports: { sleep: lossy } });
    await attachOne(client, index, document("x"));
    expect((await listReferrers(client, index.digest)).descriptors).toHaveLength(1);
    losses = Number.POSITIVE_INFINITY;
    registry.tags.delete(tag);
    const failed = await rejection(attachOne(client, index, document("x")));
    expect(failed).toBeInstanceOf(UndecidedError);
    expect(failed).toMatchObject({ code: "TAG_CONTENDED" });
  });

  it("lists all documents of a manifest in one round", async () => {
    await using registry = await MemoryRegistry.start();
    const slept: number[] = [];
    const sleep = async (milliseconds: number): Promise<void> => void slept.push(milliseconds);
    const client = clientFor(registry.host, "some/app", { ports: { sleep } });
    const { index } = await seedImage(client);
    registry.log.length = 0;
    const texts = Array.from({ length: 10 }, (_, number) => `document ${number}`);
    const digests = await attach(
      client,
      texts.map((text) => ({ subject: index, ...document(text) })),
    );
    const { descriptors } = await listReferrers(client, index.digest);
    expect(descriptors.map(({ digest }) => digest)).toEqual(digests);
    expect(registry.log.filter((line) => line.includes("PUT /v2/some/app/manifests/sha256-"))).toHaveLength(1);
    expect(slept).toEqual([5000]);
  });

  it("writes again all that another job overwrote, if it overwrote one of several", async () => {
    await using registry = await MemoryRegistry.start();
    const { index } = await seedImage(clientFor(registry.host));
    let overwrites = 1;
    const sleep = async (): Promise<void> => {
      if (overwrites-- > 0) await dropFirst(clientFor(registry.host), index.digest);
    };
    const client = clientFor(registry.host, "some/app", { ports: { sleep } });
    const digests = await attach(
      client,
      ["a", "b", "c"].map((text) => ({ subject: index, ...document(text) })),
    );
    const { descriptors } = await listReferrers(client, index.digest);
    expect(descriptors.map(({ digest }) => digest).toSorted()).toEqual(digests.toSorted());
  });

  it("does not call a slow registry contended", async () => {
    await using registry = await MemoryRegistry.start();
    const client = clientFor(registry.host, "some/app", { retry: { settle: 100 } });
    const { index } = await seedImage(client);
    const onTag = /^GET .*manifests\/sha256-/;
    registry.faults.push({ on: onTag, times: 2, fault: { kind: "slow", milliseconds: 80 } });
    await attachOne(client, index, document("x"));
    registry.faults.push({ on: onTag, times: 9, fault: { kind: "slow", milliseconds: 80 } });
    expect(await rejection(attachOne(client, index, document("y")))).toMatchObject({ code: "TAG_SLOW" });
  });

  it("fails when it was too slow to know that it overwrote nothing", async () => {
    await using registry = await MemoryRegistry.start();
    const client = clientFor(registry.host, "some/app", { retry: { settle: 100 } });
    const { index } = await seedImage(client);
    registry.faults.push({ on: /^PUT .*manifests\/sha256-/, times: 1, fault: { kind: "slow", milliseconds: 150 } });
    expect(await rejection(attachOne(client, index, document("x")))).toMatchObject({ code: "TAG_OVERRUN" });
    await attachOne(client, index, document("x"));
  });
});

/** Removes the first entry under the fallback tag, as a job does that read the tag before it was written. */
async function dropFirst(client: RegistryClient, subject: string): Promise<void> {
  const stored = await findManifest(client, fallbackTag(subject));
  if (stored === undefined) return;
  const listed = JSON.parse(Buffer.from(stored.bytes).toString());
  const bytes = Buffer.from(JSON.stringify({ ...listed, manifests: listed.manifests.slice(1) }));
  await pushManifest(client, { mediaType: stored.mediaType, bytes }, fallbackTag(subject));
}

describe("tags that collect layers", () => {
  it("are written in one round, and read again after their configuration is pushed", async () => {
    await using registry = await MemoryRegistry.start();
    const client = clientFor(registry.host);
    const { index } = await seedImage(client);
    const tag = layerTag(index.digest, "att");
    registry.log.length = 0;
    const layers = Array.from({ length: 10 }, (_, number) => ({
      ...{ tag, layer: { mediaType: "text/plain", bytes: Buffer.from(String(number)), annotations: {} } },
    }));
    await collectLayers(client, layers);
    expect(await readLayerTag(client, tag)).toHaveLength(10);
    const [method, path] = ["PUT", `/v2/some/app/manifests/${tag}`];
    const requests = registry.log.filter((line) => line.includes("/manifests/") || line.startsWith("PUT"));
    expect(requests.filter((line) => line === `${method} ${path}`)).toHaveLength(1);
    const written = requests.indexOf(`${method} ${path}`);
    expect(requests.slice(written - 2, written)).toEqual([
      expect.stringMatching(/^PUT .*blobs\/uploads/),
      `GET ${path}`,
    ]);
  });

  it("keep what is there, and take nothing twice", async () => {
    await using registry = await MemoryRegistry.start();
    const client = clientFor(registry.host);
    const { index } = await seedImage(client);
    const tag = layerTag(index.digest, "sig");
    const signed = (text: string, signature: string) => ({
      mediaType: "application/vnd.dev.cosign.simplesigning.v1+json",
      bytes: Buffer.from(text),
      annotations: { "dev.cosignproject.cosign/signature": signature },
    });
    await Promise.all([addLayer(client, tag, signed("a", "1")), addLayer(client, tag, signed("a", "2"))]);
    await addLayer(client, tag, signed("a", "1"));
    const layers = await readLayerTag(client, tag);
    expect(layers.map(({ annotations }) => annotations?.["dev.cosignproject.cosign/signature"]).sort()).toEqual([
      "1",
      "2",
    ]);
  });
});

describe.each([true, false])("copying an image (referrers API: %s)", (referrers) => {
  it("copies children, referrers and collecting tags, and moves the tag last", async () => {
    await using registry = await MemoryRegistry.start({ referrers });
    await using other = await MemoryRegistry.start({ referrers: !referrers });
    const from = clientFor(registry.host, "from");
    const { index, children } = await seedImage(from);
    await attachOne(from, index, document("of the index"));
    await attachOne(from, { ...index, digest: children[0] ?? "" }, document("of a child"));
    const layer = { mediaType: "text/plain", bytes: Buffer.from("signature"), annotations: {} };
    await addLayer(from, layerTag(children[1] ?? "", "sig"), layer);
    for (const to of [clientFor(registry.host, "to"), clientFor(other.host, "to")]) {
      expect(await copyImage(from, to, "1.0", "2.0")).toMatchObject({ digest: index.digest, collected: 1 });
      expect((await findManifest(to, "2.0"))?.digest).toBe(index.digest);
      for (const digest of children) expect(await findManifest(to, digest)).toBeDefined();
      expect((await listReferrers(to, index.digest)).descriptors).toHaveLength(1);
      expect((await listReferrers(to, children[0] ?? "")).descriptors).toHaveLength(1);
      expect(await readLayerTag(to, layerTag(children[1] ?? "", "sig"))).toHaveLength(1);
    }
    const puts = other.log.filter((line) => line.startsWith("PUT") && line.includes("/manifests/"));
    expect(puts.at(-1)).toBe("PUT /v2/to/manifests/2.0");
  });

  it("lists everything at the destination in one round", async () => {
    await using registry = await MemoryRegistry.start({ referrers });
    await using other = await MemoryRegistry.start();
    const from = clientFor(registry.host, "from");
    const { index } = await seedImage(from);
    for (const text of ["a", "b", "c"]) await attachOne(from, index, document(text));
    const layer = { mediaType: "text/plain", bytes: Buffer.from("signature"), annotations: {} };
    for (const kind of ["sig", "att"] as const) await addLayer(from, layerTag(index.digest, kind), layer);
    let [running, most, slept] = [0, 0, 0];
    const sleep = async (): Promise<void> => {
      [running, slept] = [running + 1, slept + 1];
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 50));
      running -= 1;
    };
    const to = clientFor(other.host, "to", { ports: { sleep } });
    await copyImage(from, to, "1.0", "2.0");
    expect((await listReferrers(to, index.digest)).descriptors).toHaveLength(3);
    expect([slept, most]).toEqual([3, 3]);
  });

  it("leaves out images and indexes that only refer to it", async () => {
    await using registry = await MemoryRegistry.start({ referrers });
    const [from, to] = [clientFor(registry.host, "from"), clientFor(registry.host, "to")];
    const { index } = await seedImage(from);
    const layer = blobOf(Buffer.from("a layer that was not judged"));
    const config = blobOf(Buffer.from('{"os":"linux","architecture":"amd64"}'));
    await Promise.all([pushBlob(from, layer), pushBlob(from, config)]);
    const { mediaType, digest, size } = index;
    const mediaTypes = ["application/vnd.oci.image.config.v1+json", "application/json"];
    const strangers: string[] = [];
    for (const configType of mediaTypes) {
      const manifest = {
        schemaVersion: 2,
        mediaType: "application/vnd.oci.image.manifest.v1+json",
        config: { mediaType: configType, digest: config.digest, size: config.size },
        layers: [{ mediaType: "application/vnd.oci.image.layer.v1.tar", digest: layer.digest, size: layer.size }],
        subject: { mediaType, digest, size },
      };
      const bytes = Buffer.from(JSON.stringify(manifest));
      await pushManifest(from, { mediaType: manifest.mediaType, bytes });
      const entry = { mediaType: manifest.mediaType, digest: digestOf(bytes), size: bytes.length };
      await addToIndex(from, index.digest, [entry], referrers);
      strangers.push(entry.digest);
    }
    await attachOne(from, index, document("of the index"));
    const { leftOut } = await copyImage(from, to, "1.0", "2.0");
    expect(leftOut.toSorted()).toEqual(strangers.toSorted());
    for (const stranger of strangers) expect(await findManifest(to, stranger)).toBeUndefined();
    expect((await listReferrers(to, index.digest)).descriptors).toHaveLength(1);
  });

  it("leaves the tag where it was when anything fails, and a second run completes it", async () => {
    await using registry = await MemoryRegistry.start({ referrers });
    const [from, to] = [clientFor(registry.host, "from"), clientFor(registry.host, "to")];
    const { index } = await seedImage(from);
    const old = await seedImage(to, "2.0", "old");
    registry.faults.push({ on: /^PUT \/v2\/to\/manifests/, times: 1, fault: { kind: "status", status: 403 } });
    expect(await rejection(copyImage(from, to, "1.0", "2.0"))).toMatchObject({ kind: "undecided" });
    expect((await findManifest(to, "2.0"))?.digest).toBe(old.index.digest);
    await copyImage(from, to, "1.0", "2.0");
    expect((await findManifest(to, "2.0"))?.digest).toBe(index.digest);
  });
});
