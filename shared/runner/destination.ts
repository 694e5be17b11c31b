import { InvalidError } from "../errors/index.ts";
import { parseReference, type Reference } from "../references/index.ts";

/** Destination of a copy. */
export interface Destination extends Pick<Reference, "registry" | "repository"> {
  readonly tag: string;
}

/**
 * Parses the destination of a copy.
 * @throws InvalidError with the given advice if it has a digest.
 */
export function parseDestination(text: string, advice: string): Destination {
  const { registry, repository, tag, digest } = parseReference(text);
  if (digest === undefined && tag !== undefined) return { registry, repository, tag };
  throw new InvalidError("INPUT_VALUE", `"${text}" has a digest, but a destination needs a tag`, { advice });
}
