import { quoteGo } from "../../values/quote.ts";
import { FunctionError } from "../../values/value.ts";
import { fromBinary } from "../strings/search.ts";

/** Part of a URL, which decides what has to be escaped. */
export type UrlPart = "path" | "user" | "host" | "zone" | "fragment";

const unreserved = "A-Za-z0-9_.~\\-";
const plain: Readonly<Record<UrlPart, RegExp>> = {
  path: new RegExp(`[${unreserved}$&+,/:;=@]`),
  user: new RegExp(`[${unreserved}$&+,;=]`),
  host: new RegExp(`[${unreserved}!$&'()*+,;=:[\\]<>"]`),
  zone: new RegExp(`[${unreserved}!$&'()*+,;=:[\\]<>"]`),
  fragment: new RegExp(`[${unreserved}$&+,/:;=?@!()*]`),
};

/** Returns whether a byte, given as a character, needs no escape. */
export function isPlain(character: string, part: UrlPart): boolean {
  return plain[part].test(character);
}

/** Escapes bytes that are given as characters. */
export function escapeUrl(binary: string, part: UrlPart): string {
  return binary.replace(/[^A-Za-z0-9]/g, (character) =>
    isPlain(character, part) ? character : `%${toHex(character)}`,
  );
}

function toHex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0");
}

/** Decodes escapes in bytes that are given as characters. @throws FunctionError with Go's words */
export function unescapeUrl(binary: string, part: UrlPart): string {
  const isHost = part === "host" || part === "zone";
  if (isHost || binary.includes("%")) checkEscapes(binary, part, isHost);
  return binary.replace(/%([0-9A-Fa-f]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

function checkEscapes(binary: string, part: UrlPart, isHost: boolean): void {
  for (let index = 0; index < binary.length; index += 1) {
    const character = binary[index] ?? "";
    if (character !== "%") {
      if (isHost && character < "\x80" && !isPlain(character, part))
        throw new FunctionError(`invalid character ${quoteGo(character)} in host name`);
      continue;
    }
    const sequence = binary.slice(index, index + 3);
    const code = /^%[0-9A-Fa-f]{2}$/.test(sequence) ? Number.parseInt(sequence.slice(1), 16) : -1;
    const isAllowed =
      code !== -1 &&
      (!isHost ||
        sequence === "%25" ||
        (part === "host" ? code >= 0x80 : code === 0x20 || isPlain(String.fromCharCode(code), "host")));
    if (!isAllowed) throw new FunctionError(`invalid URL escape ${quoteGo(fromBinary(sequence))}`);
    index += 2;
  }
}
