import type { Advisory } from "../../model/advisory.ts";
import type { CveRatings } from "../../ratings/rating.ts";

/** Content of a feed, in addition to OSV's export of its ecosystem. */
export interface FeedContent {
  readonly advisories: readonly Advisory[];
  /** Releases that it covers completely. OSV's data for them is left out. */
  readonly replaces: readonly string[];
  /** What the distribution says about CVEs, whether or not they affect its packages. */
  readonly ratings?: readonly (readonly [cve: string, ratings: CveRatings])[];
}

/** Feed of a distribution's own data in its own format. */
export interface Feed {
  /** Option of `seaworthy advisories build` for its files, and its name among an index's sources. */
  readonly name: string;
  readonly description: string;
  /** OSV's ecosystem, without a release, whose shards include it. */
  readonly ecosystem: string;
  /** File names to read in a directory. */
  readonly files: RegExp;
  /**
   * @param label names the file in errors.
   * @param modified RFC 3339 date that counts where the file states none.
   * @throws UndecidedError when it is another format.
   */
  read(text: string, label: string, modified: string): FeedContent;
}
