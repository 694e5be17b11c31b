import { deriveOrigin } from "../../values/text.ts";
import { type Sourced, sourced } from "../../values/value.ts";
import { spendText, textAt } from "../arguments.ts";
import { define, type FunctionTable } from "../define.ts";
import { isSpace, mapCharacters, toLower, toTitle, toUpper } from "./characters.ts";
import { toCamelCase, toLowerWords } from "./words.ts";

/** How much more work than others a function has for each character. */
const slow = 25;

/** Functions that change the case of letters. */
export const caseFunctions: FunctionTable = {
  upper: converter((text) => (isAscii(text) ? text.toUpperCase() : mapCharacters(text, toUpper))),
  lower: converter((text) => (isAscii(text) ? text.toLowerCase() : mapCharacters(text, toLower))),
  title: converter(toTitleCase, slow),
  untitle: converter((text) => mapFirst(text, toLower), slow),
  swapcase: converter(swapCase, slow),
  camelcase: converter(toCamelCase, slow),
  snakecase: converter((text) => toLowerWords(text, "_"), slow),
  kebabcase: converter((text) => toLowerWords(text, "-"), slow),
};

function converter(convert: (text: string) => string, cost = 1) {
  return define(["string"], (args, context) => {
    const text = textAt(args, 0);
    spendText(context, text.value.length);
    context.spend(Math.ceil((text.value.length * cost) / 100));
    const converted = convert(text.value);
    return keepPlaces(text, converted);
  });
}

/** Keeps the origin of each character if a text has its length still. */
function keepPlaces(text: Sourced<string>, converted: string): Sourced<string> {
  const isAligned = converted.length === text.value.length;
  return sourced(converted, isAligned ? text.origin : deriveOrigin([text]));
}

function isAscii(text: string): boolean {
  return !/[^\x00-\x7f]/.test(text);
}

const wordCharacter = /[\p{L}\p{Nd}]/u;

function toTitleCase(text: string): string {
  let previous = " ";
  return mapCharacters(text, (character) => {
    const isFirst = isSeparator(previous);
    previous = character;
    return isFirst ? toTitle(character) : character;
  });
}

function isSeparator(character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return !/[0-9A-Za-z_]/.test(character);
  return !wordCharacter.test(character) && isSpace(point);
}

/** Maps the first character of each word. */
function mapFirst(text: string, map: (character: string) => string): string {
  let isFirst = true;
  return mapCharacters(text, (character) => {
    if (isSpace(character.codePointAt(0) ?? 0)) {
      isFirst = true;
      return character;
    }
    const mapped = isFirst ? map(character) : character;
    isFirst = false;
    return mapped;
  });
}

function swapCase(text: string): string {
  let isFirst = true;
  return mapCharacters(text, (character) => {
    const wasFirst = isFirst;
    if (/\p{Lu}|\p{Lt}/u.test(character)) {
      isFirst = false;
      return toLower(character);
    }
    if (!/\p{Ll}/u.test(character)) {
      isFirst = isSpace(character.codePointAt(0) ?? 0);
      return character;
    }
    isFirst = false;
    return wasFirst ? toTitle(character) : toUpper(character);
  });
}
