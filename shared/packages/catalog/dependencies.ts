import type { PackageDraft } from "../cataloger.ts";

/**
 * Resolves the dependencies of packages. Virtual names resolve to their providers; alternatives that are not installed
 * are dropped.
 * @param drafts packages of one type.
 */
export function resolveDependencies(drafts: readonly PackageDraft[]): (draft: PackageDraft) => readonly PackageDraft[] {
  const providers = new Map<string, PackageDraft[]>();
  for (const draft of drafts) {
    for (const provided of new Set([draft.name, ...(draft.provides ?? [])])) {
      const existing = providers.get(provided);
      if (existing === undefined) providers.set(provided, [draft]);
      else existing.push(draft);
    }
  }
  return ({ name, needs }) =>
    (needs ?? []).flatMap((need) => providers.get(need) ?? []).filter((provider) => provider.name !== name);
}
