import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadAdvisories, matchPackages } from "../shared/advisories/index.ts";
import { readZip } from "../shared/advisories/zip.ts";
import type { Package } from "../shared/packages/index.ts";
import type { Benchmark } from "./measure.ts";
import { medianTime } from "./measure.ts";

const osv = fileURLToPath(new URL("../../shared/advisories/osv/", import.meta.url));
const packageCount = 1000;

/** Loading and matching 1,000 packages of the given advisories. */
export const matching: Benchmark = {
  name: "advisory matching",
  async run() {
    if (!existsSync(`${osv}npm/all.zip`)) return [];
    const names = await affectedNames(`${osv}Debian/all.zip`, "Debian:12");
    const packages = Array.from({ length: packageCount }, (_, index) =>
      packageOf(names[index % names.length] ?? "", index),
    );
    const needs = new Map([["Debian:12", new Set(names)]]);
    const now = new Date(0);
    const { index } = await loadAdvisories(osv, needs, { now });
    const os = { id: "debian", versionId: "12" };
    const floor = await medianTime(5, async () => {
      for await (const record of readZip(`${osv}Debian/all.zip`)) JSON.parse(record.body.toString());
    });
    const load = await medianTime(5, () => loadAdvisories(osv, needs, { now }));
    return [
      {
        name: "match 1,000 packages",
        value: await medianTime(9, () => matchPackages(packages, os, index, now)),
        unit: "ms",
        budget: 100,
      },
      { name: "load Debian's 8,000 records from OSV's export", value: load, unit: "ms" },
      { name: "load ÷ unzip and JSON.parse", value: load / floor, unit: "ratio" },
    ];
  },
};

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
