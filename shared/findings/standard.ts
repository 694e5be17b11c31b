/** A control of a standard. */
export interface StandardControl {
  /** As the standard numbers it. */
  readonly id: string;
  /** Title in our own words. */
  readonly title: string;
  /** Ids or aliases of rules that check it. Empty if no rule does. */
  readonly rules: readonly string[];
}

/** A standard that a report covers (SARIF 2.1.0, 3.14.8, `taxonomies`). */
export interface Standard {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly uri: string;
  readonly controls: readonly StandardControl[];
}
