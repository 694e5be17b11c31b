import { bufferOf } from "../../../shared/files/index.ts";
import { type Collector, contentOf } from "../../../shared/layers/index.ts";
import { isLibraryPath } from "../../../shared/secrets/library-paths.ts";
import type { SecretHit } from "../../../shared/secrets/search.ts";
import { digestsOf, type SearchedFile, type SearchedRules } from "./search-text.ts";
import { binaryName, isProgram, isSearched, maxBytes, textHeadBytes } from "./text.ts";

/** Bytes of a window, and of what the next one repeats: more than the longest match. */
const windowBytes = 4 * 2 ** 20;
const overlapBytes = 32 * 1024;
const maxHits = 100;
const newline = 10;
/** Source maps, which repeat source code. */
const sourceMapName = /\.map$/i;

/** Collects files that are too large to be searched as a whole. */
export const largeFiles: Collector<true> = {
  name: "secrets/large-files",
  version: 1,
  headersOnly: true,
  wants: ({ path, type, size }) => type === "file" && size > maxBytes && !binaryName.test(path),
  collect: () => true,
};

/** Creates the collector that searches large texts, such as dumps and logs, with a window in memory. */
export function largeTexts({ search }: SearchedRules, name: string): Collector<SearchedFile> {
  return {
    name: `${name}/large`,
    version: 1,
    readsInPlace: true,
    wants: (header) => largeFiles.wants(header) && !isLibraryPath(header.path) && !sourceMapName.test(header.path),
    sniffs: (head) => isSearched(head) && !isProgram(head) && !head.includes(0),
    collect(file) {
      const content = contentOf(file);
      if (content.read(0, textHeadBytes).includes(0)) return undefined;
      const hits: SecretHit[] = [];
      let more = 0;
      let placeholders = 0;
      let line = 0;
      for (let offset = 0; offset < content.size; offset += windowBytes) {
        const window = bufferOf(content.read(offset, windowBytes + overlapBytes));
        const found = search.search(window, true, windowBytes);
        const room = maxHits - hits.length;
        hits.push(...found.hits.slice(0, room).map((hit) => ({ ...hit, line: hit.line + line })));
        more += found.more + Math.max(0, found.hits.length - room);
        placeholders += found.placeholders;
        const last = window.subarray(0, windowBytes);
        for (let at = last.indexOf(newline); at !== -1; at = last.indexOf(newline, at + 1)) line += 1;
      }
      return { hits, more, placeholders, digests: hits.length === 0 ? [] : digestsOf(content) };
    },
  };
}
