/** One requirement of a standard: its rules, or why no rule can check it. */
export interface Control {
  /** The number in the standard. */
  readonly id: string;
  /** The subject, in our own words. */
  readonly title: string;
  /** Ids of rules, or aliases of their findings. Rules with the standard's tag for the control count as well. */
  readonly rules: readonly string[];
  /** Why manifests do not show it. Absent if rules check it. */
  readonly uncovered?: string;
}

/** The text of a standard. */
export interface StandardText {
  /** Value of the input `compliance`. */
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly uri: string;
  /** Source of the mapping, for people who rely on it. */
  readonly basis: string;
  /** Prefix of the tags by which rules name its controls. */
  readonly tag?: string;
  readonly controls: readonly Control[];
}

/** Defines a control that rules check: the given ones, and those with the standard's tag. */
export function coveredControl(id: string, title: string, ...rules: readonly string[]): Control {
  return { id, title, rules };
}

/** Defines a control that manifests do not show, with the reason. */
export function uncoveredControl(id: string, title: string, why: string): Control {
  return { id, title, rules: [], uncovered: why };
}
