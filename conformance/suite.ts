/** A vector on which Seaworthy and the suite's author differ. */
export interface Disagreement {
  readonly id: string;
  readonly expected: string;
  readonly actual: string;
  /** Why we keep our answer; without it the disagreement fails the run. */
  readonly reason?: string;
}

export interface SuiteResult {
  readonly total: number;
  readonly disagreements: readonly Disagreement[];
}

/** A set of given vectors. One file in `conformance/` exports one suite and stands in the list of `run.ts`. */
export interface Suite {
  readonly name: string;
  /** Directory of vectors, relative to the given data (`../shared`). The suite is skipped where it is absent. */
  readonly vectors: string;
  run(vectorsPath: string): Promise<SuiteResult>;
}
