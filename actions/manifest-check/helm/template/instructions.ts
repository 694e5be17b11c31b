import type { LiteralOrigin } from "../values/origin.ts";
import type { ParameterType, Sourced, TemplateFunction } from "../values/value.ts";
import type { ActionRange } from "./nodes.ts";

/** Range of an expression, for messages. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The range of the expression that was evaluated last, which is known at run time only. */
export interface MutableRange {
  start: number;
  end: number;
}

/**
 * An instruction of the machine that runs templates. It works on a stack of values. `node` is where Go reports an error
 * of the instruction.
 */
export type Instruction =
  /** Prints literal text. */
  | { readonly op: "text"; readonly text: string; readonly origin: LiteralOrigin }
  | { readonly op: "push"; readonly value: Sourced }
  | { readonly op: "dot" }
  /** Pushes a variable, and follows its fields. */
  | { readonly op: "variable"; readonly name: string; readonly fields: readonly string[]; readonly node: Range }
  /** Pushes a field of the dot. */
  | { readonly op: "field"; readonly names: readonly string[]; readonly node: Range }
  /** Replaces the top value by a field of it. */
  | { readonly op: "chain"; readonly names: readonly string[]; readonly node: Range }
  /** Checks that the top value has a method, before its arguments are evaluated. */
  | { readonly op: "method"; readonly name: string; readonly count: number; readonly node: Range }
  /** Calls the method of the value below `count` arguments, and below a piped value if there is one. */
  | {
      readonly op: "call-method";
      readonly name: string;
      readonly count: number;
      readonly isPiped: boolean;
      readonly node: Range;
      readonly last: Range;
    }
  /** Checks the type of the top value, an argument. */
  | { readonly op: "check"; readonly type: ParameterType; readonly node: Range }
  /** Calls a function with the values on top. A piped value is below them and becomes the last argument. */
  | {
      readonly op: "call";
      readonly name: string;
      readonly target: TemplateFunction | "include" | "tpl";
      readonly count: number;
      /** Type of the piped value's parameter. Undefined without one. */
      readonly pipedType: ParameterType | undefined;
      readonly node: Range;
      /** Where Go reports that the piped value has the wrong type. */
      readonly last: Range;
    }
  /** Ends `and` or `or` if the top value decides it. Otherwise removes the value, unless it is the last one. */
  | {
      readonly op: "decide";
      readonly truth: boolean;
      readonly isLast: boolean;
      readonly isPiped: boolean;
      /** Where the argument was evaluated, and where the call says that it was evaluated last. */
      readonly node: Range;
      readonly last: MutableRange;
      to: number;
    }
  /** Ends a command: nil of an interface becomes nil. */
  | { readonly op: "unwrap" }
  | { readonly op: "declare"; readonly names: readonly string[] }
  | { readonly op: "assign"; readonly names: readonly string[]; readonly node: Range }
  | { readonly op: "print"; readonly action: ActionRange }
  | { readonly op: "pop" }
  /** Remembers which variables exist, and forgets those declared since. */
  | { readonly op: "mark" }
  | { readonly op: "release" }
  | { readonly op: "jump"; to: number }
  | { readonly op: "jump-if-false"; to: number }
  /** Makes the top value the dot if it is true. Otherwise jumps. */
  | { readonly op: "with"; to: number }
  | { readonly op: "restore-dot" }
  /** Starts a loop over the top value. Jumps if it is empty. */
  | {
      readonly op: "range";
      readonly names: readonly string[];
      readonly isAssignment: boolean;
      readonly node: Range;
      to: number;
    }
  | { readonly op: "next"; readonly node: Range; to: number }
  | { readonly op: "break"; to: number }
  | { readonly op: "continue"; to: number }
  /** Runs a named template with the top value, or with nil, and prints what it prints. */
  | {
      readonly op: "template";
      readonly name: string;
      readonly hasData: boolean;
      readonly node: Range;
      readonly action: ActionRange;
    }
  | { readonly op: "fail"; readonly message: string; readonly node: Range }
  | { readonly op: "return" };
