import type { TemplateSource } from "../values/origin.ts";
import type { Output } from "../values/output.ts";
import type { Evaluated } from "./fields.ts";
import type { Instruction, Range } from "./instructions.ts";
import type { ActionRange } from "./nodes.ts";
import type { TemplateSet } from "./template-set.ts";

/** A template that is running. */
export interface Frame {
  readonly code: readonly Instruction[];
  readonly source: TemplateSource;
  readonly name: string;
  readonly set: TemplateSet;
  readonly output: Output;
  position: number;
  dot: Evaluated;
  /** Where its variables begin. */
  readonly variables: number;
  readonly kind: "template" | "include" | "tpl";
  /** Where its caller calls it. */
  readonly node: Range | undefined;
  /** The action that runs a named template. */
  readonly action: ActionRange | undefined;
}
