import { type ImageOrigins, SourceText } from "../dockerfile/index.ts";
import type { DependencyChange, Finding, Fix, Location } from "../findings/index.ts";
import { isSystemType, type Package } from "../packages/index.ts";
import { oneLine } from "../text/index.ts";
import { defined } from "../values/index.ts";
import { CopiedPaths } from "./copied-paths.ts";
import { chooseRemedy, type DependencyOrigin, findOrigin } from "./find-change.ts";
import { type Project, splitPath } from "./project.ts";

/** Maximum number of lines of other projects that a finding names. */
const maxOthers = 10;
const maxChain = 4;

/** Places findings about an image's packages on the lines of the checkout where a person changes their versions. */
export class DependencyPlaces {
  readonly #projects: readonly Project[];
  readonly #packages: ReadonlyMap<string, Package>;
  readonly #copied: CopiedPaths;
  readonly #dockerfile: string | undefined;
  readonly #found = new Map<string, readonly DependencyOrigin[]>();

  /**
   * @param packages of the image, which state dependencies of projects without a lockfile.
   * @param origins of the image's layers, if its Dockerfile is known.
   */
  constructor(projects: readonly Project[], packages: readonly Package[], origins?: ImageOrigins) {
    this.#projects = projects;
    this.#packages = new Map(packages.filter(({ type }) => !isSystemType(type)).map((pkg) => [pkg.purl, pkg]));
    this.#copied = new CopiedPaths(origins);
    this.#dockerfile = origins?.path;
  }

  /**
   * Places a finding on the manifest's line of the direct dependency that brings its package in. The lockfile's line and
   * the Dockerfile's follow. Adds what to change to the fix. Leaves findings of the base image and of system packages
   * unchanged.
   */
  place(finding: Finding): Finding {
    const pkg = finding.inBase === true ? undefined : this.#packages.get(finding.package?.purl ?? "");
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
      message: `${finding.message}${describeChain(origin)}`,
      locations: [first, ...(locked === undefined || isSamePlace ? [] : [locked]), ...added, ...elsewhere],
      fixes: finding.fixes.flatMap((fix) => fixesOf(fix, origin)),
    };
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
    const home = splitPath(this.#dockerfile ?? "").directory;
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

const sources = new WeakMap<object, SourceText>();

function declaredLine({ project: { manifest }, declared }: DependencyOrigin): Location | undefined {
  if (manifest === undefined) return undefined;
  const source = sources.get(manifest) ?? new SourceText(manifest.text);
  sources.set(manifest, source);
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
function describeChain({ chain }: DependencyOrigin): string {
  const parents = chain.slice(0, -1).map(({ name, version }) => oneLine(`${name} ${version ?? ""}`.trimEnd()));
  if (parents.length === 0) return "";
  const shown = parents.length > maxChain ? [parents[0], "…", ...parents.slice(2 - maxChain)] : parents;
  return `; required by ${shown.join(" > ")}`;
}

/** Adds what to change to an upgrade, and an edit if that alone is the fix. */
function fixesOf(fix: Fix, origin: DependencyOrigin): readonly Fix[] {
  if (fix.kind !== "upgrade") return [fix];
  const change = changeOf(fix.toVersion, origin);
  const upgrade: Fix = { ...fix, change };
  if (change.kind !== "edit" || change.lockfile !== undefined) return [upgrade];
  return [upgrade, { kind: "edit", description: fix.description, edits: change.edits }];
}

function changeOf(toVersion: string, origin: DependencyOrigin): DependencyChange {
  const { project, chain, declared } = origin;
  const { manifest, lockfile } = project;
  const [direct, ...others] = chain;
  const remedy = chooseRemedy(origin, toVersion);
  const command = lockCommand(origin, remedy.kind === "update", toVersion);
  const edits =
    remedy.kind === "raise" && manifest !== undefined && declared?.requirement !== undefined
      ? [
          {
            file: manifest.path,
            region: new SourceText(manifest.text).regionOf(declared.requirement.span),
            text: remedy.requirement,
          },
        ]
      : [];
  const through =
    others.length === 0 || direct === undefined
      ? undefined
      : {
          name: direct.name,
          ...defined({ version: direct.version, toVersion: remedy.kind === "raise" ? remedy.toVersion : undefined }),
        };
  return {
    kind: remedy.kind === "raise" ? "edit" : remedy.kind === "update" ? "update" : "override",
    edits,
    ...defined({
      through,
      lockfile: lockfile === undefined || command === undefined ? undefined : { path: lockfile.path, command },
    }),
  };
}

/** Returns the command that writes the lockfile. Names that could be options are not put in a command. */
function lockCommand(
  { project: { lockfile }, chain }: DependencyOrigin,
  isUpdate: boolean,
  toVersion: string,
): readonly string[] | undefined {
  const name = chain.at(-1)?.name ?? "";
  const isSafe = /^[@A-Za-z0-9][\w@./:+-]{0,200}$/.test(name) && /^[\w.+:~-]{1,100}$/.test(toVersion);
  if (lockfile?.tool === undefined || !isSafe) return undefined;
  return isUpdate ? (lockfile.tool.update?.(name, toVersion) ?? lockfile.tool.relock) : lockfile.tool.relock;
}
