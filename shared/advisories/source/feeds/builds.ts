import type { AffectedRange } from "../../model/advisory.ts";

/** A package that a bulletin fixes, in one build. */
export interface FixedBuild {
  readonly name: string;
  /** Epoch, version and release. */
  readonly fixed: string;
  readonly arch?: string | undefined;
  /** `name:stream`. */
  readonly module?: string | undefined;
}

/**
 * The affected packages of a bulletin that lists builds: one that has the same fix on every architecture is said once,
 * others once an architecture, because a package must not be measured by another's build.
 */
export function rangesOf(ecosystem: string, builds: readonly FixedBuild[]): AffectedRange[] {
  const ranges: AffectedRange[] = [];
  for (const same of Map.groupBy(builds, ({ name, module }) => `${name}\n${module ?? ""}`).values()) {
    const isPlain = new Set(same.map(({ fixed }) => fixed)).size === 1;
    const distinct = new Map(same.map((build) => [isPlain ? "" : `${build.arch ?? ""} ${build.fixed}`, build]));
    for (const { name, fixed, arch, module } of distinct.values()) {
      ranges.push({
        ecosystem,
        name,
        intervals: [{ introduced: "0", fixed }],
        versions: [],
        ...(isPlain || arch === undefined ? {} : { arch }),
        ...(module === undefined ? {} : { module }),
      });
    }
  }
  return ranges;
}
