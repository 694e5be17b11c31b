import type { FunctionTable } from "./define.ts";
import { caseFunctions } from "./strings/case.ts";
import { cutFunctions } from "./strings/cut.ts";
import { joinFunctions } from "./strings/join.ts";
import { splitFunctions } from "./strings/split.ts";
import { trimFunctions } from "./strings/trim.ts";

/** Functions for texts. */
export const stringFunctions: FunctionTable = {
  ...trimFunctions,
  ...cutFunctions,
  ...caseFunctions,
  ...joinFunctions,
  ...splitFunctions,
};
