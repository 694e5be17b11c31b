import { decodeText, encodeText } from "./bytes.ts";
import { type Flags, noFlags } from "./directive.ts";
import { formatDuration, monthName } from "./duration.ts";
import { typeOf } from "./kinds.ts";
import { formatInteger, formatNumber, maxTextLength, padding } from "./number-format.ts";
import type { Origin } from "./origin.ts";
import { canBackquote, quoteAscii, quoteGo, quoteText } from "./quote.ts";
import { joinText, sliceText } from "./text.ts";
import { GoBytes, GoInteger, GoList, GoMap, GoObject, LimitError, type Sourced, sourced, type Value } from "./value.ts";

/** Limits lists and maps within others, so that a map that contains itself ends. */
const maxDepth = 500;
/** Limits the values within a printed one, because lists that share others can hold more than fit into memory. */
const maxValues = 500_000;
const maxPieces = 300_000;

/** Prints values as Go's package fmt does, with the origins of their texts. */
export class Printer {
  readonly #pieces: Sourced<string>[] = [];
  #length = 0;
  #values = 0;

  /** @throws LimitError beyond 32 MiB */
  write(text: string, origin?: Origin): void {
    if (text === "") return;
    this.#length += text.length;
    if (this.#length > maxTextLength) throw new LimitError("a printed text is longer than 32 MiB");
    const last = this.#pieces.at(-1);
    if (last !== undefined && last.origin === undefined && origin === undefined)
      this.#pieces[this.#pieces.length - 1] = sourced(last.value + text);
    else this.#pieces.push(sourced(text, origin));
  }

  /** Returns what was printed. */
  finish(): Sourced<string> {
    return joinText(this.#pieces);
  }

  /** Prints a value. @param depth 0 for an operand, more for an item of a list or map. */
  print({ value, origin }: Sourced, verb: string, flags: Flags, depth = 0): void {
    if (depth > maxDepth) throw new LimitError("a printed value is nested too deeply");
    this.#values += 1;
    if (this.#values > maxValues) throw new LimitError("a printed value has more than 2,000,000 items");
    if (value === null) this.#printNil(verb, flags, depth);
    else if (verb === "T" && depth === 0) this.#printText(sourced(typeOf(value)), "s", flags);
    else if (verb === "p" && depth === 0) this.#printPointer(value, flags);
    else if (typeof value === "string") this.#printText({ value, origin }, verb, flags);
    else if (verb === "w" && (value instanceof GoList || value instanceof GoMap))
      this.#badVerb({ value, origin }, verb, flags);
    else if (value instanceof GoList) this.#printList(value, verb, flags, depth);
    else if (value instanceof GoMap) this.#printMap(value, verb, flags, depth);
    else if (value instanceof GoBytes) this.#printBytes(value, origin, verb, flags, depth);
    else if (value instanceof GoObject) this.#printObject(value, origin, verb, flags);
    else this.#printScalar(value, origin, verb, flags);
  }

  #printNil(verb: string, flags: Flags, depth: number): void {
    if (depth > 0) this.write(flags.sharpV ? "interface {}(nil)" : "<nil>");
    else if (verb === "v" || verb === "T") this.#pad(sourced("<nil>"), flags);
    else this.write(`%!${verb}(<nil>)`);
  }

  #printScalar(value: boolean | number | GoInteger, origin: Origin | undefined, verb: string, flags: Flags): void {
    if (typeof value === "boolean") {
      if (verb === "t" || verb === "v") this.#pad(sourced(String(value), origin), flags);
      else this.#badVerb(sourced(value, origin), verb, flags);
      return;
    }
    const named = value instanceof GoInteger && !flags.sharpV ? nameInteger(value) : undefined;
    if (named !== undefined && "vsxXq".includes(verb)) {
      this.#printText(sourced(named, origin), verb, flags);
      return;
    }
    const text =
      typeof value === "number"
        ? formatNumber(value, verb, flags)
        : formatInteger(value.value, !value.type.startsWith("u"), verb, flags);
    if (text === undefined) this.#badVerb(sourced(value, origin), verb, flags);
    else this.write(text, origin);
  }

  #badVerb(argument: Sourced, verb: string, flags: Flags): void {
    this.write(`%!${verb}(`);
    this.write(`${typeOf(argument.value)}=`);
    if (argument.value instanceof GoInteger && nameInteger(argument.value) !== undefined)
      this.write(formatInteger(argument.value.value, true, "v", flags) ?? "", argument.origin);
    else this.print(argument, "v", flags);
    this.write(")");
  }

  #printText(text: Sourced<string>, verb: string, flags: Flags): void {
    switch (verb) {
      case "s":
        this.#pad(truncate(text, flags), flags);
        break;
      case "v":
        if (flags.sharpV) this.#printQuoted(text, flags);
        else this.#pad(truncate(text, flags), flags);
        break;
      case "q":
        this.#printQuoted(text, flags);
        break;
      case "x":
      case "X":
        this.write(formatBytes(encodeText(text.value), verb, flags), text.origin);
        break;
      default:
        this.#badVerb(text, verb, flags);
    }
  }

  #printQuoted(text: Sourced<string>, flags: Flags): void {
    const cut = truncate(text, flags);
    if (flags.sharp && canBackquote(cut.value)) this.#pad(joinText([sourced("`"), cut, sourced("`")]), flags);
    else if (flags.plus) this.#pad(sourced(quoteAscii(cut.value), cut.origin), flags);
    else this.#pad(cut.origin === undefined ? sourced(quoteGo(cut.value)) : quoteText(cut), flags);
  }

  #pad(text: Sourced<string>, flags: Flags): void {
    const fill = padding(text.value, flags);
    if (!flags.minus) this.write(fill);
    this.write(text.value, text.origin);
    if (flags.minus) this.write(fill);
  }

  #printBytes({ bytes }: GoBytes, origin: Origin | undefined, verb: string, flags: Flags, depth: number): void {
    if (verb === "s" || verb === "q") this.#printText(sourced(decodeText(bytes), origin), verb, flags);
    else if (verb === "x" || verb === "X") this.write(formatBytes(bytes, verb, flags), origin);
    else if (bytes.length > maxTextLength / 2) throw new LimitError("a printed text is longer than 32 MiB");
    else if (flags === noFlags && (verb === "v" || verb === "d")) this.write(listBytes(bytes), origin);
    else if (bytes.length > maxPieces) throw new LimitError("a printed value has too many items");
    else {
      const items = Array.from(bytes, (byte) => sourced(new GoInteger(byte, "uint8"), origin));
      this.#printItems(items, depth === 0 && "vd".includes(verb) ? "[]byte" : "[]uint8", verb, flags, 1);
    }
  }

  #printList(list: GoList, verb: string, flags: Flags, depth: number): void {
    if (list.isNil && flags.sharpV) this.write(`${typeOf(list)}(nil)`);
    else this.#printItems(list.items, typeOf(list), verb, flags, depth + 1);
  }

  #printItems(items: readonly Sourced[], type: string, verb: string, flags: Flags, depth: number): void {
    this.write(flags.sharpV ? `${type}{` : "[");
    for (const [index, item] of items.entries()) {
      if (index > 0) this.write(flags.sharpV ? ", " : " ");
      this.print(item, verb, flags, depth);
    }
    this.write(flags.sharpV ? "}" : "]");
  }

  #printMap(map: GoMap, verb: string, flags: Flags, depth: number): void {
    this.write(flags.sharpV ? `${map.type}{` : "map[");
    for (const [index, key] of map.sortedKeys().entries()) {
      if (index > 0) this.write(flags.sharpV ? ", " : " ");
      const cell = map.entries.get(key);
      this.#printText(sourced(key, cell?.key), verb, flags);
      this.write(":");
      if (cell !== undefined) this.print(cell, verb, flags, depth + 1);
    }
    this.write(flags.sharpV ? "}" : "]");
  }

  #printObject(value: GoObject, origin: Origin | undefined, verb: string, flags: Flags): void {
    if ("vsxXq".includes(verb)) this.#printText(sourced(value.text, origin), verb, flags);
    else this.write(`%!${verb}(${value.type}=${value.text})`);
  }

  /** Prints an address, which is another one in each run of Go. */
  #printPointer(value: Value, flags: Flags): void {
    const hasAddress = value instanceof GoList || value instanceof GoMap || value instanceof GoBytes;
    if (hasAddress) this.write(flags.sharp ? "c000000000" : "0xc000000000");
    else this.#badVerb(sourced(value), "p", flags);
  }
}

const listedBytes = new WeakMap<Uint8Array, string>();

/** Returns bytes as `%v` prints them. Kept, because `.Files` may be printed as often as a chart prints its data. */
function listBytes(bytes: Uint8Array): string {
  const text = listedBytes.get(bytes) ?? `[${bytes.join(" ")}]`;
  listedBytes.set(bytes, text);
  return text;
}

/** Returns the text of an integer whose type has names. */
function nameInteger({ type, value }: GoInteger): string | undefined {
  if (type === "time.Duration") return formatDuration(value);
  return type === "time.Month" ? monthName(Number(value)) : undefined;
}

/** Cuts a text to the precision, in characters. */
function truncate(text: Sourced<string>, { precision }: Flags): Sourced<string> {
  if (precision === undefined || text.value.length <= precision) return text;
  let end = 0;
  for (let count = 0; count < precision && end < text.value.length; count += 1)
    end += (text.value.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  return sliceText(text, 0, end);
}

function formatBytes(all: Uint8Array, verb: "x" | "X", flags: Flags): string {
  const bytes = flags.precision === undefined ? all : all.subarray(0, flags.precision);
  const prefix = flags.sharp ? `0${verb}` : "";
  const lower = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("hex");
  const digits = verb === "X" ? lower.toUpperCase() : lower;
  const text = flags.space ? (digits.match(/../g) ?? []).map((pair) => prefix + pair).join(" ") : prefix + digits;
  const content = bytes.length === 0 ? "" : text;
  const fill = padding(content, flags);
  return flags.minus && content !== "" ? content + fill : fill + content;
}

/** Prints a value as `%v` does, without its origin. */
export function printPlain(value: Value): string {
  const printer = new Printer();
  printer.print(sourced(value), "v", noFlags);
  return printer.finish().value;
}
