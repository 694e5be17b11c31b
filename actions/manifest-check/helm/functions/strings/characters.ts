/** Returns whether Go takes a character for a blank (`unicode.IsSpace`). */
export function isSpace(point: number): boolean {
  if (point < 0x80) return point === 0x20 || (point >= 9 && point <= 13);
  return (
    point === 0x85 ||
    point === 0xa0 ||
    point === 0x1680 ||
    (point >= 0x2000 && point <= 0x200a) ||
    point === 0x2028 ||
    point === 0x2029 ||
    point === 0x202f ||
    point === 0x205f ||
    point === 0x3000
  );
}

/** Maps each character, and bytes that are not UTF-8 to U+FFFD, as Go's `strings.Map` does. */
export function mapCharacters(text: string, map: (character: string, index: number) => string): string {
  let mapped = "";
  let index = 0;
  for (const character of text) {
    mapped += map(character.isWellFormed() ? character : "\ufffd", index);
    index += character.length;
  }
  return mapped;
}

/** Returns the upper-case form of a character if that is one character, as Go's `unicode.ToUpper` does. */
export function toUpper(character: string): string {
  return keepSingle(character, character.toUpperCase(), simpleUpper);
}

/** Returns the lower-case form of a character, as Go's `unicode.ToLower` does. */
export function toLower(character: string): string {
  return keepSingle(character, character.toLowerCase(), simpleLower);
}

/** Returns the title-case form of a character, as Go's `unicode.ToTitle` does. */
export function toTitle(character: string): string {
  const special = simpleTitle.get(character);
  if (special !== undefined) return special;
  return /[\u10d0-\u10fa\u10fd-\u10ff]/.test(character) ? character : toUpper(character);
}

function keepSingle(character: string, mapped: string, exceptions: ReadonlyMap<string, string>): string {
  if (mapped.length === 1 || mapped.length === character.length) {
    const isSingle = mapped.length === 1 || (mapped.codePointAt(0) ?? 0) > 0xffff;
    if (isSingle) return mapped;
  }
  return exceptions.get(character) ?? character;
}

const simpleLower: ReadonlyMap<string, string> = new Map([["\u0130", "i"]]);

/** Characters with an iota below them, whose complete upper-case form is two characters. */
const simpleUpper: ReadonlyMap<string, string> = new Map([
  ...[0x1f80, 0x1f90, 0x1fa0].flatMap((start) =>
    Array.from({ length: 8 }, (_, index): [string, string] => [
      String.fromCharCode(start + index),
      String.fromCharCode(start + index + 8),
    ]),
  ),
  ["\u1fb3", "\u1fbc"],
  ["\u1fc3", "\u1fcc"],
  ["\u1ff3", "\u1ffc"],
]);

const simpleTitle: ReadonlyMap<string, string> = new Map(
  ["\u01c4", "\u01c7", "\u01ca", "\u01f1"].flatMap((upper) => {
    const title = String.fromCharCode(upper.charCodeAt(0) + 1);
    return [upper, title, String.fromCharCode(upper.charCodeAt(0) + 2)].map((form): [string, string] => [form, title]);
  }),
);
