import type { UpstreamProgram } from "./programs.ts";
import dates from "./release-lines.json" with { type: "json" };

/** Release line of upstream software, and the end of its free support. */
export interface ReleaseLine {
  /** `18`, `3.8`, `1.1.1`. */
  readonly line: string;
  /** `YYYY-MM-DD`: last day of support by the project. */
  readonly end: string;
}

const byProduct = Map.groupBy(dates, ({ product }) => product);

/**
 * Returns the release line of a version, from the dates of endoflife.date and OpenSSL, which may differ from the
 * project's own by days. Undefined for an unlisted line: nothing may be concluded for it.
 */
export function releaseLineOf({ product }: UpstreamProgram, version: string): ReleaseLine | undefined {
  if (product === undefined) return undefined;
  return byProduct.get(product)?.find(({ line }) => isOfLine(version, line));
}

/** Tells whether the project still supports the release line on a day (UTC). Undefined if its dates are not known. */
export function isSupported(program: UpstreamProgram, version: string, now: Date): boolean | undefined {
  const line = releaseLineOf(program, version);
  return line === undefined ? undefined : now.toISOString().slice(0, 10) <= line.end;
}

/** `1.1.1w` and `1.1.1` belong to `1.1.1`, `1.10.3` does not belong to `1.1`. */
function isOfLine(version: string, line: string): boolean {
  return version.startsWith(line) && !/^\d/.test(version.slice(line.length));
}
