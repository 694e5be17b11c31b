/** Set by the bundler: identifies the sources of the build. */
declare const SEAWORTHY_BUILD: string | undefined;

/** Identifies the build, for caches; undefined if run from source. */
export const buildId: string | undefined = typeof SEAWORTHY_BUILD === "string" ? SEAWORTHY_BUILD : undefined;
