import { defaultLimits } from "../shared/advisories/index.ts";
import { compareVersions } from "../shared/ecosystems/index.ts";
import type { OperatingSystem, Package, PackageType } from "../shared/packages/index.ts";
import { readZipFile } from "../shared/zip/index.ts";

/** What the reference reads of an OSV record. */
export interface RawRecord {
  readonly id: string;
  readonly withdrawn?: string;
  readonly aliases?: readonly string[];
  readonly upstream?: readonly string[];
  readonly related?: readonly string[];
  readonly affected?: readonly {
    readonly package: { readonly ecosystem: string; readonly name: string };
    readonly ranges?: readonly { readonly type: string; readonly events: readonly Record<string, string>[] }[];
    readonly versions?: readonly string[];
  }[];
}

/** Where a package is looked up: its ecosystem with the release, its name and version there. */
export interface Place {
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
}

/** All records of an export, in a list and without any index by package. */
export async function readRecords(archive: string): Promise<RawRecord[]> {
  const records: RawRecord[] = [];
  for await (const { body } of readZipFile(archive, defaultLimits)) records.push(JSON.parse(body.toString()));
  return records;
}

/**
 * Whether a record affects a version, as OSV's own pseudo-code says it ("Evaluation" of the schema), word for word. Only
 * what OSV leaves to others is added: `0` in a distribution's fix, the fixes of rpm modules, Composer's four numbers.
 */
export function slowlyAffected(record: RawRecord, { ecosystem, name, version }: Place): boolean {
  if (record.withdrawn !== undefined) return false;
  return (record.affected ?? []).some(({ package: named, ranges = [], versions = [] }) => {
    if (named.ecosystem !== ecosystem || plainName(ecosystem, named.name) !== plainName(ecosystem, name)) return false;
    const events = ranges.flatMap((range) => range.events);
    if (events.some(({ fixed = "" }) => fixed.includes(".module_el") || fixed.includes(".module+el"))) return false;
    if (versions.some((one) => one === version || order(ecosystem, one, version) === 0)) return true;
    return ranges.some((range) => range.type !== "GIT" && includes(ecosystem, range.events, version));
  });
}

function includes(ecosystem: string, events: readonly Record<string, string>[], version: string): boolean {
  const at = (event: Record<string, string>) => event["introduced"] ?? event["fixed"] ?? event["last_affected"] ?? "";
  let vulnerable = false;
  for (const event of [...events].sort((a, b) => order(ecosystem, at(a), at(b)))) {
    const { introduced, fixed, last_affected: last } = event;
    if (introduced !== undefined && order(ecosystem, version, introduced) >= 0) vulnerable = true;
    if (fixed !== undefined && (fixed === "0" || order(ecosystem, version, fixed) >= 0)) vulnerable = false;
    if (last !== undefined && order(ecosystem, version, last) > 0) vulnerable = false;
  }
  return vulnerable;
}

function order(ecosystem: string, a: string, b: string): number {
  if (a === "0" || b === "0") return Number(a !== "0") - Number(b !== "0");
  const filled = (version: string) =>
    ecosystem === "Packagist" && /^v?\d+(\.\d+)*$/.test(version)
      ? [...version.replace(/^v/, "").split("."), "0", "0", "0", "0"].slice(0, 4).join(".")
      : version;
  return compareVersions(ecosystem, filled(a), filled(b));
}

/** Spellings of one name that the registry takes for the same. */
export function plainName(ecosystem: string, name: string): string {
  if (ecosystem === "PyPI") return name.toLowerCase().replace(/[-_.]+/g, "-");
  if (ecosystem === "crates.io") return name.toLowerCase().replaceAll("_", "-");
  return ["npm", "NuGet", "Packagist", "Hex"].includes(ecosystem) ? name.toLowerCase() : name;
}

const registries: Partial<Record<PackageType, string>> = {
  cargo: "crates.io",
  composer: "Packagist",
  gem: "RubyGems",
  golang: "Go",
  maven: "Maven",
  npm: "npm",
  nuget: "NuGet",
  pypi: "PyPI",
};

/** Where the advisories of a package stand, for the ecosystems that the given data has. */
export function placeOf(item: Package, os: OperatingSystem | undefined): Place | undefined {
  const { type, name, version } = item;
  if (item.thirdParty === true || item.ownedBy !== undefined || item.role === "application") return undefined;
  const source = { name: item.source?.name ?? name, version: item.source?.version ?? version ?? "" };
  const release = os?.versionId ?? "";
  if (type === "deb" && os?.id === "debian") return { ecosystem: `Debian:${release.split(".")[0]}`, ...source };
  if (type === "apk" && os?.id === "alpine")
    return { ecosystem: `Alpine:v${release.split(".").slice(0, 2).join(".")}`, ...source };
  const ecosystem = registries[type];
  if (ecosystem === undefined || version === undefined) return undefined;
  return { ecosystem, name: ecosystem === "Maven" ? name.replace("/", ":") : name, version };
}
