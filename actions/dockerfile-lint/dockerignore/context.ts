import { posix } from "node:path";
import type { ContextFilter, LintSource } from "../options.ts";
import { type ContextFiles, rememberLists } from "./context-files.ts";
import { createIgnoreMatcher, type IgnoreEntry, parseIgnoreFile } from "./ignore-file.ts";
import { type ContextListing, listContext } from "./listing.ts";

export interface BuildContext {
  readonly filter: ContextFilter;
  /** The ignore file in effect, relative to the checkout. Undefined if there is none. */
  readonly ignoreFile: { readonly path: string; readonly entries: readonly IgnoreEntry[] } | undefined;
}

/** A directory as one ignore file filters it. */
interface FilteredDirectory {
  readonly entries: readonly IgnoreEntry[];
  readonly excludes: (path: string) => boolean;
  /** Lists what is sent, once. */
  readonly list: () => Promise<ContextListing>;
}

/** Reads the build contexts of Dockerfiles. Lists a context once for all Dockerfiles with the same ignore file. */
export class BuildContexts {
  readonly #files: ContextFiles;
  readonly #filtered = new Map<string, FilteredDirectory>();

  constructor(files: ContextFiles) {
    this.#files = rememberLists(files);
  }

  /**
   * Reads the build context of a Dockerfile. `<Dockerfile>.dockerignore` next to it takes precedence over `.dockerignore`
   * at the root of the context. Lists the directory only if the Dockerfile copies from it.
   * @param directory the build context. Default: the directory of the Dockerfile.
   */
  async read({ path: dockerfile, text }: LintSource, directory?: string): Promise<BuildContext> {
    const context = directory ?? posix.dirname(dockerfile);
    const ignoreFile = await this.#firstOf([`${dockerfile}.dockerignore`, posix.join(context, ".dockerignore")]);
    const { entries, excludes, list } = this.#filter(context, ignoreFile?.text ?? "");
    const sent = /^\s*(?:COPY|ADD)\b/imu.test(text) ? await list() : undefined;
    return {
      filter: { excludes, ...(sent === undefined ? {} : { sent }) },
      ignoreFile: ignoreFile === undefined ? undefined : { path: ignoreFile.path, entries },
    };
  }

  /** Reads the text of an ignore file; undefined if it does not exist. */
  readText(path: string): Promise<string | undefined> {
    return this.#files.readText(path);
  }

  #filter(context: string, ignoreText: string): FilteredDirectory {
    const key = `${posix.normalize(context)}\0${ignoreText}`;
    const known = this.#filtered.get(key);
    if (known !== undefined) return known;
    const entries = parseIgnoreFile(ignoreText);
    const matcher = createIgnoreMatcher(entries);
    const hasExceptions = entries.some(({ negated }) => negated);
    const files = this.#files;
    let listing: Promise<ContextListing> | undefined;
    const filtered: FilteredDirectory = {
      entries,
      excludes: (path) => matcher.excludes(path),
      list() {
        listing ??= listContext((path) => files.list(posix.join(context, path)), matcher, hasExceptions);
        return listing;
      },
    };
    this.#filtered.set(key, filtered);
    return filtered;
  }

  async #firstOf(paths: readonly string[]): Promise<{ readonly path: string; readonly text: string } | undefined> {
    for (const path of paths) {
      const text = await this.#files.readText(path);
      if (text !== undefined) return { path, text };
    }
    return undefined;
  }
}
