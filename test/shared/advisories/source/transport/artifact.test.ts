import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { directoryShards, loadAdvisories, shardsAt, writeLayout } from "../../../../../shared/advisories/index.ts";
import { readPublicKeys } from "../../../../../shared/advisories/source/signing/keys.ts";
import { UndecidedError } from "../../../../../shared/errors/index.ts";
import type { BuiltImage } from "../../../oci/builders.ts";
import { type Faults, fakeRegistry } from "../../../oci/registry/fake-registry.ts";
import { now } from "../../builders.ts";
import { aclNeeds, buildSmallSet, ed25519, filesIn, patient, pinned, put, signer, temporary } from "../../small-set.ts";

const pair = ed25519();
const keys = readPublicKeys(pair.publicPem, "pub.pem");
const signers = pinned(pair);

/** A signed set as an artifact, in a layout and in a registry. */
async function published(faults: Faults = {}) {
  const directory = await temporary();
  const { index } = await buildSmallSet(directory, { signer: signer(pair) });
  const layout = join(directory, "layout");
  const digest = await writeLayout(directoryShards(join(directory, "out")), index, layout, "latest");
  const files = await filesIn(layout);
  const blobs = new Map([...files].filter(([path]) => path.startsWith("blobs/")));
  const descriptor = { mediaType: "application/vnd.oci.image.manifest.v1+json", digest, size: 0 };
  const registry = await fakeRegistry({ latest: { descriptor, blobs } as unknown as BuiltImage }, faults);
  return { directory, layout, index, digest, registry, options: { now, signers, registry: patient } };
}

test("the artifact names its parts by media type and file name", async () => {
  const { layout, digest, index } = await published();
  const files = await filesIn(layout);
  const read = (path: string): unknown => JSON.parse(files.get(path)?.toString() ?? "");
  expect(read("oci-layout")).toEqual({ imageLayoutVersion: "1.0.0" });
  expect(read("index.json")).toMatchObject({
    manifests: [{ digest, annotations: { "org.opencontainers.image.ref.name": "latest" } }],
  });
  expect(read(`blobs/${digest.replace(":", "/")}`)).toMatchObject({
    artifactType: "application/vnd.seaworthy.advisories.v1",
    config: { mediaType: "application/vnd.oci.empty.v1+json", size: 2 },
    layers: [
      { mediaType: "application/vnd.seaworthy.advisories.index.v1+json" },
      { mediaType: "application/vnd.seaworthy.advisories.signature.v1" },
      { mediaType: "application/vnd.seaworthy.advisories.timestamp.v1+json" },
      { mediaType: "application/vnd.seaworthy.advisories.timestamp.signature.v1" },
      ...index.shards.map(({ digest: shard, file }) => ({
        mediaType: "application/vnd.seaworthy.advisories.shard.v1+jsonl+zstd",
        digest: shard,
        annotations: { "org.opencontainers.image.title": file },
      })),
    ],
  });
});

test("of a registry only the shards that the image needs are fetched, and each only once", async () => {
  const { directory, registry, index, options } = await published({ auth: "bearer" });
  const cacheDir = join(directory, "cache");
  const credentials = async () => ({ kind: "password", username: "user", password: "secret" }) as const;
  const reach = { ...options, cacheDir, registry: { ...patient, credentials } };
  const load = () => loadAdvisories(`${registry.host}/app:latest`, aclNeeds, reach);
  const asked = () => registry.log.filter((line) => line.includes("/blobs/")).length;
  const loaded = await load();
  expect(loaded.index.lookUp("Debian:12", "acl")).toHaveLength(1);
  expect(loaded.shards).toMatchObject({ serial: 1, signedBy: keys[0]?.id });
  const [debian, npm] = index.shards;
  expect(registry.log.some((line) => line.includes(debian?.digest ?? "?"))).toBe(true);
  expect(registry.log.some((line) => line.includes(npm?.digest ?? "?"))).toBe(false);
  const first = asked();
  expect((await load()).digest).toBe(loaded.digest);
  // The index and its signature are asked for again: they tell new from old.
  expect(asked() - first).toBeLessThan(first);
  expect(registry.log.filter((line) => line.startsWith(`GET /v2/app/blobs/${debian?.digest} `))).toHaveLength(1);
});

test("verifies cached contents again", async () => {
  const { directory, registry, index, options } = await published();
  const cacheDir = join(directory, "cache");
  const load = () => loadAdvisories(`${registry.host}/app:latest`, aclNeeds, { ...options, cacheDir });
  await load();
  const path = join(cacheDir, "advisories/blobs", (index.shards[0]?.digest ?? "").replace(":", "/"));
  await writeFile(path, "something else");
  expect((await load()).index.lookUp("Debian:12", "acl")).toHaveLength(1);
  expect((await readFile(path)).length).toBe(index.shards[0]?.size);
});

test("a registry that fails for a while is asked again; one that sends something else is refused", async () => {
  const busy = await published({ failFirst: { count: 3, status: 429, retryAfter: "0" } });
  await expect(loadAdvisories(`${busy.registry.host}/app:latest`, aclNeeds, busy.options)).resolves.toMatchObject({
    records: 1,
  });
  const corrupt = await published({ corrupt: true });
  await expect(loadAdvisories(`${corrupt.registry.host}/app:latest`, aclNeeds, corrupt.options)).rejects.toThrow(
    /digest should be/,
  );
});

test("a digest in the reference is kept to", async () => {
  const { registry, digest, options } = await published();
  const load = (reference: string) => loadAdvisories(`${registry.host}/app${reference}`, aclNeeds, options);
  await expect(load(`@${digest}`)).resolves.toMatchObject({ records: 1 });
  await expect(load(`:latest@sha256:${"0".repeat(64)}`)).rejects.toThrow(UndecidedError);
});

test("an artifact with a part that is gone leaves the question open", async () => {
  for (const part of ["index", "shard"] as const) {
    const { registry, index, layout, digest, options } = await published();
    const bytes = await readFile(join(layout, "blobs", digest.replace(":", "/")), "utf8");
    const { layers } = JSON.parse(bytes) as { readonly layers: readonly { readonly digest: string }[] };
    registry.remove((part === "index" ? layers[0]?.digest : index.shards[0]?.digest) ?? "");
    const load = loadAdvisories(`${registry.host}/app:latest`, aclNeeds, options);
    await expect(load).rejects.toThrow(UndecidedError);
    await expect(load).rejects.toThrow(/is missing, although the artifact names it/);
  }
});

test("a mirror is asked first, and passed over when it has nothing", async () => {
  const { registry, options } = await published();
  const empty = await fakeRegistry({});
  const registryOptions = { ...patient, mirrors: { "advisories.example": [empty.host, registry.host] }, insecure: [] };
  const loaded = await loadAdvisories("advisories.example/app:latest", aclNeeds, {
    ...options,
    registry: registryOptions,
  });
  expect(loaded.records).toBe(1);
  expect(empty.log.length).toBeGreaterThan(0);
});

test("a layout is read as it is carried, by its prefix or by what it is", async () => {
  const { directory, layout, options } = await published();
  for (const source of [layout, `oci:${layout}`]) {
    expect((await loadAdvisories(source, aclNeeds, options)).records).toBe(1);
  }
  // What `oras pull` unpacks, by the layers' titles, is a directory of shards again.
  const store = await shardsAt(layout, { now });
  const pulled = join(directory, "pulled");
  await put(join(pulled, "index.json"), await store.index());
  await put(join(pulled, "index.json.sig"), (await store.proof("index", "signature")) ?? "");
  for (const [name, bytes] of await filesIn(join(directory, "out"))) await put(join(pulled, name), bytes);
  expect((await loadAdvisories(pulled, aclNeeds, options)).shards?.signedBy).toBe(keys[0]?.id);
});

test("refuses an image and a damaged layout", async () => {
  const { directory, layout, digest, options } = await published();
  const manifest = join(layout, "blobs", digest.replace(":", "/"));
  const text = await readFile(manifest, "utf8");
  await writeFile(manifest, text.replace("vnd.seaworthy.advisories.v1", "vnd.seaworthy.advisories.v9"));
  await expect(loadAdvisories(layout, aclNeeds, options)).rejects.toThrow(/digest/);
  const other = join(directory, "other");
  await cp(layout, other, { recursive: true });
  await put(join(other, "index.json"), '{"schemaVersion":2,"manifests":[]}');
  await expect(loadAdvisories(other, aclNeeds, options)).rejects.toThrow(/contains 0 sets/);
  await rm(join(other, "index.json"));
  await expect(loadAdvisories(other, aclNeeds, options)).rejects.toThrow(UndecidedError);
});

test("an artifact of a registry needs a timestamp that is not expired, one of a layout does not", async () => {
  const { layout, registry, options } = await published();
  const later = { ...options, now: new Date(now.getTime() + 27 * 3_600_000) };
  await expect(loadAdvisories(`${registry.host}/app:latest`, aclNeeds, later)).rejects.toThrow(
    /timestamp that expired/,
  );
  expect((await loadAdvisories(layout, aclNeeds, later)).shards?.serial).toBe(1);
});
