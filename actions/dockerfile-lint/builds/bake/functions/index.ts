import { collectionFunctions } from "./collections.ts";
import { numberFunctions } from "./numbers.ts";
import { textFunctions } from "./texts.ts";
import type { BakeFunction } from "./types.ts";

export { indexed } from "./collections.ts";
export type { BakeFunction } from "./types.ts";

/**
 * The functions of Bake whose results depend on nothing but their arguments. A call of any other function, such as
 * `timestamp`, `uuidv4` or one with regular expressions of Go, has an unknown value.
 */
export const standardFunctions: ReadonlyMap<string, BakeFunction> = new Map([
  ...Object.entries(collectionFunctions),
  ...Object.entries(numberFunctions),
  ...Object.entries(textFunctions),
]);
