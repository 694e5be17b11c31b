import type { Ecosystem } from "./ecosystem.ts";
import { advisoryOnly, ecosystems, type PackageType } from "./records.ts";

const records: Readonly<Record<PackageType, Ecosystem>> = ecosystems;

/** All purl types of packages, in alphabetical order. */
export const packageTypes: readonly PackageType[] = Object.keys(ecosystems).filter(isPackageType);

const byOsvName: ReadonlyMap<string, Ecosystem> = new Map(
  [...Object.values(records), ...advisoryOnly].flatMap((record) =>
    [...(record.osv === undefined ? [] : [record.osv]), ...(record.otherOsv ?? [])].map((name): [string, Ecosystem] => [
      name,
      record,
    ]),
  ),
);

/** Names of all known OSV ecosystems, without a release. */
export const osvNames: readonly string[] = [...byOsvName.keys()];

/** Tells whether a text is the purl type of packages that can be cataloged. */
export function isPackageType(type: string): type is PackageType {
  return Object.hasOwn(ecosystems, type);
}

/** Returns the record of a purl type. */
export function ecosystemOf(type: PackageType): Ecosystem {
  return records[type];
}

/** Returns the record of an OSV ecosystem, with or without a release after `:`. Undefined for an unknown one. */
export function ecosystemOfOsv(name: string): Ecosystem | undefined {
  return byOsvName.get(ecosystemBase(name));
}

/** Returns the name of an OSV ecosystem without the release after `:`. */
export function ecosystemBase(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(0, colon);
}

/** Returns the form of a package's name in which the advisories of an OSV ecosystem are looked up. */
export function normalizeName(ecosystem: string, name: string): string {
  return ecosystemOfOsv(ecosystem)?.normalizeName?.(name) ?? name;
}

/** Tells whether packages of a type belong to the operating system's own package manager. */
export function isSystemType(type: PackageType): boolean {
  return ecosystemOf(type).isSystem === true;
}

/** Returns the purl types for which another tool uses a name. Empty for an unknown name; ignores case. */
export function typesNamed(name: string): readonly PackageType[] {
  const lower = name.toLowerCase();
  return packageTypes.filter((type) => ecosystemOf(type).otherNames?.includes(lower) === true);
}
