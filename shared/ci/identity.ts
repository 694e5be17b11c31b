import type { RunIdentity } from "../evidence/index.ts";

type Parts = { readonly [K in Exclude<keyof RunIdentity, "host">]?: string | undefined };

/** Creates an identity of the variables that are set. */
export function identityFrom(host: string, parts: Parts): RunIdentity {
  const present = Object.entries(parts).filter(([, value]) => value !== undefined && value !== "");
  return { host, ...Object.fromEntries(present) };
}
