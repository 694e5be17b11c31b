import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Collector } from "./file.ts";

/** Module that exports `createCollectors`, for threads that take part in a walk. Survives `structuredClone`. */
export interface ThreadModule {
  /** `file:` URL. */
  readonly url: string;
  /** Passed to `createCollectors`; survives `structuredClone`. */
  readonly options?: unknown;
}

/** What a thread module exports. Must return the same collectors as the main thread uses. */
export type CreateCollectors = (options: unknown) => readonly Collector<unknown>[];

/**
 * Locates a module that threads load: `threads/<name>.js` in the built bundle, or the source.
 * @param from `import.meta.url` of the caller. @param source path of the source relative to it.
 */
export function threadModuleUrl(name: string, source: string, from: string): string {
  for (let directory = dirname(fileURLToPath(from)); dirname(directory) !== directory; directory = dirname(directory)) {
    const built = join(directory, "threads", `${name}.js`);
    // Nothing above the bundle is loaded, whatever it is called.
    if (existsSync(join(directory, "chunks")) && existsSync(built)) return pathToFileURL(built).href;
  }
  return new URL(source, from).href;
}
