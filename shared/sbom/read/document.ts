import type { CoverageGap } from "../../findings/index.ts";
import type { OperatingSystem, Package } from "../../packages/index.ts";
import { oneLine, truncate } from "../../text/index.ts";
import type { BomDocument } from "../model.ts";
import { packageOf, type StatedPackage } from "./package.ts";

/** Content of an SBOM. */
export interface ReadSbom {
  /** Format and version for people: `CycloneDX 1.6`. */
  readonly format: string;
  /** Name and digest of the primary component, if stated. */
  readonly name?: string;
  readonly digest?: string;
  /** Primary component. */
  readonly root?: BomDocument;
  /** Creation date, RFC 3339. */
  readonly timestamp?: string;
  readonly os?: OperatingSystem;
  /** One entry per purl, sorted. */
  readonly packages: readonly Package[];
  /** CPE 2.3 names by purl. */
  readonly cpes: ReadonlyMap<string, readonly string[]>;
  readonly gaps: readonly CoverageGap[];
}

/** Component: its package, or its name if it cannot be identified. */
export type ReadComponent = { readonly stated: StatedPackage } | { readonly nameless: string };

/** Document data other than components. */
export interface DocumentHead {
  readonly format: string;
  readonly name?: string | undefined;
  readonly root?: BomDocument | undefined;
  readonly timestamp?: string | undefined;
}

/**
 * Collects the packages of a document. Components without a usable purl become gaps, because they cannot be matched.
 */
export function collect(
  head: DocumentHead,
  os: OperatingSystem | undefined,
  components: Iterable<ReadComponent>,
  edges: ReadonlyMap<string, readonly string[]> = new Map(),
): ReadSbom {
  const packages = new Map<string, Package>();
  const systems = new Map<string, OperatingSystem>();
  const purls = new Map<string, string>();
  const cpes = new Map<string, readonly string[]>();
  const gaps: CoverageGap[] = [];
  for (const component of components) {
    const read = "stated" in component ? packageOf(component.stated) : undefined;
    if (read === undefined || !("stated" in component)) {
      const purlOrName = "stated" in component ? component.stated.purl : component.nameless;
      gaps.push({
        what: truncate(oneLine(purlOrName), 200),
        why: "it has no purl of a supported type",
        weight: "partial",
      });
      continue;
    }
    const { ref, cpes: named = [] } = component.stated;
    if (read.os !== undefined) systems.set(`${read.os.id} ${read.os.versionId}`, read.os);
    if (ref !== undefined) purls.set(ref, read.item.purl);
    if (named.length > 0) cpes.set(read.item.purl, named);
    const existing = packages.get(read.item.purl);
    packages.set(read.item.purl, existing === undefined ? read.item : mergePackage(existing, read.item));
  }
  const [only, other] = systems.values();
  const system = os ?? (other === undefined ? only : undefined);
  if (os === undefined && other !== undefined) {
    gaps.push({
      what: "distribution",
      why: `the purls name several distributions: ${[...systems.keys()].join(", ")}`,
      weight: "partial",
    });
  }
  return {
    ...headOf(head),
    ...(system === undefined ? {} : { os: system }),
    packages: [...withDependencies(packages, purls, edges).values()].sort((a, b) => (a.purl < b.purl ? -1 : 1)),
    cpes,
    gaps,
  };
}

function headOf({ format, name, root, timestamp }: DocumentHead): Omit<ReadSbom, "packages" | "cpes" | "gaps"> {
  const subjectName = root?.name ?? name;
  return {
    format,
    ...(subjectName === undefined ? {} : { name: subjectName }),
    ...(root?.digest === undefined ? {} : { digest: root.digest }),
    ...(root === undefined ? {} : { root }),
    ...(timestamp === undefined ? {} : { timestamp }),
  };
}

function mergePackage(existing: Package, repeated: Package): Package {
  const paths = new Set(existing.locations.map(({ path }) => path));
  return {
    ...existing,
    locations: [...existing.locations, ...repeated.locations.filter(({ path }) => !paths.has(path))],
  };
}

/** Adds dependencies to the packages, by the document's own references. */
function withDependencies(
  packages: Map<string, Package>,
  purls: ReadonlyMap<string, string>,
  edges: ReadonlyMap<string, readonly string[]>,
): Map<string, Package> {
  for (const [from, targets] of edges) {
    const purl = purls.get(from);
    const pkg = purl === undefined ? undefined : packages.get(purl);
    if (purl === undefined || pkg === undefined) continue;
    const requires = new Set(pkg.requires ?? []);
    for (const to of targets) {
      const needed = purls.get(to);
      if (needed !== undefined && needed !== purl) requires.add(needed);
    }
    if (requires.size === 0) continue;
    const names = [...requires].flatMap((needed) => packages.get(needed)?.name ?? []);
    packages.set(purl, { ...pkg, requires: [...requires].sort(), dependencies: [...new Set(names)] });
  }
  return packages;
}
