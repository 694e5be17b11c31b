import type { ImageOrigins, Instruction } from "../dockerfile/index.ts";
import type { Finding, Location } from "../findings/index.ts";
import { isSystemType, type Package } from "../packages/index.ts";
import { oneLine } from "../text/index.ts";
import { defined } from "../values/index.ts";
import { CopiedPaths } from "./copied-paths.ts";
import { withChanges } from "./dependency-change.ts";
import { type DependencyOrigin, findOrigin, graphOf } from "./find-change.ts";
import { listInstalledWords } from "./installed-words.ts";
import { type DeclaredDependency, sourceOf } from "./manifest.ts";
import { type Project, splitPath } from "./project.ts";

/** Maximum number of lines of other projects that a finding names. */
const maxOthers = 10;
const maxChain = 4;

/** Places findings about an image's packages on the lines of the checkout where a person changes their versions. */
export class DependencyPlaces {
  readonly #projects: readonly Project[];
  readonly #packages: ReadonlyMap<string, Package>;
  readonly #systemPackages: ReadonlyMap<string, Package>;
  readonly #origins: ImageOrigins | undefined;
  readonly #copied: CopiedPaths;
  readonly #words = new Map<string, ReadonlyMap<string, DeclaredDependency>>();
  readonly #found = new Map<string, readonly DependencyOrigin[]>();

  /**
   * @param packages of the image, which state dependencies of projects without a lockfile.
   * @param origins of the image's layers, if its Dockerfile is known.
   */
  constructor(projects: readonly Project[], packages: readonly Package[], origins?: ImageOrigins) {
    this.#projects = projects;
    const { system = [], others = [] } = Object.groupBy(packages, ({ type }) =>
      isSystemType(type) ? "system" : "others",
    );
    this.#packages = new Map(others.map((pkg) => [pkg.purl, pkg]));
    this.#systemPackages = new Map(system.map((pkg) => [pkg.purl, pkg]));
    this.#copied = new CopiedPaths(
      origins?.graph.stages.flatMap(({ instructions }) => instructions) ?? [],
      origins?.path ?? "",
    );
    this.#origins = origins;
  }

  /**
   * Places a finding on the manifest's line of the direct dependency that brings its package in. The lockfile's line and
   * the Dockerfile's follow. Adds what to change to the fix. Places a finding about a system package on the word of the
   * RUN that installs it or what needs it. Leaves findings of the base image unchanged.
   */
  place(finding: Finding): Finding {
    if (finding.inBase === true) return finding;
    const purl = finding.package?.purl ?? "";
    const systemPackage = this.#systemPackages.get(purl);
    if (systemPackage !== undefined) return this.#placeInRun(finding, systemPackage);
    const pkg = this.#packages.get(purl);
    if (pkg === undefined) return finding;
    const [origin, ...others] = this.#originsOf(pkg);
    if (origin === undefined) return finding;
    const [layerLine, ...otherLines] = finding.locations;
    const added = layerLine === undefined ? [] : [{ ...layerLine, message: "added to the image here" }, ...otherLines];
    const first = declaredLine(origin) ?? lockedLine(origin);
    if (first === undefined) return finding;
    const locked = lockedLine(origin, "locked here");
    const elsewhere = others.slice(0, maxOthers).flatMap((other) => {
      const line = declaredLine(other) ?? lockedLine(other);
      return line === undefined ? [] : [{ ...line, message: "also required here" }];
    });
    const isSamePlace = locked?.file === first.file && locked.region.startLine === first.region.startLine;
    return {
      ...finding,
      message: `${finding.message}${describeChain(origin.chain)}`,
      locations: [first, ...(locked === undefined || isSamePlace ? [] : [locked]), ...added, ...elsewhere],
      fixes: finding.fixes.map((fix) => withChanges(fix, origin, others.slice(0, maxOthers))),
    };
  }

  #placeInRun(finding: Finding, pkg: Package): Finding {
    const [line, ...others] = finding.locations;
    const origins = this.#origins;
    if (origins === undefined || line === undefined || line.file !== origins.path) return finding;
    const instruction = origins.layers.find(
      (layer) => !layer.inBase && layer.instruction.line === line.region.startLine,
    )?.instruction;
    if (instruction === undefined) return finding;
    const words = this.#wordsOf(instruction, origins, pkg.type);
    const chain = graphOf(this.#systemPackages).chainTo(pkg.purl, ({ name }) => words.has(name));
    const word = words.get(chain?.[0]?.name ?? "");
    if (word === undefined || chain === undefined) return finding;
    return {
      ...finding,
      message: `${finding.message}${describeChain(chain)}`,
      locations: [{ ...line, region: origins.source.regionOf(word.span) }, ...others],
    };
  }

  #wordsOf(
    instruction: Instruction,
    origins: ImageOrigins,
    type: Package["type"],
  ): ReadonlyMap<string, DeclaredDependency> {
    const key = `${instruction.line} ${type}`;
    const known = this.#words.get(key);
    if (known !== undefined) return known;
    const words = new Map(listInstalledWords(instruction, origins, type).map((word) => [word.name, word]));
    this.#words.set(key, words);
    return words;
  }

  /** Returns the origins of a package, the most likely first: projects that the Dockerfile copies, then near ones. */
  #originsOf(pkg: Package): readonly DependencyOrigin[] {
    const known = this.#found.get(pkg.purl);
    if (known !== undefined) return known;
    const origins = this.#projects.flatMap((project) => {
      const origin = findOrigin(project, pkg, this.#packages);
      return origin === undefined ? [] : [{ origin, rank: this.#rankOf(origin) }];
    });
    const sorted = origins
      .toSorted((a, b) => b.rank - a.rank || (pathOf(a.origin.project) < pathOf(b.origin.project) ? -1 : 1))
      .map(({ origin }) => origin);
    // One line per place: workspaces share a lockfile.
    const distinct = [...new Map(sorted.toReversed().map((origin) => [lineKey(origin), origin])).values()].toReversed();
    this.#found.set(pkg.purl, distinct);
    return distinct;
  }

  #rankOf({ project, chain, declared }: DependencyOrigin): number {
    const path = pathOf(project);
    const copied = Math.max(this.#copied.rankOf(path), this.#copied.rankOf(project.lockfile?.path ?? ""));
    const { directory } = splitPath(path);
    const home = splitPath(this.#origins?.path ?? "").directory;
    const isNear = directory === home ? 2 : home === "" || directory.startsWith(`${home}/`) ? 1 : 0;
    const isKnown = declared !== undefined ? 2 : project.lockfile === undefined ? 0 : 1;
    return copied * 100 + isKnown * 10 + isNear * 2 + (chain.length === 1 ? 1 : 0);
  }
}

function pathOf({ manifest, lockfile }: Project): string {
  return manifest?.path ?? lockfile?.path ?? "";
}

function lineKey(origin: DependencyOrigin): string {
  const line = declaredLine(origin) ?? lockedLine(origin);
  return line === undefined ? pathOf(origin.project) : `${line.file}:${line.region.startLine}`;
}

function declaredLine({ project: { manifest }, declared }: DependencyOrigin): Location | undefined {
  if (manifest === undefined) return undefined;
  const source = sourceOf(manifest);
  const span = declared?.span ?? manifest.overrides;
  if (span === undefined) return undefined;
  const whole = source.regionOf(span);
  const isOneLine = whole.startLine === whole.endLine;
  const region = isOneLine || declared?.requirement === undefined ? whole : source.regionOf(declared.requirement.span);
  return {
    file: manifest.path,
    region: isOneLine || declared?.requirement !== undefined ? region : { startLine: whole.startLine },
  };
}

function lockedLine({ project: { lockfile }, chain }: DependencyOrigin, message?: string): Location | undefined {
  const locations = chain.at(-1)?.locations ?? [];
  const place = locations.find(({ path, lines }) => lines !== undefined && path.replace(/^\//, "") === lockfile?.path);
  if (place?.lines === undefined || lockfile === undefined) return undefined;
  return { file: lockfile.path, region: { startLine: place.lines.start }, ...defined({ message }) };
}

/** Formats what brings a package in, as the end of a sentence. Empty for direct dependencies. */
function describeChain(chain: DependencyOrigin["chain"]): string {
  const parents = chain.slice(0, -1).map(({ name, version }) => oneLine(`${name} ${version ?? ""}`.trimEnd()));
  if (parents.length === 0) return "";
  const shown = parents.length > maxChain ? [parents[0], "…", ...parents.slice(2 - maxChain)] : parents;
  return `; required by ${shown.join(" > ")}`;
}
