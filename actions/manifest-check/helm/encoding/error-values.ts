import { deriveOrigin } from "../values/text.ts";
import { GoList, GoMap, type Sourced, sourced } from "../values/value.ts";

/** Returns the map with which Helm's functions report an error. */
export function errorMap(message: string, from: Sourced): Sourced<GoMap> {
  const origin = deriveOrigin([from]);
  return sourced(new GoMap(new Map([["Error", sourced(message, origin)]])), origin);
}

/** Returns the list with which Helm's functions report an error. */
export function errorList(message: string, from: Sourced): Sourced<GoList> {
  const origin = deriveOrigin([from]);
  return sourced(new GoList([sourced(message, origin)]), origin);
}
