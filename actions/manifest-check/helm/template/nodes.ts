import type { LiteralOrigin, TemplateSource } from "../values/origin.ts";

interface Located {
  /** Offset that Go reports for the node, in UTF-16 code units: for a chain of fields, that of the second field. */
  readonly start: number;
  /** Offset behind the node. */
  readonly end: number;
}

export interface DotNode extends Located {
  readonly kind: "dot";
}

export interface NilNode extends Located {
  readonly kind: "nil";
}

export interface BoolNode extends Located {
  readonly kind: "bool";
  readonly value: boolean;
}

/** A constant number (Go's ideal constants). It can be an integer and a float at once. */
export interface NumberNode extends Located {
  readonly kind: "number";
  readonly text: string;
  readonly integer: bigint | undefined;
  /** An integer that fits in 64 bits without a sign. */
  readonly unsigned: bigint | undefined;
  readonly float: number | undefined;
  /** A complex number as Go prints it. Nothing but printing is supported. */
  readonly complex?: string;
}

export interface StringNode extends Located {
  readonly kind: "string";
  readonly value: string;
}

export interface FieldNode extends Located {
  readonly kind: "field";
  readonly names: readonly string[];
  /** Offset of the first name's dot. */
  readonly from: number;
}

export interface VariableNode extends Located {
  readonly kind: "variable";
  /** The name with `$`. */
  readonly name: string;
  readonly fields: readonly string[];
  readonly from: number;
}

/** Fields of an expression in parentheses, or of a function's result. */
export interface ChainNode extends Located {
  readonly kind: "chain";
  readonly node: PipeNode | IdentifierNode;
  readonly fields: readonly string[];
}

export interface IdentifierNode extends Located {
  readonly kind: "identifier";
  readonly name: string;
}

export type OperandNode =
  | DotNode
  | NilNode
  | BoolNode
  | NumberNode
  | StringNode
  | FieldNode
  | VariableNode
  | ChainNode
  | IdentifierNode
  | PipeNode;

export interface CommandNode extends Located {
  readonly kind: "command";
  /** At least one. */
  readonly args: readonly [OperandNode, ...OperandNode[]];
}

export interface PipeNode extends Located {
  readonly kind: "pipe";
  /** Names of variables that are declared or assigned. */
  readonly variables: readonly string[];
  readonly isAssignment: boolean;
  readonly commands: readonly CommandNode[];
}

export interface TextNode extends Located {
  readonly kind: "text";
  readonly text: string;
  readonly origin: LiteralOrigin;
}

/** Prints the value of a pipeline, or declares variables. */
export interface ActionNode extends Located {
  readonly kind: "action";
  readonly pipe: PipeNode;
  readonly action: ActionRange;
}

/** Range of an action with its delimiters. */
export interface ActionRange {
  readonly start: number;
  readonly end: number;
}

export interface BranchNode extends Located {
  readonly kind: "if" | "with" | "range";
  readonly pipe: PipeNode;
  readonly body: readonly Node[];
  /** Undefined without `else`. */
  readonly otherwise: readonly Node[] | undefined;
}

export interface TemplateNode extends Located {
  readonly kind: "template";
  readonly name: string;
  readonly pipe: PipeNode | undefined;
  readonly action: ActionRange;
}

export interface LeaveNode extends Located {
  readonly kind: "break" | "continue";
}

export type Node = TextNode | ActionNode | BranchNode | TemplateNode | LeaveNode;

/** A named template: that of a file, or one that `define` or `block` makes. */
export interface TemplateTree {
  readonly name: string;
  readonly source: TemplateSource;
  readonly nodes: readonly Node[];
  /** True if it has nothing but blanks, so that it does not replace another one of its name. */
  readonly isEmpty: boolean;
}
