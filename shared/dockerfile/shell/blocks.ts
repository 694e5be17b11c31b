/** Words that begin a compound command whose commands may not run, and the word that ends it. */
const conditionalWords: ReadonlyMap<string, string> = new Map([
  ["if", "fi"],
  ["while", "done"],
  ["until", "done"],
  ["for", "done"],
  ["select", "done"],
  ["case", "esac"],
]);

interface Block {
  /** The word or character that ends it. */
  readonly end: string;
  /** True if the block itself may not run. */
  readonly isConditional: boolean;
}

/**
 * Tracks whether the next command of a list always runs if the list succeeds. Commands after `||`, in `if`, `case` and
 * loops, and in functions may not. Commands after `&&` count as run, because a step of a build fails otherwise.
 */
export class Blocks {
  readonly #open: Block[] = [];
  readonly #isOuterConditional: boolean;
  #isAfterOr = false;
  #isFunction = false;

  constructor(isOuterConditional: boolean) {
    this.#isOuterConditional = isOuterConditional;
  }

  get isConditional(): boolean {
    return this.#isOuterConditional || this.#isAfterOr || this.#open.at(-1)?.isConditional === true;
  }

  /** Reads a reserved word at the start of a command. */
  readWord(word: string): void {
    const end = conditionalWords.get(word);
    if (end !== undefined) this.#open.push({ end, isConditional: true });
    else if (word === "{") this.#group("}");
    else if (this.#open.at(-1)?.end === word) this.#open.pop();
  }

  /** Reads `(`. */
  openParenthesis(): void {
    this.#group(")");
  }

  /** Reads `)`. */
  closeParenthesis(): void {
    if (this.#open.at(-1)?.end === ")") this.#open.pop();
  }

  /** Reads `()` after a name: what follows is the body of a function. */
  startFunction(): void {
    this.#isFunction = true;
  }

  /** Reads the operator after a command. */
  readOperator(operator: string): void {
    if (operator === "||") this.#isAfterOr = true;
    else if (operator !== "|" && operator !== "|&") this.#isAfterOr = false;
  }

  #group(end: string): void {
    this.#open.push({ end, isConditional: this.isConditional || this.#isFunction });
    this.#isFunction = false;
  }
}
