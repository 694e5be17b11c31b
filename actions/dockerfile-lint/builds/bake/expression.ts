import type { MappedText } from "../../../../shared/dockerfile/index.ts";
import { readHeredoc } from "./heredoc.ts";
import { Scanner } from "./scanner.ts";
import type { BinaryOperator, Expression, LoopNames, TemplatePart } from "./syntax.ts";
import { readTemplate } from "./template.ts";

/**
 * Parses a string of HCL's JSON form, which is a template (HCL JSON Syntax Specification, "Expressions").
 * @throws BakeSyntaxError
 */
export function parseTemplateText(text: string, origin: MappedText): Expression {
  return unwrapped(readTemplate(new Scanner(text, origin), "whole", reader));
}

/** Reads an expression. @throws BakeSyntaxError */
export function readExpression(scanner: Scanner): Expression {
  return scanner.nested(() => {
    const condition = readBinary(scanner, 0);
    if (!scanner.take("?")) return condition;
    const positive = readExpression(scanner);
    scanner.expect(":");
    return { kind: "conditional", condition, positive, negative: readExpression(scanner) };
  });
}

/** Operators by precedence, lowest first. Longer operators precede their beginnings. */
const levels: readonly (readonly BinaryOperator[])[] = [
  ["||"],
  ["&&"],
  ["==", "!="],
  ["<=", ">=", "<", ">"],
  ["+", "-"],
  ["*", "/", "%"],
];

function readBinary(scanner: Scanner, level: number): Expression {
  const operators = levels[level];
  if (operators === undefined) return readUnary(scanner);
  let left = readBinary(scanner, level + 1);
  for (;;) {
    const operator = operators.find((candidate) => scanner.take(candidate));
    if (operator === undefined) return left;
    const operand = left;
    left = scanner.nested(() => ({
      kind: "binary",
      operator,
      left: operand,
      right: readBinary(scanner, level + 1),
    }));
  }
}

function readUnary(scanner: Scanner): Expression {
  if (scanner.peek("!=")) scanner.fail("an operand is missing");
  for (const operator of ["-", "!"] as const) {
    if (scanner.take(operator)) return scanner.nested(() => ({ kind: "unary", operator, operand: readUnary(scanner) }));
  }
  return readSteps(scanner, readTerm(scanner));
}

/** Reads attribute access, indices and splats after a term. */
function readSteps(scanner: Scanner, term: Expression): Expression {
  let object = term;
  for (;;) {
    if (scanner.peek("...")) return object;
    if (scanner.take("[*]")) object = { kind: "splat", object, steps: readSplatSteps(scanner) };
    else if (scanner.peek(".*")) {
      scanner.at += 2;
      object = { kind: "splat", object, steps: readSplatSteps(scanner) };
    } else {
      const key = readStep(scanner);
      if (key === undefined) return object;
      object = { kind: "index", object, key };
    }
  }
}

function readSplatSteps(scanner: Scanner): Expression[] {
  const steps: Expression[] = [];
  for (let key = readStep(scanner); key !== undefined; key = readStep(scanner)) steps.push(key);
  return steps;
}

/** Reads `.name`, `.0` or `[key]`. */
function readStep(scanner: Scanner): Expression | undefined {
  if (scanner.peek("...") || scanner.peek(".*") || scanner.peek("[*]")) return undefined;
  if (scanner.take("[")) return bracketed(scanner, "]", () => readExpression(scanner));
  if (!scanner.take(".")) return undefined;
  const value = scanner.takeIdentifier() ?? integerText(scanner);
  return { kind: "literal", value: value ?? scanner.fail("an attribute name is missing") };
}

const digits = /\d+/y;

function integerText(scanner: Scanner): number | undefined {
  const text = scanner.match(digits);
  return text === undefined ? undefined : Number(text);
}

function readTerm(scanner: Scanner): Expression {
  const value = scanner.takeNumber();
  if (value !== undefined) return { kind: "literal", value };
  if (scanner.take("(")) return bracketed(scanner, ")", () => readExpression(scanner));
  if (scanner.take("[")) return bracketed(scanner, "]", () => readTupleOrLoop(scanner));
  if (scanner.take("{")) return bracketed(scanner, "}", () => readObjectOrLoop(scanner));
  if (scanner.take('"')) return readQuoted(scanner);
  if (scanner.peek("<<")) {
    const text = readHeredoc(scanner);
    const inner = new Scanner(text.text, text, scanner.depth);
    return { kind: "template", parts: readTemplate(inner, "whole", reader) };
  }
  const name = scanner.takeIdentifier() ?? scanner.fail("an expression is missing");
  const literal = literals.get(name);
  if (literal !== undefined) return { kind: "literal", value: literal.value };
  return scanner.take("(") ? bracketed(scanner, ")", () => readCall(scanner, name)) : { kind: "variable", name };
}

const reader = { expression: readExpression, loopNames: readLoopNames };
const literals = new Map([
  ["true", { value: true }],
  ["false", { value: false }],
  ["null", { value: null }],
]);

/** Reads what is within brackets and the closing bracket. Line breaks do not count in between. */
function bracketed<Result>(scanner: Scanner, closing: string, read: () => Result): Result {
  return scanner.nested(() => {
    const result = scanner.inMode(true, () => {
      const content = read();
      scanner.skip();
      return content;
    });
    scanner.expect(closing);
    return result;
  });
}

function readQuoted(scanner: Scanner): Expression {
  const parts = readTemplate(scanner, "quoted", reader);
  scanner.expect('"');
  return unwrapped(parts);
}

/** A template of one interpolation has the type of its value. */
function unwrapped(parts: readonly TemplatePart[]): Expression {
  const [first, second] = parts;
  return first?.kind === "interpolation" && second === undefined ? first.value : { kind: "template", parts };
}

function readCall(scanner: Scanner, name: string): Expression {
  const values: Expression[] = [];
  let isExpanded = false;
  while (!scanner.peek(")") && !isExpanded) {
    values.push(readExpression(scanner));
    isExpanded = scanner.take("...");
    if (!scanner.take(",")) break;
  }
  return { kind: "call", name, arguments: values, isExpanded };
}

function readTupleOrLoop(scanner: Scanner): Expression {
  if (scanner.takeKeyword("for")) return readLoop(scanner, false);
  const items: Expression[] = [];
  while (!scanner.peek("]")) {
    items.push(readExpression(scanner));
    if (!scanner.take(",")) break;
  }
  return { kind: "tuple", items };
}

/** Reads the names of a loop up to and with `in`. */
function readLoopNames(scanner: Scanner): LoopNames {
  const first = scanner.takeIdentifier() ?? scanner.fail("the loop has no variable");
  const second = scanner.take(",") ? (scanner.takeIdentifier() ?? scanner.fail("the loop has no variable")) : undefined;
  if (!scanner.takeKeyword("in")) scanner.fail('"in" is missing');
  return second === undefined ? { key: undefined, value: first } : { key: first, value: second };
}

function readLoop(scanner: Scanner, isObject: boolean): Expression {
  const names = readLoopNames(scanner);
  const collection = readExpression(scanner);
  scanner.expect(":");
  const first = readExpression(scanner);
  if (isObject) scanner.expect("=>");
  const value = isObject ? readExpression(scanner) : first;
  const isGrouped = isObject && scanner.take("...");
  const condition = scanner.takeKeyword("if") ? readExpression(scanner) : undefined;
  return { kind: "for", names, collection, key: isObject ? first : undefined, value, condition, isGrouped };
}

function readObjectOrLoop(scanner: Scanner): Expression {
  if (scanner.takeKeyword("for")) return readLoop(scanner, true);
  const entries: [Expression, Expression][] = [];
  while (!scanner.peek("}")) {
    const key = readKey(scanner);
    if (!scanner.take("=")) scanner.expect(":");
    // A value ends at a line break, which separates entries as a comma does.
    const value = scanner.inMode(false, () => {
      scanner.skipLines();
      return readExpression(scanner);
    });
    entries.push([key, value]);
    const isSeparated = scanner.inMode(false, () => scanner.peek("\n") || scanner.peek("}"));
    if (!isSeparated) scanner.expect(",");
    else scanner.take(",");
  }
  return { kind: "object", entries };
}

/** Reads the key of an entry. An identifier is a name and not a variable. */
function readKey(scanner: Scanner): Expression {
  const start = scanner.at;
  const name = scanner.takeIdentifier();
  if (name !== undefined && !scanner.peek("==") && (scanner.peek("=") || scanner.peek(":"))) {
    return { kind: "literal", value: name };
  }
  scanner.at = start;
  return readExpression(scanner);
}
