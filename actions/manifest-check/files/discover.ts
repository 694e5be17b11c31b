import { InvalidError } from "../../../shared/errors/index.ts";
import { findTargetFiles } from "../../../shared/runner/index.ts";

export interface Discovery {
  /** Files, directories or globs relative to the root; empty for everything below it. */
  readonly targets: readonly string[];
  /** Files, directories or globs. */
  readonly exclude: readonly string[];
}

export interface Discovered {
  /** Sorted paths relative to the root, with `/` between directories. */
  readonly paths: readonly string[];
  /** Those that a target names in full. */
  readonly named: ReadonlySet<string>;
}

const names = ["*.yaml", "*.yml", "*.json", "Kustomization"];
const never = ["**/.git/**", "**/node_modules/**", "**/seaworthy-out/**"];

/**
 * Files below `root` that may be manifests.
 * Throws `InvalidError` for a target that matches nothing or leaves the root.
 */
export async function discover(root: string, { targets, exclude }: Discovery): Promise<Discovered> {
  const excluded = exclude.flatMap((pattern) => [pattern, `${pattern.replace(/\/+$/u, "")}/**`]);
  const found = new Set<string>();
  const named = new Set<string>();
  for (const target of targets.length === 0 ? ["."] : targets) {
    const { kind, paths } = await findTargetFiles(root, target, { names, ignore: [...never, ...excluded] });
    if (paths.length === 0 && kind !== "directory") throw nothing(target);
    for (const path of paths) {
      found.add(path);
      if (kind === "file") named.add(path);
    }
  }
  return { paths: [...found].toSorted(), named };
}

function nothing(target: string): InvalidError {
  return new InvalidError("NO_MANIFEST", `nothing is there at ${target}`, {
    advice: "Name the files with `files`, relative to the checkout",
  });
}
