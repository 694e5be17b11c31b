import { generateOrigin } from "../../values/text.ts";
import { type CallContext, FunctionError, type Sourced, sourced } from "../../values/value.ts";
import { intAt, spendText, stringAt } from "../arguments.ts";
import { define, type FunctionTable } from "../define.ts";

const cipherStandIn = "c3RhbmQtaW4=";
const hashStandIn = `$2a$10$${fill("Aa0", 53)}`;

/**
 * Functions whose results differ in each run, because they are random. They return fixed texts in place of them, whose
 * origins are marked as generated.
 */
export const randomFunctions: FunctionTable = {
  randAlphaNum: randomText("randAlphaNum", "Aa0"),
  randAscii: randomText("randAscii", "Aa0"),
  randAlpha: randomText("randAlpha", "Aa"),
  randNumeric: randomText("randNumeric", "0123456789"),
  randBytes: define(["int"], (args, context) => {
    const count = intAt(args, 0);
    if (count < 0) throw new FunctionError("runtime error: makeslice: len out of range");
    spendText(context, (count * 4) / 3);
    return standIn("randBytes", Buffer.alloc(count).toString("base64"), args, context);
  }),
  uuidv4: define([], (args, context) => standIn("uuidv4", "00000000-0000-4000-8000-000000000000", args, context)),
  bcrypt: define(["string"], (args, context) => standIn("bcrypt", hashStandIn, args, context)),
  htpasswd: define(["string", "string"], (args, context) => {
    const user = stringAt(args, 0);
    if (user.includes(":")) return sourced(`invalid username: ${user}`, args[0]?.origin);
    return standIn("htpasswd", `${user}:${hashStandIn}`, args, context);
  }),
  encryptAES: define(["string", "string"], (args, context) =>
    stringAt(args, 1) === "" ? sourced("") : standIn("encryptAES", cipherStandIn, args, context),
  ),
};

/** Returns a stand-in, and records that the chart does not decide the value. */
export function standIn(name: string, text: string, args: readonly Sourced[], context: CallContext): Sourced<string> {
  context.assume(`${name} returns another value in each run`);
  return sourced(text, generateOrigin(args));
}

/** Returns the text for what `encryptAES` has returned here, undefined for another argument of `decryptAES`. */
export function decryptStandIn(args: readonly Sourced[]): Sourced<string> | undefined {
  return stringAt(args, 1) === cipherStandIn ? sourced("stand-in", generateOrigin(args)) : undefined;
}

function randomText(name: string, pattern: string) {
  return define(["int"], (args, context) => {
    const count = Math.max(intAt(args, 0), 0);
    spendText(context, count);
    return standIn(name, fill(pattern, count), args, context);
  });
}

/** Repeats a pattern up to a length. */
function fill(pattern: string, length: number): string {
  return pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);
}
