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
