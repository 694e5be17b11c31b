import type { CoverageGap } from "../../findings/index.ts";
import type { FoundFile } from "../../layers/index.ts";
import { defined, type Evidence, type FileEvidence, type PackageDraft, type ProjectManifest } from "../cataloger.ts";
import { directoryOf } from "../directory-of.ts";
import { unreadLinks, withLinkedDatabases } from "../installed/database-links.ts";
import { tracesWithoutDatabase, unlistedPackages } from "../installed/database-traces.ts";
import { osPrecedence } from "../installed/os-release.ts";
import type { PomModel } from "../lockfiles/pom-model.ts";
import { PomTree } from "../lockfiles/pom-tree.ts";
import { resolveLock } from "../lockfiles/resolve.ts";
import { splitOwned } from "../ownership/split-owned.ts";
import type { OperatingSystem, Package } from "../package.ts";
import { missingDatabase, removedDatabases, reportedGaps, unknownPrograms, withoutVersion } from "./coverage.ts";
import { deduplicate } from "./deduplicate.ts";
import { LayerAttribution } from "./layer-attribution.ts";
import { mergePackages, type PlacedDraft } from "./merge.ts";
import { PackageNotes } from "./notes.ts";

/** Packages of an image or directory. */
export interface Catalog {
  /** Sorted by purl, with one entry per purl and all its locations. */
  readonly packages: readonly Package[];
  /** Language packages that belong to system packages (`ownedBy`). */
  readonly owned: readonly Package[];
  readonly os?: OperatingSystem;
  readonly gaps: readonly CoverageGap[];
}

export interface AssembleOptions {
  /** Includes packages for development and tests. */
  readonly development?: boolean;
}

/** Assembles the evidence of all files into one catalog. Pure. */
export function assembleCatalog(evidenceFiles: Evidence, options: AssembleOptions = {}): Catalog {
  const evidence = withLinkedDatabases(evidenceFiles);
  const files = evidence.flatMap((part) => part.files);
  const visible = files.filter(({ hiddenBy }) => hiddenBy === undefined);
  const os = operatingSystem(visible);
  const projects = { manifests: manifestsOf(visible), poms: new PomTree(placedPoms(visible)) };
  const placed = deduplicate(withoutClaimed(evidence).flatMap((part) => place(part.files, projects)));
  const selected = options.development === true ? placed : placed.filter(({ draft }) => draft.development !== true);
  const packages = mergePackages(
    selected,
    visible.flatMap(({ value }) => value.details ?? []),
    os,
    new Set(visible.flatMap(({ value }) => value.repositories ?? [])),
  );
  const { counted, owned } = splitOwned(packages);
  const gaps = [
    ...reportedGaps(visible),
    ...removedDatabases(files),
    ...unreadLinks(visible),
    ...tracesWithoutDatabase(visible, packages),
    ...unlistedPackages(visible, packages),
    ...missingDatabase(os, packages),
    ...withoutVersion(counted),
    ...unknownPrograms(visible, packages),
  ];
  return { packages: counted, owned, ...(os === undefined ? {} : { os }), gaps };
}

/** Removes files that other files account for. */
function withoutClaimed(evidence: Evidence): Evidence {
  const all = evidence.flatMap(({ files }) => files.filter(({ hiddenBy }) => hiddenBy === undefined));
  const claimed = new Set(all.flatMap(({ value }) => value.claims ?? []));
  if (claimed.size === 0) return evidence;
  return evidence.map(({ cataloger, files }) => ({
    cataloger,
    files: files.filter(
      ({ header, realPath, value }) => value.isClaimable !== true || !claimed.has(realPath ?? header.path),
    ),
  }));
}

function operatingSystem(visible: readonly FoundFile<FileEvidence>[]): OperatingSystem | undefined {
  const naming = visible.filter(({ value }) => value.os !== undefined);
  const os = naming.toSorted((a, b) => osPrecedence(a.header.path) - osPrecedence(b.header.path))[0]?.value.os;
  const streams = new Set(visible.flatMap(({ value }) => value.contentStreams ?? []));
  if (os === undefined || streams.size === 0) return os;
  // A stream without a minor release is that of the system.
  const contentStreams = [...streams].map((stream) => stream.replace("*", os.versionId ?? "*")).sort();
  return { ...os, contentStreams };
}

/** Manifests and poms of a source tree. */
interface Projects {
  readonly manifests: ReadonlyMap<string, ProjectManifest>;
  readonly poms: PomTree;
}

function placedPoms(visible: readonly FoundFile<FileEvidence>[]): { path: string; model: PomModel }[] {
  return visible.flatMap(({ header: { path }, value }) =>
    value.pom === undefined ? [] : [{ path, model: value.pom }],
  );
}

/** Returns project manifests by directory and ecosystem. */
function manifestsOf(visible: readonly FoundFile<FileEvidence>[]): ReadonlyMap<string, ProjectManifest> {
  return new Map(
    visible.flatMap(({ header, value: { project } }) =>
      project === undefined ? [] : [[projectKey(header.path, project.ecosystem), project]],
    ),
  );
}

function projectKey(path: string, ecosystem: string): string {
  return `${directoryOf(path)}\0${ecosystem}`;
}

function place(files: readonly FoundFile<FileEvidence>[], projects: Projects): PlacedDraft[] {
  const visible = files.filter(({ hiddenBy }) => hiddenBy === undefined);
  const notes = new PackageNotes(visible);
  const history = new LayerAttribution(files);
  return visible.flatMap((file) =>
    draftsOf(file, projects).map((stated) => {
      const { path } = file.header;
      const draft = notes.complete(stated, path);
      const { lines, isFromPublicRegistry } = draft;
      const { realPath } = file;
      const layer = history.layerOf(stated, file);
      return { draft, location: { path, ...defined({ realPath, layer, lines, isFromPublicRegistry }) } };
    }),
  );
}

function draftsOf({ header, value }: FoundFile<FileEvidence>, { manifests, poms }: Projects): readonly PackageDraft[] {
  const { packages = [], lock, pom } = value;
  if (pom !== undefined) return poms.drafts({ path: header.path, model: pom });
  if (lock === undefined) return packages;
  return [...packages, ...resolveLock(lock, manifests.get(projectKey(header.path, lock.ecosystem)))];
}
