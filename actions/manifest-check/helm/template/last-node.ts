import type { MutableRange, Range } from "./instructions.ts";
import type { IdentifierNode, OperandNode } from "./nodes.ts";

/** Returns the node that Go evaluates last in an expression. Errors behind it are reported there. */
export function lastOf(node: OperandNode): Range {
  if (node.kind === "pipe") {
    const command = node.commands.at(-1);
    if (command === undefined) return rangeOf(node);
    const [first] = command.args;
    if (first.kind === "identifier" && isDecision(first.name)) return decidedRange(first);
    return lastOf(command.args.at(-1) ?? first);
  }
  return node.kind === "chain" ? lastOf(node.node) : rangeOf(node);
}

/** Tells whether a function evaluates arguments until one decides. */
export function isDecision(name: string): boolean {
  return name === "and" || name === "or";
}

const decidedRanges = new WeakMap<IdentifierNode, MutableRange>();

/** Returns the range that tells which argument of a call of `and` or `or` was evaluated last. */
export function decidedRange(identifier: IdentifierNode): MutableRange {
  const range = decidedRanges.get(identifier) ?? rangeOf(identifier);
  decidedRanges.set(identifier, range);
  return range;
}

/** Returns the range of a node, for messages. Includes the fields before the one that Go counts from. */
export function rangeOf({ start, end }: Range): MutableRange {
  return { start, end };
}
