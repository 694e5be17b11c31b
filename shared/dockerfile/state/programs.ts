import type { BaseFacts, Family } from "./base-facts.ts";
import type { Packages } from "./packages.ts";

/** Whose program runs under a name that several projects provide (`wget`, `tar`, `sed`). */
export type ProgramVariant = "gnu" | "busybox";

const variants: Readonly<Partial<Record<Family, ProgramVariant>>> = {
  debian: "gnu",
  redhat: "gnu",
  suse: "gnu",
  arch: "gnu",
  alpine: "busybox",
  busybox: "busybox",
};

/**
 * Returns whose program runs under a name: GNU's if a command of the build installed the package of that name or the base
 * image's distribution has no other. Undefined if nobody knows.
 */
export function getProgramVariant(
  name: string,
  { base, packages }: { readonly base: BaseFacts; readonly packages: Packages },
): ProgramVariant | undefined {
  const presence = packages.getPresence(name);
  if (presence === "present") return "gnu";
  const own = base.family === undefined || base.isAssumed === true ? undefined : variants[base.family];
  return presence === "maybe" ? undefined : own;
}
