import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync, zstdCompressSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { InvalidError, SeaworthyError, UndecidedError } from "../../../shared/errors/index.ts";
import { type OpenedImages, type OpenOptions, openImage } from "../../../shared/oci/index.ts";
import { collect } from "../../../shared/oci/read-file.ts";
import { sharedData } from "../../harness/shared-data.ts";
import {
  buildImage,
  chunksOf,
  json,
  layoutFiles,
  rejection,
  tarOf,
  tarOfFiles,
  writeArchive,
  writeFiles,
} from "./builders.ts";

async function open(source: string, options?: OpenOptions): Promise<OpenedImages> {
  const opened = await openImage(source, options);
  onTestFinished(() => opened.close());
  return opened;
}

const layer = await tarOf([{ name: "etc/hostname", body: "ship\n" }]);
const second = await tarOf([{ name: "etc/motd", body: "hello\n" }]);
const image = buildImage({ layers: [layer, second], config: { User: "app", Env: ["A=b"], Cmd: ["run"] } });
const arm = buildImage({ layers: [second], architecture: "arm64" });

describe("openImage on an OCI layout", () => {
  it("opens a directory, a tar and compressed tars alike", async () => {
    const files = layoutFiles([image]);
    const tar = await tarOfFiles(files);
    const directory = await writeFiles(files);
    const sources = [
      directory,
      `oci:${directory}`,
      await writeArchive(tar),
      `oci-archive:${await writeArchive(tar)}`,
      await writeArchive(gzipSync(tar)),
      await writeArchive(zstdCompressSync(tar)),
    ];
    for (const source of sources) {
      const { images } = await open(source);
      expect(images.map(({ digest, platform }) => [digest, platform])).toEqual([
        [image.descriptor.digest, "linux/amd64"],
      ]);
      expect(images[0]?.config).toMatchObject({ user: "app", env: ["A=b"], cmd: ["run"] });
      for (const { open: read, size } of images[0]?.layers ?? []) expect((await collect(read())).length).toBe(size);
    }
  });

  it("chooses by platform, tag, digest and position", async () => {
    const directory = await writeFiles(
      layoutFiles([image, arm], ({ descriptor }, index) => ({
        ...descriptor,
        annotations: { "org.opencontainers.image.ref.name": index === 0 ? "example/app:one" : "two" },
        platform: { os: "linux", architecture: index === 0 ? "amd64" : "arm64" },
      })),
    );
    const digests = async (source: string, options?: OpenOptions) =>
      (await open(source, options)).images.map(({ digest }) => digest);
    expect(await digests(directory)).toHaveLength(2);
    expect(await digests(directory, { platform: "linux/aarch64" })).toEqual([arm.descriptor.digest]);
    expect(await digests(`oci:${directory}:one`)).toEqual([image.descriptor.digest]);
    expect(await digests(`oci:${directory}:docker.io/example/app:one`)).toEqual([image.descriptor.digest]);
    expect(await digests(`oci:${directory}@${arm.descriptor.digest}`)).toEqual([arm.descriptor.digest]);
    expect(await digests(`oci:${directory}@1`)).toEqual([arm.descriptor.digest]);
    const noTag = await rejection(openImage(`oci:${directory}:three`));
    expect(noTag).toBeInstanceOf(InvalidError);
    expect(String(noTag)).toContain("It holds example/app:one, two.");
    const noPlatform = await rejection(openImage(directory, { platform: "linux/s390x" }));
    expect(noPlatform).toBeInstanceOf(InvalidError);
    expect(String(noPlatform)).toContain("It names linux/amd64, linux/arm64.");
    expect(await rejection(openImage(directory, { platform: "linux" }))).toBeInstanceOf(InvalidError);
  });

  it("takes an absent platform for normal, and an archive without any image for an error", async () => {
    const files = layoutFiles([image, arm]);
    files.delete(`blobs/${arm.descriptor.digest.replace(":", "/")}`);
    const { images, skipped } = await open(await writeFiles(files));
    expect(images.map(({ digest }) => digest)).toEqual([image.descriptor.digest]);
    expect(skipped).toEqual([{ digest: arm.descriptor.digest, mediaType: arm.descriptor.mediaType, reason: "absent" }]);
    for (const [path] of files) if (path.startsWith("blobs")) files.delete(path);
    expect(String(await rejection(openImage(await writeFiles(files))))).toContain("the blobs of none are there");
  });

  it("refuses what is not what its digest says, naming both digests", async () => {
    const files = layoutFiles([image]);
    const path = `blobs/${image.configDigest.replace(":", "/")}`;
    const bytes = Buffer.from(files.get(path) ?? "");
    files.set(path, Buffer.concat([bytes.subarray(0, -1), Buffer.from("\n")]));
    const thrown = await rejection(openImage(await writeFiles(files)));
    expect(thrown).toBeInstanceOf(UndecidedError);
    expect(String(thrown)).toContain(`should be ${image.configDigest} and is sha256:`);
  });

  it("refuses a layer that was changed or cut when it is read", async () => {
    const path = [...image.blobs.keys()][0] ?? "";
    const bytes = image.blobs.get(path) ?? new Uint8Array();
    const changed = Buffer.from(bytes);
    changed[20] = (changed[20] ?? 0) ^ 1;
    for (const [body, message] of [
      [changed, "the digest should be"],
      [bytes.subarray(0, 30), "bytes and has 30"],
    ] as const) {
      const files = layoutFiles([image]).set(path, body);
      const { images } = await open(await writeFiles(files));
      expect(String(await rejection(collect(images[0]?.layers[0]?.open() ?? chunksOf(layer))))).toContain(message);
    }
  });

  it("refuses a document that is an index and a manifest at once", async () => {
    const files = layoutFiles([]).set("index.json", json({ manifests: [], layers: [] }));
    expect(String(await rejection(openImage(await writeFiles(files))))).toContain("an index and a manifest at once");
  });

  it("takes for an image what could run, whatever it is marked as", async () => {
    const marked = { "vnd.docker.reference.type": "attestation-manifest" };
    const unknown = { os: "unknown", architecture: "unknown" };
    const platform = { os: "linux", architecture: "amd64" };
    for (const traits of [
      { platform, annotations: marked },
      { platform: unknown, annotations: marked },
    ]) {
      const files = layoutFiles([image, arm], ({ descriptor }, index) =>
        index === 0 ? { ...descriptor, ...traits } : descriptor,
      );
      const { images, attestations } = await open(await writeFiles(files));
      expect(images.map(({ digest }) => digest)).toContain(image.descriptor.digest);
      expect(attestations).toEqual([]);
    }
  });

  it("does not follow links out of the directory", async () => {
    const directory = await writeFiles(new Map([["oci-layout", json({ imageLayoutVersion: "1.0.0" })]]));
    await symlink("/etc/passwd", join(directory, "index.json"));
    expect(String(await rejection(openImage(directory)))).toContain("leads out of the directory");
  });

  it("ends on indexes that contain each other", async () => {
    const type = "application/vnd.oci.image.index.v1+json";
    const files = layoutFiles([]);
    let child: object = image.descriptor;
    for (let depth = 0; depth < 12; depth += 1) {
      const bytes = json({ schemaVersion: 2, mediaType: type, manifests: [child] });
      const nested = buildImage({ layers: [] });
      const digest = `sha256:${(await import("node:crypto")).createHash("sha256").update(bytes).digest("hex")}`;
      files.set(`blobs/${digest.replace(":", "/")}`, bytes);
      child = { mediaType: type, digest, size: bytes.length };
      expect(nested.blobs.size).toBe(2);
    }
    files.set("index.json", json({ manifests: [child] }));
    expect(String(await rejection(openImage(await writeFiles(files))))).toContain("depth of nested indexes");
  });
});

describe("openImage on a docker archive", () => {
  const hex = image.configDigest.slice(7);
  const config = image.blobs.get(`blobs/sha256/${hex}`) ?? new Uint8Array();

  it("follows layers that are links, and gives the config's digest", async () => {
    const tar = await tarOf([
      {
        name: "manifest.json",
        body: json([{ Config: `${hex}.json`, RepoTags: ["app:1"], Layers: ["a/layer.tar", "b.tar"] }]),
      },
      { name: `${hex}.json`, body: config },
      { name: "a/layer.tar", type: "symlink", linkname: "../real.tar" },
      { name: "real.tar", body: layer },
      { name: "b.tar", body: second },
    ]);
    const { images } = await open(`docker-archive:${await writeArchive(tar)}:app:1`);
    expect(images[0]).toMatchObject({ name: "app:1", digest: image.configDigest, platform: "linux/amd64" });
    expect((await collect(images[0]?.layers[0]?.open() ?? chunksOf(layer))).length).toBe(layer.length);
  });

  it("counts an image once that stands in manifest.json and index.json", async () => {
    const [first = "", other = ""] = image.blobs.keys();
    const files = layoutFiles([image]);
    files.set("manifest.json", json([{ Config: `blobs/sha256/${hex}`, RepoTags: ["app:1"], Layers: [first, other] }]));
    const { images } = await open(await writeArchive(await tarOfFiles(files)));
    expect(images.map(({ name, digest }) => [name, digest])).toEqual([["app:1", image.descriptor.digest]]);
  });

  it.each([
    [
      "links in circles",
      [
        { name: "x", type: "symlink", linkname: "y" },
        { name: "y", type: "symlink", linkname: "x" },
      ],
      "in circles",
    ],
    ["a layer that is absent", [], "manifest.json names x, which is not there"],
    [
      "a link that would leave the archive",
      [{ name: "x", type: "symlink", linkname: "../../etc/passwd" }],
      "manifest.json names x, which is not there",
    ],
  ] as const)("refuses %s", async (_, extra, message) => {
    const tar = await tarOf([
      { name: "manifest.json", body: json([{ Config: `${hex}.json`, Layers: ["x", "x"] }]) },
      { name: `${hex}.json`, body: config },
      ...extra,
    ]);
    expect(String(await rejection(openImage(await writeArchive(tar))))).toContain(message);
  });

  it("refuses entries that lead out of the archive", async () => {
    const thrown = await rejection(openImage(await writeArchive(await tarOf([{ name: "../../evil", body: "x" }]))));
    expect(String(thrown)).toMatch(/image\.tar at byte \d+: the entry "\.\.\/\.\.\/evil" leads out of the archive/);
  });

  it("says where JSON is malformed", async () => {
    const tar = await tarOf([{ name: "manifest.json", body: '[{"Config": }]' }]);
    const thrown = await rejection(openImage(await writeArchive(tar)));
    expect(thrown).toBeInstanceOf(UndecidedError);
    expect(String(thrown)).toMatch(/image\.tar!manifest\.json at byte 12: not valid JSON/);
  });

  it("keeps to the limits", async () => {
    const tar = await tarOf([{ name: "manifest.json", body: `[${" ".repeat(5000)}]` }]);
    const path = await writeArchive(tar);
    const small = await rejection(openImage(path, { limits: { documentBytes: 1000 } }));
    expect(String(small)).toContain("the limit documentBytes = 1000");
    const few = await rejection(openImage(path, { limits: { archiveEntries: 0 } }));
    expect(String(few)).toContain("the limit archiveEntries = 0");
    const bomb = await writeArchive(gzipSync(Buffer.alloc(100 * 2 ** 20)));
    expect(String(await rejection(openImage(bomb)))).toContain("the limit compressionRatio = 300");
  });

  it("gives typed errors only, whatever is cut or changed", async () => {
    const tar = await tarOfFiles(layoutFiles([image]));
    const whole = await writeArchive(tar);
    expect((await open(whole)).images).toHaveLength(1);
    const cut = fc.record({ length: fc.nat(tar.length), at: fc.nat(tar.length - 1), value: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(cut, async ({ length, at, value }) => {
        const bytes = Buffer.from(tar.subarray(0, length));
        if (at < bytes.length) bytes[at] = value;
        const path = await writeArchive(bytes);
        await openImage(path).then(
          (opened) => opened.close(),
          (thrown: unknown) => expect(thrown).toBeInstanceOf(SeaworthyError),
        );
      }),
      { numRuns: 150 },
    );
  });
});

describe("openImage on files that are no image", () => {
  it("says so", async () => {
    expect(await rejection(openImage("/no/such/file"))).toBeInstanceOf(InvalidError);
    expect(String(await rejection(openImage("oci:")))).toContain("names no image");
    expect(String(await rejection(openImage(await writeArchive(Buffer.from("FROM scratch\n")))))).toMatch(
      /image\.tar at byte/,
    );
    expect(String(await rejection(openImage(await writeFiles(new Map([["a", json(1)]])))))).toContain(
      "there is no manifest.json nor index.json",
    );
    const directory = await writeFiles(layoutFiles([image]));
    expect(String(await rejection(openImage(`docker-archive:${directory}`)))).toContain(
      "Write oci: in front of the path",
    );
  });
});

describe("openImage on given archives", () => {
  const path = sharedData("images/archives");

  it.skipIf(path === undefined)("tells attestations and absent platforms from images", async () => {
    const attested = await open(`${path}/snyk-containerd-archives-busybox-single-arch-with-attestation-manifest.tar`);
    expect(attested.images).toHaveLength(1);
    expect(attested.attestations.map(({ subject }) => subject)).toEqual([attested.images[0]?.digest]);
    const [statement] = attested.attestations[0]?.statements ?? [];
    expect(statement?.predicateType).toBe("https://slsa.dev/provenance/v0.2");
    expect(JSON.parse(Buffer.from((await statement?.read()) ?? "").toString())).toHaveProperty("predicate");
    const partial = await open(`${path}/snyk-containerd-archives-busybox.arm64.tar`);
    expect([partial.images.length, partial.skipped.length]).toEqual([1, 19]);
  });

  it.skipIf(path === undefined)("refuses an archive that was changed by hand, naming both digests", async () => {
    const thrown = await rejection(openImage(`${path}/snyk-docker-archives-skopeo-copy-nginx.tar`));
    expect(thrown).toBeInstanceOf(UndecidedError);
    expect(String(thrown)).toContain("sha256:2db44bce66cde56fca25aeeb7d09dc924b748e3adfe58c9cc3eb2bd2f68a1b68");
    expect(String(thrown)).toContain("sha256:71d0ebc5f6bf137a135fbd845001c95418bf96bd56dd40cfaa7126f5c7bd815c");
  });
});
