import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { type Pack, pack } from "tar-stream";
import { sha256 } from "../shared/files/index.ts";
import type { Benchmark, Figure } from "./measure.ts";

const mebibyte = 2 ** 20;
/** Uncompressed sizes of the layers, lowest first: 600 MiB. */
const layerSizes = [240, 130, 100, 70, 40, 20].map((size) => size * mebibyte);
const fileCount = 20_000;
/** In one process, of which the median counts. */
const runs = 5;
/** Processes of the floor and of the catalog. */
const rounds = 3;

/** Catalogs an image of 600 MiB and 20,000 files, cold and warm, against inflating and hashing the same blobs. */
export const image: Benchmark = {
  name: "image",
  async run() {
    const directory = await mkdtemp(join(tmpdir(), "seaworthy-bench-"));
    try {
      const layout = join(directory, "layout");
      await buildLayout(layout);
      const [floor, cold, searched] = await alternate(layout, directory);
      await measure(warmScript, layout, directory);
      const warm = await measure(warmScript, layout, directory);
      return figures({ floor, cold, searched, warm });
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  },
};

/** Floor, catalog and search take turns, so that what else the machine does meets all. */
async function alternate(layout: string, directory: string): Promise<readonly [Measurement, Measurement, Measurement]> {
  const floors: Measurement[] = [];
  const colds: Measurement[] = [];
  const searches: Measurement[] = [];
  for (let round = 0; round < rounds; round += 1) {
    floors.push(await measure(floorScript, layout, directory));
    colds.push(await measure(coldScript, layout, directory));
    searches.push(await measure(searchScript, layout, directory));
  }
  return [median(floors), median(colds), median(searches)];
}

function median(measurements: readonly Measurement[]): Measurement {
  const byTime = measurements.toSorted((a, b) => a.time - b.time);
  const memory = Math.max(...measurements.map((each) => each.memory));
  const packages = byTime[0]?.packages ?? 0;
  return { time: byTime[Math.floor(byTime.length / 2)]?.time ?? Number.NaN, memory, packages };
}

interface Measurement {
  /** Milliseconds of the median run. */
  readonly time: number;
  /** Largest resident set of the process, in MB. */
  readonly memory: number;
  readonly packages: number;
}

type Measured = Readonly<Record<"floor" | "cold" | "searched" | "warm", Measurement>>;

function figures({ floor, cold, searched, warm }: Measured): Figure[] {
  const rate = Math.round(layerSizes.reduce((sum, size) => sum + size, 0) / 1e3 / searched.time);
  return [
    { name: "floor: inflate and SHA-256 of the blobs", value: floor.time, unit: "ms" },
    { name: "catalog, cold", value: cold.time, unit: "ms", note: `${cold.packages} packages` },
    { name: "catalog, cold, against the floor", value: cold.time / floor.time, unit: "ratio", budget: 1.25 },
    { name: "catalog and search for secrets, cold", value: searched.time, unit: "ms", note: `${rate} MB/s` },
    { name: "the search's part of a cold scan", value: searched.time / cold.time, unit: "ratio", budget: 1.6 },
    { name: "resident memory, cold", value: cold.memory, unit: "MB", budget: 300 },
    { name: "catalog, warm", value: warm.time, unit: "ms", budget: 200, note: `${warm.packages} packages` },
  ];
}

const shared = new URL("../shared/", import.meta.url).href;

/** Each measurement has a process of its own, so that memory is its own. */
async function measure(script: string, layout: string, directory: string): Promise<Measurement> {
  const program = `${prologue}${script}${epilogue}`;
  const environment = {
    ...process.env,
    LAYOUT: layout,
    SEAWORTHY_CACHE_DIR: join(directory, "cache"),
    RUNS: String(runs),
  };
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "-e", program], {
    env: environment,
  });
  return JSON.parse(stdout);
}

const prologue = `
import { openImage } from "${shared}oci/index.ts";
import { catalogImage } from "${shared}packages/index.ts";
import { directoryCache } from "${shared}layers/index.ts";
import { createHash } from "node:crypto";
import { pipeline } from "node:stream/promises";
import { createReadStream, readFileSync } from "node:fs";
import { createGunzip } from "node:zlib";
let packages = 0;
// Where the kernel tells it: the figure of resourceUsage includes what the parent held when it made the child.
function readStatus() {
  try { return readFileSync("/proc/self/status", "utf8"); } catch { return ""; }
}
`;

const floorScript = `
async function work() {
  const opened = await openImage(process.env.LAYOUT);
  await Promise.all(opened.images[0].layers.map(async (layer) => {
    const hash = createHash("sha256");
    const path = process.env.LAYOUT + "/blobs/" + layer.digest.replace(":", "/");
    const source = createReadStream(path, { highWaterMark: 262144 });
    source.on("data", (chunk) => hash.update(chunk));
    await pipeline(source, createGunzip({ chunkSize: 1048576 }), async (chunks) => { for await (const _ of chunks); });
    hash.digest();
  }));
  await opened.close();
}`;

const coldScript = `
async function work() {
  const opened = await openImage(process.env.LAYOUT);
  packages = (await catalogImage(opened.images[0])).packages.length;
  await opened.close();
}`;

const searchScript = `
const { PackageCollectors } = await import("${shared}packages/catalog/catalog.ts");
const { SecretChecks } = await import("${shared}../actions/image-scan/secrets/index.ts");
const { walkImage } = await import("${shared}layers/index.ts");
async function work() {
  const opened = await openImage(process.env.LAYOUT);
  const collectors = new PackageCollectors("image");
  const walk = await walkImage(opened.images[0], [...collectors.collectors, ...new SecretChecks().collectors]);
  packages = collectors.catalog(walk).packages.length;
  await opened.close();
}`;

const warmScript = `
async function work() {
  const opened = await openImage(process.env.LAYOUT);
  const cache = directoryCache(process.env.SEAWORTHY_CACHE_DIR, "bench");
  packages = (await catalogImage(opened.images[0], { cache })).packages.length;
  await opened.close();
}`;

const epilogue = `
const times = [];
for (let run = 0; run < Number(process.env.RUNS); run += 1) {
  const start = performance.now();
  await work();
  times.push(performance.now() - start);
}
times.sort((a, b) => a - b);
const time = times[Math.floor(times.length / 2)];
const kilobytes = Number(/VmHWM:\\s+(\\d+)/.exec(readStatus())?.[1] ?? process.resourceUsage().maxRSS);
console.log(JSON.stringify({ time, memory: kilobytes / 1024, packages }));
`;

async function buildLayout(layout: string): Promise<void> {
  const pool = wordPool(8 * mebibyte);
  const diffIds: string[] = [];
  const layers: Descriptor[] = [];
  for (const [index, size] of layerSizes.entries()) {
    const tar = await layerTar(index, size, pool);
    diffIds.push(sha256(tar));
    const blob = await promisify(gzip)(tar, { level: 6 });
    layers.push(await putBlob(layout, blob, "application/vnd.oci.image.layer.v1.tar+gzip"));
  }
  const settings = { architecture: "amd64", os: "linux", rootfs: { type: "layers", diff_ids: diffIds } };
  const config = await putBlob(layout, json(settings), "application/vnd.oci.image.config.v1+json");
  const mediaType = "application/vnd.oci.image.manifest.v1+json";
  const manifest = await putBlob(layout, json({ schemaVersion: 2, mediaType, config, layers }), mediaType);
  await writeFile(join(layout, "index.json"), json({ schemaVersion: 2, manifests: [manifest] }));
  await writeFile(join(layout, "oci-layout"), json({ imageLayoutVersion: "1.0.0" }));
}

interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

async function putBlob(layout: string, bytes: Uint8Array, mediaType: string): Promise<Descriptor> {
  const digest = sha256(bytes);
  await mkdir(join(layout, "blobs/sha256"), { recursive: true });
  await writeFile(join(layout, "blobs", digest.replace(":", "/")), bytes);
  return { mediaType, digest, size: bytes.length };
}

/** A layer with its share of files: a package database, npm packages, programs, and data in between. */
async function layerTar(index: number, size: number, pool: Buffer): Promise<Buffer> {
  const archive = pack();
  const count = Math.round((fileCount * size) / (600 * mebibyte));
  const average = Math.floor(size / count);
  if (index === 0) archive.entry({ name: "etc/os-release" }, "ID=debian\nVERSION_ID=12\n");
  archive.entry({ name: "var/lib/dpkg/status" }, dpkgStatus(60 * (index + 1)));
  for (let file = 0; file < count; file += 1) addFile(archive, index, file, average, pool);
  archive.finalize();
  return buffer(archive);
}

function addFile(archive: Pack, layer: number, file: number, average: number, pool: Buffer): void {
  const offset = (file * 7919 * 512) % (pool.length - 4 * average);
  // Sizes differ: most files are small, every tenth is large.
  const size = file % 10 === 0 ? average * 4 : Math.floor((average * 2) / 3);
  const body = pool.subarray(offset, offset + size);
  if (file % 25 === 0) {
    const manifest = { name: `package-${layer}-${file}`, version: "1.0.0", license: "MIT" };
    archive.entry({ name: `app/node_modules/package-${layer}-${file}/package.json` }, JSON.stringify(manifest));
  }
  if (file % 40 === 1) {
    const program = Buffer.concat([Buffer.from("\x7fELF\x02\x01\x01", "latin1"), body]);
    archive.entry({ name: `usr/bin/program-${layer}-${file}`, mode: 0o755 }, program);
  } else archive.entry({ name: `usr/share/data-${layer}/${file % 100}/file-${file}` }, body);
}

function dpkgStatus(count: number): string {
  const paragraphs = Array.from({ length: count }, (_, index) =>
    [
      `Package: package-${index}`,
      "Status: install ok installed",
      "Architecture: amd64",
      `Version: 1.${index}-1`,
      "",
    ].join("\n"),
  );
  return paragraphs.join("\n");
}

/** Text that compresses about as well as programs and documentation do, always the same. */
function wordPool(size: number): Buffer {
  let state = 0x2545f491;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  const words = Array.from(
    { length: 4096 },
    () =>
      next().toString(36) +
      next()
        .toString(36)
        .slice(0, next() % 6),
  );
  const parts: string[] = [];
  for (let length = 0; length < size; ) {
    const word = words[next() % words.length] ?? "";
    parts.push(word);
    length += word.length + 1;
  }
  return Buffer.from(parts.join(" ")).subarray(0, size);
}

function json(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}
