import { isUtf8 } from "node:buffer";

/**
 * Decodes a file name. Bytes that are not UTF-8 become lone surrogates U+DC80…U+DCFF (as in PEP 383), so that different
 * names stay different and `encodeName` restores the bytes.
 */
export function decodeName(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return isUtf8(buffer) ? buffer.toString("utf8") : decodeLossless(buffer);
}

/** Encodes a name from `decodeName`. */
export function encodeName(name: string): Uint8Array {
  if (name.isWellFormed()) return Buffer.from(name, "utf8");
  const parts: Buffer[] = [];
  for (const character of name) {
    const code = character.codePointAt(0) ?? 0;
    parts.push(code >= 0xdc80 && code <= 0xdcff ? Buffer.of(code - 0xdc00) : Buffer.from(character, "utf8"));
  }
  return Buffer.concat(parts);
}

function decodeLossless(bytes: Buffer): string {
  let text = "";
  let offset = 0;
  while (offset < bytes.length) {
    const length = sequenceLength(bytes, offset);
    if (length === 0) {
      text += String.fromCharCode(0xdc00 + (bytes[offset] ?? 0));
      offset += 1;
    } else {
      text += bytes.toString("utf8", offset, offset + length);
      offset += length;
    }
  }
  return text;
}

/** Returns the length of the valid UTF-8 sequence at `offset`, or 0. */
function sequenceLength(bytes: Buffer, offset: number): number {
  const first = bytes[offset] ?? 0;
  const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  if (offset + length > bytes.length) return 0;
  return isUtf8(bytes.subarray(offset, offset + length)) ? length : 0;
}

/** Returns the bytes up to the first NUL. */
export function untilNul(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
}

/**
 * Returns the absolute, clean form of an entry's name: `/usr/lib/x` for `./usr//lib/../lib/x`. Returns undefined if the
 * name leaves the root or contains a NUL.
 */
export function cleanPath(name: string): string | undefined {
  if (isClean(name)) return `/${name}`;
  if (name.includes("\0")) return undefined;
  const parts: string[] = [];
  for (const part of name.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return `/${parts.join("/")}`;
}

/** Detects the common case without allocating: `usr/lib/x`. */
function isClean(name: string): boolean {
  return (
    name !== "" &&
    !name.startsWith("/") &&
    !name.startsWith(".") &&
    !name.endsWith("/") &&
    !name.includes("/.") &&
    !name.includes("//") &&
    !name.includes("\0")
  );
}
