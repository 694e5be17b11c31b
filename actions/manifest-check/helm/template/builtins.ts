import { define, defineVariadic, type FunctionTable } from "../functions/define.ts";
import { byteLength, encodeText } from "../values/bytes.ts";
import { sprint, sprintf, sprintln } from "../values/format.ts";
import { typeOf } from "../values/kinds.ts";
import { deriveOrigin, noValue } from "../values/text.ts";
import { FunctionError, GoBytes, GoInteger, GoList, GoMap, type Sourced, sourced } from "../values/value.ts";
import { comparisonFunctions } from "./comparison.ts";
import { type Evaluated, zeroOf } from "./fields.ts";

/** Returns an item of a list or map (`index` of `text/template`). @throws FunctionError */
function indexOne(item: Sourced, index: Sourced): Sourced {
  const { value } = item;
  if (value instanceof GoMap) {
    const map = value;
    if (index.value === null) throw new FunctionError("value is nil; should be of type string");
    if (typeof index.value !== "string")
      throw new FunctionError(`value has type ${typeOf(index.value)}; should be string`);
    const cell = map.entries.get(index.value);
    return cell ?? zeroOf(map) ?? sourced(null);
  }
  if (value === null) throw new FunctionError("index of nil pointer");
  if (value instanceof GoList) {
    const position = positionOf(index, value.items.length);
    const found = value.items[position];
    if (found === undefined) throw new FunctionError("reflect: slice index out of range");
    return found;
  }
  if (typeof value === "string" || value instanceof GoBytes) {
    const bytes = typeof value === "string" ? encodeText(value) : value.bytes;
    const byte = bytes[positionOf(index, bytes.length)];
    if (byte === undefined)
      throw new FunctionError(`reflect: ${typeof value === "string" ? "string" : "slice"} index out of range`);
    return sourced(new GoInteger(byte, "uint8"), deriveOrigin([item]));
  }
  throw new FunctionError(`can't index item of type ${typeOf(value)}`);
}

/** Returns an index. It may be the length, as for `slice`. */
function positionOf({ value }: Sourced, length: number): number {
  if (value === null) throw new FunctionError("cannot index slice/array with nil");
  if (!(value instanceof GoInteger)) throw new FunctionError(`cannot index slice/array with type ${typeOf(value)}`);
  if (value.value < 0n || value.value > BigInt(length)) throw new FunctionError(`index out of range: ${value.value}`);
  return Number(value.value);
}

function lengthOf({ value, isInterface }: Evaluated): number {
  if (typeof value === "string") return byteLength(value);
  if (value instanceof GoList) return value.items.length;
  if (value instanceof GoMap) return value.entries.size;
  if (value instanceof GoBytes) return value.bytes.length;
  if (value === null)
    throw new FunctionError(
      isInterface === true ? "len of nil pointer" : "reflect: call of reflect.Value.Type on zero Value",
    );
  throw new FunctionError(`len of type ${typeOf(value)}`);
}

const htmlEscapes: Readonly<Record<string, string>> = {
  "\0": "\uFFFD",
  '"': "&#34;",
  "'": "&#39;",
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
};

const scriptEscapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "'": "\\'",
  '"': '\\"',
  "<": "\\u003C",
  ">": "\\u003E",
  "&": "\\u0026",
  "=": "\\u003D",
};

function escapeScript(text: string): string {
  return text.replace(/[\\'"<>&=]|[\0-\u001f]|[^\x7f\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, (char) => {
    const known = Object.hasOwn(scriptEscapes, char) ? scriptEscapes[char] : undefined;
    return known ?? `\\u${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  });
}

function escapeQuery(text: string): string {
  return [...encodeText(text)]
    .map((byte) => {
      const char = String.fromCharCode(byte);
      if (/[A-Za-z0-9_.~-]/.test(char)) return char;
      return byte === 0x20 ? "+" : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    })
    .join("");
}

/** Defines a function that escapes the text of its arguments. */
function escaping(replace: (text: string) => string): FunctionTable[string] {
  return defineVariadic([], "any", (args, context) => {
    const [first] = args;
    const printed = args.map((arg) => (arg.value === null ? sourced(noValue, arg.origin) : arg));
    const text = args.length === 1 && typeof first?.value === "string" ? (first as Sourced<string>) : sprint(printed);
    context.spend(text.value.length / 100);
    const escaped = replace(text.value);
    return escaped === text.value ? text : sourced(escaped, deriveOrigin(args));
  });
}

/** Functions of Go's templates (`text/template`, functions), except `and` and `or`, which the machine runs. */
export const builtinFunctions: FunctionTable = {
  ...comparisonFunctions,
  index: defineVariadic(["any"], "any", ([item = sourced(null), ...indexes]) => {
    if (item.value === null) throw new FunctionError("index of untyped nil");
    return indexes.reduce(indexOne, item);
  }),
  len: define(["any"], ([item = sourced(null)]) => sourced(new GoInteger(lengthOf(item)), deriveOrigin([item]))),
  print: defineVariadic([], "any", (args) => sprint(args)),
  printf: defineVariadic(["string"], "any", ([format, ...args]) => sprintf(format as Sourced<string>, args)),
  println: defineVariadic([], "any", (args) => sprintln(args)),
  html: escaping((text) => text.replace(/[\0"'&<>]/g, (char) => htmlEscapes[char] ?? char)),
  js: escaping(escapeScript),
  urlquery: escaping(escapeQuery),
  call: defineVariadic(["any"], "any", ([target = sourced(null)]) => {
    throw new FunctionError(target.value === null ? "call of nil" : `non-function of type ${typeOf(target.value)}`);
  }),
};
