import { InvalidError } from "../../shared/errors/index.ts";
import { parseReference, type Reference } from "../../shared/references/index.ts";

/**
 * The reference that an input gives with a digest.
 * @throws InvalidError for a tag, and for what is no reference.
 */
export function pinnedReference(text: string, input: string): Reference {
  const reference = parseReference(text);
  if (reference.digest !== undefined) return reference;
  throw new InvalidError("INPUT_VALUE", `"${text}" is a tag, which can move`, {
    advice: `Give \`${input}\` with the digest of what was pushed: host/path@sha256:…`,
  });
}
