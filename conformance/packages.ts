import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { FileHeader } from "../shared/layers/index.ts";
import type { PackageDraft } from "../shared/packages/cataloger.ts";
import { dpkg } from "../shared/packages/installed/dpkg.ts";
import { sourceOf } from "../shared/packages/installed/rpm/draft.ts";
import { rpm } from "../shared/packages/installed/rpm/rpm.ts";
import type { Disagreement, Suite, SuiteResult } from "./suite.ts";

/** The dpkg databases of Ubuntu and of distroless images, and rpm databases in all three formats. */
export const packages: Suite = {
  name: "package databases",
  vectors: "images",
  async run(vectorsPath) {
    const results = [
      await status(join(vectorsPath, "dpkg/texlive")),
      await distroless(join(vectorsPath, "dpkg/distroless")),
    ];
    for (const name of await readdir(join(vectorsPath, "rpmdb")))
      results.push(await rpmDatabase(join(vectorsPath, "rpmdb", name)));
    return {
      total: results.reduce((sum, { total }) => sum + total, 0),
      disagreements: results.flatMap(({ disagreements }) => disagreements),
    };
  },
};

interface ExpectedDeb {
  readonly name: string;
  readonly version: string;
  readonly arch: string;
  readonly source: string;
  readonly sourceVersion: string;
}

async function status(directory: string): Promise<SuiteResult> {
  const body = gunzipSync(await readFile(join(directory, "status.gz")));
  return compareDebs(directory, readDpkg("/var/lib/dpkg/status", body));
}

async function distroless(directory: string): Promise<SuiteResult> {
  const drafts: PackageDraft[] = [];
  for (const name of await readdir(join(directory, "var/lib/dpkg/status.d"))) {
    const path = `/var/lib/dpkg/status.d/${name}`;
    drafts.push(...readDpkg(path, await readFile(join(directory, path))));
  }
  return compareDebs(directory, drafts);
}

function readDpkg(path: string, body: Uint8Array): readonly PackageDraft[] {
  const header = headerOf(path, body.length);
  return dpkg.wants(header) ? (dpkg.read({ header, body })?.packages ?? []) : [];
}

function headerOf(path: string, size: number): FileHeader {
  return { path, type: "file", size, mode: 0o644, uid: 0, gid: 0, mtime: 0, linkTarget: "" };
}

async function compareDebs(directory: string, drafts: readonly PackageDraft[]): Promise<SuiteResult> {
  const expected: ExpectedDeb[] = JSON.parse(await readFile(join(directory, "expected.json"), "utf8"));
  const want = expected.map(({ name, version, arch, source, sourceVersion }) => [
    name,
    version,
    arch,
    source,
    sourceVersion,
  ]);
  const got = drafts.map(({ name, version, arch, source }) => [name, version, arch, source?.name, source?.version]);
  return compareRows(directory, want, got);
}

interface ExpectedRpm {
  readonly name: string;
  readonly epoch: number | null;
  readonly version: string;
  readonly release: string;
  readonly arch: string | null;
  readonly sourceRpm: string | null;
  readonly vendor: string | null;
  readonly license: string | null;
  readonly modularityLabel: string | null;
}

async function rpmDatabase(directory: string): Promise<SuiteResult> {
  const expected: ExpectedRpm[] = JSON.parse(await readFile(join(directory, "expected.json"), "utf8"));
  const want = expected.map((each) => {
    const evr = `${each.epoch === null ? "" : `${each.epoch}:`}${each.version}-${each.release}`;
    const source = sourceOf(each.sourceRpm ?? undefined);
    return [each.name, evr, each.arch, source?.name, source?.version, each.vendor, each.license, each.modularityLabel];
  });
  const drafts = await readRpm(directory);
  const got = drafts.map(({ name, version, arch, source, origin, licenses, modularity }) => [
    ...[name, version, arch ?? null, source?.name, source?.version],
    ...[origin ?? null, licenses?.[0] ?? null, modularity ?? null],
  ]);
  return compareRows(directory, want, got);
}

async function readRpm(directory: string): Promise<readonly PackageDraft[]> {
  const [file = ""] = (await readdir(directory)).filter((name) => name !== "expected.json");
  const stored = await readFile(join(directory, file));
  const body = file.endsWith(".gz") ? gunzipSync(stored) : stored;
  const path = `/var/lib/rpm/${file.replace(/\.gz$/, "")}`;
  const evidence = rpm.read({ header: headerOf(path, body.length), body });
  return evidence?.gaps?.length === 0 ? (evidence.packages ?? []) : [];
}

/** Compares two sets of rows; each row that only one side has is a disagreement. */
function compareRows(id: string, want: readonly unknown[], got: readonly unknown[]): SuiteResult {
  const expected = new Set(want.map((row) => JSON.stringify(row)));
  const actual = new Set(got.map((row) => JSON.stringify(row)));
  const disagreements: Disagreement[] = [
    ...[...expected.difference(actual)].map((row) => ({ id, expected: row, actual: "nothing" })),
    ...[...actual.difference(expected)].map((row) => ({ id, expected: "nothing", actual: row })),
  ];
  return { total: expected.union(actual).size, disagreements };
}
