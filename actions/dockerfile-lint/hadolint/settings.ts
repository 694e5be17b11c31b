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

/** hadolint's settings as one source gives them; what it does not mention is absent. */
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
 * Joins sources as hadolint does, the weakest first (environment, file, call): single values are replaced by stronger
 * sources, lists are added up, and a label keeps the kind that its weakest source gives it.
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

/** Levels by id; an id in several lists gets the highest. */
export function overridesOf({ override = {} }: HadolintSettings): Readonly<Record<string, HadolintLevel>> {
  const weakestFirst = overrideLevels.toReversed();
  return Object.fromEntries(weakestFirst.flatMap((level) => (override[level] ?? []).map((id) => [id, level])));
}

/** Whether an issue of this level fails under the threshold; `none` and `ignore` fail on everything that is reported. */
export function fails(level: OverrideLevel, threshold: FailureThreshold): boolean {
  if (threshold === "none" || threshold === "ignore") return true;
  return overrideLevels.indexOf(level) <= overrideLevels.indexOf(threshold);
}
