import { FunctionError, GoMap, sourced } from "../values/value.ts";
import { define, type FunctionTable } from "./define.ts";

/** Functions of Helm that need nothing but their arguments, except those for encodings. `include` and `tpl` are run by the machine. */
export const helmFunctions: FunctionTable = {
  required: define(["string", "any"], ([message, value = sourced(null)]) => {
    if (value.value === null || value.value === "") throw new FunctionError(String(message?.value));
    return value;
  }),
  fail: define(["string"], ([message]) => {
    throw new FunctionError(String(message?.value));
  }),
  lookup: define(["string", "string", "string", "string"], (_args, context) => {
    context.assume("lookup finds no object, as in a cluster without it");
    return sourced(new GoMap());
  }),
};
