import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { type Header, pack } from "tar-stream";
import { onTestFinished } from "vitest";
import { collect } from "../../../shared/oci/read-file.ts";

export type TarFile = Partial<Header> & { readonly name: string; readonly body?: string | Uint8Array };

/** A tar archive of the given entries, made by an independent writer. */
export async function tarOf(files: readonly TarFile[]): Promise<Uint8Array> {
  const archive = pack();
  for (const { body, ...header } of files) archive.entry(header, Buffer.from(body ?? ""));
  archive.finalize();
  return collect(Readable.from(archive));
}

export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

export interface ImageSpec {
  /** Uncompressed tars, lowest first. */
  readonly layers: readonly Uint8Array[];
  readonly architecture?: string;
  readonly config?: Readonly<Record<string, unknown>>;
  readonly diffIds?: readonly string[];
  readonly history?: readonly object[];
}

/** Blobs by path in an OCI layout, with the descriptor of the manifest. */
export interface BuiltImage {
  readonly blobs: Map<string, Uint8Array>;
  readonly descriptor: { readonly mediaType: string; readonly digest: string; readonly size: number };
  readonly configDigest: string;
}

export function buildImage({ layers, architecture = "amd64", config, diffIds, history }: ImageSpec): BuiltImage {
  const blobs = new Map<string, Uint8Array>();
  const add = (bytes: Uint8Array, mediaType: string) => {
    const digest = digestOf(bytes);
    blobs.set(`blobs/${digest.replace(":", "/")}`, bytes);
    return { mediaType, digest, size: bytes.length };
  };
  const descriptors = layers.map((layer) => add(gzipSync(layer), "application/vnd.oci.image.layer.v1.tar+gzip"));
  const configuration = add(
    json({
      os: "linux",
      architecture,
      config,
      rootfs: { type: "layers", diff_ids: diffIds ?? layers.map(digestOf) },
      history,
    }),
    "application/vnd.oci.image.config.v1+json",
  );
  const manifestType = "application/vnd.oci.image.manifest.v1+json";
  const manifest = json({ schemaVersion: 2, mediaType: manifestType, config: configuration, layers: descriptors });
  return { blobs, descriptor: add(manifest, manifestType), configDigest: configuration.digest };
}

export function json(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}

/** The files of an OCI layout of images; `annotations` and `platform` may stand in the descriptors. */
export function layoutFiles(
  images: readonly BuiltImage[],
  describe: (image: BuiltImage, index: number) => object = ({ descriptor }) => descriptor,
): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  files.set("oci-layout", json({ imageLayoutVersion: "1.0.0" }));
  files.set("index.json", json({ schemaVersion: 2, manifests: images.map(describe) }));
  for (const { blobs } of images) for (const [path, bytes] of blobs) files.set(path, bytes);
  return files;
}

/** A directory that is removed when the test ends. */
export async function temporaryDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "seaworthy-test-"));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return directory;
}

export async function writeFiles(files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const directory = await temporaryDirectory();
  for (const [path, bytes] of files) {
    await mkdir(join(directory, path, ".."), { recursive: true });
    await writeFile(join(directory, path), bytes);
  }
  return directory;
}

export async function writeArchive(bytes: Uint8Array, name = "image.tar"): Promise<string> {
  const path = join(await temporaryDirectory(), name);
  await writeFile(path, bytes);
  return path;
}

export async function tarOfFiles(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  return tarOf([...files].map(([name, body]) => ({ name, body })));
}

/** The chunks of bytes, `size` at a time. */
export async function* chunksOf(bytes: Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** The same chunks, for readers in one thread. */
export function stepsOf(bytes: Uint8Array, size = 1000): () => Uint8Array | undefined {
  let at = 0;
  return () => {
    if (at >= bytes.length) return undefined;
    at += size;
    return bytes.subarray(at - size, at);
  };
}

/** What a promise is rejected with; fails when it is not. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => {
      throw new Error("resolved, where an error was expected");
    },
    (thrown: unknown) => thrown,
  );
}
