import type { CoverageGap } from "../../findings/index.ts";
import type { OperatingSystem, Package } from "../../packages/index.ts";
import { oneLine, truncate } from "../../text/index.ts";
import { packageOf, type StatedPackage } from "./package.ts";

/** What a document says. */
export interface ReadSbom {
  /** Format and version as people call them: `CycloneDX 1.6`. */
  readonly format: string;
  /** The primary component's name and digest, where it has them. */
  readonly name?: string;
  readonly digest?: string;
  readonly os?: OperatingSystem;
  /** One entry a purl, sorted by it. */
  readonly packages: readonly Package[];
  readonly gaps: readonly CoverageGap[];
}

/** A component: its package, or the name of what cannot be identified. */
export type Stated = { readonly stated: StatedPackage } | { readonly nameless: string };

/** Makes the packages of a document; components without a usable purl become gaps, since nothing can be matched with them. */
export function collect(
  head: Pick<ReadSbom, "format" | "name" | "digest">,
  os: OperatingSystem | undefined,
  components: Iterable<Stated>,
): ReadSbom {
  const packages = new Map<string, Package>();
  const systems = new Map<string, OperatingSystem>();
  const gaps: CoverageGap[] = [];
  for (const component of components) {
    const read = "stated" in component ? packageOf(component.stated) : undefined;
    if (read === undefined) {
      const what = "stated" in component ? component.stated.purl : component.nameless;
      gaps.push({ what: truncate(oneLine(what), 200), why: "it has no purl of a known type", weight: "partial" });
      continue;
    }
    if (read.os !== undefined) systems.set(`${read.os.id} ${read.os.versionId}`, read.os);
    const known = packages.get(read.item.purl);
    packages.set(read.item.purl, known === undefined ? read.item : joined(known, read.item));
  }
  const [only, other] = systems.values();
  const system = os ?? (other === undefined ? only : undefined);
  if (os === undefined && other !== undefined) {
    gaps.push({
      what: "distribution",
      why: `the purls name several: ${[...systems.keys()].join(", ")}`,
      weight: "partial",
    });
  }
  return {
    ...head,
    ...(system === undefined ? {} : { os: system }),
    packages: [...packages.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1)),
    gaps,
  };
}

function joined(known: Package, more: Package): Package {
  const paths = new Set(known.locations.map(({ path }) => path));
  return { ...known, locations: [...known.locations, ...more.locations.filter(({ path }) => !paths.has(path))] };
}
