import { RE2JS } from "re2js";
import { canBackquote, quoteGo } from "../../values/quote.ts";
import { type CallContext, FunctionError, LimitError } from "../../values/value.ts";

/** A match: offsets of the whole and of each group, in UTF-16 code units. Undefined for a group without match. */
export interface Match {
  readonly start: number;
  readonly end: number;
  group(index: number): string | undefined;
}

/** Instructions that count as one step, for text that a match consists of, and for text that may be looked at. */
const workPerStep = 40;
const workPerGlance = 80;

/** A regular expression with RE2's syntax, whose time is linear in the length of the text. */
export class Pattern {
  readonly #compiled: RE2JS;
  readonly source: string;
  /** Work that a character may take: instructions of the program, each of which copies the groups. */
  readonly size: number;

  constructor(source: string, compiled: RE2JS) {
    this.source = source;
    this.#compiled = compiled;
    this.size = compiled.programSize() * (1 + compiled.groupCount() / 4);
  }

  /** Yields the matches that Go's functions whose names begin with `FindAll` find. */
  *findAll(text: string, context: CallContext): Generator<Match> {
    const matcher = this.#compiled.matcher(text);
    let previousEnd = -1;
    for (let position = 0; position <= text.length; ) {
      const rest = text.length - position;
      context.spend(1 + Math.ceil((rest * this.size) / workPerGlance));
      if (!matcher.find(position)) {
        this.#spend(rest, context);
        return;
      }
      const start = matcher.start();
      const end = matcher.end();
      this.#spend(end - position, context);
      const isEmptyHere = end === position;
      // An empty match next to another one does not count.
      const isAccepted = !(isEmptyHere && start === previousEnd);
      if (isEmptyHere) position += widthAt(text, position);
      else position = end;
      previousEnd = end;
      if (isAccepted) yield { start, end, group: (index) => matcher.group(index) ?? undefined };
    }
  }

  test(text: string, context: CallContext): boolean {
    this.#spend(text.length, context);
    return this.#compiled.test(text);
  }

  /** Returns the number of a group with a name. */
  groupNumber(name: string): number | undefined {
    const groups = this.#compiled.namedGroups() as Record<string, number>;
    return Object.hasOwn(groups, name) ? groups[name] : undefined;
  }

  get groupCount(): number {
    return this.#compiled.groupCount();
  }

  #spend(length: number, context: CallContext): void {
    context.spend(1 + Math.ceil((length * this.size) / workPerStep));
  }
}

function widthAt(text: string, position: number): number {
  return (text.codePointAt(position) ?? 0) > 0xffff ? 2 : 1;
}

const maxPatternLength = 2000;
/** Steps that compiling a character of a pattern costs, and a class of Unicode or a repetition, which may be large. */
const stepsPerCharacter = 2;
const stepsPerClass = 100;
const stepsPerInstruction = 10;
const maxCached = 500;
const cache = new Map<string, Pattern>();

/**
 * Compiles a regular expression.
 * @throws FunctionError with Go's words for a wrong pattern
 * @throws LimitError beyond 2,000 characters
 */
export function compilePattern(source: string, context: CallContext): Pattern {
  const known = cache.get(source);
  if (known !== undefined) return known;
  if (source.length > maxPatternLength) throw new LimitError("a regular expression is longer than 2,000 characters");
  const classes = source.match(/\\[pP]|\(\?\w*i|\{\d|\[/g)?.length ?? 0;
  context.spend(10 + source.length * stepsPerCharacter + classes * stepsPerClass);
  const pattern = new Pattern(source, compile(source));
  context.spend(pattern.size * stepsPerInstruction);
  if (cache.size >= maxCached) cache.clear();
  cache.set(source, pattern);
  return pattern;
}

function compile(source: string): RE2JS {
  if (!source.isWellFormed()) throw new FunctionError("error parsing regexp: invalid UTF-8: `\ufffd`");
  try {
    return RE2JS.compile(source);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new FunctionError(message.endsWith("at end of expression") ? `${message}: \`\`` : message);
  }
}

/** Compiles as Go's `regexp.MustCompile` does, whose message contains the pattern. */
export function mustCompile(source: string, context: CallContext): Pattern {
  try {
    return compilePattern(source, context);
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    const quoted = canBackquote(source) ? `\`${source}\`` : quoteGo(source);
    throw new FunctionError(`regexp: Compile(${quoted}): ${error.message}`);
  }
}
