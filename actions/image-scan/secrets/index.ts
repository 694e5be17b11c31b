import type { CoverageGap, ImageSubject } from "../../../shared/findings/index.ts";
import type { Collector, FoundFile } from "../../../shared/layers/index.ts";
import type { Catalog, CatalogedImage } from "../../../shared/packages/index.ts";
import { builtinRules } from "../../../shared/secrets/pack/index.ts";
import { SecretSearch } from "../../../shared/secrets/search.ts";
import type { SecretRule } from "../../../shared/secrets/secret-rule.ts";
import type { ImageProblem } from "../image-check.ts";
import { largeFiles, searchGaps, secretFiles } from "./files.ts";
import { secretProblems } from "./problems.ts";
import { PublishedText } from "./published.ts";
import { recognizedGaps } from "./recognized.ts";
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
  readonly #gaps: readonly CoverageGap[];

  constructor(user?: UserRules) {
    this.#rules = [...builtinRules, ...(user?.rules ?? [])];
    this.#search = new SecretSearch(this.#rules);
    const searched = { search: this.#search, rules: new Map(this.#rules.map((rule) => [rule.id, rule])) };
    this.#files = secretFiles(searched, user === undefined ? "secrets" : `secrets/${user.digest}`);
    this.#gaps = user?.gaps ?? [];
  }

  get collectors(): readonly Collector<unknown>[] {
    return [this.#files, largeFiles];
  }

  /**
   * Returns the secrets of an image as problems.
   * @param image read by a walk with `collectors`.
   */
  problems({ image, walk, catalog }: CheckedImage, subject: ImageSubject): ImageProblem[] {
    const files = walk.found(this.#files);
    const text = publishedText(files, catalog);
    return secretProblems(files, image.config, subject, { rules: this.#rules, search: this.#search, text });
  }

  gaps({ walk, catalog }: Omit<CheckedImage, "image">): readonly CoverageGap[] {
    const files = walk.found(this.#files);
    const large = walk.found(largeFiles);
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
}

function publishedText(files: readonly FoundFile<unknown>[], catalog: CheckedImage["catalog"]): PublishedText {
  return new PublishedText(
    files.map(({ header }) => header.path),
    catalog,
  );
}
