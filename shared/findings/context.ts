/**
 * Where something is used that is not shipped or does not run, the least used first: nowhere, or in a build.
 * Absent for everything else.
 */
export const exposures = ["unused", "build"] as const;

export type Exposure = (typeof exposures)[number];

/**
 * Values that findings are compared by and that nobody may see, such as secrets. Neither JSON nor an inspection of the
 * object shows them.
 */
export class HiddenValues {
  readonly #values: ReadonlySet<string>;

  constructor(values: Iterable<string>) {
    this.#values = new Set(values);
  }

  /** Checks whether these contain all values of another object. */
  includesAll(other: HiddenValues): boolean {
    return other.#values.isSubsetOf(this.#values);
  }
}

/**
 * What decides how bad a finding is and neither its message nor its fingerprint says. It is compared with the base within
 * a run, and in no report.
 */
export interface FindingContext {
  /** Absent for what a build ships or a cluster runs, and where that is not known. */
  readonly exposure?: Exposure;
  /**
   * What the finding is about and is compared on its own: secrets, places that variables contain, and the settings that
   * one finding reports together.
   */
  readonly values?: HiddenValues;
  /** Fingerprints that earlier versions gave to what is one finding now, so that their baselines still know it. */
  readonly earlierFingerprints?: readonly string[];
  /** Message without what `values` tell. It is compared in place of the finding's own. */
  readonly message?: string;
}

/** Checks whether a finding of the base has all that one of the change has: it is as exposed and has the same values. */
export function isAsBad(base: FindingContext = {}, head: FindingContext = {}): boolean {
  if (rankOf(base) < rankOf(head)) return false;
  return head.values === undefined || base.values?.includesAll(head.values) === true;
}

/** Returns the rank of an exposure, the highest for what is shipped. */
export function rankOf({ exposure }: FindingContext = {}): number {
  return exposure === undefined ? exposures.length : exposures.indexOf(exposure);
}
