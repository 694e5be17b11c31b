import { InvalidError } from "../../../shared/errors/index.ts";
import type { FoundFiles, SearchProblem } from "../../../shared/files/index.ts";
import { type BaseTree, findBaseFiles, findTargetFiles } from "../../../shared/runner/index.ts";
import { templateEndings } from "../../../shared/text/index.ts";

export interface Discovery {
  /** Files, directories or globs relative to the root. Empty means everything below it. */
  readonly targets: readonly string[];
  /** Files, directories or globs. */
  readonly exclude: readonly string[];
}

export interface DiscoveredFiles extends FoundFiles {
  /** Paths that a target names exactly. */
  readonly named: ReadonlySet<string>;
}

const endings = ["yaml", "yml", "json"];
const names = [
  ...endings.map((ending) => `*.${ending}`),
  "Kustomization",
  ...["apparmor.d/*", "apparmor/*", "apparmor-*", "*.apparmor"],
  ...["*config.toml", "containerd*.toml", "hosts.toml", "{crio,containers,registries}*.conf"],
  "{crio,containers,registries}.conf.d/*.conf",
  ...endings.flatMap((ending) => templateEndings.map((template) => `*.${ending}.${template}`)),
];
const never = ["**/.git/**", "**/node_modules/**", "**/seaworthy-out/**"];

/**
 * Files below `root` that may be manifests.
 * Throws `InvalidError` for a target that matches nothing or leaves the root.
 */
export async function findManifests(root: string, { targets, exclude }: Discovery): Promise<DiscoveredFiles> {
  const search = searchFor(exclude);
  const allPaths = new Set<string>();
  const named = new Set<string>();
  const unfollowed = new Map<string, SearchProblem>();
  for (const target of targets.length === 0 ? ["."] : targets) {
    const { kind, paths, problems } = await findTargetFiles(root, target, search);
    for (const problem of problems) unfollowed.set(problem.path, problem);
    if (paths.length === 0 && problems.every(({ weight }) => weight === "note") && kind !== "directory")
      throw nothing(target);
    for (const path of paths) {
      allPaths.add(path);
      if (kind === "file") named.add(path);
    }
  }
  return {
    paths: [...allPaths].toSorted(),
    problems: [...unfollowed.values()],
    named,
  };
}

/** Lists the files of the commit that a change is to be merged into that may be manifests. */
export function findBaseManifests(
  base: BaseTree,
  root: string,
  { targets, exclude }: Discovery,
): Promise<readonly string[]> {
  return findBaseFiles(base, root, targets, searchFor(exclude));
}

function searchFor(exclude: readonly string[]): Parameters<typeof findTargetFiles>[2] {
  const excluded = exclude.flatMap((pattern) => [pattern, `${pattern.replace(/\/+$/u, "")}/**`]);
  return { names, ignore: [...never, ...excluded] };
}

function nothing(target: string): InvalidError {
  return new InvalidError("NO_MANIFEST", `${target} does not exist`, {
    advice: "Set `files` to paths relative to the checkout",
  });
}
