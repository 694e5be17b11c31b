import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { checkCollectors } from "../../actions/image-scan/checks-thread.ts";
import { readImages } from "../../shared/packages/read-images.ts";

/** What a process says about an image that it read. */
export interface ReadResult {
  /** Digest of everything that was found. */
  readonly digest: string;
  readonly packages: number;
  /** Format of the table of the lowest layer; absent if it was read whole. */
  readonly format?: string;
  readonly milliseconds: number;
  /** Time of all threads on a processor, ms. */
  readonly processor: number;
  /** Peak of resident memory, MB. */
  readonly memory: number;
}

/** Arguments: the reference of an image, and the stored bytes from which layers are read by their tables. */
const [reference, tablesFrom] = process.argv.slice(2);
const collectors = checkCollectors({ hygiene: true, profile: "recommended" }, undefined);
const url = new URL("../../actions/image-scan/checks-thread.ts", import.meta.url).href;
const start = performance.now();
const [image] = await readImages(`docker://${reference}`, {
  collectors,
  threads: [{ url, options: { hygiene: true, secrets: false } }],
  ...(tablesFrom === undefined ? {} : { tablesFrom: Number(tablesFrom) }),
});
const milliseconds = Math.round(performance.now() - start);
if (image === undefined) throw new Error(`${reference} has no image`);
const { catalog, walk } = image;
const found = {
  ...{ packages: catalog.packages, owned: catalog.owned, os: catalog.os },
  gaps: catalog.gaps.filter(({ why }) => !why.startsWith("read by table of contents")),
  files: collectors.map((collector) => walk.found(collector)),
};
const [layer] = walk.layers;
const { user, system } = process.cpuUsage();
const result: ReadResult = {
  digest: createHash("sha256").update(JSON.stringify(found)).digest("hex"),
  packages: catalog.packages.length,
  ...(layer?.table === undefined ? {} : { format: layer.table }),
  milliseconds,
  processor: Math.round((user + system) / 1000),
  memory: Math.round(Number(/^VmHWM:\s*(\d+) kB$/m.exec(await readFile("/proc/self/status", "utf8"))?.[1]) / 1000),
};
console.log(JSON.stringify(result));
