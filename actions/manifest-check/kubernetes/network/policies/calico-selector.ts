import { all, any, type Decision, decide, not } from "../decision.ts";
import { has, isOneOf, type Labels } from "../labels.ts";

/** A compiled selector of Calico. */
export type CalicoSelector = (labels: Labels) => Decision;

const maxLength = 20_000;
const maxDepth = 100;
const token =
  /\s*(?:(&&|\|\||==|!=|!|[(){},])|"([^"]*)"|'([^']*)'|(not\s+in|in|contains|starts\s*with|ends\s*with)(?![\w./-])|(all|global|has)\s*(?=\()|([A-Za-z0-9_./-]+))/uy;

interface Token {
  readonly kind: "sign" | "text" | "operator" | "function" | "label";
  readonly value: string;
}

/**
 * Parses a selector of Calico's language (projectcalico.org, "Selectors"): `role == 'web' && has(tier)`. An empty one
 * matches everything. Undefined for invalid text. Takes linear time.
 */
export function parseCalicoSelector(text: string): CalicoSelector | undefined {
  if (text.trim() === "") return () => "yes";
  if (text.length > maxLength) return undefined;
  const tokens = tokenize(text.trim());
  if (tokens === undefined) return undefined;
  const parser = new Parser(tokens);
  const selector = parser.either(0);
  return parser.isAtEnd ? selector : undefined;
}

function tokenize(text: string): Token[] | undefined {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; at = token.lastIndex) {
    token.lastIndex = at;
    const match = token.exec(text);
    if (match === null) return undefined;
    const [, sign, double, single, operator, name, label] = match;
    if (sign !== undefined) tokens.push({ kind: "sign", value: sign });
    else if (operator !== undefined) tokens.push({ kind: "operator", value: operator.replace(/\s+/gu, "") });
    else if (name !== undefined) tokens.push({ kind: "function", value: name });
    else if (label !== undefined) tokens.push({ kind: "label", value: label });
    else tokens.push({ kind: "text", value: double ?? single ?? "" });
  }
  return tokens;
}

/** A recursive descent over tokens. Each method returns undefined if the tokens are invalid. */
class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  either(depth: number): CalicoSelector | undefined {
    const parts = this.#list("||", () => this.#both(depth));
    return parts && ((labels) => any(parts.map((part) => part(labels))));
  }

  #both(depth: number): CalicoSelector | undefined {
    const parts = this.#list("&&", () => this.#operand(depth));
    return parts && ((labels) => all(parts.map((part) => part(labels))));
  }

  #list(separator: string, next: () => CalicoSelector | undefined): CalicoSelector[] | undefined {
    const parts: CalicoSelector[] = [];
    do {
      const part = next();
      if (part === undefined) return undefined;
      parts.push(part);
    } while (this.#takes("sign", separator));
    return parts;
  }

  #operand(depth: number): CalicoSelector | undefined {
    let isNegated = false;
    while (this.#takes("sign", "!")) isNegated = !isNegated;
    const operand = this.#plainOperand(depth);
    return operand === undefined || !isNegated ? operand : (labels) => not(operand(labels));
  }

  #plainOperand(depth: number): CalicoSelector | undefined {
    if (this.#takes("sign", "(")) {
      const inner = depth < maxDepth ? this.either(depth + 1) : undefined;
      return this.#takes("sign", ")") ? inner : undefined;
    }
    const name = this.#take("function");
    if (name !== undefined) return this.#call(name);
    const key = this.#take("label");
    return key === undefined ? undefined : this.#comparison(key);
  }

  #call(name: string): CalicoSelector | undefined {
    if (!this.#takes("sign", "(")) return undefined;
    const key = name === "has" ? this.#take("label") : undefined;
    if (!this.#takes("sign", ")") || (name === "has" && key === undefined)) return undefined;
    return key === undefined ? () => "yes" : (labels) => has(labels(key));
  }

  #comparison(key: string): CalicoSelector | undefined {
    const operator = this.#take("operator") ?? this.#take("sign");
    if (operator === "in" || operator === "notin") {
      const values = this.#set();
      if (values === undefined) return undefined;
      return operator === "in"
        ? (labels) => isOneOf(labels(key), values)
        : (labels) => not(isOneOf(labels(key), values));
    }
    const test = operator === undefined ? undefined : comparisons[operator];
    const value = this.#take("text");
    if (test === undefined || value === undefined) return undefined;
    return (labels) => {
      const label = labels(key);
      return label === undefined ? "unknown" : decide(test(label, value));
    };
  }

  #set(): string[] | undefined {
    const values: string[] = [];
    if (!this.#takes("sign", "{")) return undefined;
    if (this.#takes("sign", "}")) return values;
    do {
      const value = this.#take("text");
      if (value === undefined) return undefined;
      values.push(value);
    } while (this.#takes("sign", ","));
    return this.#takes("sign", "}") ? values : undefined;
  }

  #take(kind: Token["kind"]): string | undefined {
    const next = this.#tokens[this.#at];
    if (next?.kind !== kind) return undefined;
    this.#at += 1;
    return next.value;
  }

  #takes(kind: Token["kind"], value: string): boolean {
    return this.#tokens[this.#at]?.value === value && this.#take(kind) !== undefined;
  }
}

const comparisons: Readonly<Record<string, (label: string | null, value: string) => boolean>> = {
  "==": (label, value) => label === value,
  "!=": (label, value) => label !== value,
  contains: (label, value) => label?.includes(value) === true,
  startswith: (label, value) => label?.startsWith(value) === true,
  endswith: (label, value) => label?.endsWith(value) === true,
};
