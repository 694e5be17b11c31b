import { type BakeFunction, indexed, standardFunctions } from "./functions/index.ts";
import { calculate } from "./operators.ts";
import type { Expression, LoopNames, TemplatePart } from "./syntax.ts";
import {
  type BakeValue,
  type Budget,
  elementsOf,
  entriesOf,
  hasUnknown,
  isList,
  isObject,
  reject,
  toBoolean,
  toText,
  UnknownError,
  UnknownValue,
} from "./values.ts";

/** The names that an expression can use. */
export interface Names {
  /** Returns the value of a variable; undefined if there is none. */
  variable(name: string): BakeValue | undefined;
  /** Returns a function that the file defines. */
  function(name: string): BakeFunction | undefined;
  /** Returns the value of an attribute of a block, such as `target.app.args`. */
  blockAttribute(type: string, label: string, attribute: string): BakeValue | undefined;
}

/**
 * Evaluates expressions (HCL Native Syntax Specification, "Expressions"). What bake would reject, and what depends on
 * values that only a build knows, is unknown.
 */
export class Evaluator {
  readonly #names: Names;
  readonly #budget: Budget;

  constructor(names: Names, budget: Budget) {
    this.#names = names;
    this.#budget = budget;
  }

  /** Returns the value of an expression. @throws BakeLimitError beyond the limits. */
  evaluate(expression: Expression): BakeValue {
    try {
      return this.#value(expression);
    } catch (error) {
      if (error instanceof UnknownError) return new UnknownValue(error.message);
      throw error;
    }
  }

  /** Returns the texts of the parts of a template, or the unknown value that one depends on. */
  evaluateParts(parts: readonly TemplatePart[]): readonly string[] | UnknownValue {
    try {
      return parts.map((part) => this.#part(part));
    } catch (error) {
      if (error instanceof UnknownError) return new UnknownValue(error.message);
      throw error;
    }
  }

  /** Returns an evaluator with further variables. */
  with(variables: ReadonlyMap<string, BakeValue>): Evaluator {
    const names: Names = {
      variable: (name) => (variables.has(name) ? variables.get(name) : this.#names.variable(name)),
      function: (name) => this.#names.function(name),
      blockAttribute: (type, label, attribute) =>
        variables.has(type) ? undefined : this.#names.blockAttribute(type, label, attribute),
    };
    return new Evaluator(names, this.#budget);
  }

  #value(expression: Expression): BakeValue {
    this.#budget.spend();
    switch (expression.kind) {
      case "literal":
        return expression.value;
      case "template":
        return this.#template(expression.parts);
      case "variable":
        return this.#variable(expression.name);
      case "index":
        return this.#index(expression);
      case "splat":
        return this.#splat(expression);
      case "call":
        return this.#call(expression);
      case "unary": {
        const operand = this.evaluate(expression.operand);
        if (operand instanceof UnknownValue) return operand;
        return expression.operator === "!" ? !toBoolean(operand) : calculate("-", 0, operand);
      }
      case "binary":
        return calculate(expression.operator, this.evaluate(expression.left), this.evaluate(expression.right));
      case "conditional": {
        const condition = this.evaluate(expression.condition);
        if (condition instanceof UnknownValue) return condition;
        return this.evaluate(toBoolean(condition) ? expression.positive : expression.negative);
      }
      case "tuple":
        return expression.items.map((item) => this.evaluate(item));
      case "object":
        return new Map(expression.entries.map(([key, value]) => [toText(this.#known(key)), this.evaluate(value)]));
      case "for":
        return this.#loop(expression);
    }
  }

  /** Returns the value of a variable, which may be null. */
  #variable(name: string): BakeValue {
    const value = this.#names.variable(name);
    return value === undefined ? reject(`the variable ${name} is not defined`) : value;
  }

  /** Returns a value that is not unknown. @throws UnknownError */
  #known(expression: Expression): Exclude<BakeValue, UnknownValue> {
    const value = this.evaluate(expression);
    return value instanceof UnknownValue ? reject(value.why) : value;
  }

  #template(parts: readonly TemplatePart[]): string {
    let text = "";
    for (const part of parts) text = this.#budget.text(text + this.#part(part));
    return text;
  }

  #part(part: TemplatePart): string {
    this.#budget.spend();
    if (part.kind === "text") return part.text.text;
    if (part.kind === "interpolation") return toText(this.#known(part.value));
    if (part.kind === "if") {
      const parts = toBoolean(this.#known(part.condition)) ? part.positive : part.negative;
      return this.#template(parts);
    }
    const rows = this.#rows(part.names, part.collection);
    return this.#budget.text(rows.map((row) => row.#template(part.body)).join(""));
  }

  #index({ object, key }: Extract<Expression, { kind: "index" }>): BakeValue {
    if (object.kind === "index" && object.object.kind === "variable" && key.kind === "literal") {
      const label = this.evaluate(object.key);
      const value =
        typeof label === "string"
          ? this.#names.blockAttribute(object.object.name, label, String(key.value))
          : undefined;
      if (value !== undefined) return value;
    }
    return indexed(this.#known(object), this.#known(key));
  }

  #splat({ object, steps }: Extract<Expression, { kind: "splat" }>): BakeValue {
    const value = this.#known(object);
    const elements = isList(value) ? value : value === null ? [] : [value];
    this.#budget.spend(elements.length);
    return elements.map((element) =>
      steps.reduce<BakeValue>(
        (inner, step) => (inner instanceof UnknownValue ? inner : indexed(inner, this.#known(step))),
        element,
      ),
    );
  }

  #call({ name, arguments: given, isExpanded }: Extract<Expression, { kind: "call" }>): BakeValue {
    if (name === "try" || name === "can") return this.#attempt(name, given);
    const run = this.#names.function(name) ?? standardFunctions.get(name);
    if (run === undefined) return reject(`the function ${name} is not evaluated`);
    const values = given.map((argument) => this.evaluate(argument));
    const last = isExpanded ? values.pop() : undefined;
    const all = last === undefined ? values : [...values, ...elementsOf(last)];
    this.#budget.spend(all.length);
    if (all.some(hasUnknown)) return reject(`an argument of ${name} is unknown`);
    return run(all, this.#budget);
  }

  /** Calls `try` and `can`. What is unknown here may have a value in a build, so that the call is unknown, too. */
  #attempt(name: string, given: readonly Expression[]): BakeValue {
    const [first] = given;
    const value = first === undefined ? reject(`${name} has no argument`) : this.#known(first);
    return name === "can" ? true : value;
  }

  #loop(expression: Extract<Expression, { kind: "for" }>): BakeValue {
    const rows = this.#rows(expression.names, expression.collection).filter(
      (row) => expression.condition === undefined || toBoolean(row.#known(expression.condition)),
    );
    const { key } = expression;
    if (key === undefined) return rows.map((row) => row.evaluate(expression.value));
    const entries = rows.map((row) => [toText(row.#known(key)), row.evaluate(expression.value)] as const);
    if (!expression.isGrouped) return new Map(entries);
    const groups = Map.groupBy(entries, ([name]) => name);
    return new Map([...groups].map(([name, group]) => [name, group.map(([, value]) => value)]));
  }

  /** Returns an evaluator for each element of a collection. */
  #rows({ key, value }: LoopNames, collection: Expression): Evaluator[] {
    const elements = this.#known(collection);
    const pairs: (readonly [BakeValue, BakeValue])[] = isObject(elements)
      ? entriesOf(elements)
      : elementsOf(elements).map((element, index) => [index, element]);
    this.#budget.spend(pairs.length);
    return pairs.map(([position, element]) =>
      this.with(new Map([...(key === undefined ? [] : [[key, position] as const]), [value, element] as const])),
    );
  }
}
