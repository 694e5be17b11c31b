import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { pack } from "tar-stream";
import { SecretChecks } from "../actions/image-scan/secrets/index.ts";
import { type Collector, walkImage } from "../shared/layers/index.ts";
import type { OpenedLayer } from "../shared/oci/index.ts";
import { PackageCollectors } from "../shared/packages/catalog/catalog.ts";
import { builtinRules } from "../shared/secrets/pack/index.ts";
import { SecretSearch } from "../shared/secrets/search.ts";
import { type Benchmark, medianTime } from "./measure.ts";

const megabyte = 1e6;
const wanted = 64 * megabyte;
const runs = 5;

/** Searches the text of the project's own dependencies for secrets: alone, and within a scan of an image made of it. */
export const secrets: Benchmark = {
  name: "secrets",
  async run() {
    const files = await texts(fileURLToPath(new URL("../node_modules/", import.meta.url)));
    const bytes = files.reduce((sum, { body }) => sum + body.length, 0);
    const search = new SecretSearch(builtinRules);
    const alone = await medianTime(runs, () => {
      for (const { body } of files) search.search(body, true);
    });
    const layer = await layerOf(files);
    const packages = new PackageCollectors("image").collectors;
    const scan = (collectors: readonly Collector<unknown>[]) =>
      medianTime(runs, () => walkImage({ layers: [layer] }, collectors));
    const without = await scan(packages);
    const withSecrets = await scan([...packages, ...new SecretChecks().collectors]);
    const rate = (time: number): string => `${Math.round(bytes / megabyte / (time / 1000))} MB/s`;
    return [
      { name: `search ${Math.round(bytes / megabyte)} MB of text`, value: alone, unit: "ms", note: rate(alone) },
      { name: "image of this text, without secrets", value: without, unit: "ms" },
      { name: "image of this text, with secrets", value: withSecrets, unit: "ms", note: rate(withSecrets) },
      { name: "the search's part of a cold scan", value: withSecrets / without, unit: "ratio" },
    ];
  },
};

interface Text {
  readonly name: string;
  readonly body: Buffer;
}

async function texts(directory: string): Promise<Text[]> {
  const found: Text[] = [];
  let bytes = 0;
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    if (bytes >= wanted) break;
    if (!entry.isFile() || !/\.(?:[cm]?[jt]s|json|md)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const body = await readFile(path);
    bytes += body.length;
    found.push({ name: `app/${path.slice(directory.length).replaceAll("node_modules", "modules")}`, body });
  }
  return found;
}

async function layerOf(files: readonly Text[]): Promise<OpenedLayer> {
  const archive = pack();
  for (const { name, body } of files) archive.entry({ name }, body);
  archive.finalize();
  const tar = await buffer(archive);
  const stored = gzipSync(tar, { level: 1 });
  return {
    index: 0,
    diffId: `sha256:${createHash("sha256").update(tar).digest("hex")}`,
    size: stored.length,
    mediaType: "application/vnd.oci.image.layer.v1.tar+gzip",
    annotations: {},
    present: true,
    async *open() {
      yield stored;
    },
  };
}
