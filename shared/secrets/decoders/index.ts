import { base64 } from "./base64.ts";
import { type Decoded, type Decoder, limits } from "./decoder.ts";
import { gradle } from "./gradle.ts";
import { kubernetes } from "./kubernetes.ts";
import { pgpass } from "./pgpass.ts";
import { settings } from "./settings.ts";
import { terraform } from "./terraform.ts";
import { xml } from "./xml.ts";

export { type Decoded, type DecodedText, type DecodedValue, limits } from "./decoder.ts";

const formats: readonly Decoder[] = [kubernetes, settings, xml, gradle, pgpass, terraform];

/** Decodes what a file contains in its format, by its path, and in base64. Bounded by `limits`. */
export function* decode(text: Buffer, path: string): Generator<Decoded> {
  const decoders =
    text.length > limits.formatBytes ? [base64] : [...formats.filter(({ reads }) => reads(path)), base64];
  let remaining: number = limits.decoded;
  for (const decoder of decoders) {
    for (const decoded of decoder.decode(text, path)) {
      if (remaining === 0) return;
      remaining -= 1;
      yield decoded;
    }
  }
}

/** Decodes base64 within a text that was decoded itself. */
export function decodeNested(text: Buffer): Iterable<Decoded> {
  return base64.decode(text, "");
}
