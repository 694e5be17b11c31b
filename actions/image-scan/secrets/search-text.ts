import { bufferOf, type FileContent, hashContent } from "../../../shared/files/index.ts";
import type { PackageHash } from "../../../shared/packages/index.ts";
import { keyInContainer } from "../../../shared/secrets/decoders/keystore.ts";
import { searchFile } from "../../../shared/secrets/file-search.ts";
import type { SearchResult, SecretHit, SecretSearch } from "../../../shared/secrets/search.ts";
import type { SecretRule } from "../../../shared/secrets/secret-rule.ts";
import { keyRules } from "./keys.ts";
import { isCode, isDocumentation, textIn } from "./text.ts";

/** Secrets in a file, with the digests that tell whether a package installed it as it is. */
export interface SearchedFile extends SearchResult {
  readonly digests: readonly PackageHash[];
  /** Path in the archive that the file is in. */
  readonly inner?: string;
}

/** Rules with the search that uses them. */
export interface SearchedRules {
  readonly search: SecretSearch;
  readonly rules: ReadonlyMap<string, SecretRule>;
}

/** Searches the content of a file: text, a program, or a container of keys. Undefined for nothing to report. */
export function searchBody(searched: SearchedRules, body: Uint8Array, path: string): SearchResult | undefined {
  const key = keyInContainer(bufferOf(body));
  if (key !== undefined) {
    const title = key.password === undefined ? undefined : `${key.rule.title} with the password "${key.password}"`;
    const hit: SecretHit = { rule: key.rule.id, line: 1, masked: "…", ...(title === undefined ? {} : { title }) };
    return { hits: [hit], more: 0, placeholders: 0 };
  }
  const text = textIn(body, path);
  if (text === undefined) return undefined;
  // Text in programs is their own, so only issuers' formats are meaningful.
  const result = text.isProgram
    ? searched.search.search(text.bytes, false)
    : searchText(searched, bufferOf(text.bytes), path);
  return result.hits.length === 0 && result.placeholders === 0 ? undefined : result;
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
export function digestsOf(content: FileContent): PackageHash[] {
  const [md5 = "", sha1 = "", sha256 = ""] = hashContent(content, ["md5", "sha1", "sha256"]);
  return [
    { algorithm: "MD5", value: md5 },
    { algorithm: "SHA-1", value: sha1 },
    { algorithm: "SHA-256", value: sha256 },
  ];
}
