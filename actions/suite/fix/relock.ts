import { compareVersions } from "../../../shared/ecosystems/index.ts";
import { systemExec } from "../../../shared/exec/exec.ts";
import type { RepositoryFix } from "../../../shared/fixes/index.ts";
import type { Package } from "../../../shared/packages/index.ts";
import { type Projects, readProjects } from "../../../shared/projects/index.ts";
import { type LockfileJob, writeLockfile } from "./lock-commands.ts";

/** A lockfile to write anew because of fixes. */
export interface Relock extends LockfileJob {
  readonly root: string;
  /** The checkout before the edits. */
  readonly before: Projects | undefined;
  readonly fixes: readonly RepositoryFix[];
  readonly getEnv: (name: string) => string | undefined;
}

/**
 * Writes a lockfile anew. Returns why that did not remove the vulnerable versions, in words that end a sentence. The
 * caller restores the files then.
 */
export async function relock({ root, path, commands, before, fixes, getEnv }: Relock): Promise<string | undefined> {
  if (commands.length === 0) return "no command is known that writes it";
  const why = await writeLockfile({ path, commands }, { root, exec: systemExec, getEnv });
  if (why !== undefined) return why;
  const previous = lockedIn(before, path);
  const locked = lockedIn(await readProjects(root), path);
  if (locked === undefined) return "the lockfile could not be read afterwards";
  for (const { package: pkg, advisory, fixes: ways } of fixes.flatMap(({ findings }) => findings)) {
    if (pkg === undefined) continue;
    if (locked.has(pkg.purl)) return `it still contains ${pkg.name} ${pkg.version}`;
    const upgrade = ways.find(({ kind }) => kind === "upgrade");
    const ecosystem = advisory?.ecosystem;
    if (upgrade?.kind !== "upgrade" || ecosystem === undefined) continue;
    const below = [...locked.values()].find(
      ({ purl, name, version }) =>
        name === pkg.name &&
        version !== undefined &&
        previous?.has(purl) !== true &&
        compareVersions(ecosystem, version, pkg.version) > 0 &&
        compareVersions(ecosystem, version, upgrade.toVersion) < 0,
    );
    if (below !== undefined) return `it contains ${pkg.name} ${below.version} now, which is below ${upgrade.toVersion}`;
  }
  return undefined;
}

function lockedIn(projects: Projects | undefined, path: string): ReadonlyMap<string, Package> | undefined {
  return projects?.projects.find(({ lockfile }) => lockfile?.path === path)?.lockfile?.packages;
}
