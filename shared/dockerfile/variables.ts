import type { MappedText } from "./mapped-text.ts";

/** `$NAME` or `${NAME…}` in a text; `start` and `end` are indices into it. */
export interface VariableReference {
  readonly name: string;
  /** `:-`, `-`, `:+`, `+`, `:?`, `?`, `#`, `##`, `%`, `%%`, `/`, `//`; empty when there is none. */
  readonly modifier: string;
  /** What follows the modifier, as written. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The variables that BuildKit's word processor (`frontend/dockerfile/shell/lex.go`) would expand in a text. Single-quoted and escaped
 * ones are left out; those in the word of a modifier follow the one that holds them.
 */
export function variableReferences(text: string, escapeChar: string): VariableReference[] {
  if (!text.includes("$")) return [];
  const found: VariableReference[] = [];
  scan(text, 0, text.length, escapeChar, found, 0);
  return found;
}

/** The same for a mapped text, as source spans. */
export function variableSpans(text: MappedText, escapeChar: string) {
  return variableReferences(text.text, escapeChar).map((reference) => ({
    ...reference,
    span: text.spanOf(reference.start, reference.end),
  }));
}

function scan(
  text: string,
  from: number,
  to: number,
  escapeChar: string,
  found: VariableReference[],
  depth: number,
): void {
  let quote = "";
  for (let at = from; at < to; at += 1) {
    const char = text[at] ?? "";
    if (char === escapeChar && quote !== "'") at += 1;
    else if (char === "'" && quote !== '"') quote = quote === "'" ? "" : "'";
    else if (char === '"' && quote !== "'") quote = quote === '"' ? "" : '"';
    else if (char === "$" && quote !== "'") {
      const reference = referenceAt(text, at, to);
      if (reference === undefined) continue;
      found.push(reference);
      if (reference.word.includes("$") && depth < 32) {
        scan(text, reference.end - 1 - reference.word.length, reference.end - 1, escapeChar, found, depth + 1);
      }
      at = reference.end - 1;
    }
  }
}

const bareName = /[A-Za-z_]\w*/y;
const modifierForm = /:[-+?]|##|%%|\/\/|[-+?#%/]/y;

function referenceAt(text: string, dollar: number, limit: number): VariableReference | undefined {
  const braced = text[dollar + 1] === "{";
  bareName.lastIndex = dollar + (braced ? 2 : 1);
  const name = bareName.exec(text)?.[0];
  if (name === undefined) return undefined;
  const afterName = bareName.lastIndex;
  if (!braced) return { name, modifier: "", word: "", start: dollar, end: afterName };
  const close = closingBrace(text, afterName, limit);
  if (close === undefined) return undefined;
  if (close === afterName) return { name, modifier: "", word: "", start: dollar, end: close + 1 };
  modifierForm.lastIndex = afterName;
  const modifier = modifierForm.exec(text)?.[0];
  if (modifier === undefined) return undefined;
  const word = text.slice(afterName + modifier.length, close);
  return { name, modifier, word, start: dollar, end: close + 1 };
}

function closingBrace(text: string, start: number, limit: number): number | undefined {
  let open = 1;
  for (let at = start; at < limit; at += 1) {
    if (text[at] === "{" && text[at - 1] === "$") open += 1;
    else if (text[at] === "}") {
      open -= 1;
      if (open === 0) return at;
    }
  }
  return undefined;
}

/** What a variable stands for: its value, `null` when declared without one, `undefined` when unknown. */
export type VariableLookup = (name: string) => string | null | undefined;

/** A text after expansion; `complete` is false when some value is not known before the build. */
export interface Expansion {
  readonly text: string;
  readonly complete: boolean;
}

/** Replaces the variables of a text as far as their values are known; quotes are left as they are. */
export function expand(text: string, escapeChar: string, lookup: VariableLookup, depth = 0): Expansion {
  let result = "";
  let complete = true;
  let done = 0;
  for (const reference of variableReferences(text, escapeChar)) {
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
    return absent ? expand(word, escapeChar, lookup, depth + 1) : { text: value ?? "", complete: true };
  }
  if (modifier.endsWith("+")) {
    return absent ? { text: "", complete: true } : expand(word, escapeChar, lookup, depth + 1);
  }
  return undefined;
}
