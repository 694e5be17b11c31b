import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildAdvisories, defaultLimits } from "../shared/advisories/index.ts";
import { readZipFile } from "../shared/zip/index.ts";
import { ZipWriter } from "./zip-writer.ts";

const given = fileURLToPath(new URL("../../shared/advisories/osv/", import.meta.url));

/**
 * `node bench/advisory-build.ts [--records NUMBER] [--exports DIRECTORY]`: builds shards from so many records, in a
 * process of its own, and prints its time and its peak of resident memory. The records are the given ones, copied with
 * other ids and package names until there are enough; the same number gives the same bytes. Keeps the exports in the
 * directory and reads them from there the next time.
 */
const { values } = parseArgs({
  options: { records: { type: "string", default: "100000" }, exports: { type: "string" }, build: { type: "string" } },
});
if (values.build !== undefined) await build(values.build);
else if (!existsSync(given)) console.log("advisory build: the given advisories are not next to the project");
else await measure(Number(values.records), values.exports);

/** Builds in this process, and prints what it took. */
async function build(osv: string): Promise<void> {
  const out = await mkdtemp(join(tmpdir(), "seaworthy-bench-"));
  const started = performance.now();
  try {
    const { index, read } = await buildAdvisories({ osv, out, now: new Date("2026-11-24T00:00:00Z"), validDays: 1 });
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    const stored = index.shards.reduce((sum, { size }) => sum + size, 0);
    const seconds = (performance.now() - started) / 1000;
    console.log(
      `${read} records, ${index.shards.length} shards of ${(stored / 1e6).toFixed(1)} MB: ${seconds.toFixed(0)} s, ${((userCPUTime + systemCPUTime) / 1e6).toFixed(0)} s of CPU, peak ${await peakMemory()} MiB`,
    );
  } finally {
    await rm(out, { recursive: true });
  }
}

/**
 * Returns the peak of this process's resident memory in MiB. What `getrusage` states includes the process that started
 * this one.
 */
async function peakMemory(): Promise<number> {
  const status = await readFile("/proc/self/status", "utf8");
  return Math.round(Number(/^VmHWM:\s+(\d+) kB$/mu.exec(status)?.[1]) / 1024);
}

async function measure(records: number, kept: string | undefined): Promise<void> {
  const exports = kept ?? (await mkdtemp(join(tmpdir(), "seaworthy-bench-")));
  try {
    if (kept === undefined || !existsSync(kept)) await multiply(records, exports);
    spawnSync(process.execPath, [fileURLToPath(import.meta.url), "--build", exports], { stdio: "inherit" });
  } finally {
    if (kept === undefined) await rm(exports, { recursive: true });
  }
}

/** Writes exports with copies of the given records, spread over the ecosystems as the given ones are. */
async function multiply(records: number, out: string): Promise<void> {
  const ecosystems = (await readdir(given, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const counts = new Map<string, number>();
  for (const { name } of ecosystems) counts.set(name, await countOf(archiveOf(given, name)));
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  for (const [name, count] of counts) {
    const zip = await ZipWriter.create(archiveOf(out, name));
    const wanted = Math.round((count / total) * records);
    for (let copy = 0; copy * count < wanted; copy += 1) {
      let place = copy * count;
      for await (const { body } of readZipFile(archiveOf(given, name), defaultLimits)) {
        if (place === wanted) break;
        zip.add(`${place}.json`, altered(body.toString(), copy));
        place += 1;
        // Memory of the compressor is freed between tasks.
        if (place % 1000 === 0) await setImmediate();
      }
    }
    zip.close();
  }
}

function archiveOf(directory: string, ecosystem: string): string {
  return join(directory, ecosystem, "all.zip");
}

async function countOf(archive: string): Promise<number> {
  let count = 0;
  for await (const _ of readZipFile(archive, defaultLimits)) count += 1;
  return count;
}

interface Named {
  id: string;
  aliases?: string[];
  upstream?: string[];
  related?: string[];
  affected?: { package?: { name: string } | null }[];
}

/** Gives a record other ids and package names. The first copy stays as it is. */
function altered(text: string, copy: number): string {
  if (copy === 0) return text;
  const record = JSON.parse(text) as Named;
  const rename = (name: string): string => `${name}-${copy}`;
  record.id = rename(record.id);
  for (const key of ["aliases", "upstream", "related"] as const) {
    const ids = record[key];
    if (ids !== undefined) record[key] = ids.map(rename);
  }
  for (const { package: named } of record.affected ?? []) if (named) named.name = rename(named.name);
  return JSON.stringify(record);
}
