import { existsSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import type { Host } from "../ci/index.ts";
import type { InputSpecs, InputValues } from "../config/index.ts";
import { isInside } from "../files/index.ts";

type Directories = Pick<Host, "root" | "workspace">;

/** Inputs that name files of the repository; all other paths are relative to the workspace. */
const sourceInputs = [
  ...["files", "exclude", "path", "config", "dockerfile", "build-context", "hadolint-config", "policy"],
  ...["vex", "ignore-files", "secret-rules"],
];

/**
 * Resolves a path that a call or the configuration names: relative to the workspace, or to the checkout if it exists
 * only there.
 */
export function resolvePath(host: Directories, path: string): string {
  return resolve(baseOf(host, path), path);
}

/** Returns the directory that a given path is relative to: the workspace, or the checkout if it exists only there. */
export function baseOf({ root, workspace }: Directories, path: string): string {
  const isOnlyInCheckout = !existsSync(resolve(workspace, path)) && existsSync(resolve(root, path));
  return isOnlyInCheckout ? root : workspace;
}

/** Converts repository paths in inputs from relative to the workspace to relative to the checkout. */
export function inCheckout<S extends InputSpecs>(inputs: InputValues<S>, host: Directories): InputValues<S> {
  if (host.root === host.workspace) return inputs;
  const entries = Object.entries(inputs).map(([name, value]) => [
    name,
    sourceInputs.includes(name) ? relocated(value, host) : value,
  ]);
  return Object.fromEntries(entries) as InputValues<S>;
}

/** Returns a path of the repository, relative to its root; undefined for what is outside. */
export function repositoryPath(root: string, path: string): string | undefined {
  const full = resolve(root, path);
  if (!isInside(root, full)) return undefined;
  return relative(root, full).split(sep).join("/") || ".";
}

/** Returns the path of the configuration file that a call names, relative to the checkout. Undefined if it names none. */
export function configPath(host: Directories & Pick<Host, "getInput">): string | undefined {
  const given = host.getInput("config");
  return given === undefined ? undefined : checkoutPath(given, host);
}

/**
 * Removes the path of the checkout from the beginning of a path, which may be absolute; a glob's exclamation mark stays.
 */
export function checkoutPath(path: string, { root, workspace }: Directories): string {
  const [, mark = "", bare = path] = /^(!?)(?:\.\/+)*(.*)$/su.exec(path) ?? [];
  if (isAbsolute(bare)) {
    const inside = repositoryPath(root, bare);
    return inside === undefined ? path : `${mark}${inside}`;
  }
  const directory = relative(workspace, root).replaceAll("\\", "/");
  if (directory === "") return path;
  if (bare.replace(/\/+$/u, "") === directory) return `${mark}.`;
  return bare.startsWith(`${directory}/`) ? `${mark}${bare.slice(directory.length + 1)}` : path;
}

function relocated(value: unknown, host: Directories): unknown {
  if (typeof value === "string") return checkoutPath(value, host);
  return Array.isArray(value) ? value.map((path) => relocated(path, host)) : value;
}
