import { isSpace, toLower, toUpper } from "./characters.ts";

type WordKind = "invalid" | "number" | "upper" | "letters" | "connector" | "punctuation" | "other";

interface Word {
  readonly kind: WordKind;
  readonly text: string;
}

function isConnector(character: string): boolean {
  return character === "-" || character === "_" || isSpace(character.codePointAt(0) ?? 0);
}

/** Returns whether a character is a letter that has words: not a Chinese character. */
function isLetter(character: string): boolean {
  if (!/\p{L}/u.test(character)) return false;
  const point = character.codePointAt(0) ?? 0;
  return !(
    (point >= 0x4e00 && point <= 0x9fcc) ||
    (point >= 0x3400 && point <= 0x4d85) ||
    (point >= 0x20000 && point <= 0x2b81d)
  );
}

const isUpper = (character: string): boolean => /\p{Lu}/u.test(character);
const isNumber = (character: string): boolean => /\p{N}/u.test(character);
const isPunctuation = (character: string): boolean => /\p{P}/u.test(character);
/** Go reads bytes that are not UTF-8, and U+FFFD, as the same error, and skips them. */
const isInvalid = (character: string): boolean => character === "\ufffd" || !character.isWellFormed();

/**
 * Converts names to words that a connector joins, as sprig's `snakecase` and `kebabcase` do: `HTTPServer2Go` becomes
 * `http_server2_go`.
 */
export function toLowerWords(text: string, connector: string): string {
  const words = new WordReader(text);
  let result = "";
  const add = ({ kind, text: word }: Word): void => {
    result += kind === "upper" || kind === "connector" ? lowerWord(word, connector) : word;
  };
  /** Adds words and numbers up to the next other word, which a connector precedes. */
  const addRun = (): void => {
    while (words.is("letters") || words.is("number")) {
      add(words.current);
      words.advance();
    }
    if (!words.is("invalid")) separate();
  };
  const separate = (): void => {
    if (!words.is("connector") && !words.is("punctuation")) result += connector;
  };
  while (words.hasMore) {
    const previous = words.current;
    if (previous.kind !== "connector") add(previous);
    words.advance();
    if (previous.kind === "number") addRun();
    else if (previous.kind === "connector") add(previous);
    else if (previous.kind !== "punctuation") {
      if (!words.is("number")) separate();
      else if (words.hasMore) {
        const number = words.current;
        words.advance();
        if (words.is("letters")) {
          result += connector;
          add(number);
          addRun();
        } else {
          // A number belongs to the word before it.
          add(number);
          separate();
        }
      }
    }
  }
  add(words.current);
  return result;
}

function lowerWord(word: string, connector: string): string {
  let lowered = "";
  for (const character of word) {
    if (isConnector(character)) lowered += connector;
    else if (isInvalid(character)) lowered += "\ufffd";
    else lowered += isUpper(character) ? toLower(character) : character;
  }
  return lowered;
}

/** Reads a text word by word. */
class WordReader {
  readonly #characters: readonly string[];
  #position = 0;
  current: Word;

  constructor(text: string) {
    this.#characters = [...text];
    this.current = this.#read();
  }

  /** Whether there is text behind the current word. */
  get hasMore(): boolean {
    return this.#position < this.#characters.length;
  }

  is(kind: WordKind): boolean {
    return this.current.kind === kind;
  }

  advance(): void {
    this.current = this.#read();
  }

  #read(): Word {
    const start = this.#position;
    const first = this.#peek("\ufffd");
    this.#position = first.end;
    const kind = this.#readKind(first.character, start);
    return { kind, text: this.#characters.slice(start, this.#position).join("") };
  }

  #readKind(first: string, start: number): WordKind {
    if (first === "\ufffd") return "invalid";
    if (isConnector(first)) return this.#skip(first, isConnector, "connector");
    if (isPunctuation(first)) return this.#skip(first, isPunctuation, "punctuation");
    if (isUpper(first)) {
      this.#readUpper(first, start);
      return "upper";
    }
    if (isLetter(first)) return this.#skip(first, (next) => isLetter(next) && !isUpper(next), "letters");
    if (isNumber(first)) return this.#skip(first, isNumber, "number");
    const isOther = (next: string): boolean =>
      !isConnector(next) && !isLetter(next) && !isNumber(next) && !isPunctuation(next);
    return this.#skip(first, isOther, "other");
  }

  /** Reads `Word`, or `HTTP` of `HTTPServer`. */
  #readUpper(first: string, start: number): void {
    if (!this.hasMore) return;
    const second = this.#peek(first);
    if (!isUpper(second.character)) {
      if (isLetter(second.character)) this.#skip(first, (next) => isLetter(next) && !isUpper(next), "upper");
      return;
    }
    let last = { ...second, start: this.#position };
    this.#position = second.end;
    while (this.hasMore) {
      const next = this.#peek(last.character);
      if (!isUpper(next.character)) {
        if (isLetter(next.character)) this.#position = Math.max(last.start, start);
        return;
      }
      last = { ...next, start: this.#position };
      this.#position = next.end;
    }
  }

  #skip(first: string, matches: (character: string) => boolean, kind: WordKind): WordKind {
    let previous = first;
    while (this.hasMore) {
      const next = this.#peek(previous);
      if (!matches(next.character)) break;
      previous = next.character;
      this.#position = next.end;
    }
    return kind;
  }

  /** Returns the next valid character. At the end of the text that is the previous one. */
  #peek(previous: string): { readonly character: string; readonly end: number } {
    for (let index = this.#position; index < this.#characters.length; index += 1) {
      const character = this.#characters[index] ?? "";
      if (!isInvalid(character)) return { character, end: index + 1 };
    }
    return { character: previous, end: this.#characters.length };
  }
}

/** Joins words at blanks, underscores and hyphens, as sprig's `camelcase` does: `http_server` becomes `HttpServer`. */
export function toCamelCase(text: string): string {
  const characters = Array.from(text, (character) => (isInvalid(character) ? "\ufffd" : character));
  const start = characters.findIndex((character) => !isConnector(character));
  // The library that sprig uses writes the last connector twice if there is nothing else.
  if (start === -1) return characters.join("") + (characters.at(-1) ?? "");
  let result = characters.slice(0, start).join("");
  let last = toUpper(characters[start] ?? "");
  for (const character of characters.slice(start + 1)) {
    const previous = last;
    if (isConnector(character) && isConnector(previous)) {
      result += previous;
      last = character;
    } else if (isConnector(previous)) last = toUpper(character);
    else {
      last = toLower(character);
      result += previous;
    }
  }
  return result + last;
}
