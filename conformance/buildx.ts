import { execFileSync } from "node:child_process";
import { posix } from "node:path";
import { type BakeBuilds, listBakeBuilds } from "../actions/dockerfile-lint/builds/bake/builds.ts";
import type { Build } from "../actions/dockerfile-lint/builds/build.ts";
import type { TextFile } from "../shared/dockerfile/index.ts";

/** A target as `docker buildx bake --print` shows it. */
interface PrintedTarget {
  readonly context?: string;
  readonly dockerfile?: string;
  readonly "dockerfile-inline"?: string;
  readonly target?: string;
  readonly platforms?: readonly string[];
  readonly args?: Readonly<Record<string, string | null>>;
  readonly contexts?: Readonly<Record<string, string>>;
}

/** How the targets of Bake files compare with those of `docker buildx bake --print`. */
export interface BakeComparison {
  readonly same: readonly string[];
  /** Differences by target. */
  readonly different: readonly string[];
  /** Number of arguments and contexts that are known to the build only. */
  readonly unknown: number;
  /** Whether each side rejects the files. */
  readonly rejected: { readonly ours: boolean; readonly judge: boolean };
}

/** Checks whether `docker buildx` is installed. */
export function hasBuildx(): boolean {
  try {
    execFileSync("docker", ["buildx", "version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Compares the targets of Bake files in a directory with those of the installed `docker buildx`. */
export function compareWithBuildx(directory: string, files: readonly TextFile[]): BakeComparison {
  const { builds, problems } = listBakeBuilds(files);
  const names = builds.map(({ origin }) => origin.name);
  const printed = print(directory, files, names);
  const same: string[] = [];
  const different: string[] = [];
  let unknown = 0;
  for (const build of printed === undefined ? [] : builds) {
    const target = printed?.[build.origin.name];
    const differences = target === undefined ? ["missing"] : compare(build, target);
    unknown += [...build.args.values(), ...build.contexts.values()].filter((value) => value === undefined).length;
    if (differences.length === 0) same.push(build.origin.name);
    else different.push(`${build.origin.name}: ${differences.join("; ")}`);
  }
  return { same, different, unknown, rejected: { ours: isRejected(problems), judge: printed === undefined } };
}

function isRejected(problems: BakeBuilds["problems"]): boolean {
  return problems.length > 0;
}

/** Returns the targets by name. Undefined if buildx rejects the files. */
function print(
  directory: string,
  files: readonly TextFile[],
  names: readonly string[],
): Readonly<Record<string, PrintedTarget>> | undefined {
  const selected = files.flatMap(({ path }) => ["-f", path]);
  // No variable of this process is a variable of the files.
  const environment = { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "" };
  try {
    const text = execFileSync("docker", ["buildx", "bake", ...selected, "--print", ...names], {
      ...{ cwd: directory, env: environment, timeout: 30_000, encoding: "utf8" },
      stdio: ["ignore", "pipe", "ignore"],
    });
    return JSON.parse(text).target ?? {};
  } catch {
    return undefined;
  }
}

function compare(build: Build, target: PrintedTarget): string[] {
  const { dockerfile } = build;
  const inline = typeof dockerfile === "object" ? dockerfile.text : undefined;
  const path = typeof dockerfile === "string" ? dockerfile : undefined;
  const context = posix.normalize((target.context ?? ".").replace(/^cwd:\/\/$/u, "."));
  return [
    ...difference("context", posix.normalize(build.context ?? ""), context),
    ...difference("inline", inline, target["dockerfile-inline"]),
    ...(inline === undefined ? difference("dockerfile", path, target.dockerfile ?? "Dockerfile") : []),
    ...difference("target", build.target, target.target),
    ...difference("platforms", build.platforms, target.platforms ?? []),
    ...difference("args", ...known(build.args, target.args)),
    ...difference("contexts", ...known(build.contexts, target.contexts)),
  ];
}

function difference(what: string, ours: unknown, judge: unknown): string[] {
  const [left, right] = [JSON.stringify(ours), JSON.stringify(judge)];
  return left === right ? [] : [`${what} is ${left} and not ${right}`];
}

/** Returns the entries of both sides in order, without those that are known to the build only. */
function known(
  ours: ReadonlyMap<string, string | undefined>,
  judge: Readonly<Record<string, string | null>> = {},
): [readonly unknown[], readonly unknown[]] {
  const isKnown = ([name, value]: readonly [string, unknown]): boolean =>
    value !== null && !(ours.has(name) && ours.get(name) === undefined);
  const sorted = (entries: readonly (readonly [string, unknown])[]): readonly unknown[] =>
    entries.filter(isKnown).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [sorted([...ours]), sorted(Object.entries(judge))];
}
