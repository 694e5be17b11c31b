import { FunctionError, LimitError } from "../values/value.ts";
import { createPlace, TemplateError, type TemplatePlace } from "./failure.ts";
import type { Frame } from "./frame.ts";
import type { Instruction, Range } from "./instructions.ts";

/** An error of an argument, which is not an error of the function that is called. */
class ArgumentError extends FunctionError {
  readonly node: Range;

  constructor(message: string, node: Range) {
    super(message);
    this.node = node;
  }
}

/** Gives errors of arguments their place. */
export function checkAt(node: Range, check: () => void): void {
  try {
    check();
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    throw new ArgumentError(error.message, node);
  }
}

/** Limits the places of an error. The middle of a longer list is left out. */
const maxPlaces = 12;

/**
 * Converts an error of an instruction to one with the places that led to it, as Go reports them. Returns other errors
 * unchanged.
 * @param frames the running templates.
 */
export function toTemplateError(error: unknown, instruction: Instruction, frames: readonly Frame[]): unknown {
  if (error instanceof RangeError)
    return toTemplateError(new LimitError("its data is nested too deeply"), instruction, frames);
  if (!(error instanceof FunctionError || error instanceof LimitError || error instanceof TemplateError)) return error;
  const isLimit = error instanceof LimitError || (error instanceof TemplateError && error.phase === "limit");
  const places = listPlaces(instruction, frames, error instanceof ArgumentError ? error.node : undefined);
  if (error instanceof TemplateError) places.push(...error.places);
  const isOfFunction = error instanceof FunctionError && !(error instanceof ArgumentError);
  const message =
    isOfFunction && (instruction.op === "call" || instruction.op === "call-method")
      ? `error calling ${instruction.name}: ${error.message}`
      : error.message;
  return new TemplateError(isLimit ? "limit" : "execute", message, shorten(places));
}

/** Lists the calls of `include` and `tpl` that led to an instruction, and the instruction. */
function listPlaces(instruction: Instruction, frames: readonly Frame[], node: Range | undefined): TemplatePlace[] {
  const places = frames.flatMap(({ kind, node: call }, index) => {
    const caller = frames[index - 1];
    if (kind === "template" || call === undefined || caller === undefined) return [];
    return [createPlace(caller.source, call, caller.name)];
  });
  const frame = frames.at(-1);
  const own = node ?? ("node" in instruction ? instruction.node : undefined) ?? { start: 0, end: 0 };
  if (frame !== undefined) places.push(createPlace(frame.source, own, frame.name));
  return places;
}

function shorten(places: readonly TemplatePlace[]): TemplatePlace[] {
  if (places.length <= maxPlaces) return [...places];
  return [...places.slice(0, maxPlaces / 2), ...places.slice(-maxPlaces / 2)];
}
