import { existsSync } from "node:fs";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  buildAdvisories,
  defaultLimits,
  directoryShards,
  loadAdvisories,
  matchPackages,
  queryFor,
} from "../shared/advisories/index.ts";
import { originOf, type Package } from "../shared/packages/index.ts";
import { readZipFile } from "../shared/zip/index.ts";
import type { Benchmark, Figure } from "./measure.ts";
import { medianTime } from "./measure.ts";

const osv = fileURLToPath(new URL("../../shared/advisories/osv/", import.meta.url));
const cveList = fileURLToPath(new URL("../../shared/advisories/ratings/cve/", import.meta.url));
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
      for await (const record of readZipFile(`${osv}Debian/all.zip`, defaultLimits)) JSON.parse(record.body.toString());
    });
    const load = await medianTime(5, () => loadAdvisories(osv, needs, { now }));
    const match = await medianTime(9, () => matchPackages(packages, debian12, index, now));
    return [
      { name: "match 1,000 packages", value: match, unit: "ms", budget: 100 },
      ...(await upstreamFigures()),
      { name: "load 8,000 Debian records from OSV's export", value: load, unit: "ms" },
      { name: "load ÷ unzip and JSON.parse", value: load / floor, unit: "ratio" },
      ...(await shardFigures()),
    ];
  },
};

/** Releases of programs and third parties' packages, as many as of the distribution, at Bitnami's versions. */
async function upstreamFigures(): Promise<Figure[]> {
  const bitnami = join(osv, "../upstream/bitnami/all.zip");
  if (!existsSync(bitnami)) return [];
  const programs = ["node", "python", "ruby", "php", "nginx", "httpd", "postgresql", "mariadb", "mongodb", "redis"];
  const packages = Array.from({ length: packageCount }, (_, index): Package => {
    const name = programs[index % programs.length] ?? "";
    const version = `${1 + (index % 24)}.${index % 13}.${index % 5}`;
    return index % 2 === 0
      ? { ...packageOf(name, index), type: "generic", version }
      : { ...packageOf("nodejs", index), version: `${version}-1nodesource1`, thirdParty: true };
  });
  const { index } = await loadAdvisories(bitnami, queryFor(packages, debian12), { now });
  const match = await medianTime(9, () => matchPackages(packages, debian12, index, now));
  const found = matchPackages(packages, debian12, index, now).matches.length;
  const recognized = await medianTime(9, () => packages.map((pkg) => originOf({ ...pkg, type: "deb" }, debian12)));
  return [
    { name: "match 1,000 programs by upstream release", value: match, unit: "ms", note: `${found} matches` },
    { name: "recognize third parties among 1,000 packages", value: recognized, unit: "ms" },
  ];
}

/** Matching with ratings: every package matches what the shard has of it. */
async function ratedFigures(directory: string): Promise<Figure[]> {
  const names = await affectedNames(`${osv}Debian/all.zip`, "Debian:12");
  const packages = Array.from({ length: packageCount }, (_, index) =>
    packageOf(names[index % names.length] ?? "", index),
  );
  const { index } = await loadAdvisories(directory, new Map([["Debian:12", new Set(names)]]), { now });
  const match = await medianTime(9, () => matchPackages(packages, debian12, index, now));
  return [{ name: "match 1,000 packages with ratings", value: match, unit: "ms", budget: 100 }];
}

/** All given exports as shards: their bytes against those of the exports, and how long the largest takes to load. */
async function shardFigures(): Promise<Figure[]> {
  const directory = await mkdtemp(join(tmpdir(), "seaworthy-bench-"));
  try {
    const lists = existsSync(cveList) ? { cveList: [cveList] } : {};
    const { index } = await buildAdvisories({ ...{ osv, out: directory, now, validDays: 1 }, ...lists });
    const needs = new Map([["AlmaLinux:8", new Set(["bash", "openssl-libs", "glibc"])]]);
    const load = await medianTime(9, () => loadAdvisories(directory, needs, { now }));
    const again = await medianTime(1, async () => {
      const previous = { index, store: directoryShards(directory) };
      await buildAdvisories({ ...{ osv, out: directory, now, validDays: 1, previous }, ...lists });
    });
    const sizes: Figure[] = [];
    for (const [source, shards] of Map.groupBy(index.shards, ({ sources }) => sources.join())) {
      const name = source.replace("osv/", "");
      const stored = shards.reduce((sum, { size }) => sum + size, 0);
      const { size: exported } = await stat(join(osv, name, "all.zip"));
      const largest = Math.max(...shards.map(({ size }) => size));
      sizes.push({
        name: `${name}: shards ÷ OSV's export, bytes`,
        value: stored / exported,
        unit: "ratio",
        note: `${kilobytes(exported)} become ${shards.length} of ${kilobytes(largest)} at most`,
      });
    }
    const image = index.shards.filter(({ ecosystem }) => ["Debian:12", "npm"].includes(ecosystem));
    const bytes = image.reduce((sum, { size, ratings }) => sum + size + (ratings?.size ?? 0), 0);
    return [
      ...(await ratedFigures(directory)),
      { name: "shards of Debian 12 and npm with ratings", value: bytes / 2 ** 20, unit: "MB", budget: 1.5 },
      { name: "load the shard of AlmaLinux 8", value: load, unit: "ms", budget: 50 },
      { name: "build again when nothing changed", value: again, unit: "ms" },
      ...sizes,
    ];
  } finally {
    await rm(directory, { recursive: true });
  }
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}

async function affectedNames(path: string, ecosystem: string): Promise<string[]> {
  const names = new Set<string>();
  for await (const { body } of readZipFile(path, defaultLimits)) {
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
