/** Reason that an expression is not supported, as words that follow its name. */
export class Untranslatable {
  readonly why: string;

  constructor(why: string) {
    this.why = why;
  }
}

const classes: Readonly<Record<string, string>> = {
  alnum: "A-Za-z0-9",
  alpha: "A-Za-z",
  digit: "0-9",
  lower: "a-z",
  space: "\\s",
  upper: "A-Z",
  word: "\\w",
  xdigit: "0-9A-Fa-f",
  punct: "!-\\/:-@\\[-`{-~",
};
/** Repetitions from this count on are treated as unlimited, because they can take as long. */
const large = 100;
/** Maximum number of large repetitions; more would raise the time to a high power of the window's length. */
const maxLarge = 4;

/**
 * Translates an RE2 expression (Go's `regexp/syntax`) to an equivalent JavaScript one. Refuses unsupported features and
 * expressions that a backtracking matcher could spend exponential time on.
 */
export function translate(source: string): RegExp | Untranslatable {
  let text = source
    .replace(/\(\?P</g, "(?<")
    .replace(/\\z/g, "(?![\\s\\S])")
    .replace(/\\A/g, "(?<![\\s\\S])")
    .replace(/\[:(\w+):\]/g, (all, name: string) => classes[name] ?? all);
  let flags = "";
  const leading = /^\(\?([ims]+)\)/.exec(text);
  if (leading?.[1] !== undefined) {
    flags = leading[1];
    text = text.slice(leading[0].length);
  }
  const inner = scoped(text);
  if (inner === undefined) return new Untranslatable("it changes flags before an alternative");
  if (/\[:|\\Q|\\pL|\\p\{|\\x\{|\\C/.test(inner))
    return new Untranslatable("it uses character classes that JavaScript does not support");
  const cost = costOf(inner);
  if (cost.nested) return new Untranslatable("it nests repetitions, which can take exponential time");
  if (cost.large > maxLarge)
    return new Untranslatable(`it has ${cost.large} large repetitions, which can take too long`);
  try {
    return new RegExp(inner, `g${flags}`);
  } catch {
    return new Untranslatable("JavaScript does not support it");
  }
}

/** Rewrites flags that apply to the end of a group as a group of their own; undefined before an alternative. */
function scoped(text: string): string | undefined {
  const form = /\(\?([ims]*(?:-[ims]+)?)\)/;
  let result = text;
  for (let match = form.exec(result), remaining = 20; match !== null; match = form.exec(result), remaining -= 1) {
    const start = match.index + match[0].length;
    const end = endOfGroup(result, start);
    if (end === undefined || remaining === 0) return undefined;
    result = `${result.slice(0, match.index)}(?${match[1]}:${result.slice(start, end)})${result.slice(end)}`;
  }
  return result;
}

function endOfGroup(text: string, from: number): number | undefined {
  let depth = 0;
  for (let offset = from; offset < text.length; offset += 1) {
    const char = text[offset];
    if (char === "\\") offset += 1;
    else if (char === "[") offset = endOfClass(text, offset);
    else if (char === "(") depth += 1;
    else if (char === ")" && depth === 0) return offset;
    else if (char === ")") depth -= 1;
    else if (char === "|" && depth === 0) return undefined;
  }
  return text.length;
}

function endOfClass(text: string, open: number): number {
  let offset = open + (text[open + 1] === "^" ? 2 : 1);
  if (text[offset] === "]") offset += 1;
  while (offset < text.length && text[offset] !== "]") offset += text[offset] === "\\" ? 2 : 1;
  return offset;
}

interface Cost {
  /** Whether a repetition repeats another. */
  readonly nested: boolean;
  /** Repetitions without a small limit. */
  readonly large: number;
}

function costOf(text: string): Cost {
  const groups: { repeats: boolean }[] = [{ repeats: false }];
  let nested = false;
  let count = 0;
  let closed = false;
  for (let offset = 0; offset < text.length; offset += 1) {
    const char = text[offset];
    const limit = repetitionAt(text, offset);
    if (limit !== undefined) {
      if (limit > 1) {
        if (closed) nested = true;
        const group = groups.at(-1);
        if (group !== undefined) group.repeats = true;
      }
      if (limit >= large) count += 1;
      if (char === "{") offset = text.indexOf("}", offset);
      continue;
    }
    closed = false;
    if (char === "\\") offset += 1;
    else if (char === "[") offset = endOfClass(text, offset);
    else if (char === "(") {
      groups.push({ repeats: false });
      // What follows the parenthesis says of what kind the group is, and repeats nothing.
      if (text[offset + 1] === "?") offset += 1;
    } else if (char === ")") {
      const group = groups.length > 1 ? groups.pop() : undefined;
      closed = group?.repeats === true;
      const outer = groups.at(-1);
      if (closed && outer !== undefined) outer.repeats = true;
    }
  }
  return { nested, large: count };
}

/** Returns the maximum count of a repetition at an offset; undefined if there is none. */
function repetitionAt(text: string, offset: number): number | undefined {
  const char = text[offset];
  if (char === "*" || char === "+") return Number.POSITIVE_INFINITY;
  if (char === "?") return 1;
  if (char !== "{") return undefined;
  const bounds = /^\{(\d+)(,?)(\d*)\}/.exec(text.slice(offset, offset + 16));
  if (bounds === null) return undefined;
  const [, least = "", comma, most = ""] = bounds;
  if (comma === "") return Number(least);
  return most === "" ? Number.POSITIVE_INFINITY : Number(most);
}
