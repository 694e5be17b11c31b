import { z } from "zod";
import { parseThreshold, type Threshold } from "../findings/index.ts";

/** A threshold in its canonical form. */
export const thresholdSchema: z.ZodType<Threshold> = z
  .string()
  .max(1000)
  .refine(
    (text) => parseThreshold(text) === text,
    "expected a threshold of `fail-on`",
  ) as unknown as z.ZodType<Threshold>;
