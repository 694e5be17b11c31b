import { type CallContext, FunctionError, GoList, GoMap, type Sourced, sourced } from "../values/value.ts";
import { errorList, errorMap } from "./error-values.ts";
import { JsonProblemError, readJson } from "./json-reader.ts";
import { describeMismatch } from "./mismatch.ts";

type Spender = Pick<CallContext, "spend">;

/** Reads a text as Helm's `fromJson`: a map. A text that is no map yields a map with the key `Error`. */
export function fromJson(text: Sourced<string>, context: Spender): Sourced<GoMap> {
  const read = readText(text, context);
  if (read instanceof JsonProblemError) return errorMap(read.message, text);
  const { value, origin } = read;
  if (value === null) return sourced(new GoMap(), origin);
  if (value instanceof GoMap) return sourced(value, origin);
  return errorMap(describeMismatch(value, "map[string]interface {}"), text);
}

/** Reads a text as Helm's `fromJsonArray`: a list. A text that is no list yields a list with the error message. */
export function fromJsonArray(text: Sourced<string>, context: Spender): Sourced<GoList> {
  const read = readText(text, context);
  if (read instanceof JsonProblemError) return errorList(read.message, text);
  const { value, origin } = read;
  if (value === null) return sourced(new GoList(), origin);
  if (value instanceof GoList) return sourced(value, origin);
  return errorList(describeMismatch(value, "[]interface {}"), text);
}

/**
 * Reads a text as sprig's `mustFromJson`: any value.
 * @throws FunctionError
 */
export function mustFromJson(text: Sourced<string>, context: Spender): Sourced {
  const read = readText(text, context);
  if (read instanceof JsonProblemError) throw new FunctionError(read.message);
  return read;
}

function readText(text: Sourced<string>, context: Spender): Sourced | JsonProblemError {
  context.spend(Math.ceil(text.value.length / 8));
  try {
    return readJson(text);
  } catch (error) {
    if (error instanceof JsonProblemError) return error;
    throw error;
  }
}
