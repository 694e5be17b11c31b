import { posix } from "node:path";
import { parseDockerfile } from "../../../shared/dockerfile/index.ts";
import type { ImageUse } from "../../../shared/evidence/index.ts";
import type { CoverageGap } from "../../../shared/findings/index.ts";
import type { LintSource } from "../options.ts";
import { type BuildNote, createBuildNote } from "./build.ts";
import { type InlineDockerfile, placeLine } from "./inline.ts";
import type { LocatedBuild } from "./locate.ts";
import { type CallOptions, listWays, plainWay, type Way } from "./ways.ts";

/** A Dockerfile to lint, in all ways in which it is built. */
export interface LintTask {
  readonly source: LintSource;
  /** At least one. */
  readonly ways: readonly Way[];
  /** Where the Dockerfile is if a Compose or Bake file contains it. */
  readonly inline?: InlineDockerfile;
  /** Images that builds of this Dockerfile use as contexts. */
  readonly images: readonly ImageUse[];
}

/** Maximum number of Dockerfiles in Compose and Bake files. */
const maxInline = 1000;

/**
 * Plans how Dockerfiles are linted: those of the sources in the ways of their builds, and those in Compose and Bake files.
 * A Dockerfile without a build is linted as the call says.
 * @param atBase builds of the commit that a change is to be merged into. The change cannot remove the ways in which the base
 * builds a Dockerfile, only add some. Absent if nothing is to be merged. Pure.
 */
export function planTasks(
  sources: readonly LintSource[],
  builds: readonly LocatedBuild[],
  call: CallOptions,
  atBase?: readonly LocatedBuild[],
): { readonly tasks: readonly LintTask[]; readonly gaps: readonly CoverageGap[] } {
  const notes: BuildNote[] = [];
  const byPath = groupByPath(builds);
  const baseByPath = groupByPath(atBase ?? []);
  const tasks = sources.map((source): LintTask => {
    const own = byPath.get(source.path) ?? [];
    const before = baseByPath.get(source.path) ?? [];
    if (own.length === 0 && before.length === 0) return { source, ways: [plainWay([], call)], images: [] };
    return taskOf(source, own, { call, notes, before: atBase === undefined ? undefined : before });
  });
  const inline = [...inlineGroups(builds)];
  for (const [dockerfile, own] of inline.slice(0, maxInline)) {
    const { file, text } = dockerfile;
    const [first] = own;
    const source = { path: file.path, text, part: first?.build.origin.name };
    tasks.push({ ...taskOf(source, own, { call, notes, before: undefined }), inline: dockerfile });
  }
  for (const [, [first]] of inline.slice(maxInline)) {
    if (first !== undefined)
      notes.push(createBuildNote(first.build.origin, `there are more than ${maxInline} like it`));
  }
  return { tasks, gaps: notes.map((note) => ({ ...note, weight: "note" })) };
}

interface Planning {
  readonly call: CallOptions;
  readonly notes: BuildNote[];
  /** Builds at the base. Undefined if nothing is to be merged. */
  readonly before: readonly LocatedBuild[] | undefined;
}

function taskOf(source: LintSource, builds: readonly LocatedBuild[], { call, notes, before }: Planning): LintTask {
  const file = parseDockerfile(source.text);
  const fixed = before === undefined ? [] : listWays(before, file, call).ways;
  const { ways, left } = listWays(builds, file, call, fixed);
  if (left > 0) notes.push({ what: source.path, why: `it is built in ${left} further ways, which were not linted` });
  return { source, ways, images: builds.flatMap(contextImages) };
}

function groupByPath(builds: readonly LocatedBuild[]): ReadonlyMap<string, readonly LocatedBuild[]> {
  return Map.groupBy(builds, ({ dockerfile }) => (typeof dockerfile === "string" ? dockerfile : ""));
}

/** Groups builds of one inline Dockerfile: of one text at one place. */
function inlineGroups(builds: readonly LocatedBuild[]): ReadonlyMap<InlineDockerfile, readonly LocatedBuild[]> {
  const known = new Map<string, InlineDockerfile>();
  const groups = new Map<InlineDockerfile, LocatedBuild[]>();
  for (const located of builds) {
    const { dockerfile } = located;
    if (typeof dockerfile === "string") continue;
    const id = JSON.stringify([dockerfile.file.path, placeLine(dockerfile, 1), dockerfile.text]);
    const first = known.get(id) ?? dockerfile;
    known.set(id, first);
    groups.set(first, [...(groups.get(first) ?? []), located]);
  }
  return groups;
}

const imageContext = "docker-image://";

/** Lists the images that a build uses as contexts. */
function contextImages({ build: { contexts, origin } }: LocatedBuild): ImageUse[] {
  return [...contexts.values()].flatMap((value): ImageUse[] =>
    value?.startsWith(imageContext) === true && value.length > imageContext.length
      ? [{ reference: value.slice(imageContext.length), use: "base", file: origin.file.path, line: origin.line }]
      : [],
  );
}

/**
 * Lists the Dockerfiles that builds name and the search did not find, below the targets of the call.
 * @param targets files, directories and globs. Empty means everything.
 * @param exclude globs of files.
 */
export async function listNamedDockerfiles(
  builds: readonly LocatedBuild[],
  found: readonly string[],
  targets: readonly string[],
  exclude: readonly string[],
): Promise<readonly string[]> {
  if (builds.length === 0) return [];
  const { default: picomatch } = await import("picomatch");
  const isExcluded = picomatch([...exclude], { dot: true, nonegate: true });
  const known = new Set(found);
  const paths = builds.flatMap(({ dockerfile }) => (typeof dockerfile === "string" ? [dockerfile] : []));
  return [...new Set(paths)]
    .filter((path) => !known.has(path) && isBelow(path, targets) && !isExcluded(path))
    .toSorted();
}

/** Returns the builds whose Dockerfile is in a file, or in a Compose or Bake file below the targets. */
export function selectBuilds(builds: readonly LocatedBuild[], targets: readonly string[]): readonly LocatedBuild[] {
  return builds.filter(({ dockerfile }) => typeof dockerfile === "string" || isBelow(dockerfile.file.path, targets));
}

/** Checks whether builds have a Dockerfile below the targets, which a search by name may not find. */
export function hasBuildsBelow(builds: readonly LocatedBuild[], targets: readonly string[]): boolean {
  return builds.some(({ dockerfile }) =>
    isBelow(typeof dockerfile === "string" ? dockerfile : dockerfile.file.path, targets),
  );
}

function isBelow(path: string, targets: readonly string[]): boolean {
  if (targets.length === 0) return true;
  return targets.some((target) => {
    const directory = posix.normalize(target).replace(/\/$/u, "");
    return directory === "." || path === directory || path.startsWith(`${directory}/`);
  });
}
