import type { ShellWord } from "./model.ts";
import { findArithmeticEnd } from "./scan.ts";

const metacharacters = new Set([" ", "\t", "\r", "\n", ";", "&", "|", "(", ")", "<", ">"]);

/** Returns true for a character that ends an unquoted word. */
export function isMeta(char: string | undefined): boolean {
  return char === undefined || metacharacters.has(char);
}

/** Parses the commands of a substitution from `start`. Returns the index after its closing character. */
export type SubstitutionParser = (start: number, close: ")" | "`") => number;

/** Reads shell words (POSIX.1-2024 XCU 2.2 quoting, 2.6 expansions, with bash's `$'…'` and process substitutions). */
export class WordReader {
  readonly #text: string;
  readonly #substitution: SubstitutionParser;
  #value = "";
  #quoted = false;
  #expands = false;

  constructor(text: string, substitution: SubstitutionParser) {
    this.#text = text;
    this.#substitution = substitution;
  }

  /** Reads the word at `start`, up to an unquoted metacharacter or `limit`. `start` is not a metacharacter. */
  read(start: number, limit: number): ShellWord {
    const outer = [this.#value, this.#quoted, this.#expands] as const;
    this.#value = "";
    this.#quoted = false;
    this.#expands = false;
    let position = start;
    while (position < limit && !isMeta(this.#text[position])) position = this.#unquoted(position, limit);
    const end = Math.min(position, limit);
    const word: ShellWord = {
      raw: this.#text.slice(start, end),
      value: this.#value,
      quoted: this.#quoted,
      expands: this.#expands,
      start,
      end,
    };
    [this.#value, this.#quoted, this.#expands] = outer;
    return word;
  }

  #unquoted(position: number, limit: number): number {
    const char = this.#text[position] ?? "";
    if (char === "'") return this.#single(position + 1, limit);
    if (char === '"') return this.#double(position + 1, limit);
    if (char === "$" || char === "`") return this.#expansion(position, limit);
    if (char === "\\") {
      this.#quoted = true;
      if (this.#text[position + 1] !== "\n") this.#value += this.#text[position + 1] ?? "";
      return position + 2;
    }
    this.#value += char;
    return position + 1;
  }

  #single(start: number, limit: number): number {
    this.#quoted = true;
    const close = this.#text.indexOf("'", start);
    const end = close === -1 || close > limit ? limit : close;
    this.#value += this.#text.slice(start, end);
    return end + 1;
  }

  #double(start: number, limit: number): number {
    this.#quoted = true;
    let position = start;
    while (position < limit && this.#text[position] !== '"') {
      const char = this.#text[position] ?? "";
      const next = this.#text[position + 1];
      if (char === "\\" && next !== undefined) {
        if (!'"$`\\\n'.includes(next)) this.#value += char;
        if (next !== "\n") this.#value += next;
        position += 2;
      } else if (char === "$" || char === "`") position = this.#expansion(position, limit);
      else {
        this.#value += char;
        position += 1;
      }
    }
    return position + 1;
  }

  #expansion(start: number, limit: number): number {
    const end = Math.min(this.#expansionEnd(start, limit), limit);
    if (end > start + 1) this.#expands = true;
    this.#value += this.#text.slice(start, end);
    return Math.max(end, start + 1);
  }

  #expansionEnd(start: number, limit: number): number {
    if (this.#text[start] === "`") return this.#substitution(start + 1, "`");
    const next = this.#text[start + 1];
    if (this.#text.startsWith("((", start + 1)) return findArithmeticEnd(this.#text, start + 3, limit);
    if (next === "(") return this.#substitution(start + 2, ")");
    if (next === "{") return this.#braceEnd(start + 2, limit);
    const name = /^(?:[A-Za-z_]\w*|[0-9@*#?$!-])/.exec(this.#text.slice(start + 1, start + 129));
    return start + 1 + (name?.[0].length ?? 0);
  }

  /** Returns the index after the `}` that closes `${`, past quotes and nested expansions. */
  #braceEnd(start: number, limit: number): number {
    let open = 1;
    let position = start;
    while (position < limit) {
      const char = this.#text[position];
      if (char === "\\") position += 1;
      else if (char === "{" && this.#text[position - 1] === "$") open += 1;
      else if (char === "}") {
        open -= 1;
        if (open === 0) return position + 1;
      } else if (char === "`" || (char === "$" && this.#text[position + 1] === "(")) {
        position = this.#expansionEnd(position, limit);
        continue;
      } else if (char === "'" && this.#text[start - 3] !== '"') {
        const close = this.#text.indexOf("'", position + 1);
        if (close !== -1 && close < limit) position = close;
      }
      position += 1;
    }
    return limit;
  }
}
