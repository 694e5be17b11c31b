import type { CoverageGap } from "../../../shared/findings/index.ts";
import type { FoundFile } from "../../../shared/layers/index.ts";
import { count } from "../../../shared/text/index.ts";
import { isNamedAsDummy } from "./keys.ts";
import type { SearchedFile } from "./search-text.ts";

/** Reports what has the form of secrets and was recognized as something else, so that nothing is left out silently. */
export function recognizedGaps(files: readonly FoundFile<SearchedFile>[]): readonly CoverageGap[] {
  const counted = files
    .map(({ header: { path }, value: { hits, placeholders } }) => ({
      path,
      values: placeholders + hits.filter((hit) => isNamedAsDummy(path, hit)).length,
    }))
    .filter(({ values }) => values > 0);
  const [first] = counted.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  if (first === undefined) return [];
  const total = counted.reduce((sum, { values }) => sum + values, 0);
  return [
    {
      what: counted.length === 1 ? first.path : `${count(counted.length, "file")}, including ${first.path}`,
      why: `${count(total, "value")} with the form of secrets ${total === 1 ? "is" : "are"} not reported: placeholders, examples in documentation, or keys that are named as dummies`,
      weight: "note",
    },
  ];
}
