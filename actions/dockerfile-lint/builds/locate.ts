import { posix } from "node:path";
import { isRemote, resolvePath, type SourceTree } from "../../../shared/files/index.ts";
import { type Build, type BuildNote, createBuildNote } from "./build.ts";
import type { InlineDockerfile } from "./inline.ts";

/** A build whose Dockerfile is in the checkout. */
export interface LocatedBuild {
  readonly build: Build;
  /** Path of the Dockerfile relative to the checkout, or the text in the build's file. */
  readonly dockerfile: string | InlineDockerfile;
  /** Directory of the build context, relative to the checkout. Undefined if it is somewhere else. */
  readonly context: string | undefined;
}

/** Finds the Dockerfile and the context of a build, or the reason why it is not linted. */
export async function locateBuild(tree: Pick<SourceTree, "kindOf">, build: Build): Promise<LocatedBuild | BuildNote> {
  const { origin, context, dockerfile } = build;
  if (dockerfile === undefined) return createBuildNote(origin, "only the build knows its name");
  const contexts = build.directories.map((directory) => contextIn(directory, context));
  if (typeof dockerfile === "object") {
    const found = await firstOf(tree, contexts, "directory");
    return { build, dockerfile, context: found };
  }
  if (context === undefined) return createBuildNote(origin, "only the build knows its context");
  const isLocalFile = dockerfile.startsWith("cwd://");
  if (!isLocalFile && (isRemote(context) || context === "-")) {
    return createBuildNote(origin, "its context is not in the checkout");
  }
  if (!isLocalFile && /^[a-z][a-z0-9+.-]*:\/\//iu.test(dockerfile)) {
    return createBuildNote(origin, "the Dockerfile is on another machine");
  }
  const candidates = build.directories.map((directory, index) => {
    const start = isLocalFile ? directory : contexts[index];
    const path = isLocalFile ? dockerfile.slice("cwd://".length) : dockerfile;
    return start === undefined ? undefined : resolvePath(start === "." ? "" : start, path);
  });
  if (candidates.every((path) => path === undefined)) {
    return createBuildNote(origin, "it is outside the checkout");
  }
  for (const [index, path] of candidates.entries()) {
    if (path !== undefined && (await tree.kindOf(path)) === "file") {
      return { build, dockerfile: path, context: contexts[index] };
    }
  }
  const [missing] = candidates.filter((path) => path !== undefined);
  return createBuildNote(origin, `${missing} does not exist in the checkout`);
}

/** Resolves a context. `.` is the root of the checkout. Undefined if it is outside or on another machine. */
function contextIn(directory: string, context: string | undefined): string | undefined {
  if (context === undefined || isRemote(context) || posix.isAbsolute(context)) return undefined;
  const path = resolvePath(directory, context);
  return path === "" ? "." : path;
}

async function firstOf(
  tree: Pick<SourceTree, "kindOf">,
  paths: readonly (string | undefined)[],
  kind: "directory",
): Promise<string | undefined> {
  for (const path of paths) {
    if (path !== undefined && (await tree.kindOf(path === "." ? "" : path)) === kind) return path;
  }
  return undefined;
}
