/** One demand of a standard. */
export interface StandardControl {
  /** As the standard numbers it. */
  readonly id: string;
  /** What it is about, in own words. */
  readonly title: string;
  /** Ids or aliases of the rules whose findings speak against it; empty where nothing decides it. */
  readonly rules: readonly string[];
}

/** A standard that a report was asked to speak of (SARIF 2.1.0, 3.14.8, `taxonomies`). */
export interface Standard {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly uri: string;
  readonly controls: readonly StandardControl[];
}
