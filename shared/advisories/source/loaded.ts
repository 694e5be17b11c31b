import type { CoverageGap } from "../../findings/index.ts";
import type { AdvisoryIndex } from "../model/advisory-index.ts";
import type { Exploitation } from "../model/exploitation.ts";

/**
 * What vouches for advisories: a pinned key or identity that signed the index (`key`, `identity`), TLS to OSV's own API (`tls`), the checkout or
 * the machine that they are read from (`local`), or nothing (`none`).
 */
export type Authentication = "key" | "identity" | "tls" | "local" | "none";

/** Advisories loaded for an image, with their provenance. */
export interface LoadedAdvisories {
  readonly index: AdvisoryIndex;
  /** SHA-256 over the data that was read, `sha256:<hex>`. */
  readonly digest: string;
  /** Number of records read, needed or not. */
  readonly records: number;
  /** Newest change among them, RFC 3339. */
  readonly modified?: string;
  /**
   * Moment that the age of the data counts from, RFC 3339: the build of an index, the newest change among records, the
   * query of OSV's API. Absent if no record states a date.
   */
  readonly dated?: string;
  readonly authentication: Authentication;
  /** Files that are not OSV records. */
  readonly gaps: readonly CoverageGap[];
  readonly exploitation: Exploitation;
  /** What the source does not have and others do, as a clause. Absent if nothing is known to be missing. */
  readonly lacks?: string;
  /** Facts from the index, if there is one. */
  readonly shards?: { readonly serial: number; readonly built: string; readonly signedBy?: string };
}
