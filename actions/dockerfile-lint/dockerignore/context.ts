import { posix } from "node:path";
import type { ContextFilter, LintSource } from "../options.ts";
import type { ContextFiles } from "./context-files.ts";
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
 * directory only if the Dockerfile copies from it.
 */
export async function readBuildContext(
  files: ContextFiles,
  { path: dockerfile, text }: LintSource,
  directory: string | undefined,
): Promise<BuildContext> {
  const context = directory ?? posix.dirname(dockerfile);
  const ignoreFile = await firstOf(files, [`${dockerfile}.dockerignore`, posix.join(context, ".dockerignore")]);
  const entries = ignoreFile?.entries ?? [];
  const matcher = createIgnoreMatcher(entries);
  const sent = /^\s*(?:COPY|ADD)\b/imu.test(text)
    ? await listContext(
        (path) => files.list(posix.join(context, path)),
        matcher,
        entries.some(({ negated }) => negated),
      )
    : undefined;
  return {
    filter: { excludes: (path) => matcher.excludes(path), ...(sent === undefined ? {} : { sent }) },
    ignoreFile,
  };
}

async function firstOf(files: ContextFiles, paths: readonly string[]): Promise<BuildContext["ignoreFile"]> {
  for (const path of paths) {
    const text = await files.readText(path);
    if (text !== undefined) return { path, entries: parseIgnoreFile(text) };
  }
  return undefined;
}
