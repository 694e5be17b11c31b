import type { Advisory } from "../../model/advisory.ts";

/** What a source says, next to OSV's export of its ecosystem. */
export interface FeedContent {
  readonly advisories: readonly Advisory[];
  /** Releases that it knows everything of: what OSV says of them is left out. */
  readonly replaces: readonly string[];
}

/** A distribution's own data in its own format. */
export interface Feed {
  /** Option of `seaworthy advisories build` that names its files, and how it is called among an index's sources. */
  readonly name: string;
  readonly description: string;
  /** OSV's ecosystem, without a release, whose shards it goes into. */
  readonly ecosystem: string;
  /** Names of the files that are read where a directory is given. */
  readonly files: RegExp;
  /**
   * @param label names the file in errors.
   * @param modified RFC 3339 date that counts where the file states none.
   * @throws UndecidedError when it is another format.
   */
  read(text: string, label: string, modified: string): FeedContent;
}
