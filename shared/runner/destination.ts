import { InvalidError } from "../errors/index.ts";
import { parseReference, type Reference } from "../references/index.ts";

/** Where a copy goes: a tag, since a digest cannot be chosen. */
export interface Destination extends Pick<Reference, "registry" | "repository"> {
  readonly tag: string;
}

/**
 * The destination that an input names.
 * @throws InvalidError for a digest, with the given advice.
 */
export function destinationOf(text: string, advice: string): Destination {
  const { registry, repository, tag, digest } = parseReference(text);
  if (digest === undefined && tag !== undefined) return { registry, repository, tag };
  throw new InvalidError("INPUT_VALUE", `"${text}" has a digest, which a copy cannot choose`, { advice });
}
