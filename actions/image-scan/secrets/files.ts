import type { CoverageGap } from "../../../shared/findings/index.ts";
import { type Collector, type FoundFile, memoryContent } from "../../../shared/layers/index.ts";
import { isKeystore } from "../../../shared/secrets/decoders/keystore.ts";
import { byteCount, count } from "../../../shared/text/index.ts";
import { digestsOf, type SearchedFile, type SearchedRules, searchBody } from "./search-text.ts";
import { binaryName, isSearched, maxBytes } from "./text.ts";

const minBytes = 12;
/**
 * Creates the collector that searches the files of an image for secrets. Who owns a file is known only after all layers
 * are read, so it searches the files of packages like any other.
 */
export function secretFiles(searched: SearchedRules, name: string): Collector<SearchedFile> {
  return {
    name,
    version: 5,
    wants: ({ path, type, size }) => type === "file" && size >= minBytes && size <= maxBytes && !binaryName.test(path),
    sniffs: (head) => isSearched(head) || isKeystore(head),
    readsMostFiles: true,
    collect({ header, body }) {
      const result = searchBody(searched, body, header.path);
      if (result === undefined) return undefined;
      return { ...result, digests: result.hits.length === 0 ? [] : digestsOf(memoryContent(body)) };
    },
  };
}

/** Returns the gaps of the search, which every report states. */
export function searchGaps(large: readonly FoundFile<true>[]): CoverageGap[] {
  const gaps: CoverageGap[] = [
    {
      what: "compressed files and binary files of packages",
      why: "secrets are searched for in text, programs, loose Git objects, containers of keys, and settings and keys in archives (one level); in programs and in files that packages installed and nobody changed, only secrets with an issuer's own format count",
      weight: "note",
    },
  ];
  const [first] = large;
  if (first === undefined) return gaps;
  const label =
    large.length === 1 ? first.header.path : `${count(large.length, "file")}, including ${first.header.path}`;
  return [
    ...gaps,
    {
      what: label,
      why: `not searched for secrets: larger than ${byteCount(maxBytes)}, and no text or of a library`,
      weight: "note",
    },
  ];
}
