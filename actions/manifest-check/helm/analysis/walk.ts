import type { CommandNode, Node, OperandNode, PipeNode, TemplateNode, TextNode } from "../template/nodes.ts";

/** Looks at the parts of templates. */
export interface Visitor {
  /**
   * Looks at an operand.
   * @param isTested whether only its truth or a comparison counts, so that nothing in it is read.
   * @param guards conditions that decide whether it is evaluated, the outermost first.
   */
  operand?(operand: OperandNode, isTested: boolean, guards: readonly OperandNode[]): void;
  command?(command: CommandNode, guards: readonly OperandNode[]): void;
  template?(node: TemplateNode): void;
  text?(node: TextNode): void;
}

/** Functions that only look at whether their arguments are true, or compare them. */
const tests: ReadonlySet<string> = new Set([
  ...["not", "empty", "eq", "ne", "lt", "le", "gt", "ge", "kindIs", "kindOf", "typeIs", "typeOf", "hasKey", "fail"],
]);
/** Functions that return an operand, which counts if the result does. */
const choices: ReadonlySet<string> = new Set(["and", "or"]);

/** Visits all operands and commands of templates. */
export function walkNodes(nodes: readonly Node[], visitor: Visitor, guards: readonly OperandNode[] = []): void {
  for (const node of nodes) {
    switch (node.kind) {
      case "text":
        visitor.text?.(node);
        break;
      case "action":
        walkPipe(node.pipe, visitor, false, guards);
        break;
      case "template":
        visitor.template?.(node);
        if (node.pipe !== undefined) walkPipe(node.pipe, visitor, false, guards);
        break;
      case "if":
      case "with":
      case "range": {
        walkPipe(node.pipe, visitor, node.kind === "if", guards);
        const inside = [...guards, node.pipe];
        walkNodes(node.body, visitor, inside);
        if (node.otherwise !== undefined) walkNodes(node.otherwise, visitor, inside);
        break;
      }
    }
  }
}

/** Visits all operands and commands of a pipeline. */
function walkPipe(pipe: PipeNode, visitor: Visitor, isTested = false, guards: readonly OperandNode[] = []): void {
  const isLastTested = isTested && pipe.variables.length === 0;
  pipe.commands.forEach((command, index) => {
    visitor.command?.(command, guards);
    const next = pipe.commands[index + 1]?.args[0];
    const isResultTested = next === undefined ? isLastTested : isTest(next);
    walkCommand(command, visitor, isResultTested, guards);
  });
}

function walkCommand({ args }: CommandNode, visitor: Visitor, isTested: boolean, guards: readonly OperandNode[]): void {
  const [first, ...rest] = args;
  walkOperand(first, visitor, isTested && rest.length === 0, guards);
  const isChoice = first.kind === "identifier" && choices.has(first.name);
  const areTested = isTest(first) || (isTested && isChoice);
  rest.forEach((operand, index) => {
    // The name of a template is no value.
    if (index === 0 && operand.kind === "string" && first.kind === "identifier" && first.name === "include") return;
    // `and` and `or` stop at the operand that decides.
    walkOperand(operand, visitor, areTested, isChoice ? [...guards, ...rest.slice(0, index)] : guards);
  });
}

/** Visits an operand and all that is in it. */
export function walkOperand(
  operand: OperandNode,
  visitor: Visitor,
  isTested = false,
  guards: readonly OperandNode[] = [],
): void {
  visitor.operand?.(operand, isTested, guards);
  if (operand.kind === "pipe") walkPipe(operand, visitor, isTested, guards);
  else if (operand.kind === "chain") walkOperand(operand.node, visitor, false, guards);
}

function isTest(operand: OperandNode): boolean {
  return operand.kind === "identifier" && tests.has(operand.name);
}
