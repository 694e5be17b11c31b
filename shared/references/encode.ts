import { sha256 } from "../files/index.ts";

/** A part of an identity, and where it is from. */
export interface IdentityPart {
  readonly text: string;
  /** `name`: the input `name`. All others are derived from what was examined. */
  readonly kind: "name" | "image" | "platform" | "path" | "targets";
}

/** Longest part of a file name, in characters, without a hash. */
const maxPartLength = 80;
/** Ends derived parts that look like names. Nothing else that is encoded ends like this. */
const derivedMark = "--";

/**
 * Encodes a part for file names and categories. Different texts have different results: separators become `--` and
 * `__`, and a text in which that would be ambiguous gets a hash. A name never equals what is derived from an image, path
 * or target: a name that looks like one of them gets a hash, and one of them that looks like a name gets `--`. A path
 * and targets can be equal, because an action sets only one of them.
 */
export function encode({ text, kind }: IdentityPart): string {
  const looksLikeName = isNameLike(text);
  const readable = readableText(text);
  const isExpected = kind === "platform" || (kind === "name") === looksLikeName;
  if (!isPlain(text) || readable.length > maxPartLength)
    return hashed(readable, isExpected ? text : `${kind}\0${text}`);
  if (isExpected) return readable;
  return kind === "name" ? hashed(readable, `${kind}\0${text}`) : readable + derivedMark;
}

/** Checks whether a text is more likely a chosen name than an image, a path or a target. */
function isNameLike(text: string): boolean {
  // `distinguish` adds digests to names that it takes from images.
  return !/[./:,!]/u.test(text.replace(/^.*@[0-9a-f]{12,64}$/su, "")) && !/^(?:docker|container)file/iu.test(text);
}

/** Checks whether the readable text is unambiguous, and cannot be mistaken for one with a hash. */
function isPlain(text: string): boolean {
  return !/[^\w./:@-]|--|__|[-_][/:]|[/:][-_]|^[./-]|[./-]$|\.[0-9a-f]{8}$/u.test(text);
}

function readableText(text: string): string {
  return text
    .replaceAll("/", "--")
    .replaceAll(":", "__")
    .replace(/[^\w.@-]+/gu, "-")
    .replace(/^[-.]+|[-.]+$/gu, "");
}

function hashed(readable: string, text: string): string {
  return `${readable.slice(-maxPartLength) || "scope"}.${sha256(text).slice(7, 15)}`;
}
