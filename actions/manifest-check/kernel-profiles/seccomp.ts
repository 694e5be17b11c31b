import type { Field } from "../../../shared/yaml/index.ts";

/** What a seccomp profile does (Docker's format, OCI runtime specification 1.2, `linux.seccomp`). */
export interface SeccompProfile {
  readonly root: Field;
  /** The action for system calls that no entry names. */
  readonly defaultAction: Field;
  /** System calls that are denied without a condition. */
  readonly denied: ReadonlySet<string>;
  /** System calls that are allowed without a condition, with their place. */
  readonly allowed: ReadonlyMap<string, Field>;
}

const allows = /^SCMP_ACT_(?:ALLOW|LOG|TRACE)$/;

/** Checks whether a map is a seccomp profile. */
export function isSeccompProfile(root: Field): boolean {
  return root.get("defaultAction").text?.startsWith("SCMP_ACT_") === true;
}

/** Reads a profile. An entry with arguments, capabilities or kernels is conditional. */
export function readSeccomp(root: Field): SeccompProfile {
  const denied = new Set<string>();
  const allowed = new Map<string, Field>();
  for (const entry of root.get("syscalls").items()) {
    if (isConditional(entry)) continue;
    const names = [...entry.get("names").items(), entry.get("name")];
    const isAllowed = allows.test(entry.get("action").text ?? "");
    for (const name of names) {
      if (name.text === undefined) continue;
      if (isAllowed) allowed.set(name.text, name);
      else denied.add(name.text);
    }
  }
  return { root, defaultAction: root.get("defaultAction"), denied, allowed };
}

function isConditional(entry: Field): boolean {
  const includes = entry.get("includes");
  return (
    entry.get("args").items().length > 0 ||
    includes.get("caps").items().length > 0 ||
    entry.get("excludes", "caps").items().length > 0
  );
}

/** Returns whether a profile allows what it does not name. */
export function allowsByDefault({ defaultAction }: SeccompProfile): boolean {
  return allows.test(defaultAction.text ?? "");
}
