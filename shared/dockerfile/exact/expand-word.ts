/** Looks up a variable. Undefined if it has no value. */
export type ValueLookup = (name: string) => string | undefined;

/** Maximum number of characters of an expanded text. */
const maxLength = 16 * 1024;
const maxDepth = 16;
const bareName = /[A-Za-z_]\w*/y;
const braced = /\{([A-Za-z_]\w*)(:?[-+?])?/y;

interface Reader {
  readonly text: string;
  readonly escapeChar: string;
  readonly lookup: ValueLookup;
  position: number;
}

/**
 * Expands variables and removes quotes and escapes in one pass, as builders do (BuildKit
 * `frontend/dockerfile/shell/lex.go`), so that quotes in a value remain. A variable without a value is empty. Returns
 * undefined if the text has a form that builders process differently, or is too long. Pure.
 */
export function expandWord(text: string, escapeChar: string, lookup: ValueLookup): string | undefined {
  return read({ text, escapeChar, lookup, position: 0 }, false, 0);
}

function read(reader: Reader, isInBraces: boolean, depth: number): string | undefined {
  const { text, escapeChar } = reader;
  let result = "";
  let quote = "";
  while (reader.position < text.length) {
    if (result.length > maxLength) return undefined;
    const char = text[reader.position] ?? "";
    const next = text[reader.position + 1];
    reader.position += 1;
    if (quote === "'") {
      if (char === "'") quote = "";
      else result += char;
    } else if (char === escapeChar) {
      if (quote === '"' && next !== '"' && next !== "$" && next !== escapeChar) result += char;
      result += next ?? "";
      reader.position += 1;
    } else if (char === "$") {
      const value = readVariable(reader, depth);
      if (value === undefined) return undefined;
      result += value;
    } else if (char === quote) quote = "";
    else if (quote === "" && (char === "'" || char === '"')) quote = char;
    else if (isInBraces && quote === "" && char === "}") return result;
    else result += char;
  }
  return isInBraces || quote !== "" || result.length > maxLength ? undefined : result;
}

/** Reads what follows a `$`. */
function readVariable(reader: Reader, depth: number): string | undefined {
  const { text, position, lookup } = reader;
  bareName.lastIndex = position;
  const name = bareName.exec(text)?.[0];
  if (name !== undefined) {
    reader.position += name.length;
    return lookup(name) ?? "";
  }
  if (text[position] !== "{") return /[\d@*#?$!-]/.test(text[position] ?? "") ? undefined : "$";
  braced.lastIndex = position;
  const [head, inner = "", modifier = ""] = braced.exec(text) ?? [];
  if (head === undefined || depth >= maxDepth) return undefined;
  reader.position += head.length;
  const value = lookup(inner);
  if (modifier === "") {
    if (text[reader.position] !== "}") return undefined;
    reader.position += 1;
    return value ?? "";
  }
  const word = read(reader, true, depth + 1);
  if (word === undefined) return undefined;
  const isAbsent = value === undefined || (modifier.startsWith(":") && value === "");
  if (modifier.endsWith("+")) return isAbsent ? "" : word;
  if (modifier.endsWith("-")) return isAbsent ? word : value;
  return isAbsent ? undefined : value;
}
