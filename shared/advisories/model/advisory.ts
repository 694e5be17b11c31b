import type { AdvisorySeverity } from "../../findings/index.ts";

/** Interval from an event pair of an OSV range, paired and ordered (OSV schema 1.7.5, "affected[].ranges[].events"). */
export interface VersionInterval {
  /** `"0"` is before every version. */
  readonly introduced: string;
  /** First fixed version. */
  readonly fixed?: string;
  /** Last affected version; inclusive. */
  readonly lastAffected?: string;
}

/** Affected package of an advisory. */
export interface AffectedRange {
  /** OSV ecosystem with its suffix: `Debian:12`, `Alpine:v3.19`, `npm`. */
  readonly ecosystem: string;
  readonly name: string;
  readonly intervals: readonly VersionInterval[];
  /** Individually listed versions. */
  readonly versions: readonly string[];
  /** Distribution's own rating for this release. */
  readonly severity?: AdvisorySeverity;
  /** Architecture that it is limited to, if builds differ. */
  readonly arch?: string;
  /** Module stream that it is limited to, `name:stream`. */
  readonly module?: string;
  /** Operating system that it is limited to. */
  readonly platform?: "windows";
  /** State in the distribution's tracker: `unimportant`, `no-dsa`, `postponed`, `ignored`, `end-of-life` … */
  readonly state?: string;
}

/** Vulnerability record, normalized from OSV. */
export interface Advisory {
  readonly id: string;
  readonly aliases: readonly string[];
  /** Records that it derives from (a CVE, for a distribution's record). */
  readonly upstream: readonly string[];
  readonly related: readonly string[];
  readonly summary: string;
  readonly details?: string;
  /** RFC 3339. */
  readonly published?: string;
  readonly modified: string;
  readonly withdrawn?: string;
  /** Rating by the record's author in words; `unknown` if there is none. */
  readonly severity: AdvisorySeverity;
  /** Rating by the newest CVSS version in the record; without a vector if only the score is published. */
  readonly cvss?: {
    readonly vector?: string;
    readonly score: number;
    /** Who rated it, if that is not the record's author. */
    readonly source?: string;
  };
  readonly affected: readonly AffectedRange[];
  readonly references: readonly string[];
}
