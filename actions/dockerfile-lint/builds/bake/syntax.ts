import type { MappedText, Span } from "../../../../shared/dockerfile/index.ts";

/** A file is not valid HCL, or exceeds a limit. The offset is in UTF-16 code units. */
export class BakeSyntaxError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.name = "BakeSyntaxError";
    this.offset = offset;
  }
}

/** Part of a template (HCL Native Syntax Specification, "Templates"). */
export type TemplatePart =
  | { readonly kind: "text"; readonly text: MappedText }
  | { readonly kind: "interpolation"; readonly value: Expression }
  | {
      readonly kind: "if";
      readonly condition: Expression;
      readonly positive: readonly TemplatePart[];
      readonly negative: readonly TemplatePart[];
    }
  | {
      readonly kind: "for";
      readonly names: LoopNames;
      readonly collection: Expression;
      readonly body: readonly TemplatePart[];
    };

/** The names that a loop gives to the key and the value of each element. */
export interface LoopNames {
  readonly key: string | undefined;
  readonly value: string;
}

/** An expression (HCL Native Syntax Specification, "Expressions"). */
export type Expression =
  | { readonly kind: "literal"; readonly value: string | number | boolean | null }
  | { readonly kind: "template"; readonly parts: readonly TemplatePart[] }
  | { readonly kind: "variable"; readonly name: string }
  | { readonly kind: "index"; readonly object: Expression; readonly key: Expression }
  /** `object[*].steps`: the steps of each element. */
  | { readonly kind: "splat"; readonly object: Expression; readonly steps: readonly Expression[] }
  | {
      readonly kind: "call";
      readonly name: string;
      readonly arguments: readonly Expression[];
      /** The last argument is a list of further arguments. */
      readonly isExpanded: boolean;
    }
  | { readonly kind: "unary"; readonly operator: "-" | "!"; readonly operand: Expression }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: "conditional";
      readonly condition: Expression;
      readonly positive: Expression;
      readonly negative: Expression;
    }
  | { readonly kind: "tuple"; readonly items: readonly Expression[] }
  | { readonly kind: "object"; readonly entries: readonly (readonly [key: Expression, value: Expression])[] }
  | {
      readonly kind: "for";
      readonly names: LoopNames;
      readonly collection: Expression;
      /** The key of each element in an object. Undefined for a list. */
      readonly key: Expression | undefined;
      readonly value: Expression;
      readonly condition: Expression | undefined;
      /** Values of equal keys are lists. */
      readonly isGrouped: boolean;
    };

export type BinaryOperator = "||" | "&&" | "==" | "!=" | "<" | "<=" | ">" | ">=" | "+" | "-" | "*" | "/" | "%";

/** `name = value` in a body. */
export interface Attribute {
  readonly name: string;
  readonly value: Expression;
  /** The name, to which problems point. */
  readonly span: Span;
}

/** `type "label" { … }` in a body. */
export interface Block {
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: Body;
  /** The type and the labels. */
  readonly span: Span;
}

/** The content of a file or block (HCL Native Syntax Specification, "Attributes and Blocks"). */
export interface Body {
  readonly attributes: readonly Attribute[];
  readonly blocks: readonly Block[];
}
