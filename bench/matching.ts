import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, stat, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildAdvisories, loadAdvisories, matchPackages } from "../shared/advisories/index.ts";
import { readZip } from "../shared/advisories/zip.ts";
import type { Package } from "../shared/packages/index.ts";
import type { Benchmark, Figure } from "./measure.ts";
import { medianTime } from "./measure.ts";

const osv = fileURLToPath(new URL("../../shared/advisories/osv/", import.meta.url));
const packageCount = 1000;
const now = new Date("2026-11-24T00:00:00Z");
const debian12 = { id: "debian", versionId: "12" };

/** Loading and matching 1,000 packages of the given advisories, from OSV's export and from shards. */
export const matching: Benchmark = {
  name: "advisory matching",
  async run() {
    if (!existsSync(`${osv}Debian/all.zip`)) return [];
    const names = await affectedNames(`${osv}Debian/all.zip`, "Debian:12");
    const packages = Array.from({ length: packageCount }, (_, index) =>
      packageOf(names[index % names.length] ?? "", index),
    );
    const needs = new Map([["Debian:12", new Set(names)]]);
    const { index } = await loadAdvisories(osv, needs, { now });
    const floor = await medianTime(5, async () => {
      for await (const record of readZip(`${osv}Debian/all.zip`)) JSON.parse(record.body.toString());
    });
    const load = await medianTime(5, () => loadAdvisories(osv, needs, { now }));
    const match = await medianTime(9, () => matchPackages(packages, debian12, index, now));
    return [
      { name: "match 1,000 packages", value: match, unit: "ms", budget: 100 },
      { name: "load 8,000 Debian records from OSV's export", value: load, unit: "ms" },
      { name: "load ÷ unzip and JSON.parse", value: load / floor, unit: "ratio" },
      ...(await shardFigures()),
    ];
  },
};

/** The largest distribution of the given data, as shards. */
async function shardFigures(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), "seaworthy-bench-"));
  try {
    await mkdir(join(folder, "osv"));
    await symlink(`${osv}AlmaLinux`, join(folder, "osv", "AlmaLinux"));
    const out = join(folder, "out");
    const { index } = await buildAdvisories({ osv: join(folder, "osv"), out, now, validDays: 1 });
    const shard = index.shards.find(({ ecosystem }) => ecosystem === "AlmaLinux:8");
    const needs = new Map([["AlmaLinux:8", new Set(["bash", "openssl-libs", "glibc"])]]);
    const load = await medianTime(9, () => loadAdvisories(out, needs, { now }));
    const stored = index.shards.reduce((sum, { size }) => sum + size, 0);
    const { size: exported } = await stat(`${osv}AlmaLinux/all.zip`);
    return [
      { name: "load the shard of AlmaLinux 8", value: load, unit: "ms", budget: 50 },
      { name: "bytes of that shard", value: (shard?.size ?? 0) / 1_000_000, unit: "MB" },
      { name: "AlmaLinux: all shards ÷ OSV's export, bytes", value: stored / exported, unit: "ratio" },
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function affectedNames(path: string, ecosystem: string): Promise<string[]> {
  const names = new Set<string>();
  for await (const { body } of readZip(path)) {
    const record = JSON.parse(body.toString()) as { affected: { package: { ecosystem: string; name: string } }[] };
    for (const { package: named } of record.affected) if (named.ecosystem === ecosystem) names.add(named.name);
  }
  return [...names];
}

function packageOf(name: string, index: number): Package {
  const version = `1:${index % 9}.${index % 13}-${index % 5}`;
  return {
    type: "deb",
    name,
    version,
    purl: `pkg:deb/debian/${name}@${version}`,
    licenses: [],
    locations: [],
    dependencies: [],
  };
}
