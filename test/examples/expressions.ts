import { data, Evaluator, Lexer, Parser } from "@actions/expressions";

/** Values of a context such as `github`. */
export interface ContextValues {
  readonly [name: string]: string | number | boolean | null | ContextValues;
}

/** How the steps before ended. */
export interface JobStatus {
  readonly failed: boolean;
}

/** A dictionary in which a name without a value is an error. On a runner it is null, which hides a wrong name. */
class Strict extends data.Dictionary {
  readonly #path: string;

  constructor(path: string, values: ContextValues) {
    super();
    this.#path = path;
    for (const [key, value] of Object.entries(values)) this.add(key, toData(`${path}.${key}`, value));
  }

  override get(key: string): data.ExpressionData {
    const value = super.get(key);
    if (value === undefined) throw new Error(`${this.#path}.${key} has no value in this test`);
    return value;
  }
}

function toData(path: string, value: ContextValues[string]): data.ExpressionData {
  if (value === null) return new data.Null();
  if (typeof value === "string") return new data.StringData(value);
  if (typeof value === "number") return new data.NumberData(value);
  if (typeof value === "boolean") return new data.BooleanData(value);
  return new Strict(path, value);
}

/** Evaluates one expression with GitHub's own parser and evaluator. @throws Error for an unknown name or function. */
function evaluate(expression: string, contexts: ContextValues, { failed }: JobStatus): data.ExpressionData {
  const status = [
    ["always", true],
    ["success", !failed],
    ["failure", failed],
    ["cancelled", false],
  ] as const;
  const functions = status.map(([name, value]) => ({
    ...{ name, minArgs: 0, maxArgs: 0 },
    call: () => new data.BooleanData(value),
  }));
  const tokens = new Lexer(expression).lex().tokens;
  const parsed = new Parser(tokens, Object.keys(contexts), functions).parse();
  const byName = new Map(functions.map((each) => [each.name, each]));
  return new Evaluator(parsed, new Strict("", contexts) as data.Dictionary, byName).evaluate();
}

/** Replaces every expression in a text, as a runner does before it uses the text. */
export function interpolate(text: string, contexts: ContextValues, status: JobStatus = { failed: false }): string {
  return text.replace(/\$\{\{([\s\S]+?)\}\}/gu, (_, expression: string) =>
    evaluate(expression.trim(), contexts, status).coerceString(),
  );
}

/** Decides on an `if`. Without a function that asks for the status, `success()` is required, too. */
export function isWanted(condition: string | undefined, contexts: ContextValues, status: JobStatus): boolean {
  const text = (condition ?? "").replace(/^\$\{\{([\s\S]*)\}\}$/u, "$1").trim();
  if (text === "") return !status.failed;
  const asks = /\b(?:always|success|failure|cancelled)\(\)/u.test(text);
  if (!asks && status.failed) return false;
  const value = evaluate(text, contexts, status);
  return !["", "false", "0"].includes(value.coerceString());
}
