import { join, posix } from "node:path";
import { readConfigText } from "../../../shared/config/index.ts";
import type { ContextFilter } from "../options.ts";
import { createIgnoreMatcher, type IgnoreEntry, parseIgnoreFile } from "./ignore-file.ts";
import { listContext } from "./listing.ts";

export interface BuildContext {
  readonly filter: ContextFilter;
  /** The ignore file in effect, relative to the checkout. Undefined if there is none. */
  readonly ignoreFile: { readonly path: string; readonly entries: readonly IgnoreEntry[] } | undefined;
}

/**
 * Reads the build context of a Dockerfile: the `context` directory, or the directory of the Dockerfile.
 * `<Dockerfile>.dockerignore` next to it takes precedence over `.dockerignore` at the root of the context. Lists the
 * directory only if `list` returns true.
 */
export async function readBuildContext(
  root: string,
  dockerfile: string,
  directory: string | undefined,
  list: boolean,
): Promise<BuildContext> {
  const context = directory ?? posix.dirname(dockerfile);
  const ignoreFile = await firstOf(root, [`${dockerfile}.dockerignore`, posix.join(context, ".dockerignore")]);
  const entries = ignoreFile?.entries ?? [];
  const matcher = createIgnoreMatcher(entries);
  const sent = list
    ? await listContext(
        join(root, context),
        matcher,
        entries.some(({ negated }) => negated),
      )
    : undefined;
  return {
    filter: { excludes: (path) => matcher.excludes(path), ...(sent === undefined ? {} : { sent }) },
    ignoreFile,
  };
}

async function firstOf(root: string, paths: readonly string[]): Promise<BuildContext["ignoreFile"]> {
  for (const path of paths) {
    const text = await readConfigText(root, path);
    if (text !== undefined) return { path, entries: parseIgnoreFile(text) };
  }
  return undefined;
}
