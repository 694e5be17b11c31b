import type { PackageDraft } from "./cataloguer.ts";

/**
 * Turns what packages need into names of packages that are there: virtual names are replaced by those who provide
 * them, alternatives that are not installed fall away.
 * @param drafts packages of one type.
 */
export function resolveDependencies(drafts: readonly PackageDraft[]): (draft: PackageDraft) => readonly string[] {
  const providers = new Map<string, Set<string>>();
  for (const { name, provides } of drafts) {
    for (const provided of [name, ...(provides ?? [])]) {
      const known = providers.get(provided);
      if (known === undefined) providers.set(provided, new Set([name]));
      else known.add(name);
    }
  }
  return ({ name, needs }) => {
    const names = new Set((needs ?? []).flatMap((need) => [...(providers.get(need) ?? [])]));
    names.delete(name);
    return [...names];
  };
}
