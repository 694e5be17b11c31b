import { describe, expect, it, onTestFinished } from "vitest";
import { UndecidedError } from "../../../shared/errors/index.ts";
import { sha256 } from "../../../shared/files/index.ts";
import { openImage } from "../../../shared/oci/index.ts";
import { parseDocument } from "../../../shared/oci/json.ts";
import { matchesPlatform, parsePlatform } from "../../../shared/oci/platform.ts";
import { configSchema, dockerManifestSchema, indexSchema, manifestSchema } from "../../../shared/oci/schema.ts";
import { findAmbiguity } from "../../../shared/values/index.ts";
import {
  type BuiltImage,
  buildImage,
  json,
  layoutFiles,
  rejection,
  tarOf,
  writeArchive,
  writeFiles,
} from "./builders.ts";

const layer = await tarOf([{ name: "a", body: "x" }]);

/** An image whose manifest or config is changed as text. */
function changed(which: "manifest" | "config", change: (text: string) => string): BuiltImage {
  const image = buildImage({ layers: [layer], config: { User: "1000", Labels: { a: "1", A: "2" } } });
  const [, manifest, config] = [0, image.descriptor.digest, image.configDigest];
  const text = (digest: string): string =>
    Buffer.from(image.blobs.get(`blobs/${digest.replace(":", "/")}`) ?? "").toString();
  const newConfig = which === "config" ? change(text(config)) : text(config);
  const rebuilt = buildImage({ layers: [layer] });
  rebuilt.blobs.clear();
  const put = (body: string): { digest: string; size: number } => {
    const bytes = Buffer.from(body);
    const digest = sha256(bytes);
    rebuilt.blobs.set(`blobs/${digest.replace(":", "/")}`, bytes);
    return { digest, size: bytes.length };
  };
  for (const [path, bytes] of image.blobs) if (!path.includes(config.slice(7))) rebuilt.blobs.set(path, bytes);
  const stored = put(newConfig);
  const document = JSON.parse(text(manifest)) as { config: object };
  document.config = { ...document.config, ...stored };
  const body = JSON.stringify(document);
  const put2 = put(which === "manifest" ? change(body) : body);
  return { ...rebuilt, descriptor: { mediaType: image.descriptor.mediaType, ...put2 } };
}

describe("JSON that readers take in different ways", () => {
  it.each<readonly [string, "manifest" | "config", (text: string) => string]>([
    ["Layers beside layers", "manifest", (text) => text.replace(/\}$/, ',"Layers":[]}')],
    ["LAYERS beside layers", "manifest", (text) => text.replace(/\}$/, ',"LAYERS":[]}')],
    ["layerſ beside layers", "manifest", (text) => text.replace(/\}$/, ',"layer\\u017f":[]}')],
    ["layers twice", "manifest", (text) => text.replace(/\}$/, ',"layers":[]}')],
    ["an unknown key twice", "manifest", (text) => text.replace(/\}$/, ',"x":1,"x":2}')],
    ["MediaType in a descriptor", "manifest", (text) => text.replace('"size"', '"MediaType":"x","size"')],
    ["Rootfs beside rootfs", "config", (text) => text.replace(/\}$/, ',"Rootfs":{}}')],
    ["user beside User", "config", (text) => text.replace('"User"', '"user":"root","User"')],
    ["user alone", "config", (text) => text.replace('"User"', '"user"')],
    ["a label twice", "config", (text) => text.replace('"A":"2"', '"A":"2","A":"3"')],
    [
      "the Kelvin sign in a key",
      "config",
      (text) => text.replace(/\}$/, ',"rootfs\\u212a":1,"rootfsk":1}').replace("rootfsk", "rootfs"),
    ],
  ])("refuses %s", async (_, which, change) => {
    const error = await rejection(openImage(await writeFiles(layoutFiles([changed(which, change)]))));
    expect(error).toBeInstanceOf(UndecidedError);
    expect(String(error)).toMatch(/at byte \d+: ".+" (?:occurs twice|is read as)/);
  });

  it("reads labels that differ in case, and the usual documents", async () => {
    const opened = await openImage(await writeFiles(layoutFiles([changed("config", (text) => text)])));
    onTestFinished(() => opened.close());
    expect(opened.images[0]?.config.labels).toEqual({ a: "1", A: "2" });
  });

  it.each([
    ["an integer with a fraction", '{"manifests":[{"size":1.0}]}', "is not written as an integer"],
    ["an integer with an exponent", '{"manifests":[{"size":1e2}]}', "is not written as an integer"],
    ["half of a surrogate pair", '{"mediaType":"\\ud800"}', "contains half of a surrogate pair"],
    ["a key that JavaScript drops", '{"annotations":{"__proto__":1}}', "is a key that readers drop"],
  ])("finds %s", (_, text, problem) => {
    expect(findAmbiguity(text, indexSchema)).toMatchObject({ problem });
  });

  it("reads keys that JavaScript's objects inherit", () => {
    expect(findAmbiguity('{"constructor":{"a":[1.5]},"toString":{}}', indexSchema)).toBeUndefined();
  });

  it("refuses what is not UTF-8", () => {
    const bytes = Buffer.concat([Buffer.from('{"mediaType":"'), Buffer.of(0xc3), Buffer.from('","manifests":[]}')]);
    expect(() => parseDocument(bytes, indexSchema, "index.json")).toThrow("not valid UTF-8");
  });

  it("knows the keys of indexes and of manifest.json", () => {
    expect(findAmbiguity('{"manifests":[],"Manifests":[]}', indexSchema)).toMatchObject({
      text: "Manifests",
      offset: 16,
    });
    expect(findAmbiguity('{"manifests":[{"Digest":"x"}]}', indexSchema)).toMatchObject({ text: "Digest" });
    expect(findAmbiguity('{"config":{},"manifests":[],"layers":[]}', manifestSchema)).toBeUndefined();
    expect(findAmbiguity('[{"Config":"a","config":"b"}]', dockerManifestSchema)).toMatchObject({ text: "config" });
    expect(findAmbiguity('[{"layers":["b"]}]', dockerManifestSchema)).toMatchObject({ text: "layers" });
    expect(
      findAmbiguity('{"config":{"Volumes":{"/a":{},"/A":{}}},"x":"{\\"os\\":1,\\"OS\\":2}"}', configSchema),
    ).toBeUndefined();
    const deep = `${'{"a":['.repeat(200_000)}1${"]}".repeat(200_000)}`;
    expect(findAmbiguity(deep, configSchema)).toBeUndefined();
  });
});

describe("archives that readers take in different ways", () => {
  it.each([
    ["manifest.json twice", "manifest.json"],
    ["manifest.json under another spelling", "./manifest.json"],
    ["a layer twice", "layer.tar"],
  ])("refuses %s", async (_, second) => {
    const config = json({ os: "linux", architecture: "amd64", rootfs: { type: "layers", diff_ids: [] } });
    const manifest = json([{ Config: "config.json", RepoTags: ["a:1"], Layers: [] }]);
    const archive = await tarOf([
      { name: "config.json", body: config },
      { name: "layer.tar", body: "x" },
      { name: "manifest.json", body: manifest },
      { name: second, body: manifest },
    ]);
    const error = await rejection(openImage(await writeArchive(archive)));
    expect(error).toBeInstanceOf(UndecidedError);
    expect(String(error)).toMatch(/at byte \d+: the archive contains \/(?:manifest\.json|layer\.tar) twice/);
  });
});

describe("names of platforms", () => {
  it.each([
    ["linux/amd64", { os: "linux", architecture: "x86_64" }],
    ["linux/amd64", { os: "linux", architecture: "AMD64" }],
    ["linux/amd64", { os: "Linux", architecture: "amd64" }],
    ["linux/amd64", { os: "linux", architecture: "x86-64", variant: "v1" }],
    ["linux/arm64", { os: "linux", architecture: "aarch64", variant: "8" }],
    ["linux/arm64/v8", { os: "linux", architecture: "arm64" }],
    ["linux/arm/v7", { os: "linux", architecture: "armhf" }],
    ["linux/arm/v7", { os: "linux", architecture: "arm", variant: "7" }],
    ["linux/arm/v6", { os: "linux", architecture: "armel" }],
    ["linux/386", { os: "LINUX", architecture: "i386" }],
    ["darwin/arm64", { os: "macos", architecture: "arm64" }],
  ])("%s is what containerd makes of %o", (wanted, offered) => {
    expect(matchesPlatform(parsePlatform(wanted), offered)).toBe(true);
  });

  it("does not hide an image under another name of its platform", async () => {
    const clean = buildImage({ layers: [layer] });
    const evil = buildImage({ layers: [layer, layer], architecture: "mips" });
    for (const architecture of ["x86_64", "AMD64", "amd64"]) {
      const files = layoutFiles([clean, evil], ({ descriptor }, index) => ({
        ...descriptor,
        platform: index === 0 ? { os: "linux", architecture: "amd64" } : { os: "Linux", architecture },
      }));
      const opened = await openImage(await writeFiles(files), { platform: "linux/amd64" });
      onTestFinished(() => opened.close());
      expect(opened.images.map(({ digest }) => digest)).toEqual([clean.descriptor.digest, evil.descriptor.digest]);
    }
  });
});
