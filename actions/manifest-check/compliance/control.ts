/** One demand of a standard: what is looked at for it, or why nothing can be. */
export interface Control {
  /** As the standard numbers it. */
  readonly id: string;
  /** What it is about, in own words. */
  readonly title: string;
  /** Ids of rules, or aliases that their findings carry. Rules that carry the standard's tag for the control count besides. */
  readonly rules: readonly string[];
  /** Why manifests do not show it; absent where rules look. */
  readonly uncovered?: string;
}

/** A standard as it is written down here. */
export interface StandardText {
  /** Value of the input `compliance`. */
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly uri: string;
  /** Where the mapping comes from, for people who have to rely on it. */
  readonly basis: string;
  /** Prefix of the tags by which rules name its controls. */
  readonly tag?: string;
  readonly controls: readonly Control[];
}

/** A control that rules look at: those given, and those with the standard's tag. */
export function coveredControl(id: string, title: string, ...rules: readonly string[]): Control {
  return { id, title, rules };
}

/** A control that manifests do not show, with the reason. */
export function uncoveredControl(id: string, title: string, why: string): Control {
  return { id, title, rules: [], uncovered: why };
}
