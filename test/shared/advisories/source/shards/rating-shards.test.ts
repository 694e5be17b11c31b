import { readFileSync, writeFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { zstdCompressSync, zstdDecompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import {
  type BuildOptions,
  buildAdvisories,
  loadAdvisories,
  matchPackages,
  type ShardIndex,
} from "../../../../../shared/advisories/index.ts";
import type { CveRatings } from "../../../../../shared/advisories/ratings/rating.ts";
import { RatingLines, readRatingLines } from "../../../../../shared/advisories/source/shards/rating-lines.ts";
import { sha256 } from "../../../../../shared/files/index.ts";
import { debian12, makePackage, makeRecord, makeZip, now } from "../../builders.ts";
import { makeCveRecord, scoreEntry, ssvcEntry } from "../../cve-records.ts";
import { aclNeeds, aclRecord, put, putExport, temporary } from "../../small-set.ts";

const acl = makePackage("deb", "acl", "2.3.1-3");
async function severityIn(out: string, id = "CVE-2024-1001") {
  const { index } = await loadAdvisories(out, aclNeeds, { now });
  const { matches, rejected } = matchPackages([acl], debian12, index, now);
  const match = matches.find((one) => one.id === id);
  return { severity: match?.severity, by: match?.ratings.map(({ by, kind }) => `${by} ${kind}`), rejected };
}
const unpacked = (path: string) => zstdDecompressSync(readFileSync(path)).toString();

async function build(directory: string, records: readonly unknown[], options: Partial<BuildOptions> = {}) {
  await putExport(join(directory, "osv"), "Debian", [aclRecord("CVE-2024-1001"), aclRecord("CVE-2024-1002")]);
  const items = records.map((record, place) => ({
    name: `CVE-2024-${1001 + place}.json`,
    body: JSON.stringify(record),
  }));
  const cveList = await put(join(directory, "cves.zip"), makeZip(items));
  const { index } = await buildAdvisories({
    ...{ osv: join(directory, "osv"), out: join(directory, "out"), now, validDays: 7, cveList: [cveList] },
    ...options,
  });
  return { index, out: join(directory, "out") };
}

describe("ratings next to shards", () => {
  test("rate what the shard's records leave open", async () => {
    const record = makeCveRecord("CVE-2024-1001", {
      cna: [scoreEntry("3.1", 9.8)],
      cisa: [ssvcEntry("none", "no", "total")],
    });
    const { index, out } = await build(await temporary(), [record, makeCveRecord("CVE-2024-1002")]);
    expect(await severityIn(out)).toEqual({ severity: "critical", by: ["cna cvss", "cisa ssvc"], rejected: [] });
    expect((await severityIn(out, "CVE-2024-1002")).severity).toBe("unknown");
    expect(index.shards[0]?.ratings).toMatchObject({ cves: 1 });
    expect(index.sources).toHaveProperty("cve-list");
  });

  test("have only the CVEs that the shard names, and the set has all of them for the next build", async () => {
    const directory = await temporary();
    const scored = ["CVE-2024-1001", "CVE-2024-7777"].map((id) => makeCveRecord(id, { cna: [scoreEntry("3.1", 5)] }));
    const { index, out } = await build(directory, scored);
    const names = (file: string | undefined) =>
      [...readRatingLines(unpacked(join(out, file ?? "")), "lines")].map(({ cve }) => cve);
    expect(names(index.shards[0]?.ratings?.file)).toEqual(["CVE-2024-1001"]);
    expect(names(index.cveRatings?.file)).toEqual(["CVE-2024-1001", "CVE-2024-7777"]);
  });

  test("have the ratings of databases of languages, which have the same CVE", async () => {
    const directory = await temporary();
    const twin = makeRecord("GHSA-1", "npm", "acl", [{ introduced: "0" }], {
      aliases: ["CVE-2024-1001"],
      database_specific: { severity: "HIGH" },
    });
    await putExport(join(directory, "osv"), "npm", [twin]);
    const { index, out } = await build(directory, [makeCveRecord("CVE-2024-1001")]);
    expect(await severityIn(out)).toEqual({ severity: "high", by: ["ghsa word"], rejected: [] });
    // The shard of npm itself has the record.
    expect(index.shards.find(({ ecosystem }) => ecosystem === "npm")?.ratings).toBeUndefined();
  });

  test("make a rejected CVE no finding, but a note", async () => {
    const { out } = await build(await temporary(), [makeCveRecord("CVE-2024-1001", {}, "REJECTED")]);
    expect(await severityIn(out)).toEqual({ severity: undefined, by: undefined, rejected: ["CVE-2024-1001"] });
  });

  test("never match packages, whatever a CVE record says is affected", async () => {
    const affected = [
      { vendor: "acme", product: "acl", versions: [{ version: "0", lessThan: "*", status: "affected" }] },
    ];
    const record = makeCveRecord("CVE-2024-7777", { cna: [scoreEntry("3.1", 9.8)], supplier: [] });
    const containers = record["containers"] as { cna: object; adp: object[] };
    const supplied = {
      ...record,
      containers: { cna: { ...containers.cna, affected }, adp: containers.adp.map((adp) => ({ ...adp, affected })) },
    };
    const { out } = await build(await temporary(), [supplied]);
    const { index } = await loadAdvisories(out, aclNeeds, { now });
    expect(matchPackages([acl], debian12, index, now).matches.map(({ id }) => id)).toEqual([
      "CVE-2024-1001",
      "CVE-2024-1002",
    ]);
  });

  test("are refused if they were changed", async () => {
    const { index, out } = await build(await temporary(), [
      makeCveRecord("CVE-2024-1001", { cna: [scoreEntry("3.1", 5)] }),
    ]);
    const path = join(out, index.shards[0]?.ratings?.file ?? "");
    const text = unpacked(path);
    writeFileSync(path, zstdCompressSync(Buffer.from(text.replace(",5,", ",1,"))));
    await expect(severityIn(out)).rejects.toMatchObject({ code: "SHARD_DIGEST" });
  });

  test.each([
    ["no row", 'CVE-2024-1001\tcve-list\t[["cna"]]\n'],
    ["no JSON", "CVE-2024-1001\tcve-list\tx\n"],
    ["an impossible score", 'CVE-2024-1001\tcve-list\t[["cna","x","3.1",11,""]]\n'],
    ["no tab", "CVE-2024-1001\n"],
  ])("are refused if a line is invalid: %s", (_, text) => {
    expect(() => [...readRatingLines(text, "r")]).toThrow(/r: has invalid ratings/u);
  });
});

test("the single ratings of older sets still count", async () => {
  const { out } = await build(await temporary(), [], { cveList: [] });
  const packed = zstdCompressSync(Buffer.from("CVE-2024-1001\t9.8\tCVSS:3.1/AV:N\tNVD\nCVE-2024-1002\t99\tx\ty\n"));
  await writeFile(join(out, "ratings.tsv.zst"), packed);
  const older = JSON.parse(await readFile(join(out, "index.json"), "utf8")) as ShardIndex;
  expect(older).not.toHaveProperty("cveRatings");
  const ratings = { file: "ratings.tsv.zst", digest: sha256(packed), size: packed.length, modified: now.toISOString() };
  await writeFile(join(out, "index.json"), JSON.stringify({ ...older, ratings }));
  await expect(severityIn(out)).rejects.toThrow(/has an invalid line for "CVE-2024-1002"/u);
  const valid = zstdCompressSync(Buffer.from("CVE-2024-1001\t9.8\tCVSS:3.1/AV:N\tNVD\n"));
  await writeFile(join(out, "ratings.tsv.zst"), valid);
  const entry = { ...ratings, digest: sha256(valid), size: valid.length };
  await writeFile(join(out, "index.json"), JSON.stringify({ ...older, ratings: entry }));
  expect(await severityIn(out)).toMatchObject({ severity: "critical", by: ["nvd cvss"] });
});

describe("lines of a build", () => {
  const scored = (score: number): CveRatings => ({
    rejected: false,
    ratings: [{ ...{ rater: "cna", source: "x", kind: "cvss", version: "3.1", score, vector: "" } } as const],
  });
  const none = { rejected: false, ratings: [] };
  const merged = (lines: RatingLines, previous: string, sources: readonly string[]) =>
    [...lines.merged(readRatingLines(previous, "p"), new Set(sources))].map(
      ({ cve, source, rows }) => `${cve} ${source} ${rows.map(([, , kind, score]) => score ?? kind).join()}`,
    );
  const line = (cve: string, source: string, score: number) => `${cve}\t${source}\t[["cna","x","3.1",${score},""]]\n`;

  test("replace what the source said of the CVE, and keep what it did not say again", async () => {
    const lines = new RatingLines(await temporary());
    lines.add("CVE-2024-1002", "nvd", scored(2));
    lines.add("CVE-2024-1003", "nvd", none);
    const previous = ["CVE-2024-1001", "CVE-2024-1002", "CVE-2024-1003"].map((cve) => line(cve, "nvd", 9)).join("");
    expect(merged(lines, previous, ["nvd"])).toEqual(["CVE-2024-1001 nvd 9", "CVE-2024-1002 nvd 2"]);
  });

  test("drop what a source no longer says that was read completely, and sources that are gone", async () => {
    const lines = new RatingLines(await temporary(), 1);
    lines.add("CVE-2024-1002", "cve-list", scored(2));
    lines.completed("cve-list");
    const previous = line("CVE-2024-1001", "cve-list", 9) + line("CVE-2024-1001", "redhat-vex", 9);
    expect(merged(lines, previous, ["cve-list"])).toEqual(["CVE-2024-1002 cve-list 2"]);
  });

  test("leave out what the NVD repeats of the CVE list", async () => {
    const lines = new RatingLines(await temporary());
    lines.add("CVE-2024-1001", "nvd", scored(9));
    lines.add("CVE-2024-1001", "cve-list", scored(2));
    lines.add("CVE-2024-1002", "nvd", { rejected: true, ratings: [] });
    lines.add("CVE-2024-1002", "cve-list", none);
    lines.add("CVE-2024-1003", "nvd", { rejected: true, ratings: [] });
    expect(merged(lines, "", ["nvd", "cve-list"])).toEqual(["CVE-2024-1001 cve-list 2", "CVE-2024-1003 nvd rejected"]);
  });
});
