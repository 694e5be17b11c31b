import { inflateSync } from "node:zlib";

/** Maximum size of a file that is searched as a whole. */
export const maxBytes = 5 * 2 ** 20;
/** Binary formats, by the end of the file name. */
export const binaryName =
  /\.(?:gz|xz|bz2|zst|zip|jar|whl|png|jpe?g|gif|webp|ico|woff2?|ttf|otf|eot|mo|gmo|pyc|so|a|o|node|wasm|exe|dll|mp[34]|pdf|deb|rpm|apk)(?:\.\d+)*$/i;

/** A zero byte in these first bytes marks a binary file. */
export const textHeadBytes = 4096;

/** Directories whose programs are of packages, which would cost time and contain no settings. */
const packagedPrograms =
  /^\/(?:usr\/(?:share|lib|lib64|libexec|include|src|local\/(?:lib|share|include|go))|lib|lib64|var\/(?:lib|cache)|nix|opt\/(?:java|conda))\/|\/(?:node_modules|site-packages|dist-packages|gems|vendor|tests?|__tests__|testdata|spec|examples?|samples?|fixtures|docs?)\//;

/** Returns the bytes to search: UTF-16 as UTF-8, loose Git objects inflated. */
export function textIn(body: Uint8Array, path: string): { bytes: Uint8Array; isProgram: boolean } | undefined {
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

/** Decodes UTF-16 with a byte order mark, or with ASCII at its beginning, as Windows writes it. */
function fromUtf16(body: Uint8Array): Uint8Array | undefined {
  if (body[1] !== 0 && body[1] !== 0xfe && body[1] !== 0xff) return undefined;
  const head = Buffer.from(body.subarray(0, 8)).toString("latin1");
  const isLittle = /^(?:\xff\xfe|(?:[\t\n\r\x20-\x7e]\0){4})/.test(head);
  if (!isLittle && !head.startsWith("\xfe\xff")) return undefined;
  const text = new TextDecoder(isLittle ? "utf-16le" : "utf-16be").decode(body);
  return Buffer.from(text, "utf8");
}

export function isProgram(head: Uint8Array): boolean {
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
export function isSearched(head: Uint8Array): boolean {
  const text = Buffer.from(head.buffer, head.byteOffset, head.length).toString("latin1");
  if (/^(?:(?:[\t\n\r\x20-\x7e]\0){4}|\xff\xfe|\xfe\xff|\x7fELF|MZ|\x78[\x01\x5e\x9c\xda])/.test(text)) return true;
  return !text.includes("\0") && !magics.some((magic) => text.startsWith(magic));
}

/** Documentation by name: Markdown, reStructuredText, AsciiDoc, pages of manuals, and examples and templates of settings. */
const documentationName =
  /\.(?:md|mdx|markdown|rst|adoc|asciidoc|[1-8])$|\/(?:[^/]*[._-])?(?:examples?|samples?|template|dist|tmpl|tpl)(?:[-_.\d][^/]*)?$/i;
/** Descriptions of interfaces, which are full of examples (OpenAPI Specification, 3.0; Swagger 2.0). */
const interfaceDescription = /(?:^|[\n{,])\s{0,40}["']?(?:openapi|swagger)["']?\s{0,4}:\s{0,4}["']?[23]\./;
/** Tests by name, in the conventions of pytest, Go, Jest, JUnit and RSpec. */
const testName =
  /\/(?:test_[^/]*\.py|[^/]*_test\.(?:go|py|rb)|[^/]*[._-](?:test|spec)s?\.[cm]?[jt]sx?|[^/]*_spec\.rb|[^/]*Tests?\.(?:java|kt|cs|php))$|\/(?:__tests__|tests?|spec)\/.*\.(?:py|[cm]?[jt]sx?|rb|go|java|kt|php|cs|rs)$/;
const codeName = /\.(?:py|[cm]?[jt]sx?|rb|go|java|kt|scala|php|cs|rs|c|cc|cpp|h|hpp|pl|pm|lua|swift)$/;

/** Tells whether a text is documentation, an example or a test, in which only issuers' formats and keys are secrets. */
export function isDocumentation(path: string, bytes: Buffer): boolean {
  return (
    documentationName.test(path) || testName.test(path) || interfaceDescription.test(bytes.toString("latin1", 0, 2048))
  );
}

/** Tells whether a text is source code. */
export function isCode(path: string): boolean {
  return codeName.test(path);
}
