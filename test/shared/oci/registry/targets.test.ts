import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RegistryClient } from "../../../../shared/oci/index.ts";
import { blobOf } from "../../../../shared/oci/registry/push-blob.ts";
import { type ImageTarget, imageTargets } from "../../../../shared/oci/registry/targets.ts";
import { parseReference } from "../../../../shared/references/index.ts";
import { MemoryRegistry } from "../../../harness/memory-registry.ts";
import { rejection } from "../builders.ts";
import { clientFor, type Pushed, pushImage, pushIndex, seedImage } from "./seeded.ts";

const amd64 = { os: "linux", architecture: "amd64" };
const unknown = { os: "unknown", architecture: "unknown" };
const marked = { "vnd.docker.reference.type": "attestation-manifest" };
const inToto = "application/vnd.in-toto+json";
const dsse = "application/vnd.in-toto.provenance+dsse";
const tar = "application/vnd.oci.image.layer.v1.tar";

let registry: MemoryRegistry;
let client: RegistryClient;

beforeEach(async () => {
  registry = await MemoryRegistry.start();
  client = clientFor(registry.host);
});
afterEach(async () => registry[Symbol.asyncDispose]());

const targetsOf = ({ digest }: Pushed): Promise<readonly ImageTarget[]> =>
  imageTargets(client, parseReference(`${registry.host}/some/app@${digest}`));
const labelsOf = async (index: Pushed) => (await targetsOf(index)).map(({ label }) => label);
const manifest = (name: string, layerType = tar) =>
  pushImage(client, { ...amd64, name }, blobOf(Buffer.from(name)), layerType);

describe("the targets of an index", () => {
  test("are itself and its platforms, and not what BuildKit attests of them", async () => {
    const { index, children } = await seedImage(client);
    const targets = await targetsOf(index);
    expect(targets.map(({ digest, label }) => [label, digest])).toEqual([
      ["index", index.digest],
      ["linux/amd64", children[0]],
      ["linux/arm64", children[1]],
    ]);
  });

  test.each<[string, string, object]>([
    ["the annotation alone", inToto, { platform: amd64, annotations: marked }],
    ["the annotation, and no platform", inToto, { annotations: marked }],
    ["another annotation", inToto, { platform: unknown, annotations: { "vnd.docker.reference.type": "x" } }],
    ["an unknown platform alone", inToto, { platform: unknown }],
    ["half an unknown platform", inToto, { platform: { ...unknown, os: "linux" }, annotations: marked }],
    ["both, and layers", tar, { platform: unknown, annotations: marked }],
    ["another artifact type", inToto, { platform: amd64, artifactType: "application/vnd.example" }],
    ["nothing", tar, {}],
  ])("are all else that it names: a manifest with %s", async (_name, layerType, traits) => {
    const one = await manifest("one", layerType);
    const targets = await targetsOf(await pushIndex(client, [{ ...one, ...traits }]));
    expect(targets.map(({ digest }) => digest)).toContain(one.digest);
  });

  test.each([inToto, dsse])("leave out attestations of type %s", async (type) => {
    const [one, statement] = [await manifest("one"), await manifest("statement", type)];
    const index = await pushIndex(client, [one, { ...statement, platform: unknown, annotations: marked }]);
    expect(await labelsOf(index)).toEqual(["index", "manifest"]);
  });

  test("are two of one platform, and one that is named twice", async () => {
    const [one, two] = [await manifest("one"), await manifest("two")];
    const index = await pushIndex(client, [
      { ...one, platform: amd64 },
      { ...two, platform: amd64 },
      { ...one, platform: { ...amd64, variant: "v2" } },
    ]);
    expect(await labelsOf(index)).toEqual(["index", "linux/amd64", "linux/amd64"]);
  });

  test("are what is named as attestations and as a platform, in whatever order", async () => {
    const both = await manifest("both", inToto);
    const named = [
      { ...both, platform: unknown, annotations: marked },
      { ...both, platform: amd64 },
    ];
    for (const manifests of [named, named.toReversed()]) {
      expect(await labelsOf(await pushIndex(client, manifests))).toEqual(["index", "linux/amd64"]);
    }
  });

  test("need not have attestations that were removed, and need all else", async () => {
    const one = await manifest("one");
    const gone = await manifest("gone", inToto);
    const kept = await pushIndex(client, [one, { ...gone, platform: unknown, annotations: marked }]);
    const cut = await pushIndex(client, [one, { ...gone, platform: amd64 }]);
    registry.manifests.delete(`some/app ${gone.digest}`);
    expect(await labelsOf(kept)).toEqual(["index", "manifest"]);
    expect(await rejection(targetsOf(cut))).toMatchObject({ code: "MANIFEST_MISSING" });
  });
});

describe("a target", () => {
  test("in a nested index says which indexes are around it, outermost first", async () => {
    const [one, two, three] = [await manifest("one"), await manifest("two"), await manifest("three")];
    const inner = await pushIndex(client, [{ ...one, platform: amd64 }, two]);
    const middle = await pushIndex(client, [{ ...inner, platform: unknown, annotations: marked }, two]);
    const outer = await pushIndex(client, [{ ...middle, platform: amd64 }, three]);
    const targets = await targetsOf(outer);
    expect(targets.map(({ label, digest, isIndex, within }) => [label, digest, isIndex, within])).toEqual([
      ["index", outer.digest, true, []],
      ["index", middle.digest, true, [outer.digest]],
      ["index", inner.digest, true, [outer.digest, middle.digest]],
      ["linux/amd64", one.digest, false, [outer.digest, middle.digest, inner.digest]],
      ["manifest", two.digest, false, [outer.digest, middle.digest, inner.digest]],
      ["manifest", three.digest, false, [outer.digest]],
    ]);
  });

  test("lies within every index that names it, and those have a limit", async () => {
    const one = await manifest("one");
    const indexes: Pushed[] = [];
    for (let salt = 0; salt < 70; salt += 1)
      indexes.push(await pushIndex(client, [{ ...one, annotations: { salt: `${salt}` } }]));
    const some = await targetsOf(await pushIndex(client, indexes.slice(0, 20)));
    expect(some.find(({ digest }) => digest === one.digest)?.within).toHaveLength(21);
    expect(await rejection(targetsOf(await pushIndex(client, indexes)))).toMatchObject({ code: "LIMIT_EXCEEDED" });
  });

  test.each<[string, object, string, boolean]>([
    ["is an image", {}, "application/vnd.oci.image.config.v1+json", true],
    ["is an image of another type", amd64, "text/html", true],
    ["is an image without a type", {}, "", true],
    ["is an empty artifact", {}, "application/vnd.oci.empty.v1+json", false],
    ["is an empty artifact of a type of its own", {}, "application/vnd.example.index.v2+json", false],
  ])("that %s has a configuration accordingly", async (_name, config, type, isImage) => {
    const one = await pushImage(client, config, blobOf(Buffer.from("one")), tar, type);
    const [, target] = await targetsOf(await pushIndex(client, [one]));
    expect(target?.digest).toBe(one.digest);
    const { bytes } = registry.manifests.get(`some/app ${one.digest}`) ?? {};
    expect(target?.config).toBe(isImage ? JSON.parse(`${bytes}`).config.digest : undefined);
  });
});
