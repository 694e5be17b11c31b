import type { BakeValue, Budget } from "../values.ts";

/** A function of the standard library. Its arguments are known. @throws UnknownError if it has no result. */
export type BakeFunction = (values: readonly BakeValue[], budget: Budget) => BakeValue;
