import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { assembleShop } from "../examples/shop/assemble.ts";
import { loadAdvisories, matchPackages, queryFor } from "../shared/advisories/index.ts";
import { isVersion } from "../shared/ecosystems/index.ts";
import { UndecidedError } from "../shared/errors/index.ts";
import {
  type Catalog,
  catalogDirectory,
  type OperatingSystem,
  type Package,
  type PackageType,
  readImages,
} from "../shared/packages/index.ts";
import { type Place, placeOf, plainName, type RawRecord, readRecords, slowlyAffected } from "./slow-matcher.ts";
import type { Disagreement, Suite, SuiteResult } from "./suite.ts";

const now = new Date("2026-11-24T00:00:00Z");

/** Every package, at every version at which a record changes its mind, and every package of the given images. */
export const matching: Suite = {
  name: "matching",
  vectors: "advisories/osv",
  async run(vectorsPath) {
    const results: SuiteResult[] = [];
    for (const [directory, releases] of Object.entries(ecosystems)) {
      const records = await readRecords(join(vectorsPath, directory, "all.zip"));
      for (const release of releases) results.push(await compareRelease(vectorsPath, records, release));
    }
    results.push(await compareImages(vectorsPath, join(vectorsPath, "../../images")));
    return {
      total: results.reduce((sum, { total }) => sum + total, 0),
      disagreements: results.flatMap(({ disagreements }) => disagreements),
    };
  },
};

/** An ecosystem with its release, and how packages of it look in an image. */
export interface Release {
  readonly ecosystem: string;
  readonly type: PackageType;
  readonly os?: OperatingSystem;
}

/** Of the packages in the given data. */
const kernelHeaders = new Set([
  ...["kernel-headers", "kernel-cross-headers", "kernel-devel", "kernel-devel-matched", "kernel-debug-devel"],
  ...[
    "kernel-debug-devel-matched",
    "kernel-rt-devel",
    "kernel-rt-devel-matched",
    "kernel-rt-debug-devel",
    "kernel-rt-debug-devel-matched",
    "kernel-64k-devel",
  ],
  ...["kernel-64k-devel-matched", "kernel-64k-debug-devel", "kernel-64k-debug-devel-matched"],
  ...["kernel-zfcpdump-devel", "kernel-zfcpdump-devel-matched", "linux-libc-dev"],
]);

const debian = (release: string): Release => ({
  ecosystem: `Debian:${release}`,
  type: "deb",
  os: { id: "debian", versionId: release },
});
const alpine = (release: string): Release => ({
  ecosystem: `Alpine:v${release}`,
  type: "apk",
  os: { id: "alpine", versionId: `${release}.0` },
});
const alma = (release: string): Release => ({
  ecosystem: `AlmaLinux:${release}`,
  type: "rpm",
  os: { id: "almalinux", versionId: release },
});

const ecosystems: Readonly<Record<string, readonly Release[]>> = {
  AlmaLinux: [alma("8"), alma("9"), alma("10")],
  Alpine: [alpine("3.10"), alpine("3.11")],
  "crates.io": [{ ecosystem: "crates.io", type: "cargo" }],
  Debian: [debian("12"), debian("13")],
  Go: [{ ecosystem: "Go", type: "golang" }],
  Maven: [{ ecosystem: "Maven", type: "maven" }],
  npm: [{ ecosystem: "npm", type: "npm" }],
  NuGet: [{ ecosystem: "NuGet", type: "nuget" }],
  Packagist: [{ ecosystem: "Packagist", type: "composer" }],
  PyPI: [{ ecosystem: "PyPI", type: "pypi" }],
  RubyGems: [{ ecosystem: "RubyGems", type: "gem" }],
};

/**
 * Compares the matcher with the reference for the packages of one ecosystem and release.
 * @param every takes each so-many-th package only, and so-many-th version of it.
 */
export async function compareRelease(
  osv: string,
  records: readonly RawRecord[],
  release: Release,
  every = 1,
): Promise<SuiteResult> {
  const { ecosystem, type, os } = release;
  const byName = recordsByName(records, ecosystem);
  const packages: Package[] = [];
  for (const [name, own] of [...byName].filter((_, index) => index % every === 0)) {
    const points = new Set(own.flatMap((record) => pointsOf(record, ecosystem, name)));
    const versions = [...points].filter((version) => isVersion(ecosystem, version) && version !== "0");
    for (const version of versions.filter((_, index) => index % every === 0))
      packages.push(packageOf(type, name, version));
  }
  return compare(osv, packages, os, (place) => byName.get(plainName(place.ecosystem, place.name)) ?? []);
}

function recordsByName(records: readonly RawRecord[], ecosystem: string): Map<string, RawRecord[]> {
  const byName = new Map<string, RawRecord[]>();
  for (const record of records) {
    const own = (record.affected ?? []).filter((one) => one.package.ecosystem === ecosystem);
    for (const name of new Set(own.map((one) => plainName(ecosystem, one.package.name))))
      byName.set(name, [...(byName.get(name) ?? []), record]);
  }
  return byName;
}

/** Every version at which the record changes its mind, and some that it names one by one. */
function pointsOf({ affected = [] }: RawRecord, ecosystem: string, name: string): string[] {
  const own = affected.filter(
    (one) => one.package.ecosystem === ecosystem && plainName(ecosystem, one.package.name) === name,
  );
  return own.flatMap(({ ranges = [], versions = [] }) => [
    ...ranges.filter(({ type }) => type !== "GIT").flatMap(({ events }) => events.flatMap(Object.values)),
    ...[versions.at(0), versions.at(-1)].flatMap((version) => version ?? []),
  ]);
}

function packageOf(type: PackageType, name: string, version: string): Package {
  const named = type === "maven" ? name.replace(":", "/") : name;
  const purl = `pkg:${type}/${named}@${version}`;
  return { type, name: named, version, purl, licenses: [], locations: [{ path: "/" }], dependencies: [] };
}

/** Packages of the given archives, databases and lockfiles, and of the example's image. */
async function compareImages(osv: string, images: string): Promise<SuiteResult> {
  const directory = await mkdtemp(join(tmpdir(), "seaworthy-matching-"));
  try {
    await assembleShop(fileURLToPath(new URL("../examples/shop/", import.meta.url)), join(directory, "image"));
    const archives = (await readdir(join(images, "archives"))).filter((name) => /\.tar(\.gz)?$/.test(name));
    const sources = [...archives.map((name) => join(images, "archives", name)), `oci:${join(directory, "image")}`];
    const catalogs: Pick<Catalog, "packages" | "os">[] = [];
    for (const source of sources) catalogs.push(...(await catalogsOf(source)));
    catalogs.push(await catalogDirectory(join(images, "lockfiles"), "source"));
    const distroless = await catalogDirectory(join(images, "dpkg/distroless"), "image");
    catalogs.push({ ...distroless, os: distroless.os ?? { id: "debian", versionId: "12" } });
    const names = (await readdir(osv)).filter((name) => existsSync(join(osv, name, "all.zip")));
    const records = (await Promise.all(names.map((name) => readRecords(join(osv, name, "all.zip"))))).flat();
    const index = new Map<string, Map<string, RawRecord[]>>();
    const recordsOf = ({ ecosystem, name }: Place) => {
      const byName = index.get(ecosystem) ?? recordsByName(records, ecosystem);
      index.set(ecosystem, byName);
      return byName.get(plainName(ecosystem, name)) ?? [];
    };
    const results: SuiteResult[] = [];
    for (const { packages, os } of catalogs) results.push(await compare(osv, packages, os, recordsOf));
    return {
      total: results.reduce((sum, { total }) => sum + total, 0),
      disagreements: results.flatMap(({ disagreements }) => disagreements),
    };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** None of an archive that is damaged on purpose; the suite of archives judges these. */
async function catalogsOf(source: string): Promise<readonly Catalog[]> {
  try {
    return (await readImages(source, {})).map(({ catalog }) => catalog);
  } catch (thrown) {
    if (thrown instanceof UndecidedError) return [];
    throw thrown;
  }
}

async function compare(
  osv: string,
  packages: readonly Package[],
  os: OperatingSystem | undefined,
  recordsOf: (place: Place) => readonly RawRecord[],
): Promise<SuiteResult> {
  const { index } = await loadAdvisories(osv, queryFor(packages, os), { now });
  const { matches, skipped } = matchPackages(packages, os, index, now);
  // The one rule that OSV leaves to the reader: headers are not the kernel, whatever its source's records say.
  const headers = new Set(skipped.filter(({ why }) => why === "kernel-headers").map((one) => one.package));
  const found = Map.groupBy(matches, (match) => match.package);
  const disagreements: Disagreement[] = [];
  let total = 0;
  for (const item of packages) {
    const place = rpmPlace(item, os) ?? placeOf(item, os);
    if (headers.has(item) && kernelHeaders.has(item.name)) continue;
    if (place === undefined || !isVersion(place.ecosystem, place.version)) continue;
    const records = recordsOf(place);
    const hits = records.filter((record) => slowlyAffected(record, place));
    const ids = new Set((found.get(item) ?? []).flatMap(({ id, aliases }) => [id, ...aliases]));
    const lent = namesAround(hits);
    total += records.length;
    for (const record of records) {
      const expected = hits.includes(record);
      // A record that does not hold may still lend its id, where one that holds calls it the same vulnerability.
      if (expected === ids.has(record.id) || (!expected && lent.has(record.id))) continue;
      const say = (affected: boolean) => (affected ? "affected" : "not affected");
      disagreements.push({ id: `${item.purl} ${record.id}`, expected: say(expected), actual: say(!expected) });
    }
  }
  return { total, disagreements };
}

function rpmPlace({ type, name, version }: Package, os: OperatingSystem | undefined): Place | undefined {
  if (type !== "rpm" || os?.id !== "almalinux" || version === undefined) return undefined;
  return { ecosystem: `AlmaLinux:${os.versionId?.split(".")[0]}`, name, version };
}

function namesAround(hits: readonly RawRecord[]): ReadonlySet<string> {
  return new Set(
    hits.flatMap(({ aliases = [], upstream = [], related = [] }) => [...aliases, ...upstream, ...related]),
  );
}
