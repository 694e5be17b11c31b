import type { CoverageGap } from "../../../shared/findings/index.ts";
import type { Collector, FileHeader, FoundFile } from "../../../shared/layers/index.ts";
import { byteCount, count } from "../../../shared/text/index.ts";
import type { SearchResult, SecretSearch } from "./search.ts";

/** Larger files are data, not settings; they are counted in a gap. */
const maxBytes = 5 * 2 ** 20;
const minBytes = 12;
/** A zero byte here tells a binary file. */
const textHead = 4096;

/** Formats whose bytes hold no text, by the ends of their names. */
const opaqueName =
  /\.(?:gz|xz|bz2|zst|zip|jar|whl|png|jpe?g|gif|webp|ico|woff2?|ttf|otf|eot|mo|gmo|pyc|so|a|o|node|wasm|exe|dll|mp[34]|pdf|deb|rpm|apk)(?:\.\d+)*$/i;
/** Folders of packages, tests and documentation: what stands there, others published. */
const packaged =
  /^\/(?:usr\/(?:share|lib|lib64|libexec|include|src|local\/(?:lib|share|include|go))|lib|lib64|var\/(?:lib|cache)|etc\/(?:ssl|ca-certificates)|nix|opt\/(?:java|conda))\/|\/(?:node_modules|site-packages|dist-packages|gems|vendor|tests?|__tests__|testdata|spec|examples?|samples?|fixtures|docs?)\//;

/** Bodies of the text files of an image, searched in the pass over it. */
export function secretFiles(search: SecretSearch, name: string): Collector<SearchResult> {
  return {
    name,
    version: 1,
    wants: ({ path, type, size }) => type === "file" && size >= minBytes && size <= maxBytes && !opaqueName.test(path),
    sniffs: isText,
    collect({ header, body }) {
      if (body.subarray(0, textHead).includes(0)) return undefined;
      const result = search.search(body, isOwnFile(header.path));
      return result.hits.length === 0 ? undefined : result;
    },
  };
}

/** Whether people of the image's making wrote the file, as opposed to those of a package. */
export function isOwnFile(path: FileHeader["path"]): boolean {
  return !packaged.test(path);
}

const magics = [
  "\x7fELF",
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

function isText(head: Uint8Array): boolean {
  const text = Buffer.from(head).toString("latin1");
  return !text.includes("\0") && !magics.some((magic) => text.startsWith(magic));
}

/** Files that are too large to be searched. */
export const largeFiles: Collector<true> = {
  name: "secrets/large-files",
  version: 1,
  headersOnly: true,
  wants: ({ path, type, size }) => type === "file" && size > maxBytes && isOwnFile(path) && !opaqueName.test(path),
  collect: () => true,
};

/** What the search leaves out; said in every report. */
export function unsearched(large: readonly FoundFile<true>[]): CoverageGap[] {
  const gaps: CoverageGap[] = [
    {
      what: "binary and compressed files",
      why: "secrets are looked for in text; in folders of packages, tests and documentation only those of an issuer's own form",
      weight: "note",
    },
  ];
  const [first] = large;
  if (first === undefined) return gaps;
  const more =
    large.length === 1 ? first.header.path : `${count(large.length, "file")}, ${first.header.path} among them`;
  return [
    ...gaps,
    { what: more, why: `larger than ${byteCount(maxBytes)}, so not searched for secrets`, weight: "note" },
  ];
}
