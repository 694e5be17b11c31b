import { posix } from "node:path";
import type { CoverageGap } from "../../findings/index.ts";
import type { FoundFile } from "../../layers/index.ts";
import type { Cataloger, Evidence, FileEvidence } from "../cataloger.ts";
import type { PackageType } from "../package.ts";
import { apk } from "./apk.ts";
import { dpkg } from "./dpkg.ts";
import { rpm } from "./rpm/rpm.ts";

/** Paths of package databases: the files themselves, and directories that may be links. */
const places: readonly (readonly [PackageType, RegExp])[] = [
  ["deb", /\/(?:var\/lib\/dpkg(?:\/status(?:\.d)?)?)$/],
  ["apk", /\/lib\/apk(?:\/db(?:\/installed)?)?$/],
  ["rpm", /\/(?:var\/lib|usr\/share|usr\/lib\/sysimage)\/rpm(?:\/(?:Packages|Packages\.db|rpmdb\.sqlite))?$/],
  ["alpm", /\/var\/lib\/pacman(?:\/local)?$/],
];

const databaseFile = /\/(?:status|installed|rpmdb\.sqlite|Packages(?:\.db)?)$/;

/** Finds links in the place of a package database or its directory. */
export const databaseLink: Cataloger = {
  id: "database-link",
  version: 1,
  settings: ["image"],
  wants: ({ path, type }) => type === "symlink" && placeOf(path) !== undefined,
  read({ header }): FileEvidence | undefined {
    const type = placeOf(header.path);
    if (type === undefined) return undefined;
    return { databaseLink: { type, target: posix.resolve(posix.dirname(header.path), header.linkTarget) } };
  },
};

function placeOf(path: string): PackageType | undefined {
  return places.find(([, place]) => place.test(path))?.[0];
}

interface Candidate {
  readonly names: ReadonlySet<string>;
  /** Path that the database's cataloger expects. */
  readonly place: (name: string) => string;
  readonly reader: Cataloger;
  readonly heads: readonly string[];
}

/** First bytes of databases, by file name. */
const candidates: readonly Candidate[] = [
  { names: new Set(["status"]), place: () => "/var/lib/dpkg/status", reader: dpkg, heads: ["Package:"] },
  { names: new Set(["installed"]), place: () => "/lib/apk/db/installed", reader: apk, heads: ["C:Q1", "C:Q2"] },
  {
    names: new Set(["rpmdb.sqlite", "Packages.db", "Packages"]),
    place: (name) => `/var/lib/rpm/${name}`,
    reader: rpm,
    heads: ["SQLite f", "RpmP", "\0\0\0\0\0\0\0\0"],
  },
];

/** Catalogs package databases in unusual places, which count only if a link points to them. */
export const movedDatabase: Cataloger = {
  id: "moved-database",
  version: 1,
  settings: ["image"],
  wants({ path, type }) {
    if (type !== "file" || !databaseFile.test(path)) return false;
    const candidate = candidateOf(path);
    return candidate !== undefined && !candidate.reader.wants({ ...anyFile, path });
  },
  sniffs: (head) => candidates.some(({ heads }) => heads.some((magic) => beginsWith(head, magic))),
  read({ header, body }): FileEvidence | undefined {
    const candidate = candidateOf(header.path);
    if (candidate === undefined) return undefined;
    const path = candidate.place(posix.basename(header.path));
    const evidence = candidate.reader.read({ header: { ...header, path }, body });
    return evidence === undefined ? undefined : { ...evidence, isUnplaced: true };
  },
};

const anyFile = { type: "file", size: 1, mode: 0o644, uid: 0, gid: 0, mtime: 0, linkTarget: "" } as const;

function candidateOf(path: string): Candidate | undefined {
  const name = posix.basename(path);
  return candidates.find(({ names }) => names.has(name));
}

function beginsWith(head: Uint8Array, text: string): boolean {
  return Buffer.from(head).toString("latin1", 0, text.length) === text;
}

/** Removes databases in unusual places that no visible link points to. */
export function withLinkedDatabases(evidence: Evidence): Evidence {
  const visible = evidence.flatMap(({ files }) => files.filter(({ hiddenBy }) => hiddenBy === undefined));
  const targets = visible.flatMap(({ value }) => value.databaseLink?.target ?? []);
  // The catalogers of databases find what a link puts in their place.
  const placed = new Set(
    visible.flatMap(({ realPath, value }) => (value.packages === undefined ? [] : (realPath ?? []))),
  );
  return evidence.map(({ cataloger, files }) => ({
    cataloger,
    files: files.filter(
      ({ header, value }) =>
        value.isUnplaced !== true ||
        (!placed.has(header.path) && targets.some((target) => isWithin(header.path, target))),
    ),
  }));
}

/** Reports links in the place of a database whose target was not read. */
export function unreadLinks(visible: readonly FoundFile<FileEvidence>[]): CoverageGap[] {
  const databases = visible.filter(({ value: { packages, notes } }) => packages !== undefined || notes !== undefined);
  const placesRead = databases.map(({ header }) => header.path);
  const typesRead = new Set(databases.flatMap(({ value }) => (value.packages ?? []).map(({ type }) => type)));
  return visible.flatMap(({ header, value: { databaseLink: link } }): CoverageGap[] => {
    if (link === undefined) return [];
    if (placesRead.some((path) => isWithin(path, link.target) || isWithin(path, header.path))) return [];
    // A link between the directories that rpm has used over time may stay behind where the packages are listed elsewhere.
    if (!databaseFile.test(header.path) && typesRead.has(link.type)) return [];
    const why = `it is a link to ${link.target}, which is not a readable ${link.type} package database, so packages may be missing`;
    return [{ what: header.path, why, weight: "partial" }];
  });
}

/** Returns whether a file is a link's target or below it. Considers links of distributions with a merged /usr. */
function isWithin(path: string, target: string): boolean {
  const merged = /^\/(?:bin|lib|lib64|sbin)(?:\/|$)/.test(target) ? [target, `/usr${target}`] : [target];
  return merged.some(
    (directory) => path === directory || path.startsWith(directory === "/" ? directory : `${directory}/`),
  );
}
