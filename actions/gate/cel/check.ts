import type { parse } from "@bufbuild/cel";
import { didYouMean } from "../../../shared/text/index.ts";
import { type FieldSchema, findingSchema } from "./finding-schema.ts";

export type Expr = ReturnType<typeof parse>["expr"];

/** Nodes of one expression; macros count as what they expand to. */
const mostNodes = 500;

/** Functions and methods of the standard library that make sense on a finding (cel-spec, langdef.md). */
const functions = [
  ...["contains", "startsWith", "endsWith", "matches", "size", "int", "double", "string", "bool", "dyn", "type"],
];
const operators = /^(?:_.+_|!_|-_|@in|@not_strictly_false|_\?_:_|_\[_\])$/u;
const comparisons = new Set(["_==_", "_!=_", "@in"]);

/** Type of a value while an expression is walked: a part of the schema, or unknown. */
type Shape = FieldSchema | undefined;
const root: FieldSchema = { type: "object", always: true, fields: findingSchema, description: "The finding." };

/** What is known of an expression before it is evaluated. */
interface Checked {
  /**
   * The first thing that cannot be right: an unknown name, field or function, or a comparison with a text that the field
   * never has. Undefined if there is none. The types of what is left are judged when it is evaluated.
   */
  readonly fault: string | undefined;
  /** Fields of a finding and of its package that it reads. */
  readonly fields: ReadonlySet<string>;
}

/** Checks the names of an expression. */
export function checkExpression(expression: Expr): Checked {
  const walker = new Walker();
  walker.visit(expression, new Set());
  return walker;
}

class Walker {
  fault: string | undefined;
  readonly fields = new Set<string>();
  #nodes = 0;

  /** Walks an expression in which `bound` names are variables of macros, and returns what is known of its value. */
  visit(expression: Expr | undefined, bound: ReadonlySet<string>): Shape {
    this.#nodes += 1;
    if (this.#nodes > mostNodes) this.#report(`it has more than ${mostNodes} parts`);
    if (expression === undefined || this.fault !== undefined) return undefined;
    const { exprKind } = expression;
    switch (exprKind.case) {
      case "identExpr":
        return this.#name(exprKind.value.name, bound);
      case "selectExpr":
        return this.#field(this.visit(exprKind.value.operand, bound), exprKind.value.field);
      case "callExpr":
        return this.#call(exprKind.value, bound);
      case "listExpr":
        for (const element of exprKind.value.elements) this.visit(element, bound);
        return undefined;
      case "comprehensionExpr": {
        const { iterVar, iterVar2, accuVar, iterRange, accuInit, loopCondition, loopStep, result } = exprKind.value;
        this.visit(iterRange, bound);
        const inner = new Set([...bound, iterVar, iterVar2, accuVar]);
        for (const part of [accuInit, loopCondition, loopStep, result]) this.visit(part, inner);
        return undefined;
      }
      case "structExpr":
        return this.#report("maps and messages cannot be made here");
      default:
        return undefined;
    }
  }

  #name(name: string, bound: ReadonlySet<string>): Shape {
    if (bound.has(name)) return undefined;
    if (name === "finding") return root;
    return this.#report(`unknown name "${name}"${didYouMean(name, ["finding"])}`);
  }

  #field(objectShape: Shape, field: string): Shape {
    if (objectShape === undefined) return undefined;
    this.fields.add(field);
    const fieldNames = Object.keys(objectShape.fields ?? {});
    const fieldShape = Object.hasOwn(objectShape.fields ?? {}, field) ? objectShape.fields?.[field] : undefined;
    return fieldShape ?? this.#report(`unknown field "${field}"${didYouMean(field, fieldNames)}`);
  }

  #call({ function: name, target, args }: CallOf<Expr>, bound: ReadonlySet<string>): Shape {
    if (target === undefined ? !operators.test(name) && !functions.includes(name) : !functions.includes(name)) {
      return this.#report(`unknown function "${name}"${didYouMean(name, functions)}`);
    }
    if (name === "_[_]") return this.#index(args, bound);
    const shapes = [target, ...args].map((part) => (part === undefined ? undefined : this.visit(part, bound)));
    if (comparisons.has(name)) this.#compare(shapes.slice(1), args);
    return undefined;
  }

  /** `finding["x"]` is as good as `finding.x`, and must not be a way around the check. */
  #index([objectShape, key]: readonly Expr[], bound: ReadonlySet<string>): Shape {
    const shape = this.visit(objectShape, bound);
    if (shape?.type !== "object") {
      this.visit(key, bound);
      return undefined;
    }
    const name = textOf(key);
    return name === undefined ? this.#report("fields are named, not computed") : this.#field(shape, name);
  }

  #compare(shapes: readonly Shape[], args: readonly Expr[]): void {
    const values = shapes.find((shape) => shape?.values !== undefined)?.values;
    if (values === undefined) return;
    const wrong = args.flatMap(textsOf).find((text) => !values.includes(text));
    if (wrong !== undefined) this.#report(`"${wrong}" is never its value${didYouMean(wrong, values)}`);
  }

  #report(fault: string): undefined {
    this.fault ??= fault;
    return undefined;
  }
}

type CallOf<E extends Expr> = Extract<E["exprKind"], { case: "callExpr" }>["value"];

function textOf(expression: Expr | undefined): string | undefined {
  if (expression?.exprKind.case !== "constExpr") return undefined;
  const { constantKind } = expression.exprKind.value;
  return constantKind.case === "stringValue" ? constantKind.value : undefined;
}

/** The texts that stand in a comparison: a constant, or those of a list. */
function textsOf(expression: Expr): readonly string[] {
  if (expression.exprKind.case === "listExpr") return expression.exprKind.value.elements.flatMap(textsOf);
  const text = textOf(expression);
  return text === undefined ? [] : [text];
}
