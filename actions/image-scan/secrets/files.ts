import { inflateSync } from "node:zlib";
import { hashContent } from "../../../shared/files/index.ts";
import type { CoverageGap } from "../../../shared/findings/index.ts";
import { type Collector, type FoundFile, memoryContent } from "../../../shared/layers/index.ts";
import type { PackageHash } from "../../../shared/packages/index.ts";
import type { SearchResult, SecretSearch } from "../../../shared/secrets/search.ts";
import { byteCount, count } from "../../../shared/text/index.ts";

/** Maximum size of a searched file. Larger files are data, not settings, and are reported as a gap. */
const maxBytes = 5 * 2 ** 20;
const minBytes = 12;
/** A zero byte in these first bytes marks a binary file. */
const textHeadBytes = 4096;

/** Binary formats, by the end of the file name. */
const binaryName =
  /\.(?:gz|xz|bz2|zst|zip|jar|whl|png|jpe?g|gif|webp|ico|woff2?|ttf|otf|eot|mo|gmo|pyc|so|a|o|node|wasm|exe|dll|mp[34]|pdf|deb|rpm|apk)(?:\.\d+)*$/i;
/** Directories whose programs are of packages, which would cost time and contain no settings. */
const packagedPrograms =
  /^\/(?:usr\/(?:share|lib|lib64|libexec|include|src|local\/(?:lib|share|include|go))|lib|lib64|var\/(?:lib|cache)|nix|opt\/(?:java|conda))\/|\/(?:node_modules|site-packages|dist-packages|gems|vendor|tests?|__tests__|testdata|spec|examples?|samples?|fixtures|docs?)\//;

/** Secrets in a file, with the digests that tell whether a package installed it as it is. */
export interface SearchedFile extends SearchResult {
  readonly digests: readonly PackageHash[];
}

/**
 * Creates the collector that searches the files of an image for secrets. Who owns a file is known only after all layers
 * are read, so it searches the files of packages like any other.
 */
export function secretFiles(search: SecretSearch, name: string): Collector<SearchedFile> {
  return {
    name,
    version: 4,
    wants: ({ path, type, size }) => type === "file" && size >= minBytes && size <= maxBytes && !binaryName.test(path),
    sniffs: isSearched,
    readsMostFiles: true,
    collect({ header, body }) {
      const text = textIn(body, header.path);
      if (text === undefined) return undefined;
      // Text in programs is their own, so only issuers' formats are meaningful.
      const result = search.search(text.bytes, !text.isProgram);
      if (result.hits.length === 0) return undefined;
      return { ...(result.more === 0 ? result : withIssuers(result, search, text.bytes)), digests: digestsOf(body) };
    },
  };
}

/** Adds what has an issuer's format, which counts in all files, to the listed hits of a text with too many. */
function withIssuers({ hits, more }: SearchResult, search: SecretSearch, bytes: Uint8Array): SearchResult {
  const listed = new Set(hits.map(({ rule, line, masked }) => `${rule} ${line} ${masked}`));
  const others = search
    .search(bytes, false)
    .hits.filter(({ rule, line, masked }) => !listed.has(`${rule} ${line} ${masked}`));
  return { hits: [...hits, ...others], more: Math.max(0, more - others.length) };
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

/** Returns the bytes to search: UTF-16 as UTF-8, loose Git objects inflated. */
function textIn(body: Uint8Array, path: string): { bytes: Uint8Array; isProgram: boolean } | undefined {
  if (gitObject.test(path)) {
    const bytes = inflated(body);
    return bytes === undefined ? undefined : { bytes, isProgram: false };
  }
  const wide = fromUtf16(body);
  if (wide !== undefined) return { bytes: wide, isProgram: false };
  if (!body.subarray(0, textHeadBytes).includes(0)) return { bytes: body, isProgram: false };
  return isProgram(body) && !packagedPrograms.test(path) ? { bytes: body, isProgram: true } : undefined;
}

const gitObject = /\/objects\/[0-9a-f]{2}\/[0-9a-f]{38,62}$/;

function inflated(body: Uint8Array): Uint8Array | undefined {
  try {
    return inflateSync(body, { maxOutputLength: maxBytes });
  } catch {
    return undefined;
  }
}

/** Decodes text with a UTF-16 byte order mark. */
function fromUtf16(body: Uint8Array): Uint8Array | undefined {
  const [first, second] = body;
  const isLittle = first === 0xff && second === 0xfe;
  if (!isLittle && !(first === 0xfe && second === 0xff)) return undefined;
  const text = new TextDecoder(isLittle ? "utf-16le" : "utf-16be").decode(body);
  return Buffer.from(text, "utf8");
}

function isProgram(head: Uint8Array): boolean {
  const text = Buffer.from(head.subarray(0, 4)).toString("latin1");
  return text.startsWith("\x7fELF") || text.startsWith("MZ");
}

const magics = [
  "\x1f\x8b",
  "PK\x03\x04",
  "\x89PNG",
  "\xff\xd8\xff",
  "\xfd7zXZ",
  "BZh",
  "\x28\xb5\x2f\xfd",
  "GIF8",
  "%PDF",
];

/** Returns whether the first bytes are text, UTF-16, a program, or possibly a Git object (zlib). */
function isSearched(head: Uint8Array): boolean {
  const text = Buffer.from(head).toString("latin1");
  if (/^(?:\xff\xfe|\xfe\xff|\x7fELF|MZ|\x78[\x01\x5e\x9c\xda])/.test(text)) return true;
  return !text.includes("\0") && !magics.some((magic) => text.startsWith(magic));
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
