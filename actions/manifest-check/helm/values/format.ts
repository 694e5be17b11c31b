import { noFlags, parseDirective } from "./directive.ts";
import { formatFloat } from "./float.ts";
import { typeOf } from "./kinds.ts";
import { Printer, printPlain } from "./printer.ts";
import { sliceText } from "./text.ts";
import { GoInteger, type Sourced, sourced, type Value } from "./value.ts";

export { quoteGo, quoteText } from "./quote.ts";

/**
 * Formats a value as Go's `%v` does. nil becomes `<nil>`; the output of a template writes `<no value>` instead.
 * @throws LimitError beyond 32 MiB, or 500 levels of lists and maps
 */
export function formatValue(value: Value): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return formatFloat(value, "g");
  if (typeof value === "boolean") return String(value);
  if (value instanceof GoInteger && !value.type.startsWith("time.")) return String(value.value);
  return printPlain(value);
}

/** Formats a value as `formatValue` does. Texts and other scalars keep their origins, also within lists and maps. */
export function formatSourced({ value, origin }: Sourced): Sourced<string> {
  if (value === null || typeof value !== "object" || origin === undefined) {
    if (typeof value === "string") return { value, origin };
    if (value === null || typeof value !== "object") return sourced(formatValue(value), origin);
  }
  const printer = new Printer();
  printer.print({ value, origin }, "v", noFlags);
  return printer.finish();
}

/**
 * Formats operands as Go's `fmt.Sprintf` does, including its messages for wrong formats: `%!d(string=a)`. Literal
 * parts of the format and operands keep their origins. Widths and precisions have Go's limit of 1,000,000.
 * @throws LimitError beyond 32 MiB
 */
export function sprintf(format: Sourced<string>, args: readonly Sourced[]): Sourced<string> {
  const printer = new Printer();
  const text = format.value;
  let isReordered = false;
  let argument = 0;
  for (let position = 0; position < text.length; ) {
    const percent = text.indexOf("%", position);
    const end = percent === -1 ? text.length : percent;
    if (end > position) {
      const literal = sliceText(format, position, end);
      printer.write(literal.value, literal.origin);
    }
    if (percent === -1) break;
    const directive = parseDirective(text, percent + 1, argument, args.length, (index) => toSize(args[index]));
    const { verb, flags, hasBadIndex } = directive;
    argument = directive.argument;
    position = directive.end;
    isReordered ||= directive.isReordered;
    printer.write(directive.problems);
    const operand = args[argument];
    if (verb === undefined) printer.write("%!(NOVERB)");
    else if (verb === "%") printer.write("%");
    else if (hasBadIndex) printer.write(`%!${verb}(BADINDEX)`);
    else if (operand === undefined) printer.write(`%!${verb}(MISSING)`);
    else {
      printer.print(operand, verb, flags);
      argument += 1;
    }
  }
  if (!isReordered && argument < args.length) writeExtra(printer, args.slice(argument));
  return printer.finish();
}

function writeExtra(printer: Printer, args: readonly Sourced[]): void {
  printer.write("%!(EXTRA ");
  for (const [index, operand] of args.entries()) {
    if (index > 0) printer.write(", ");
    if (operand.value !== null) printer.write(`${typeOf(operand.value)}=`);
    printer.print(operand, "v", noFlags);
  }
  printer.write(")");
}

function toSize(operand: Sourced | undefined): number | undefined {
  return operand?.value instanceof GoInteger ? Number(operand.value.value) : undefined;
}

/** Formats operands as Go's `fmt.Sprint` does: with a blank between two operands that are both not texts. */
export function sprint(args: readonly Sourced[]): Sourced<string> {
  const [only] = args;
  if (only !== undefined && args.length === 1) return formatSourced(only);
  const printer = new Printer();
  let wasText = true;
  for (const operand of args) {
    const isText = typeof operand.value === "string";
    if (!isText && !wasText) printer.write(" ");
    printer.print(operand, "v", noFlags);
    wasText = isText;
  }
  return printer.finish();
}

/** Formats operands as Go's `fmt.Sprintln` does: with blanks between them and a line end. */
export function sprintln(args: readonly Sourced[]): Sourced<string> {
  const printer = new Printer();
  for (const [index, operand] of args.entries()) {
    if (index > 0) printer.write(" ");
    printer.print(operand, "v", noFlags);
  }
  printer.write("\n");
  return printer.finish();
}
