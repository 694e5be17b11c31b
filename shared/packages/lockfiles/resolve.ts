import type { Lock, LockedPackage, PackageDraft, ProjectManifest, ProjectNeeds } from "../cataloger.ts";

/**
 * The packages of a lockfile, with what the project's wishes make of them: direct or indirect, and development where
 * nothing in production leads to them.
 * @param project the manifest next to the lockfile, which counts where the lockfile itself says nothing.
 */
export function resolveLock(lock: Lock, project: ProjectManifest | undefined): PackageDraft[] {
  if (lock.isSupplement === true) return supplement(lock, project);
  const needs = lock.needs ?? project;
  const graph = new Graph(lock.packages);
  const root = lock.root ?? (project?.draft?.version === undefined ? undefined : project.draft);
  const roles = needs === undefined ? undefined : rolesOf(graph, needs);
  const drafts = lock.packages.map((item) => draftOf(item, graph, roles));
  if (root === undefined) return drafts;
  const production = (needs?.production ?? []).flatMap((reference) => graph.find(reference) ?? []);
  return [{ ...root, relationship: "root", needs: production.map(referenceTo) }, ...drafts];
}

/** What the manifest leaves open; nothing where it leaves nothing open. */
function supplement(lock: Lock, project: ProjectManifest | undefined): PackageDraft[] {
  if (project === undefined) return [];
  const pinned = new Set(project.production);
  return lock.packages.filter(({ id }) => !pinned.has(id)).map(({ draft }) => ({ ...draft, relationship: "indirect" }));
}

class Graph {
  readonly #byId = new Map<string, LockedPackage>();
  readonly #byAnswer = new Map<string, LockedPackage>();

  constructor(packages: readonly LockedPackage[]) {
    for (const item of packages) {
      this.#byId.set(item.id, item);
      for (const answer of item.answers ?? []) if (!this.#byAnswer.has(answer)) this.#byAnswer.set(answer, item);
    }
  }

  find(reference: string): LockedPackage | undefined {
    return this.#byId.get(reference) ?? this.#byAnswer.get(reference);
  }

  /** Everything that the references lead to. */
  reach(references: readonly string[]): Set<LockedPackage> {
    const reached = new Set<LockedPackage>();
    const todo = [...references];
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
      const item = this.find(next);
      if (item === undefined || reached.has(item)) continue;
      reached.add(item);
      todo.push(...item.needs);
    }
    return reached;
  }
}

interface Roles {
  readonly direct: ReadonlySet<LockedPackage>;
  readonly production: ReadonlySet<LockedPackage>;
  readonly development: ReadonlySet<LockedPackage>;
}

function rolesOf(graph: Graph, { production, development }: ProjectNeeds): Roles {
  return {
    direct: new Set([...production, ...development].flatMap((reference) => graph.find(reference) ?? [])),
    production: graph.reach(production),
    development: graph.reach(development),
  };
}

function draftOf(item: LockedPackage, graph: Graph, roles: Roles | undefined): PackageDraft {
  const { draft } = item;
  const isDevelopment = item.development ?? (roles?.development.has(item) === true && !roles.production.has(item));
  return {
    ...draft,
    needs: item.needs.flatMap((reference) => graph.find(reference) ?? []).map(referenceTo),
    provides: [referenceTo(item)],
    ...(roles === undefined || draft.relationship === "root" ? {} : roleOf(item, roles)),
    ...(isDevelopment ? { development: true } : {}),
  };
}

function roleOf(item: LockedPackage, { direct }: Roles): Pick<PackageDraft, "relationship"> {
  return { relationship: direct.has(item) ? "direct" : "indirect" };
}

function referenceTo({ draft }: LockedPackage): string {
  return `${draft.name}@${draft.version ?? ""}`;
}
