import { isTrue, kindOf, typeOf } from "../values/kinds.ts";
import { deriveOrigin } from "../values/text.ts";
import { type Sourced, sourced } from "../values/value.ts";
import { anyAt, stringAt } from "./arguments.ts";
import { define, defineVariadic, type FunctionTable } from "./define.ts";
import { isDeepEqual } from "./lists/equality.ts";

/** Functions that choose between values. They return one of their arguments as it is. */
export const defaultFunctions: FunctionTable = {
  default: defineVariadic(["any"], "any", (args) => (isFilled(args[1]) ? anyAt(args, 1) : anyAt(args, 0))),
  empty: define(["any"], (args) => sourced(!isFilled(args[0]), deriveOrigin(args))),
  coalesce: defineVariadic([], "any", (args) => args.find(isFilled) ?? sourced(null)),
  all: defineVariadic([], "any", (args) => sourced(args.every(isFilled), deriveOrigin(args))),
  any: defineVariadic([], "any", (args) => sourced(args.some(isFilled), deriveOrigin(args))),
  ternary: define(["any", "any", "bool"], (args) => anyAt(args, anyAt(args, 2).value === true ? 0 : 1)),
};

/** Functions that tell about types. */
export const reflectionFunctions: FunctionTable = {
  typeOf: define(["any"], (args) => sourced(typeOf(anyAt(args, 0).value), deriveOrigin(args))),
  typeIs: define(["string", "any"], (args) =>
    sourced(stringAt(args, 0) === typeOf(anyAt(args, 1).value), deriveOrigin(args)),
  ),
  typeIsLike: define(["string", "any"], (args) => {
    const type = typeOf(anyAt(args, 1).value);
    const wanted = stringAt(args, 0);
    return sourced(wanted === type || `*${wanted}` === type, deriveOrigin(args));
  }),
  kindOf: define(["any"], (args) => sourced(kindOf(anyAt(args, 0).value), deriveOrigin(args))),
  kindIs: define(["string", "any"], (args) =>
    sourced(stringAt(args, 0) === kindOf(anyAt(args, 1).value), deriveOrigin(args)),
  ),
  deepEqual: define(["any", "any"], (args, context) =>
    sourced(isDeepEqual(anyAt(args, 0).value, anyAt(args, 1).value, context), deriveOrigin(args)),
  ),
};

function isFilled(argument: Sourced | undefined): boolean {
  return argument !== undefined && isTrue(argument.value);
}
