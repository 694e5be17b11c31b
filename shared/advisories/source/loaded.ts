import type { CoverageGap } from "../../findings/index.ts";
import type { AdvisoryIndex } from "../model/advisory-index.ts";
import type { Exploitation } from "../model/exploitation.ts";

/** Advisories loaded for an image, with their provenance. */
export interface LoadedAdvisories {
  readonly index: AdvisoryIndex;
  /** SHA-256 over the data that was read, `sha256:<hex>`. */
  readonly digest: string;
  /** Number of records read, needed or not. */
  readonly records: number;
  /** Newest change among them, RFC 3339. */
  readonly modified?: string;
  /** Files that are not OSV records. */
  readonly gaps: readonly CoverageGap[];
  readonly exploitation: Exploitation;
  /** Facts from the index, if there is one. */
  readonly shards?: { readonly serial: number; readonly built: string; readonly signedBy?: string };
}
