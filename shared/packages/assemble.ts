import type { CoverageGap } from "../findings/index.ts";
import type { FoundFile } from "../layers/index.ts";
import { type Cataloguer, defined, type FileEvidence, type PackageDraft } from "./cataloguer.ts";
import { missingDatabase, removedDatabases, reportedGaps, withoutVersion } from "./coverage.ts";
import { resolveDependencies } from "./dependencies.ts";
import { PackageHistory } from "./introduced.ts";
import { PackageNotes } from "./notes.ts";
import { osPrecedence } from "./os-release.ts";
import { splitOwned } from "./ownership.ts";
import type { OperatingSystem, Package, PackageLocation } from "./package.ts";
import { isSystemType, purlOf } from "./purl.ts";

/** The packages of an image or folder. */
export interface Catalogue {
  /** Sorted by purl; one entry a purl, with every place it was found in. */
  readonly packages: readonly Package[];
  /** Language packages that system packages brought and stand for (`ownedBy`). */
  readonly owned: readonly Package[];
  readonly os?: OperatingSystem;
  readonly gaps: readonly CoverageGap[];
}

/** What each cataloguer read. */
export type Evidence = readonly {
  readonly cataloguer: Cataloguer;
  readonly files: readonly FoundFile<FileEvidence>[];
}[];

interface Placed {
  readonly draft: PackageDraft;
  readonly location: PackageLocation;
}

/** Joins what the files tell into one catalogue. Pure. */
export function assembleCatalogue(evidence: Evidence): Catalogue {
  const files = evidence.flatMap((part) => part.files);
  const visible = files.filter(({ hiddenBy }) => hiddenBy === undefined);
  const os = operatingSystem(visible);
  const placed = evidence.flatMap((part) => place(part.files));
  const packages = merge(placed, os);
  const { counted, owned } = splitOwned(packages);
  const gaps = [
    ...reportedGaps(visible),
    ...removedDatabases(files),
    ...missingDatabase(os, packages),
    ...withoutVersion(counted),
  ];
  return { packages: counted, owned, ...(os === undefined ? {} : { os }), gaps };
}

function operatingSystem(visible: readonly FoundFile<FileEvidence>[]): OperatingSystem | undefined {
  const naming = visible.filter(({ value }) => value.os !== undefined);
  return naming.toSorted((a, b) => osPrecedence(a.header.path) - osPrecedence(b.header.path))[0]?.value.os;
}

function place(files: readonly FoundFile<FileEvidence>[]): Placed[] {
  const visible = files.filter(({ hiddenBy }) => hiddenBy === undefined);
  const notes = new PackageNotes(visible);
  const history = new PackageHistory(files);
  return visible.flatMap((file) =>
    (file.value.packages ?? []).map((draft) => ({
      draft: notes.complete(draft, file.header.path),
      location: {
        path: file.header.path,
        layer: history.layerOf(draft, file),
        ...(draft.lines === undefined ? {} : { lines: draft.lines }),
      },
    })),
  );
}

/** One package a purl, with all its places; sorted by purl. */
function merge(placed: readonly Placed[], os: OperatingSystem | undefined): Package[] {
  const resolvers = new Map(
    [...Map.groupBy(placed, ({ draft }) => draft.type)].map(([type, group]) => [
      type,
      resolveDependencies(group.map(({ draft }) => draft)),
    ]),
  );
  const packages = new Map<string, Package>();
  for (const { draft, location } of placed) {
    const purl = purlOf(draft, os);
    const dependencies = resolvers.get(draft.type)?.(draft) ?? [];
    const known = packages.get(purl);
    packages.set(
      purl,
      known === undefined
        ? packageOf(draft, purl, location, dependencies, os)
        : joined(known, draft, location, dependencies),
    );
  }
  return [...packages.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1));
}

function packageOf(
  draft: PackageDraft,
  purl: string,
  location: PackageLocation,
  dependencies: readonly string[],
  os: OperatingSystem | undefined,
): Package {
  const {
    type,
    name,
    version,
    arch,
    source,
    supplier,
    homepage,
    modularity,
    hashes,
    files,
    relationship,
    development,
  } = draft;
  return {
    type,
    name,
    version,
    purl,
    licenses: draft.licenses ?? [],
    locations: [location],
    dependencies,
    ...defined({
      arch,
      source,
      supplier,
      homepage,
      modularity,
      hashes,
      files,
      relationship,
      development,
      thirdParty: isSystemType(type) ? isFromElsewhere(draft.origin, os) : undefined,
    }),
  };
}

/** The same package in a second place. */
function joined(
  known: Package,
  draft: PackageDraft,
  location: PackageLocation,
  dependencies: readonly string[],
): Package {
  const files = known.files === undefined && draft.files === undefined ? undefined : union(known.files, draft.files);
  return {
    ...known,
    licenses: union(known.licenses, draft.licenses),
    dependencies: union(known.dependencies, dependencies),
    locations: known.locations.some(({ path }) => path === location.path)
      ? known.locations
      : [...known.locations, location],
    ...defined({ files, development: known.development === true && draft.development === true ? true : undefined }),
  };
}

function union(first: readonly string[] | undefined, second: readonly string[] | undefined): string[] {
  return [...new Set([...(first ?? []), ...(second ?? [])])];
}

/** Whether `Origin` or the vendor is another than the distribution; undefined when nobody is named. */
function isFromElsewhere(origin: string | undefined, os: OperatingSystem | undefined): boolean | undefined {
  if (origin === undefined || os === undefined) return undefined;
  const words = new Set(origin.toLowerCase().match(/[a-z]+/g) ?? []);
  return ![os.id, ...(vendors[os.id] ?? [])].some((name) => words.has(name));
}

/** A word of the vendor by which distributions sign packages, where it is not their id. */
const vendors: Readonly<Record<string, readonly string[]>> = {
  amzn: ["amazon"],
  azurelinux: ["microsoft"],
  mariner: ["microsoft"],
  ol: ["oracle"],
  "opensuse-leap": ["opensuse", "suse"],
  "opensuse-tumbleweed": ["opensuse", "suse"],
  photon: ["vmware"],
  rhel: ["hat"],
  sles: ["suse"],
};
