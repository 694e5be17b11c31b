import { Evaluator, type Names } from "./evaluate.ts";
import type { BakeFunction } from "./functions/index.ts";
import type { Block, Body, Expression } from "./syntax.ts";
import { type BakeValue, Budget, reject, UnknownValue } from "./values.ts";

/** Maximum number of functions that call each other. */
const maxCalls = 32;

/** Variables that bake itself defines. Their values depend on the call. */
const builtins: ReadonlyMap<string, BakeValue> = new Map<string, BakeValue>([
  ["BAKE_CMD_CONTEXT", "cwd://"],
  ["BAKE_LOCAL_PLATFORM", new UnknownValue("BAKE_LOCAL_PLATFORM depends on the machine")],
]);

/**
 * The variables, functions and blocks of a Bake project, from all of its files. Each value is computed when it is first
 * used. Variables have their defaults, because the environment of a build is not known.
 */
export class Definitions implements Names {
  readonly evaluator: Evaluator;
  readonly #expressions = new Map<string, Expression | undefined>();
  readonly #functions = new Map<string, Block>();
  readonly #blocks = new Map<string, readonly Block[]>();
  readonly #values = new Map<string, BakeValue>();
  readonly #progress = new Set<string>();
  #calls = 0;

  constructor(bodies: readonly Body[], budget: Budget = new Budget()) {
    this.evaluator = new Evaluator(this, budget);
    for (const { attributes } of bodies) {
      for (const { name, value } of attributes) this.#expressions.set(name, value);
    }
    for (const block of bodies.flatMap(({ blocks }) => blocks)) this.#add(block);
  }

  #add(block: Block): void {
    const [label = ""] = block.labels;
    if (block.type === "variable") {
      const value = findAttribute(block.body, "default");
      if (value !== undefined || !this.#expressions.has(label)) this.#expressions.set(label, value);
    } else if (block.type === "function") this.#functions.set(label, block);
    else {
      const id = `${block.type} ${label}`;
      this.#blocks.set(id, [...(this.#blocks.get(id) ?? []), block]);
    }
  }

  variable(name: string): BakeValue | undefined {
    const known = this.#values.get(name) ?? (this.#expressions.has(name) ? undefined : builtins.get(name));
    if (known !== undefined || !this.#expressions.has(name)) return known;
    const expression = this.#expressions.get(name);
    const value =
      expression === undefined
        ? new UnknownValue(`the variable ${name} has no default`)
        : this.#once(`variable ${name}`, () => this.evaluator.evaluate(expression));
    // A null is not stored as the absence of a value.
    this.#values.set(name, value);
    return value;
  }

  function(name: string): BakeFunction | undefined {
    const block = this.#functions.get(name);
    return block === undefined ? undefined : (values) => this.#call(block, values);
  }

  blockAttribute(type: string, label: string, attribute: string): BakeValue | undefined {
    const blocks = this.#blocks.get(`${type} ${label}`) ?? [];
    const expression = blocks
      .map(({ body }) => findAttribute(body, attribute))
      .findLast((found) => found !== undefined);
    if (expression === undefined) return undefined;
    return this.#once(`${type} ${label} ${attribute}`, () => this.evaluator.evaluate(expression));
  }

  /** Evaluates something that may refer to itself. */
  #once(id: string, evaluate: () => BakeValue): BakeValue {
    if (this.#progress.has(id)) return new UnknownValue(`${id} refers to itself`);
    this.#progress.add(id);
    const value = evaluate();
    this.#progress.delete(id);
    return value;
  }

  #call({ body }: Block, values: readonly BakeValue[]): BakeValue {
    const result = findAttribute(body, "result") ?? reject("a function has no result");
    const names = namesIn(findAttribute(body, "params"));
    const rest = findAttribute(body, "variadic_params");
    if (values.length < names.length || (rest === undefined && values.length > names.length)) {
      return reject("a function has another number of arguments");
    }
    const variables = new Map<string, BakeValue>(names.map((name, index) => [name, values[index] ?? null]));
    if (rest?.kind === "variable") variables.set(rest.name, values.slice(names.length));
    if (this.#calls >= maxCalls) return reject("functions call each other without an end");
    this.#calls += 1;
    const value = this.evaluator.with(variables).evaluate(result);
    this.#calls -= 1;
    return value instanceof UnknownValue ? reject(value.why) : value;
  }
}

function namesIn(parameters: Expression | undefined): string[] {
  const items = parameters?.kind === "tuple" ? parameters.items : [];
  return items.flatMap((item) => {
    if (item.kind === "variable") return [item.name];
    // In JSON, a parameter is a string.
    const [part] = item.kind === "template" ? item.parts : [];
    return part?.kind === "text" ? [part.text.text] : [];
  });
}

/** Returns the value of an attribute of a body. */
export function findAttribute({ attributes }: Body, name: string): Expression | undefined {
  return attributes.findLast((attribute) => attribute.name === name)?.value;
}
