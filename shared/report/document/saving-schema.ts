import { z } from "zod";

const text = z.string();

/** Bytes that an image could lose. */
export const savings = z
  .array(
    z.strictObject({
      ruleId: text,
      what: text.describe("What wastes the bytes."),
      bytes: z.number().int().nonnegative().describe("Uncompressed."),
      remediation: text,
      place: text.describe("File and line, layer, or `image`."),
    }),
  )
  .exactOptional()
  .describe("Bytes that the image could lose, largest first.");
