import type { HadolintLevel, LabelKind } from "../options.ts";

export const overrideLevels = ["error", "warning", "info", "style"] as const;
export type OverrideLevel = (typeof overrideLevels)[number];

export const failureThresholds = ["error", "warning", "info", "style", "ignore", "none"] as const;
export type FailureThreshold = (typeof failureThresholds)[number];

export const labelKinds = [
  "text",
  "url",
  "semver",
  "hash",
  "rfc3339",
  "spdx",
  "email",
] as const satisfies readonly LabelKind[];

/** hadolint's settings from one source. Settings that the source does not mention are absent. */
export interface HadolintSettings {
  readonly ignored?: readonly string[];
  readonly override?: Readonly<Partial<Record<OverrideLevel, readonly string[]>>>;
  readonly trustedRegistries?: readonly string[];
  readonly labelSchema?: Readonly<Record<string, LabelKind>>;
  readonly strictLabels?: boolean;
  readonly disableIgnorePragma?: boolean;
  readonly noFail?: boolean;
  readonly failureThreshold?: FailureThreshold;
  readonly format?: string;
}

/**
 * Merges sources as hadolint does, weakest first (environment, file, call): stronger sources replace single values,
 * lists are concatenated, and a label keeps the kind from its weakest source.
 */
export function joinSettings(sources: readonly HadolintSettings[]): HadolintSettings {
  const scalars = Object.assign({}, ...sources) as HadolintSettings;
  const all = (list: (source: HadolintSettings) => readonly string[] | undefined): readonly string[] =>
    sources.flatMap((source) => list(source) ?? []);
  return {
    ...scalars,
    ignored: all((source) => source.ignored),
    trustedRegistries: all((source) => source.trustedRegistries),
    override: Object.fromEntries(overrideLevels.map((level) => [level, all((source) => source.override?.[level])])),
    labelSchema: Object.assign({}, ...sources.toReversed().map((source) => source.labelSchema)) as Record<
      string,
      LabelKind
    >,
  };
}

/** Maps ids to levels. An id in several lists gets the highest level. */
export function getOverrides({ override = {} }: HadolintSettings): Readonly<Record<string, HadolintLevel>> {
  const weakestFirst = overrideLevels.toReversed();
  return Object.fromEntries(weakestFirst.flatMap((level) => (override[level] ?? []).map((id) => [id, level])));
}

/**
 * Returns true if an issue of this level fails under the threshold. `none` and `ignore` fail on every reported issue.
 */
export function isFailing(level: OverrideLevel, threshold: FailureThreshold): boolean {
  if (threshold === "none" || threshold === "ignore") return true;
  return overrideLevels.indexOf(level) <= overrideLevels.indexOf(threshold);
}
