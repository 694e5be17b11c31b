import type { SecretHit } from "../../../shared/secrets/search.ts";

/** Last two parts of paths whose authors say that a key protects nothing. */
const dummyName = /(?:^|[/_.-])(?:dummy|fake|mock)(?:[/_.-]|key|cert|$)/i;
/** Rules about keys, which are secrets wherever they are. */
export const keyRules: ReadonlySet<string> = new Set(["private-key", "putty-key", "java-keystore", "pkcs12"]);

/** Tells whether a key is in a file that is named as a dummy. */
export function isNamedAsDummy(path: string, { rule }: SecretHit): boolean {
  return keyRules.has(rule) && dummyName.test(path.split("/").slice(-2).join("/"));
}
