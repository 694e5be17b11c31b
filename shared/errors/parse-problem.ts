import { z } from "zod";
import { messageOf } from "./index.ts";

/**
 * Why a value could not be parsed, in one line: what a schema first found wrong.
 * @param otherwise what is said of anything else that was thrown; its message unless given.
 */
export function parseProblem(cause: unknown, otherwise: string = messageOf(cause)): string {
  return cause instanceof z.ZodError ? (z.prettifyError(cause).split("\n")[0] ?? "") : otherwise;
}
