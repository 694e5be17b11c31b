import { decodeText, encodeText } from "../values/bytes.ts";
import { deriveOrigin } from "../values/text.ts";
import { FunctionError, sourced } from "../values/value.ts";
import { spendText, stringAt } from "./arguments.ts";
import { define, type FunctionTable } from "./define.ts";

/** Functions that write bytes as text. Those that decode return the error as their text, as sprig does. */
export const encodingFunctions: FunctionTable = {
  b64enc: converter(encodeBase64),
  b64dec: converter((text) => decodeText(decodeBase64(text))),
  b32enc: converter((text) => encodeBase32(encodeText(text))),
  b32dec: converter((text) => decodeText(decodeBase32(text))),
};

function converter(convert: (text: string) => string) {
  return define(["string"], (args, context) => {
    const text = stringAt(args, 0);
    spendText(context, text.length * 2);
    try {
      return sourced(convert(text), deriveOrigin(args));
    } catch (error) {
      if (error instanceof FunctionError) return sourced(error.message, deriveOrigin(args));
      throw error;
    }
  });
}

function encodeBase64(text: string): string {
  return Buffer.from(encodeText(text)).toString("base64");
}

const base64Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const base32Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** Decodes Base64 with padding. Line ends do not count. @throws FunctionError with Go's words */
export function decodeBase64(text: string): Uint8Array {
  const length = checkBase64(text);
  return Buffer.from(text.replace(/[\r\n]/g, ""), "base64").subarray(0, length);
}

/** Returns the number of bytes. */
function checkBase64(text: string): number {
  const bytes = encodeText(text);
  let digits = 0;
  let position = 0;
  const next = (): number => {
    while (bytes[position] === 10 || bytes[position] === 13) position += 1;
    return bytes[position] ?? -1;
  };
  for (;;) {
    const byte = next();
    if (byte === -1) {
      if (digits % 4 === 0) return (digits / 4) * 3;
      throw corrupt("base64", position - (digits % 4));
    }
    position += 1;
    if (byte !== 61) {
      if (!base64Digits.includes(String.fromCharCode(byte))) throw corrupt("base64", position - 1);
      digits += 1;
      continue;
    }
    const missing = 4 - (digits % 4);
    if (missing > 2) throw corrupt("base64", position - 1);
    if (missing === 2) {
      const second = next();
      if (second === -1) throw corrupt("base64", bytes.length);
      if (second !== 61) throw corrupt("base64", position - 1);
      position += 1;
    }
    if (next() !== -1) throw corrupt("base64", position);
    return Math.floor((digits * 3) / 4);
  }
}

function corrupt(encoding: string, position: number): FunctionError {
  return new FunctionError(`illegal ${encoding} data at input byte ${position}`);
}

function encodeBase32(bytes: Uint8Array): string {
  let text = "";
  let bits = 0;
  let count = 0;
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xfff;
    count += 8;
    while (count >= 5) {
      count -= 5;
      text += base32Digits[(bits >> count) & 31];
    }
  }
  if (count > 0) text += base32Digits[(bits << (5 - count)) & 31];
  return text + "=".repeat((8 - (text.length % 8)) % 8);
}

/** Decodes Base32 with padding. Line ends do not count. @throws FunctionError with Go's words */
function decodeBase32(text: string): Uint8Array {
  const digits = encodeText(text.replace(/[\r\n]/g, ""));
  const bytes: number[] = [];
  let bits = 0;
  let count = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = String.fromCharCode(digits[index] ?? 0);
    if (digit === "=" && index % 8 >= 2 && digits.length - index <= 8) {
      checkBase32Padding(digits, index);
      return Uint8Array.from(bytes);
    }
    const value = base32Digits.indexOf(digit);
    if (value === -1) throw corrupt("base32", index);
    bits = ((bits << 5) | value) & 0xfff;
    count += 5;
    if (count < 8) continue;
    count -= 8;
    bytes.push((bits >> count) & 0xff);
  }
  if (digits.length % 8 !== 0) throw corrupt("base32", digits.length - (digits.length % 8));
  return Uint8Array.from(bytes);
}

/** Checks that a group of eight digits ends with as many padding characters as it needs. */
function checkBase32Padding(digits: Uint8Array, start: number): void {
  const used = start % 8;
  if (digits.length - start < 8 - used) throw corrupt("base32", digits.length);
  for (let index = start + 1; index < start + 8 - used; index += 1)
    if (digits[index] !== 61) throw corrupt("base32", index - 1);
  if (used === 3 || used === 6) throw corrupt("base32", start);
}
