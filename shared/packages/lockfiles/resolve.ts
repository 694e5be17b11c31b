import type { Lock, LockedPackage, PackageDraft, ProjectDependencies, ProjectManifest } from "../cataloger.ts";

/**
 * Classifies the packages of a lockfile by the project's dependencies: direct or indirect, and development if nothing
 * in production depends on them.
 * @param project the manifest next to the lockfile, used if the lockfile does not state the dependencies.
 */
export function resolveLock(lock: Lock, project: ProjectManifest | undefined): PackageDraft[] {
  if (lock.isSupplement === true) return applySupplement(lock, project);
  const dependencies = lock.needs ?? project;
  const graph = new Graph(lock.packages);
  const root = lock.root ?? (project?.draft?.version === undefined ? undefined : project.draft);
  const roles = dependencies === undefined ? undefined : rolesOf(graph, dependencies);
  const drafts = lock.packages.map((locked) => draftOf(locked, graph, roles));
  if (root === undefined) return drafts;
  const production = (dependencies?.production ?? []).flatMap((reference) => graph.find(reference) ?? []);
  return [{ ...root, relationship: "root", needs: production.map(referenceTo) }, ...drafts];
}

/** Returns the packages that the manifest does not pin; empty if it pins all. */
function applySupplement(lock: Lock, project: ProjectManifest | undefined): PackageDraft[] {
  if (project === undefined) return [];
  const pinned = new Set(project.production);
  return lock.packages.filter(({ id }) => !pinned.has(id)).map(({ draft }) => ({ ...draft, relationship: "indirect" }));
}

class Graph {
  readonly #byId = new Map<string, LockedPackage>();
  readonly #byAnswer = new Map<string, LockedPackage>();

  constructor(packages: readonly LockedPackage[]) {
    for (const locked of packages) {
      this.#byId.set(locked.id, locked);
      for (const response of locked.answers ?? [])
        if (!this.#byAnswer.has(response)) this.#byAnswer.set(response, locked);
    }
  }

  find(reference: string): LockedPackage | undefined {
    return this.#byId.get(reference) ?? this.#byAnswer.get(reference);
  }

  /** Returns all packages that the references depend on. */
  reachableFrom(references: readonly string[]): Set<LockedPackage> {
    const reached = new Set<LockedPackage>();
    const todo = [...references];
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
      const locked = this.find(next);
      if (locked === undefined || reached.has(locked)) continue;
      reached.add(locked);
      todo.push(...locked.needs);
    }
    return reached;
  }
}

interface Roles {
  readonly direct: ReadonlySet<LockedPackage>;
  readonly production: ReadonlySet<LockedPackage>;
  readonly development: ReadonlySet<LockedPackage>;
}

function rolesOf(graph: Graph, { production, development }: ProjectDependencies): Roles {
  return {
    direct: new Set([...production, ...development].flatMap((reference) => graph.find(reference) ?? [])),
    production: graph.reachableFrom(production),
    development: graph.reachableFrom(development),
  };
}

function draftOf(locked: LockedPackage, graph: Graph, roles: Roles | undefined): PackageDraft {
  const { draft } = locked;
  const isDevelopment =
    locked.development ?? (roles?.development.has(locked) === true && !roles.production.has(locked));
  return {
    ...draft,
    needs: locked.needs.flatMap((reference) => graph.find(reference) ?? []).map(referenceTo),
    provides: [referenceTo(locked)],
    ...(roles === undefined || draft.relationship === "root" ? {} : roleOf(locked, roles)),
    ...(isDevelopment ? { development: true } : {}),
  };
}

function roleOf(locked: LockedPackage, { direct }: Roles): Pick<PackageDraft, "relationship"> {
  return { relationship: direct.has(locked) ? "direct" : "indirect" };
}

function referenceTo({ draft }: LockedPackage): string {
  return `${draft.name}@${draft.version ?? ""}`;
}
