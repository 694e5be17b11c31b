import type { AdvisorySeverity } from "../../findings/index.ts";

/** One event pair of an OSV range, already paired and ordered (OSV schema 1.7.5, "affected[].ranges[].events"). */
export interface VersionInterval {
  /** `"0"` is before every version. */
  readonly introduced: string;
  /** First version without the fault. */
  readonly fixed?: string;
  /** Last version with the fault; inclusive. */
  readonly lastAffected?: string;
}

/** One affected package of an advisory. */
export interface AffectedRange {
  /** OSV ecosystem with its suffix: `Debian:12`, `Alpine:v3.19`, `npm`. */
  readonly ecosystem: string;
  readonly name: string;
  readonly intervals: readonly VersionInterval[];
  /** Versions named one by one. */
  readonly versions: readonly string[];
  /** The distribution's own rating for this release. */
  readonly severity?: AdvisorySeverity;
  /** Architecture that alone it speaks of, where builds of several differ. */
  readonly arch?: string;
  /** Module stream that alone it speaks of, `name:stream`. */
  readonly module?: string;
  /** `unimportant`, `no-dsa`, `postponed`, `ignored`, `end-of-life` … as the distribution's tracker says. */
  readonly state?: string;
}

/** A vulnerability record, normalized from OSV. */
export interface Advisory {
  readonly id: string;
  readonly aliases: readonly string[];
  /** Records that this one derives from (a CVE, for a distribution's record). */
  readonly upstream: readonly string[];
  readonly related: readonly string[];
  readonly summary: string;
  readonly details?: string;
  /** RFC 3339. */
  readonly published?: string;
  readonly modified: string;
  readonly withdrawn?: string;
  /** The rating that the record's author gives in words; `unknown` without one. */
  readonly severity: AdvisorySeverity;
  /** Of the newest CVSS version that the record has; without a vector where only the score is published. */
  readonly cvss?: { readonly vector?: string; readonly score: number };
  readonly affected: readonly AffectedRange[];
  readonly references: readonly string[];
}
