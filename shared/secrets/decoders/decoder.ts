import type { SecretRule } from "../secret-rule.ts";

/** Value that a file assigns to a name, as the file's format reads it. */
export interface DecodedValue {
  readonly kind: "value";
  readonly name: string;
  readonly value: string;
  /** 1-based line of the file. */
  readonly line: number;
  /** Rule of a format in which this value is a secret, whatever it looks like. */
  readonly rule?: SecretRule;
}

/** Text that is encoded in a part of a file. */
export interface DecodedText {
  readonly kind: "text";
  readonly bytes: Buffer;
  /** 1-based line of the file on which the part begins. */
  readonly line: number;
}

/** Content of a file that rules do not see in its bytes. */
export type Decoded = DecodedValue | DecodedText;

/** Reads one format or encoding. The time is linear in the text, whatever it contains. */
export interface Decoder {
  /** Tells whether a file may be of the format. Called for every searched file, so it must be cheap. */
  reads(path: string): boolean;
  decode(text: Buffer, path: string): Iterable<Decoded>;
}

/** Limits for decoding a file. */
export const limits = {
  /** Maximum size of a file whose format is read. */
  formatBytes: 128 * 1024,
  /** Maximum number of decoded values and texts of a file. */
  decoded: 2000,
  /** Maximum bytes of the decoded texts of a file together. */
  decodedBytes: 4 * 2 ** 20,
  /** Maximum number of encodings around a secret. */
  depth: 3,
  /** Maximum characters of a line. Longer lines are code, not settings. */
  lineLength: 4000,
} as const;

/** Lists the lines of a text with their 1-based numbers. */
export function* numberedLines(text: string): Generator<readonly [line: string, number: number]> {
  let number = 1;
  for (let start = 0; start <= text.length; number += 1) {
    const next = text.indexOf("\n", start);
    const end = next === -1 ? text.length : next;
    if (end - start <= limits.lineLength) yield [text.slice(start, end).replace(/\r$/, ""), number];
    start = end + 1;
  }
}
