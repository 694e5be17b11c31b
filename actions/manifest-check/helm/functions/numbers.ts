import type { FunctionTable } from "./define.ts";
import { floatFunctions } from "./numbers/floats.ts";
import { integerFunctions } from "./numbers/integers.ts";

/** Functions for numbers. */
export const numberFunctions: FunctionTable = { ...integerFunctions, ...floatFunctions };
