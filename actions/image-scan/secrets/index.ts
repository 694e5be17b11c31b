import type { CoverageGap, ImageSubject } from "../../../shared/findings/index.ts";
import type { Collector, FoundFile } from "../../../shared/layers/index.ts";
import type { Catalog, CatalogedImage } from "../../../shared/packages/index.ts";
import { builtinRules } from "../../../shared/secrets/pack/index.ts";
import { SecretSearch } from "../../../shared/secrets/search.ts";
import type { SecretRule } from "../../../shared/secrets/secret-rule.ts";
import type { ImageProblem } from "../image-check.ts";
import { type SearchedArchive, secretArchives } from "./archives.ts";
import { searchGaps, secretFiles } from "./files.ts";
import { largeFiles, largeTexts } from "./large.ts";
import { secretProblems } from "./problems.ts";
import { PublishedText } from "./published.ts";
import { recognizedGaps } from "./recognized.ts";
import type { SearchedFile } from "./search-text.ts";
import type { UserRules } from "./user-rules.ts";

/** Image after a walk with the collectors of the checks. */
type CheckedImage = Pick<CatalogedImage, "image" | "walk"> & {
  readonly catalog: Pick<Catalog, "packages" | "owned" | "os">;
};

/** Secret checks of one run, with the built-in rules and the user's. */
export class SecretChecks {
  readonly #rules: readonly SecretRule[];
  readonly #search: SecretSearch;
  readonly #files: ReturnType<typeof secretFiles>;
  readonly #large: ReturnType<typeof largeTexts>;
  readonly #archives: ReturnType<typeof secretArchives>;
  readonly #gaps: readonly CoverageGap[];

  constructor(user?: UserRules) {
    this.#rules = [...builtinRules, ...(user?.rules ?? [])];
    this.#search = new SecretSearch(this.#rules);
    const searched = { search: this.#search, rules: new Map(this.#rules.map((rule) => [rule.id, rule])) };
    const name = user === undefined ? "secrets" : `secrets/${user.digest}`;
    this.#files = secretFiles(searched, name);
    this.#large = largeTexts(searched, name);
    this.#archives = secretArchives(searched, name);
    this.#gaps = user?.gaps ?? [];
  }

  get collectors(): readonly Collector<unknown>[] {
    return [this.#files, this.#large, this.#archives, largeFiles];
  }

  /**
   * Returns the secrets of an image as problems.
   * @param image read by a walk with `collectors`.
   */
  problems({ image, walk, catalog }: CheckedImage, subject: ImageSubject): ImageProblem[] {
    const files = this.#found(walk);
    const text = publishedText(files, catalog);
    return secretProblems(files, image.config, subject, { rules: this.#rules, search: this.#search, text });
  }

  gaps({ walk, catalog }: Omit<CheckedImage, "image">): readonly CoverageGap[] {
    const files = this.#found(walk);
    const searched = new Set(walk.found(this.#large).map(({ header }) => header.path));
    const large = walk.found(largeFiles).filter(({ header }) => !searched.has(header.path));
    const text = publishedText([...files, ...large], catalog);
    const own = files.filter((file) => !text.isPublished(file));
    const cut = own.filter(({ value }) => value.more > 0);
    const unlisted = cut.map(
      ({ header, value }): CoverageGap => ({
        what: header.path,
        why: `it contains ${value.more} more secrets than are listed`,
        weight: "note",
      }),
    );
    return [
      ...this.#gaps,
      ...searchGaps(large.filter((file) => !text.isPublished(file))),
      ...unlisted,
      ...recognizedGaps(own),
    ];
  }

  /** Returns the searched files, with those in archives. */
  #found(walk: CheckedImage["walk"]): readonly FoundFile<SearchedFile>[] {
    return [
      ...walk.found(this.#files),
      ...walk.found(this.#large),
      ...walk.found(this.#archives).flatMap(filesInArchive),
    ];
  }
}

function filesInArchive(archive: FoundFile<SearchedArchive>): readonly FoundFile<SearchedFile>[] {
  const { files, digests } = archive.value;
  return files.map((value) => ({ ...archive, value: { ...value, digests } }));
}

function publishedText(files: readonly FoundFile<unknown>[], catalog: CheckedImage["catalog"]): PublishedText {
  return new PublishedText(
    files.map(({ header }) => header.path),
    catalog,
  );
}
