import { bufferOf, hashContent } from "../../../shared/files/index.ts";
import type { CoverageGap } from "../../../shared/findings/index.ts";
import { type Collector, type FoundFile, memoryContent } from "../../../shared/layers/index.ts";
import type { PackageHash } from "../../../shared/packages/index.ts";
import { searchFile } from "../../../shared/secrets/file-search.ts";
import type { SearchResult, SecretSearch } from "../../../shared/secrets/search.ts";
import type { SecretRule } from "../../../shared/secrets/secret-rule.ts";
import { byteCount, count } from "../../../shared/text/index.ts";
import { keyRules } from "./keys.ts";
import { isCode, isDocumentation, isSearched, maxBytes, textIn } from "./text.ts";

const minBytes = 12;
/** Binary formats, by the end of the file name. */
const binaryName =
  /\.(?:gz|xz|bz2|zst|zip|jar|whl|png|jpe?g|gif|webp|ico|woff2?|ttf|otf|eot|mo|gmo|pyc|so|a|o|node|wasm|exe|dll|mp[34]|pdf|deb|rpm|apk)(?:\.\d+)*$/i;
/** Secrets in a file, with the digests that tell whether a package installed it as it is. */
export interface SearchedFile extends SearchResult {
  readonly digests: readonly PackageHash[];
}

/** Rules with the search that uses them. */
export interface SearchedRules {
  readonly search: SecretSearch;
  readonly rules: ReadonlyMap<string, SecretRule>;
}

/**
 * Creates the collector that searches the files of an image for secrets. Who owns a file is known only after all layers
 * are read, so it searches the files of packages like any other.
 */
export function secretFiles(searched: SearchedRules, name: string): Collector<SearchedFile> {
  return {
    name,
    version: 5,
    wants: ({ path, type, size }) => type === "file" && size >= minBytes && size <= maxBytes && !binaryName.test(path),
    sniffs: isSearched,
    readsMostFiles: true,
    collect({ header, body }) {
      const text = textIn(body, header.path);
      if (text === undefined) return undefined;
      // Text in programs is their own, so only issuers' formats are meaningful.
      const result = text.isProgram
        ? searched.search.search(text.bytes, false)
        : searchText(searched, bufferOf(text.bytes), header.path);
      if (result.hits.length === 0) return result.placeholders === 0 ? undefined : { ...result, digests: [] };
      return { ...result, digests: digestsOf(body) };
    },
  };
}

/**
 * Searches a text. In documentation and tests, what has no issuer's format is an example, and hashes of passwords in
 * code are those of tests.
 */
function searchText({ search, rules }: SearchedRules, bytes: Buffer, path: string): SearchResult {
  const found = searchFile(search, bytes, path, rules);
  const result = found.more === 0 ? found : withIssuers(found, search, bytes);
  if (result.hits.length === 0) return result;
  const isExample = isDocumentation(path, bytes);
  const hits = result.hits.filter(({ rule }) => {
    if (rule === "password-hash" && isCode(path)) return false;
    return !isExample || rules.get(rule)?.ownFilesOnly !== true || keyRules.has(rule);
  });
  return { ...result, hits, placeholders: result.placeholders + result.hits.length - hits.length };
}

/** Adds what has an issuer's format, which counts in all files, to the listed hits of a text with too many. */
function withIssuers(result: SearchResult, search: SecretSearch, bytes: Uint8Array): SearchResult {
  const listed = new Set(result.hits.map(({ rule, line, masked }) => `${rule} ${line} ${masked}`));
  const others = search
    .search(bytes, false)
    .hits.filter(({ rule, line, masked }) => !listed.has(`${rule} ${line} ${masked}`));
  return { ...result, hits: [...result.hits, ...others], more: Math.max(0, result.more - others.length) };
}

/** Computes the digests that package databases state for files. */
function digestsOf(body: Uint8Array): PackageHash[] {
  const [md5 = "", sha1 = "", sha256 = ""] = hashContent(memoryContent(body), ["md5", "sha1", "sha256"]);
  return [
    { algorithm: "MD5", value: md5 },
    { algorithm: "SHA-1", value: sha1 },
    { algorithm: "SHA-256", value: sha256 },
  ];
}

/** Collects files that are too large to be searched. */
export const largeFiles: Collector<true> = {
  name: "secrets/large-files",
  version: 1,
  headersOnly: true,
  wants: ({ path, type, size }) => type === "file" && size > maxBytes && !binaryName.test(path),
  collect: () => true,
};

/** Returns the gaps of the search, which every report states. */
export function searchGaps(large: readonly FoundFile<true>[]): CoverageGap[] {
  const gaps: CoverageGap[] = [
    {
      what: "compressed files and binary files of packages",
      why: "secrets are searched for in text, programs and loose Git objects; in programs and in files that packages installed and nobody changed, only secrets with an issuer's own format count",
      weight: "note",
    },
  ];
  const [first] = large;
  if (first === undefined) return gaps;
  const label =
    large.length === 1 ? first.header.path : `${count(large.length, "file")}, including ${first.header.path}`;
  return [
    ...gaps,
    { what: label, why: `not searched for secrets because of a size above ${byteCount(maxBytes)}`, weight: "note" },
  ];
}
