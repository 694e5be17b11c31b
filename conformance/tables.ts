import { execFile, execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { DockerRegistry } from "../test/harness/docker-registry.ts";
import {
  estargzLayer,
  pushImage,
  pushSociIndex,
  type StoredLayer,
  sociLayer,
  zstdChunkedLayer,
} from "./tables/images.ts";
import type { ReadResult } from "./tables/read.ts";
import { sampleTar } from "./tables/sample.ts";
import { SlowProxy } from "./tables/slow-proxy.ts";

/**
 * Compares what is read of an image by its table of contents with what is read of its whole layer. The layers are written
 * by skopeo and by the libraries of stargz-snapshotter. Requires docker-registry, skopeo, Go, and Debian's
 * golang-github-containerd-stargz-snapshotter-dev and golang-github-awslabs-soci-snapshotter-dev.
 *
 * Options: `--tar PATH` (the root of an image; default: a small sample), `--latency N` (milliseconds before each answer of
 * the registry), `--rate N` (MB/s; default: 1000), `--fixtures` (writes the fixtures of the tests).
 */
const { values } = parseArgs({
  options: {
    tar: { type: "string" },
    latency: { type: "string", default: "0" },
    rate: { type: "string", default: "1000" },
    fixtures: { type: "boolean", default: false },
  },
});
const fixtures = fileURLToPath(new URL("../test/shared/oci/toc/fixtures/", import.meta.url));
const directory = await mkdtemp(join(tmpdir(), "seaworthy-tables-"));
try {
  const writer = buildWriter(directory);
  const tar = values.tar ?? join(directory, "sample.tar");
  if (values.tar === undefined) await writeFile(tar, await sampleTar());
  const work = join(directory, "work");
  await mkdir(work);
  const isLarge = values.tar !== undefined;
  const layers: Readonly<Record<string, StoredLayer>> = {
    "estargz.tar.gz": await estargzLayer(writer, tar, work, 0, isLarge ? 4 * 2 ** 20 : 32 * 1024),
    "estargz-merged.tar.gz": await estargzLayer(writer, tar, work, isLarge ? 2 ** 20 : 20_000, isLarge ? 0 : 16 * 1024),
    "zstd-chunked.tar.zst": await zstdChunkedLayer(tar, work),
  };
  const soci = await sociLayer(writer, tar, work, isLarge ? 4 * 2 ** 20 : 64 * 1024);
  if (values.fixtures) await writeFixtures(layers, soci);
  else await compareAll(layers, soci);
} finally {
  await rm(directory, { recursive: true, force: true });
}

function buildWriter(target: string): string {
  const writer = join(target, "writer");
  const source = fileURLToPath(new URL("tables/writer.go", import.meta.url));
  const env = { ...process.env, GO111MODULE: "off", GOPATH: "/usr/share/gocode" };
  execFileSync("go", ["build", "-o", writer, source], { env, stdio: "inherit" });
  return writer;
}

type SociLayer = Awaited<ReturnType<typeof sociLayer>>;

async function compareAll(layers: Readonly<Record<string, StoredLayer>>, soci: SociLayer): Promise<void> {
  await using registry = await DockerRegistry.start();
  await using proxy = await SlowProxy.start(registry.host, Number(values.latency), Number(values.rate) * 1000);
  const index = await pushSociIndex(registry.host, "tables", soci);
  let failed = 0;
  for (const [name, layer, annotations] of [
    ...Object.entries(layers).map(([name, layer]) => [name, layer, {}] as const),
    ["soci.tar.gz", soci.layer, index] as const,
  ]) {
    await pushImage(registry.host, "tables", layer, annotations);
    const whole = await read(proxy, "whole");
    const table = await read(proxy, "by table", "1");
    const isSame = whole.digest === table.digest && table.format !== undefined && whole.format === undefined;
    if (!isSame) failed += 1;
    console.log(`${name}: ${isSame ? "same" : "DIFFERENT"}: ${table.packages} packages`);
  }
  process.exitCode = failed === 0 ? 0 : 1;
}

/** Reads the image in a process of its own, and prints what it cost. */
async function read(proxy: SlowProxy, kind: string, ...args: readonly string[]): Promise<ReadResult> {
  const script = fileURLToPath(new URL("tables/read.ts", import.meta.url));
  const { bytes, requests } = proxy;
  const { stdout } = await promisify(execFile)(process.execPath, [script, `${proxy.host}/tables:latest`, ...args]);
  const result = JSON.parse(stdout) as ReadResult;
  const megabytes = ((proxy.bytes - bytes) / 1e6).toFixed(1);
  const cost = `${result.milliseconds} ms (${result.processor} ms of processors), ${megabytes} MB in ${proxy.requests - requests} requests`;
  console.log(`  ${kind}: ${cost}, peak of memory ${result.memory} MB`);
  return result;
}

async function writeFixtures(layers: Readonly<Record<string, StoredLayer>>, soci: SociLayer): Promise<void> {
  await writeFile(join(fixtures, "soci.tar.gz"), soci.layer.blob);
  await writeFile(join(fixtures, "soci.ztoc.gz"), gzipSync(soci.ztoc));
  for (const [name, { blob }] of Object.entries(layers)) await writeFile(join(fixtures, name), blob);
  const described = Object.entries(layers).map(([name, { blob: _, ...layer }]) => [name, layer]);
  await writeFile(join(fixtures, "layers.json"), `${JSON.stringify(Object.fromEntries(described), null, 2)}\n`);
}
