import type { MappedText } from "./mapped-text.ts";

/** `$NAME` or `${NAME…}` in a text. `start` and `end` are indices into it. */
export interface VariableReference {
  readonly name: string;
  /** `:-`, `-`, `:+`, `+`, `:?`, `?`, `#`, `##`, `%`, `%%`, `/`, `//`. Empty if there is none. */
  readonly modifier: string;
  /** The text after the modifier, as written. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the variables that BuildKit's word processor (`frontend/dockerfile/shell/lex.go`) expands in a text. Skips
 * single-quoted and escaped ones. Variables in the word of a modifier follow the one that contains them.
 */
export function findVariableReferences(text: string, escapeChar: string): VariableReference[] {
  if (!text.includes("$")) return [];
  const references: VariableReference[] = [];
  scan({ text, escapeChar, closings: closingBraces(text), references }, 0, text.length, 0);
  return references;
}

/** Finds the variables of a mapped text, as source spans. */
export function findVariableSpans(text: MappedText, escapeChar: string) {
  return findVariableReferences(text.text, escapeChar).map((reference) => ({
    ...reference,
    span: text.spanOf(reference.start, reference.end),
  }));
}

interface Scan {
  readonly text: string;
  readonly escapeChar: string;
  /** Index of the closing `}` for each `${`. */
  readonly closings: ReadonlyMap<number, number>;
  readonly references: VariableReference[];
}

function scan(state: Scan, from: number, to: number, depth: number): void {
  const { text, escapeChar, closings, references } = state;
  let quote = "";
  for (let position = from; position < to; position += 1) {
    const char = text[position] ?? "";
    if (char === escapeChar && quote !== "'") position += 1;
    else if (char === "'" && quote !== '"') quote = quote === "'" ? "" : "'";
    else if (char === '"' && quote !== "'") quote = quote === '"' ? "" : '"';
    else if (char === "$" && quote !== "'") {
      const reference = referenceAt(text, position, closings);
      if (reference === undefined) continue;
      references.push(reference);
      if (reference.word.includes("$") && depth < 32) {
        scan(state, reference.end - 1 - reference.word.length, reference.end - 1, depth + 1);
      }
      position = reference.end - 1;
    }
  }
}

const bareName = /[A-Za-z_]\w*/y;
const modifierForm = /:[-+?]|##|%%|\/\/|[-+?#%/]/y;

function referenceAt(
  text: string,
  dollar: number,
  closings: ReadonlyMap<number, number>,
): VariableReference | undefined {
  const braced = text[dollar + 1] === "{";
  bareName.lastIndex = dollar + (braced ? 2 : 1);
  const name = bareName.exec(text)?.[0];
  if (name === undefined) return undefined;
  const afterName = bareName.lastIndex;
  if (!braced) return { name, modifier: "", word: "", start: dollar, end: afterName };
  const close = closings.get(dollar);
  if (close === undefined) return undefined;
  if (close === afterName) return { name, modifier: "", word: "", start: dollar, end: close + 1 };
  modifierForm.lastIndex = afterName;
  const modifier = modifierForm.exec(text)?.[0];
  if (modifier === undefined) return undefined;
  const word = text.slice(afterName + modifier.length, close);
  return { name, modifier, word, start: dollar, end: close + 1 };
}

function closingBraces(text: string): ReadonlyMap<number, number> {
  const closings = new Map<number, number>();
  const open: number[] = [];
  for (let position = text.indexOf("${"); position !== -1 && position < text.length; position += 1) {
    if (text[position] === "{" && text[position - 1] === "$") open.push(position - 1);
    else if (text[position] === "}") {
      const start = open.pop();
      if (start !== undefined) closings.set(start, position);
    }
  }
  return closings;
}

/** Looks up a variable: its value, `null` if declared without one, `undefined` if unknown. */
export type VariableLookup = (name: string) => string | null | undefined;

/** A text after expansion. `complete` is false if a value is unknown before the build. */
export interface Expansion {
  readonly text: string;
  readonly complete: boolean;
}

/** Characters that a value can have: a longer one cannot be passed to a program (Linux, `MAX_ARG_STRLEN`). */
const maxExpandedLength = 128 * 1024;

/** Expands the variables of a text with known values. Keeps quotes. A value that is too long is unknown. */
export function expandVariables(text: string, escapeChar: string, lookup: VariableLookup, depth = 0): Expansion {
  let result = "";
  let complete = true;
  let done = 0;
  for (const reference of findVariableReferences(text, escapeChar)) {
    if (reference.start < done) continue;
    result += text.slice(done, reference.start);
    done = reference.end;
    const value = expansionOf(reference, escapeChar, lookup, depth);
    if (value === undefined) {
      result += text.slice(reference.start, reference.end);
      complete = false;
    } else {
      result += value.text;
      complete &&= value.complete;
      if (result.length > maxExpandedLength) return { text, complete: false };
    }
  }
  return { text: result + text.slice(done), complete };
}

function expansionOf(
  { name, modifier, word }: VariableReference,
  escapeChar: string,
  lookup: VariableLookup,
  depth: number,
): Expansion | undefined {
  const value = lookup(name);
  if (modifier === "" || modifier.endsWith("?")) {
    return value === undefined || value === null ? undefined : { text: value, complete: true };
  }
  if (value === undefined || depth > 16) return undefined;
  const absent = value === null || (modifier.startsWith(":") && value === "");
  if (modifier.endsWith("-")) {
    return absent ? expandVariables(word, escapeChar, lookup, depth + 1) : { text: value ?? "", complete: true };
  }
  if (modifier.endsWith("+")) {
    return absent ? { text: "", complete: true } : expandVariables(word, escapeChar, lookup, depth + 1);
  }
  return undefined;
}
