import type { CoverageGap } from "../../findings/index.ts";
import type { AdvisoryIndex } from "../model/advisory-index.ts";
import type { Exploitation } from "../model/exploitation.ts";

/** Advisories that were read for an image, and what is known of where they come from. */
export interface LoadedAdvisories {
  readonly index: AdvisoryIndex;
  /** SHA-256 over what was read, `sha256:<hex>`. */
  readonly digest: string;
  /** Records that were read, needed or not. */
  readonly records: number;
  /** The newest change among them, RFC 3339. */
  readonly modified?: string;
  /** Files that are no OSV records. */
  readonly gaps: readonly CoverageGap[];
  readonly exploitation: Exploitation;
  /** What the index says of itself, where there is one. */
  readonly shards?: { readonly serial: number; readonly built: string; readonly signedBy?: string };
}
