import type { TemplateSource } from "../values/origin.ts";

/** A place in a template, as Go's messages name it. */
export interface TemplatePlace {
  readonly source: TemplateSource;
  /** From 1. */
  readonly line: number;
  /** In bytes, from 0. Undefined for errors of the parser. */
  readonly column: number | undefined;
  /** Name of the template that was running. Undefined for errors of the parser. */
  readonly template: string | undefined;
  /** The expression. */
  readonly expression: string;
  /** Range of the expression in the source, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

export type TemplatePhase = "parse" | "execute" | "limit";

/** An error in a template, with the places that led to it, the outermost first. */
export class TemplateError extends Error {
  readonly phase: TemplatePhase;
  readonly places: readonly TemplatePlace[];

  constructor(phase: TemplatePhase, message: string, places: readonly TemplatePlace[]) {
    super(message);
    this.name = "TemplateError";
    this.phase = phase;
    this.places = places;
  }
}

/** Creates the place of a node. */
export function createPlace(
  source: TemplateSource,
  { start, end }: { readonly start: number; readonly end: number },
  template: string,
): TemplatePlace {
  const before = source.text.slice(0, start);
  const lineStart = before.lastIndexOf("\n") + 1;
  return {
    source,
    line: countLines(before),
    column: Buffer.byteLength(before.slice(lineStart)),
    template,
    expression: source.text.slice(start, end).trim(),
    start,
    end,
  };
}

function countLines(text: string): number {
  let lines = 1;
  for (let newline = text.indexOf("\n"); newline !== -1; newline = text.indexOf("\n", newline + 1)) lines += 1;
  return lines;
}
