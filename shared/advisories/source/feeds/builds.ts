import type { AffectedRange } from "../../model/advisory.ts";

/** Fixed build of a package in a bulletin. */
export interface FixedBuild {
  readonly name: string;
  /** Epoch, version and release. */
  readonly fixed: string;
  readonly arch?: string | undefined;
  /** `name:stream`. */
  readonly module?: string | undefined;
}

/**
 * Converts the builds of a bulletin to affected packages. A package with the same fix on every architecture becomes one
 * entry, others one per architecture, because a package must not be compared with another architecture's build.
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
