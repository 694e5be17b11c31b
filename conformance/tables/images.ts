import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { fileDigest, sha256 } from "../../shared/files/index.ts";

const run = promisify(execFile);
const ociManifest = "application/vnd.oci.image.manifest.v1+json";
const ociConfig = "application/vnd.oci.image.config.v1+json";
const layerType = "application/vnd.oci.image.layer.v1.tar";

type Annotations = Readonly<Record<string, string>>;

/** Layer as a manifest describes it. */
export interface StoredLayer {
  readonly blob: Buffer;
  readonly mediaType: string;
  readonly diffId: string;
  readonly annotations: Annotations;
}

/** Writes an eStargz layer. @param minChunkSize bytes of a gzip member, so that it has several files. 0: one file each. */
export async function estargzLayer(
  writer: string,
  tar: string,
  directory: string,
  minChunkSize: number,
  chunkSize: number,
): Promise<StoredLayer> {
  const target = join(directory, "layer.esgz");
  const { stdout } = await run(writer, ["estargz", tar, target, String(minChunkSize), String(chunkSize)]);
  const [diffId = "", toc = ""] = stdout.trim().split(" ");
  return {
    blob: await readFile(target),
    mediaType: `${layerType}+gzip`,
    diffId,
    annotations: { "containerd.io/snapshot/stargz/toc.digest": toc },
  };
}

/** Writes a zstd:chunked layer: skopeo compresses an OCI layout of a plain tar on the way to another. */
export async function zstdChunkedLayer(tar: string, directory: string): Promise<StoredLayer> {
  const plain = join(directory, "plain");
  const target = join(directory, "zstd");
  const diffId = await fileDigest(tar);
  await writeLayout(plain, { blob: await readFile(tar), mediaType: layerType, diffId, annotations: {} });
  await run("skopeo", ["copy", "-q", "--dest-compress-format", "zstd:chunked", `oci:${plain}`, `oci:${target}`]);
  const index = JSON.parse(await readFile(join(target, "index.json"), "utf8"));
  const manifest = JSON.parse((await readBlob(target, index.manifests[0].digest)).toString());
  const [{ digest, mediaType, annotations }] = manifest.layers;
  return { blob: await readBlob(target, digest), mediaType, diffId, annotations };
}

/** Writes a gzip-compressed layer and its zTOC, of which SOCI makes an index. */
export async function sociLayer(
  writer: string,
  tar: string,
  directory: string,
  spanSize: number,
): Promise<{ readonly layer: StoredLayer; readonly ztoc: Buffer }> {
  const target = join(directory, "layer.tar.gz");
  const blob = gzipSync(await readFile(tar), { level: 6 });
  await writeFile(target, blob);
  await run(writer, ["ztoc", target, `${target}.ztoc`, String(spanSize)]);
  const layer = { blob, mediaType: `${layerType}+gzip`, diffId: await fileDigest(tar), annotations: {} };
  return { layer, ztoc: await readFile(`${target}.ztoc`) };
}

/**
 * Pushes a SOCI index (SOCI Index Manifest v2) with one zTOC.
 * @returns the annotations of the image's manifest.
 */
export async function pushSociIndex(
  host: string,
  name: string,
  { layer, ztoc }: { readonly layer: StoredLayer; readonly ztoc: Buffer },
): Promise<Annotations> {
  const config = await pushBlob(host, name, Buffer.from("{}"));
  const stored = { ...(await pushBlob(host, name, ztoc)), mediaType: "application/octet-stream" };
  const annotations = {
    "com.amazon.soci.image-layer-mediaType": layer.mediaType,
    "com.amazon.soci.image-layer-digest": sha256(layer.blob),
  };
  const { digest } = await pushManifest(host, name, undefined, {
    schemaVersion: 2,
    mediaType: ociManifest,
    config: { ...config, mediaType: "application/vnd.amazon.soci.index.v2+json" },
    layers: [{ ...stored, annotations }],
  });
  return { "com.amazon.soci.index-digest": digest };
}

/** Pushes an image of one layer, with further blobs and manifests. Returns the reference. */
export async function pushImage(
  host: string,
  name: string,
  layer: StoredLayer,
  annotations: Annotations = {},
): Promise<string> {
  const config = await pushBlob(host, name, Buffer.from(JSON.stringify(configOf(layer))));
  const stored = { ...(await pushBlob(host, name, layer.blob)), mediaType: layer.mediaType };
  const layers = [{ ...stored, annotations: layer.annotations }];
  const manifest = { schemaVersion: 2, mediaType: ociManifest, config: { ...config, mediaType: ociConfig }, layers };
  await pushManifest(host, name, "latest", { ...manifest, annotations });
  return `${host}/${name}:latest`;
}

/** Pushes a blob, and returns its digest and size. */
export async function pushBlob(host: string, name: string, blob: Buffer): Promise<{ digest: string; size: number }> {
  const digest = sha256(blob);
  const start = await fetch(`http://${host}/v2/${name}/blobs/uploads/`, { method: "POST" });
  const location = new URL(start.headers.get("location") ?? "", `http://${host}`);
  location.searchParams.set("digest", digest);
  const response = await fetch(location, { method: "PUT", body: new Uint8Array(blob) });
  if (response.status !== 201) throw new Error(`the registry refused a blob with status ${response.status}`);
  return { digest, size: blob.length };
}

/** Pushes a manifest, and returns its digest and size. @param tag undefined: by digest alone. */
export async function pushManifest(
  host: string,
  name: string,
  tag: string | undefined,
  manifest: object,
): Promise<{ digest: string; size: number }> {
  const body = JSON.stringify(manifest);
  const digest = sha256(Buffer.from(body));
  const response = await fetch(`http://${host}/v2/${name}/manifests/${tag ?? digest}`, {
    method: "PUT",
    headers: { "content-type": ociManifest },
    body,
  });
  if (response.status !== 201) throw new Error(`the registry refused a manifest with status ${response.status}`);
  return { digest, size: body.length };
}

function configOf({ diffId }: StoredLayer): object {
  return { architecture: "amd64", os: "linux", rootfs: { type: "layers", diff_ids: [diffId] } };
}

async function writeLayout(directory: string, layer: StoredLayer): Promise<void> {
  const blobs = join(directory, "blobs/sha256");
  await mkdir(blobs, { recursive: true });
  const put = async (bytes: Buffer, mediaType: string): Promise<object> => {
    const digest = sha256(bytes);
    await writeFile(join(blobs, digest.slice("sha256:".length)), bytes);
    return { mediaType, digest, size: bytes.length };
  };
  const config = await put(Buffer.from(JSON.stringify(configOf(layer))), ociConfig);
  const layers = [await put(layer.blob, layer.mediaType)];
  const manifest = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: ociManifest, config, layers }));
  const index = { schemaVersion: 2, manifests: [await put(manifest, ociManifest)] };
  await writeFile(join(directory, "index.json"), JSON.stringify(index));
  await writeFile(join(directory, "oci-layout"), '{"imageLayoutVersion":"1.0.0"}');
}

function readBlob(directory: string, digest: string): Promise<Buffer> {
  return readFile(join(directory, "blobs", digest.replace(":", "/")));
}
