import { execFile } from "node:child_process";
import { createReadStream, createWriteStream, realpathSync } from "node:fs";
import { mkdir, readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createGzip, createZstdCompress } from "node:zlib";
import { pack } from "tar-stream";
import { fileDigest, sha256 } from "../../shared/files/index.ts";

const run = promisify(execFile);
const dependencies = fileURLToPath(new URL("../../node_modules/", import.meta.url));
/** Packages on top of Debian's minimum, so that the lowest layer has most of the bytes. */
const systemPackages = ["build-essential", "ca-certificates", "curl", "git", "openssl", "perl", "python3"];
/** Bytes of the npm tree, and of each program in the image of large programs. */
const treeBytes = 220 * 2 ** 20;
const programBytes = 190 * 2 ** 20;

/** Images on disk, as paths that the command line takes. */
export interface BenchImages {
  readonly gzip: string;
  readonly zstd: string;
  readonly docker: string;
  /** Docker archive of three layers with a program of 190 MiB each. */
  readonly programs: string;
  readonly bytes: number;
}

/**
 * Builds a realistic image: a Debian root with a compiler (mmdebstrap), Node's own program, and the project's own npm
 * tree, as OCI layouts (gzip and zstd) and as a docker archive.
 */
export async function buildImages(directory: string): Promise<BenchImages> {
  const layers = ["root.tar", "program.tar", "tree.tar"].map((name) => join(directory, name));
  const [root = "", program = "", tree = ""] = layers;
  const include = `--include=${systemPackages.join(",")}`;
  // An old snapshot of the archive is as good as a new one here.
  const aged = '--aptopt=Acquire::Check-Valid-Until "false"';
  await run("mmdebstrap", ["--variant=minbase", aged, include, "bookworm", root], { maxBuffer: 2 ** 26 });
  await writeTar(program, [{ name: "usr/local/bin/node", path: realpathSync(process.execPath), mode: 0o755 }]);
  await writeTar(tree, await npmTree());
  const large: string[] = [];
  for (const index of [0, 1, 2]) {
    const path = join(directory, `large-${index}`);
    await writeProgram(path, index);
    const layer = `${path}.tar`;
    await writeTar(layer, [{ name: `usr/bin/program-${index}`, path, mode: 0o755 }]);
    large.push(layer);
  }
  const sizes = await Promise.all(layers.map(async (layer) => (await stat(layer)).size));
  return {
    gzip: await writeLayout(join(directory, "gzip"), layers, "gzip"),
    zstd: await writeLayout(join(directory, "zstd"), layers, "zstd"),
    docker: await writeArchive(join(directory, "docker.tar"), layers),
    programs: await writeArchive(join(directory, "programs.tar"), large),
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}

interface TarSource {
  readonly name: string;
  readonly path: string;
  readonly mode: number;
}

async function writeTar(target: string, files: readonly TarSource[]): Promise<void> {
  const archive = pack();
  const written = pipeline(archive, createWriteStream(target));
  for (const { name, path, mode } of files) {
    const { size } = await stat(path);
    const entry = archive.entry({ name, size, mode });
    await pipeline(createReadStream(path), entry);
  }
  archive.finalize();
  await written;
}

/** Lists files of the project's own dependencies, without the copies of Node among them. */
async function npmTree(): Promise<TarSource[]> {
  const entries = await readdir(dependencies, { recursive: true, withFileTypes: true });
  const files: TarSource[] = [];
  let bytes = 0;
  for (const entry of entries.toSorted((a, b) => (a.parentPath + a.name < b.parentPath + b.name ? -1 : 1))) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(dependencies.length);
    if (!entry.isFile() || /^(?:node-|\.)/.test(name)) continue;
    bytes += (await stat(path)).size;
    if (bytes > treeBytes) break;
    files.push({ name: `app/node_modules/${name}`, path, mode: 0o644 });
  }
  return files;
}

/** Writes Node's program, extended with bytes that do not repeat. */
async function writeProgram(path: string, seed: number): Promise<void> {
  const program = await readFile(realpathSync(process.execPath));
  const filler = Buffer.alloc(Math.max(0, programBytes - program.length));
  let state = 0x9e3779b9 + seed;
  for (let offset = 0; offset + 4 <= filler.length; offset += 4) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    filler.writeInt32LE(state | 0, offset);
  }
  await writeFile(path, Buffer.concat([program, filler]));
}

async function configOf(layers: readonly string[]): Promise<Buffer> {
  const diffIds: string[] = [];
  for (const layer of layers) diffIds.push(await fileDigest(layer));
  return json({
    architecture: "amd64",
    os: "linux",
    config: { Cmd: ["node"] },
    rootfs: { type: "layers", diff_ids: diffIds },
  });
}

async function writeLayout(layout: string, layers: readonly string[], kind: "gzip" | "zstd"): Promise<string> {
  const blobs = join(layout, "blobs/sha256");
  await mkdir(blobs, { recursive: true });
  const descriptors: object[] = [];
  for (const layer of layers) {
    const stored = join(layout, "stored");
    const compressor = kind === "gzip" ? createGzip({ level: 6 }) : createZstdCompress();
    await pipeline(createReadStream(layer), compressor, createWriteStream(stored));
    const digest = await fileDigest(stored);
    const { size } = await stat(stored);
    await rename(stored, join(blobs, digest.slice("sha256:".length)));
    descriptors.push({ mediaType: `application/vnd.oci.image.layer.v1.tar+${kind}`, digest, size });
  }
  const put = async (bytes: Buffer, type: string): Promise<object> => {
    const digest = sha256(bytes);
    await writeFile(join(blobs, digest.slice("sha256:".length)), bytes);
    return { mediaType: `application/vnd.oci.image.${type}.v1+json`, digest, size: bytes.length };
  };
  const config = await put(await configOf(layers), "config");
  const mediaType = "application/vnd.oci.image.manifest.v1+json";
  const manifest = await put(json({ schemaVersion: 2, mediaType, config, layers: descriptors }), "manifest");
  await writeFile(join(layout, "index.json"), json({ schemaVersion: 2, manifests: [manifest] }));
  await writeFile(join(layout, "oci-layout"), json({ imageLayoutVersion: "1.0.0" }));
  return layout;
}

async function writeArchive(path: string, layers: readonly string[]): Promise<string> {
  const config = await configOf(layers);
  const archive = pack();
  const written = pipeline(archive, createWriteStream(path));
  const name = `${sha256(config).slice("sha256:".length)}.json`;
  archive.entry({ name }, config);
  const names = layers.map((_, index) => `${index}/layer.tar`);
  for (const [index, layer] of layers.entries()) {
    const entry = archive.entry({ name: names[index] ?? "", size: (await stat(layer)).size });
    await pipeline(createReadStream(layer), entry);
  }
  archive.entry({ name: "manifest.json" }, json([{ Config: name, RepoTags: ["bench:1"], Layers: names }]));
  archive.finalize();
  await written;
  return path;
}

function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}
