import type { CoverageGap } from "../../findings/index.ts";
import type { FoundFile } from "../../layers/index.ts";
import type { Cataloger, FileEvidence } from "../cataloger.ts";
import { isFile } from "../lockfiles/lockfile.ts";
import type { Package } from "../package.ts";
import { isInDatabase } from "../purl.ts";

/** Files that only package managers create next to their databases. */
const traces: readonly (readonly [manager: string, path: RegExp])[] = [
  ["apk", /\/(?:etc\/apk\/world|lib\/apk\/db\/(?:scripts\.tar(?:\.gz)?|triggers|lock))$/],
  ["dpkg", /\/var\/lib\/dpkg\/(?:available|diversions|statoverride|triggers\/[^/]+)$/],
  ["pacman", /\/var\/lib\/pacman\/local\/ALPM_DB_VERSION$/],
  ["rpm", /\/(?:var\/lib|usr\/lib\/sysimage)\/(?:rpm\/(?:__db\.\d+|\.rpm\.lock|Basenames|Installtid)|dnf\/[^/]+)$/],
];

/** File lists of dpkg's packages, which its own cataloger reads. */
const dpkgList = /\/var\/lib\/dpkg\/info\/[^/]+\.(?:list|md5sums)$/;

/** Finds traces of package managers whose database may be missing. */
export const databaseTrace: Cataloger = {
  id: "database-trace",
  version: 1,
  settings: ["image"],
  wants: ({ path, type }) =>
    isFile(type) && /\/(?:apk|dpkg|pacman|rpm|dnf)\//.test(path) && managerOf(path) !== undefined,
  read: ({ header }): FileEvidence => ({ traceOf: managerOf(header.path) ?? "" }),
};

function managerOf(path: string): string | undefined {
  return traces.find(([, trace]) => trace.test(path))?.[0];
}

/** Reports traces of a package manager in an image without packages of any system database. */
export function tracesWithoutDatabase(
  visible: readonly FoundFile<FileEvidence>[],
  packages: readonly Package[],
): CoverageGap[] {
  if (packages.some(isInDatabase)) return [];
  const found = visible.flatMap(({ header, value }) => {
    const manager = value.traceOf ?? (dpkgList.test(header.path) ? "dpkg" : undefined);
    return manager === undefined ? [] : [{ header, manager }];
  });
  return [...Map.groupBy(found, ({ manager }) => manager)].map(([manager, files]) => ({
    what: files.map(({ header }) => header.path).sort()[0] ?? "/",
    why: `${manager} was used here, but its package database is missing, so the installed packages are unknown`,
    weight: "partial",
  }));
}

const maxShownPackages = 5;

/** Reports packages with file digests of dpkg, as only installed packages have, that its database does not list. */
export function unlistedPackages(
  visible: readonly FoundFile<FileEvidence>[],
  packages: readonly Package[],
): CoverageGap[] {
  const named = new Set(packages.filter(({ type }) => type === "deb").map(({ name }) => name));
  if (named.size === 0) return [];
  const unnamed = visible.flatMap(({ header }) => {
    const name = /\/var\/lib\/dpkg\/info\/([^/:]+)(?::[^/]+)?\.md5sums$/.exec(header.path)?.[1];
    return name === undefined || named.has(name) ? [] : [name];
  });
  const names = [...new Set(unnamed)].sort();
  if (names.length === 0) return [];
  const omitted = names.length > maxShownPackages ? ` and ${names.length - maxShownPackages} more` : "";
  return [
    {
      what: "/var/lib/dpkg/status",
      why: `it is incomplete: it does not list ${names.slice(0, maxShownPackages).join(", ")}${omitted}, although their files are installed`,
      weight: "partial",
    },
  ];
}
