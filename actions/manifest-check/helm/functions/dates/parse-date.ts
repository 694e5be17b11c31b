import { monthName } from "../../values/duration.ts";
import { FunctionError } from "../../values/value.ts";
import { dateOfYearDay, daysIn, type Moment, momentOf, utc } from "./calendar.ts";
import { dayNames } from "./format-date.ts";
import { type LayoutPart, parseLayout } from "./layout.ts";
import { quoteForTime } from "./parse-duration.ts";

const monthNames = Array.from({ length: 12 }, (_, index) => monthName(index + 1));

/**
 * Parses a time by a layout of Go (`time.Parse`). Without a zone it is UTC.
 * @throws FunctionError with Go's words
 */
export function parseDate(layout: string, value: string): Moment {
  return new DateParser(layout, value).parse();
}

/** Thrown inside of the parser for an element that does not match. */
class Mismatch extends Error {}

class DateParser {
  readonly #layout: string;
  readonly #whole: string;
  #value: string;
  #year = 0;
  #month = -1;
  #day = -1;
  #yearDay = -1;
  #hour = 0;
  #minute = 0;
  #second = 0;
  #nanosecond = 0;
  #half: "am" | "pm" | undefined;
  /** Set by `Z` and `UTC`, which win over the others. */
  #isUtc = false;
  #offset: number | undefined;
  #zoneName = "";

  constructor(layout: string, value: string) {
    this.#layout = layout;
    this.#whole = value;
    this.#value = value;
  }

  parse(): Moment {
    const parts = parseLayout(this.#layout);
    for (const [index, part] of parts.entries()) {
      this.#skip(part.prefix);
      if (part.element === undefined) break;
      const before = this.#value;
      try {
        this.#parseElement(part, parts[index + 1]);
      } catch (error) {
        if (error instanceof Mismatch) throw this.#fail(part.text, before);
        throw error;
      }
    }
    if (this.#value !== "") throw this.#failWith(`: extra text: ${quoteForTime(this.#value)}`);
    if (this.#half === "pm" && this.#hour < 12) this.#hour += 12;
    if (this.#half === "am" && this.#hour === 12) this.#hour = 0;
    this.#resolveDay();
    return this.#build();
  }

  /** Puts the date and clock into their zone. An abbreviation alone does not move them, because only UTC is known. */
  #build(): Moment {
    const fields = {
      year: this.#year,
      month: this.#month,
      day: this.#day,
      hour: this.#hour,
      minute: this.#minute,
      second: this.#second,
      nanosecond: this.#nanosecond,
    };
    const name = this.#zoneName;
    if (this.#isUtc || (this.#offset === undefined && name === "")) return momentOf(fields, utc);
    if (this.#offset !== undefined)
      return momentOf(fields, this.#offset === 0 && name === "" ? utc : { name, offset: this.#offset });
    const offset = /^GMT[-+]/.test(name) ? Number(name.slice(3)) * 3600 : 0;
    return { ...momentOf(fields, utc), zone: { name, offset } };
  }

  #fail(element: string, rest: string): FunctionError {
    const [whole, layout, text, wanted] = [this.#whole, this.#layout, rest, element].map(quoteForTime);
    return new FunctionError(`parsing time ${whole} as ${layout}: cannot parse ${text} as ${wanted}`);
  }

  #failWith(message: string): FunctionError {
    return new FunctionError(`parsing time ${quoteForTime(this.#whole)}${message}`);
  }

  /** Skips text of the layout. A blank in it stands for any number of blanks. */
  #skip(prefix: string): void {
    for (let index = 0; index < prefix.length; ) {
      if (prefix[index] === " ") {
        if (this.#value !== "" && this.#value[0] !== " ") throw this.#fail(prefix, this.#value);
        while (prefix[index] === " ") index += 1;
        this.#value = this.#value.replace(/^ +/, "");
        continue;
      }
      if (this.#value === "" || this.#value[0] !== prefix[index]) throw this.#fail(prefix, this.#value);
      this.#value = this.#value.slice(1);
      index += 1;
    }
  }

  /** Removes what a pattern matches at the start. */
  #take(pattern: RegExp): string {
    const match = pattern.exec(this.#value);
    if (match === null || match.index !== 0) throw new Mismatch();
    this.#value = this.#value.slice(match[0].length);
    return match[0];
  }

  #takeNumber(isFixed: boolean): number {
    return Number(this.#take(isFixed ? /^[0-9]{2}/ : /^[0-9]{1,2}/));
  }

  #takeRange(isFixed: boolean, first: number, last: number, name: string): number {
    const number = this.#takeNumber(isFixed);
    if (number < first || number > last) throw this.#failWith(`: ${name} out of range`);
    return number;
  }

  #takeName(names: readonly string[], length?: number): number {
    const index = names.findIndex((name) => {
      const wanted = name.slice(0, length);
      return this.#value.slice(0, wanted.length).toLowerCase() === wanted.toLowerCase();
    });
    if (index === -1) throw new Mismatch();
    this.#value = this.#value.slice((names[index] ?? "").slice(0, length).length);
    return index;
  }

  #parseElement(part: LayoutPart, next: LayoutPart | undefined): void {
    const { element = "", text } = part;
    switch (element) {
      case "2006":
        this.#year = Number(this.#take(/^[0-9]{4}/));
        break;
      case "06": {
        const year = Number(this.#take(/^(?:[0-9]{2}|[-+][0-9])/));
        this.#year = year + (year >= 69 ? 1900 : 2000);
        break;
      }
      case "Jan":
      case "January":
        this.#month = this.#takeName(monthNames, element === "Jan" ? 3 : undefined) + 1;
        break;
      case "1":
      case "01":
        this.#month = this.#takeRange(element === "01", 1, 12, "month");
        break;
      case "Mon":
      case "Monday":
        this.#takeName(dayNames, element === "Mon" ? 3 : undefined);
        break;
      case "2":
      case "_2":
      case "02":
        if (element === "_2") this.#value = this.#value.replace(/^ /, "");
        this.#day = this.#takeNumber(element === "02");
        break;
      case "__2":
      case "002":
        if (element === "__2") this.#value = this.#value.replace(/^ {1,2}/, "");
        this.#yearDay = Number(this.#take(element === "002" ? /^[0-9]{3}/ : /^[0-9]{1,3}/));
        break;
      case "15":
        this.#hour = this.#takeRange(false, 0, 23, "hour");
        break;
      case "3":
      case "03":
        this.#hour = this.#takeRange(element === "03", 0, 12, "hour");
        break;
      case "4":
      case "04":
        this.#minute = this.#takeRange(element === "04", 0, 59, "minute");
        break;
      case "5":
      case "05":
        this.#second = this.#takeRange(element === "05", 0, 59, "second");
        if (next?.element?.startsWith("fraction") !== true || next.prefix !== "") this.#takeFraction(/^[.,][0-9]+/);
        break;
      case "PM":
      case "pm":
        this.#half = this.#take(element === "PM" ? /^[AP]M/ : /^[ap]m/).toLowerCase() as "am" | "pm";
        break;
      case "fraction0": {
        const count = text.length - 1;
        if (!this.#takeFraction(new RegExp(`^[.,][0-9]{${Math.min(count, 1000)}}`))) throw new Mismatch();
        break;
      }
      case "fraction9":
        this.#takeFraction(/^[.,][0-9]+/);
        break;
      case "MST":
        this.#takeZoneName();
        break;
      default:
        this.#takeOffset(element);
    }
  }

  #takeFraction(pattern: RegExp): boolean {
    const match = pattern.exec(this.#value);
    if (match === null) return false;
    this.#value = this.#value.slice(match[0].length);
    this.#nanosecond = Number(match[0].slice(1, 10).padEnd(9, "0"));
    return true;
  }

  #takeOffset(element: string): void {
    if (element.startsWith("Z") && this.#value.startsWith("Z")) {
      this.#value = this.#value.slice(1);
      this.#isUtc = true;
      return;
    }
    const form = element.slice(1).replace("07", "([0-9]{2})").replaceAll("00", "([0-9]{2})");
    const text = this.#take(new RegExp(`^[-+]${form}`));
    const [hours = 0, minutes = 0, seconds = 0] = text.match(/[0-9]{2}/g)?.map(Number) ?? [];
    if (hours > 24) throw this.#failWith(": time zone offset hour out of range");
    if (minutes > 60) throw this.#failWith(": time zone offset minute out of range");
    if (seconds > 60) throw this.#failWith(": time zone offset second out of range");
    const offset = (hours * 60 + minutes) * 60 + seconds;
    this.#offset = text.startsWith("-") && offset !== 0 ? -offset : offset;
  }

  /** Takes an abbreviation. */
  #takeZoneName(): void {
    if (this.#value.startsWith("UTC")) {
      this.#value = this.#value.slice(3);
      this.#isUtc = true;
      return;
    }
    this.#zoneName = this.#take(
      /^(?:ChST|MeST|GMT(?:[-+]0*(?:2[0-3]|1?[0-9])(?![0-9]))?|[-+]0*(?:2[0-3]|1?[0-9])(?![0-9])|WITA(?![A-Z])|[A-Z]{4}T(?![A-Z])|[A-Z]{3}T(?![A-Z])|[A-Z]{3}(?![A-Z]))/,
    );
  }

  #resolveDay(): void {
    if (this.#yearDay < 0) {
      this.#month = Math.max(this.#month, 1);
      if (this.#day < 0) this.#day = 1;
    } else this.#resolveYearDay();
    if (this.#day < 1 || this.#day > daysIn(this.#year, this.#month)) throw this.#failWith(": day out of range");
  }

  #resolveYearDay(): void {
    const date = dateOfYearDay(this.#year, this.#yearDay);
    if (date === undefined) throw this.#failWith(": day-of-year out of range");
    if (this.#month >= 0 && this.#month !== date.month) throw this.#failWith(": day-of-year does not match month");
    if (this.#day >= 0 && this.#day !== date.day) throw this.#failWith(": day-of-year does not match day");
    this.#month = date.month;
    this.#day = date.day;
  }
}
