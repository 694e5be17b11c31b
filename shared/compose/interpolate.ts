/** A text after interpolation. */
export interface Interpolated {
  readonly text: string;
  /** Variables without a value or default. The text contains them as written. */
  readonly missing: readonly string[];
  /** The syntax error, if any. */
  readonly problem?: string;
}

export type Lookup = (name: string) => string | undefined;

const maxLength = 64 * 1024;
const maxDepth = 16;
const name = /[A-Za-z_][A-Za-z0-9_]*/y;

class MalformedError extends Error {}

/**
 * Interpolates variables as Compose does (Compose Specification, 12 Interpolation): `$X`, `${X}`, `${X:-default}`,
 * `${X-default}`, `${X:?error}`, `${X?error}`, `${X:+other}`, `${X+other}`, nested, and `$$` for a dollar sign. A
 * dollar sign that starts nothing stays as it is, as in Compose 2. Pure; never throws.
 */
export function interpolate(text: string, lookup: Lookup): Interpolated {
  if (!text.includes("$")) return { text, missing: [] };
  const reader = new Reader(text, lookup);
  try {
    return { text: reader.read(0), missing: reader.missing };
  } catch (error) {
    if (error instanceof MalformedError) return { text, missing: [], problem: error.message };
    throw error;
  }
}

class Reader {
  readonly missing: string[] = [];
  readonly #text: string;
  readonly #lookup: Lookup;
  #at = 0;

  constructor(text: string, lookup: Lookup) {
    this.#text = text;
    this.#lookup = lookup;
  }

  /** Reads to the end of the text or, inside braces, to the closing brace. */
  read(depth: number): string {
    if (depth > maxDepth) throw new MalformedError("its variables are nested too deeply");
    let result = "";
    while (this.#at < this.#text.length) {
      const character = this.#text[this.#at] ?? "";
      if (character === "}" && depth > 0) return result;
      this.#at += 1;
      result += character === "$" ? this.#variable(depth) : character;
      if (result.length > maxLength) throw new MalformedError(`it exceeds ${maxLength} characters`);
    }
    if (depth > 0) throw new MalformedError("a brace is not closed");
    return result;
  }

  #variable(depth: number): string {
    const start = this.#at - 1;
    if (this.#text[this.#at] === "$") {
      this.#at += 1;
      return "$";
    }
    const braced = this.#text[this.#at] === "{";
    if (braced) this.#at += 1;
    const variableName = this.#name();
    if (variableName === undefined && braced)
      throw new MalformedError("braces contain no variable; write $$ for a dollar sign");
    if (variableName === undefined) return "$";
    const value = this.#lookup(variableName);
    const result = braced ? this.#braced(value, depth) : value;
    if (result !== undefined) return result;
    this.missing.push(variableName);
    return this.#text.slice(start, this.#at);
  }

  /** Evaluates the modifier after the name in braces. Returns undefined if it needs the variable's unknown value. */
  #braced(value: string | undefined, depth: number): string | undefined {
    const [operator = ""] = /^:?[-?+]/.exec(this.#text.slice(this.#at, this.#at + 2)) ?? [];
    this.#at += operator.length;
    if (operator === "" && this.#text[this.#at] !== "}")
      throw new MalformedError("braces contain more than a variable");
    const outer = this.missing.length;
    const other = this.read(depth + 1);
    this.#at += 1;
    const isSet = value !== undefined && !(operator.startsWith(":") && value === "");
    const takesOther = operator.endsWith("-") ? !isSet : operator.endsWith("+") && isSet;
    if (!takesOther) this.missing.splice(outer);
    if (takesOther) return other;
    if (operator.endsWith("+")) return "";
    return operator.endsWith("?") && !isSet ? undefined : value;
  }

  #name(): string | undefined {
    name.lastIndex = this.#at;
    const [match] = name.exec(this.#text) ?? [];
    this.#at += match?.length ?? 0;
    return match;
  }
}
