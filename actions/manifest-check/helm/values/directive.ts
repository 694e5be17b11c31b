/** How a value is printed: flags, width and precision of a directive such as `%-8.3f`. */
export interface Flags {
  readonly plus: boolean;
  readonly minus: boolean;
  readonly sharp: boolean;
  readonly space: boolean;
  readonly zero: boolean;
  /** `%+v`. */
  readonly plusV: boolean;
  /** `%#v`. */
  readonly sharpV: boolean;
  readonly width: number | undefined;
  readonly precision: number | undefined;
}

/** Flags of `%v`. */
export const noFlags: Flags = {
  plus: false,
  minus: false,
  sharp: false,
  space: false,
  zero: false,
  plusV: false,
  sharpV: false,
  width: undefined,
  precision: undefined,
};

/** A directive of a format, which starts behind the percent sign. */
export interface Directive {
  readonly flags: Flags;
  /** Undefined if the format ends too early. */
  readonly verb: string | undefined;
  /** Index of the operand for the verb. */
  readonly argument: number;
  readonly hasBadIndex: boolean;
  /** Whether the directive contains an index in brackets. */
  readonly isReordered: boolean;
  /** Errors about widths and precisions, which are printed first. */
  readonly problems: string;
  /** Offset behind the directive. */
  readonly end: number;
}

/** Largest width and precision of Go. */
const maxSize = 1_000_000;

/** Reads integer operands for `*`: undefined for another type. */
export type ReadInteger = (argument: number) => number | undefined;

/** Parses one directive of a format as Go does (`fmt.Sprintf`). */
export function parseDirective(
  format: string,
  start: number,
  firstArgument: number,
  argumentCount: number,
  readInteger: ReadInteger,
): Directive {
  return new DirectiveParser(format, start, firstArgument, argumentCount, readInteger).parse();
}

class DirectiveParser {
  readonly #format: string;
  readonly #count: number;
  readonly #readInteger: ReadInteger;
  #position: number;
  #argument: number;
  #hasBadIndex = false;
  #isReordered = false;
  #afterIndex = false;
  #problems = "";

  constructor(format: string, start: number, argument: number, count: number, readInteger: ReadInteger) {
    this.#format = format;
    this.#position = start;
    this.#argument = argument;
    this.#count = count;
    this.#readInteger = readInteger;
  }

  parse(): Directive {
    const flags: { -readonly [Name in keyof Flags]: Flags[Name] } = { ...noFlags };
    this.#parseFlags(flags);
    this.#parseIndex();
    this.#parseWidth(flags);
    this.#parsePrecision(flags);
    if (!this.#afterIndex) this.#parseIndex();
    const point = this.#format.codePointAt(this.#position);
    const verb = point === undefined ? undefined : String.fromCodePoint(point);
    if (verb === "v" || verb === "w") {
      flags.sharpV = flags.sharp;
      flags.plusV = flags.plus;
      flags.sharp = false;
      flags.plus = false;
    }
    return {
      flags,
      verb: verb !== undefined && !verb.isWellFormed() ? "\ufffd" : verb,
      argument: this.#argument,
      hasBadIndex: this.#hasBadIndex,
      isReordered: this.#isReordered,
      problems: this.#problems,
      end: this.#position + (verb?.length ?? 0),
    };
  }

  #parseFlags(flags: { -readonly [Name in keyof Flags]: Flags[Name] }): void {
    for (; ; this.#position += 1) {
      const character = this.#format[this.#position];
      if (character === "#") flags.sharp = true;
      else if (character === "0") flags.zero = true;
      else if (character === "+") flags.plus = true;
      else if (character === "-") flags.minus = true;
      else if (character === " ") flags.space = true;
      else return;
    }
  }

  #parseWidth(flags: { -readonly [Name in keyof Flags]: Flags[Name] }): void {
    if (this.#format[this.#position] !== "*") {
      flags.width = this.#parseNumber();
      if (this.#afterIndex && flags.width !== undefined) this.#hasBadIndex = true;
      return;
    }
    const width = this.#parseStar();
    if (width === undefined) this.#problems += "%!(BADWIDTH)";
    else if (width >= 0) flags.width = width;
    else {
      flags.width = -width;
      flags.minus = true;
      flags.zero = false;
    }
  }

  #parsePrecision(flags: { -readonly [Name in keyof Flags]: Flags[Name] }): void {
    if (this.#format[this.#position] !== "." || this.#position + 1 >= this.#format.length) return;
    this.#position += 1;
    if (this.#afterIndex) this.#hasBadIndex = true;
    this.#parseIndex();
    if (this.#format[this.#position] !== "*") {
      flags.precision = this.#parseNumber() ?? 0;
      return;
    }
    const precision = this.#parseStar();
    if (precision === undefined || precision < 0) this.#problems += "%!(BADPREC)";
    else flags.precision = precision;
  }

  /** Takes the next operand as a size. */
  #parseStar(): number | undefined {
    this.#position += 1;
    this.#afterIndex = false;
    if (this.#argument >= this.#count) return undefined;
    const size = this.#readInteger(this.#argument);
    this.#argument += 1;
    return size === undefined || Math.abs(size) > maxSize ? undefined : size;
  }

  /** Parses digits. A number that is too large consumes the rest of the format, as in Go. */
  #parseNumber(end = this.#format.length): number | undefined {
    let number: number | undefined;
    for (; this.#position < end; this.#position += 1) {
      const digit = this.#format.charCodeAt(this.#position) - 48;
      if (!(digit >= 0 && digit <= 9)) break;
      if (number !== undefined && number > maxSize) {
        this.#position = end;
        return undefined;
      }
      number = (number ?? 0) * 10 + digit;
    }
    return number;
  }

  /** Parses an index such as `[2]`. */
  #parseIndex(): void {
    this.#afterIndex = false;
    if (this.#format[this.#position] !== "[") return;
    this.#isReordered = true;
    const start = this.#position;
    const close = this.#format.indexOf("]", start + 1);
    if (close === -1 || this.#format.length - start < 3) {
      this.#hasBadIndex = true;
      this.#position = start + 1;
      return;
    }
    this.#position = start + 1;
    const number = this.#parseNumber(close);
    const isNumber = number !== undefined && this.#position === close;
    this.#position = close + 1;
    if (isNumber && number >= 1 && number <= this.#count) this.#argument = number - 1;
    else this.#hasBadIndex = true;
    this.#afterIndex = isNumber;
  }
}
