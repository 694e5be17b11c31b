import { expect, test } from "vitest";
import { loadAdvisories, matchPackages } from "../../../shared/advisories/index.ts";
import { readZip } from "../../../shared/advisories/zip.ts";
import type { Package } from "../../../shared/packages/index.ts";
import { compareVersions } from "../../../shared/versions/index.ts";
import { sharedData } from "../../harness/shared-data.ts";
import { makePackage, now } from "./make.ts";

const osv = sharedData("advisories/osv");

interface RawRecord {
  readonly id: string;
  readonly withdrawn?: string;
  readonly affected?: readonly {
    readonly package: { readonly ecosystem: string; readonly name: string };
    readonly ranges?: readonly { readonly type: string; readonly events: readonly Record<string, string>[] }[];
    readonly versions?: readonly string[];
  }[];
}

/** OSV's own pseudo-code ("Evaluation"), word for word and without any index. */
function slowlyAffected(record: RawRecord, ecosystem: string, name: string, version: string): boolean {
  return (record.affected ?? []).some(({ package: named, ranges = [], versions = [] }) => {
    if (named.ecosystem !== ecosystem || named.name !== name) return false;
    if (versions.includes(version)) return true;
    return ranges.some(({ type, events }) => {
      if (type === "GIT") return false;
      const order = (a: string, b: string) =>
        a === "0" || b === "0" ? Number(a !== "0") - Number(b !== "0") : compareVersions(ecosystem, a, b);
      const at = (event: Record<string, string>) =>
        event["introduced"] ?? event["fixed"] ?? event["last_affected"] ?? "";
      let vulnerable = false;
      for (const event of [...events].sort((a, b) => order(at(a), at(b)))) {
        if (event["introduced"] !== undefined && order(version, event["introduced"]) >= 0) vulnerable = true;
        if (event["fixed"] !== undefined && order(version, event["fixed"]) >= 0) vulnerable = false;
        if (event["last_affected"] !== undefined && order(version, event["last_affected"]) > 0) vulnerable = false;
      }
      return vulnerable;
    });
  });
}

test.skipIf(osv === undefined).each([
  ["Debian", "Debian:12", "deb", { id: "debian", versionId: "12" }],
  ["Alpine", "Alpine:v3.11", "apk", { id: "alpine", versionId: "3.11.5" }],
  ["npm", "npm", "npm", undefined],
  ["RubyGems", "RubyGems", "gem", undefined],
  ["Go", "Go", "golang", undefined],
] as const)("agrees with a slow reference on %s, record by record", async (folder, ecosystem, type, os) => {
  const records: RawRecord[] = [];
  for await (const { body } of readZip(`${osv}/${folder}/all.zip`)) records.push(JSON.parse(body.toString()));
  const byName = new Map<string, RawRecord[]>();
  for (const record of records) {
    for (const name of new Set(
      record.affected?.flatMap((one) => (one.package.ecosystem === ecosystem ? [one.package.name] : [])),
    )) {
      byName.set(name, [...(byName.get(name) ?? []), record]);
    }
  }
  // Every version at which something changes, for a spread of packages.
  const packages: Package[] = [];
  for (const [name, own] of [...byName].filter((_, index) => index % 7 === 0)) {
    const points = own
      .flatMap((record) => record.affected ?? [])
      .flatMap(({ ranges = [] }) => ranges.flatMap(({ events }) => events.flatMap(Object.values)));
    for (const point of [...new Set(points)].slice(0, 6)) {
      if (point !== "0" && /^\d/.test(point))
        packages.push(makePackage(type, name, point, { purl: `pkg:${type}/${name}@${point}` }));
    }
  }
  const needs = new Map([
    [ecosystem, new Set(packages.map(({ name }) => (ecosystem === "npm" ? name.toLowerCase() : name)))],
  ]);
  const { index, gaps } = await loadAdvisories(osv ?? "", needs, { now });
  expect(gaps).toEqual([]);
  const { matches, undetermined } = matchPackages(packages, os, index, now);
  expect(undetermined).toEqual([]);
  const found = new Map<string, Set<string>>();
  for (const { package: item, id, aliases } of matches) {
    found.set(item.purl, (found.get(item.purl) ?? new Set()).union(new Set([id, ...aliases])));
  }
  let affected = 0;
  for (const item of packages) {
    const hits = (byName.get(item.name) ?? []).filter(
      (record) => record.withdrawn === undefined && slowlyAffected(record, ecosystem, item.name, item.version ?? ""),
    );
    affected += hits.length;
    const ids = found.get(item.purl) ?? new Set();
    expect([item.purl, hits.filter(({ id }) => !ids.has(id)).map(({ id }) => id)]).toEqual([item.purl, []]);
    const others = (byName.get(item.name) ?? []).filter((record) => !hits.includes(record) && ids.has(record.id));
    // A record that is not affected may still lend its id, where an affected one calls it an alias.
    expect([item.purl, others.filter(({ id }) => /^(?:DEBIAN|ALPINE)-/.test(id)).map(({ id }) => id)]).toEqual([
      item.purl,
      [],
    ]);
  }
  expect(affected).toBeGreaterThan(50);
});
