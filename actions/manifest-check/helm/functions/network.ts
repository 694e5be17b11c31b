import { sourced } from "../values/value.ts";
import { define, type FunctionTable } from "./define.ts";

/** Functions that would use the network. Helm without `--enable-dns` returns an empty text, too. */
export const networkFunctions: FunctionTable = {
  getHostByName: define(["string"], (_, context) => {
    context.assume("getHostByName resolves no names without a network");
    return sourced("");
  }),
};
