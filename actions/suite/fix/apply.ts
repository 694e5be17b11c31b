import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { SourceText, type TextFile } from "../../../shared/dockerfile/index.ts";
import { systemExec } from "../../../shared/exec/exec.ts";
import type { Finding } from "../../../shared/findings/index.ts";
import {
  applyFixes,
  chooseRepositoryFixes,
  findLinkedPaths,
  type RepositoryFix,
  writeFixedFiles,
} from "../../../shared/fixes/index.ts";
import { readProjects } from "../../../shared/projects/index.ts";
import type { RunContext } from "../../../shared/runner/index.ts";
import type { spec } from "./inputs.ts";
import { type LockfileJob, writeLockfile } from "./lock-commands.ts";

type Context = Pick<RunContext<(typeof spec)["inputs"]>, "host">;

/** What changes of dependencies and base images did. */
export interface AppliedFixes {
  readonly fixed: readonly Finding[];
  /** Changed files, relative to the checkout. */
  readonly files: readonly string[];
  /** One sentence for each change that was undone. */
  readonly failed: readonly string[];
  /** Commands that were not run, for lockfiles that are out of date now. */
  readonly openCommands: readonly { readonly path: string; readonly command: string }[];
}

/** How to apply changes. */
export interface ApplyOptions {
  readonly isDryRun: boolean;
  readonly runsPackageManagers: boolean;
}

/**
 * Applies the changes that resolve findings about images, lockfile by lockfile. A change whose command fails, or after
 * which the lockfile still has the package, is undone. Without package managers, changes that need no edit are left.
 */
export async function applyRepositoryFixes(
  findings: readonly Finding[],
  { host }: Context,
  { isDryRun, runsPackageManagers }: ApplyOptions,
): Promise<AppliedFixes> {
  const chosen = chooseRepositoryFixes(findings);
  const linked = await findLinkedPaths(host.root, [...new Set(chosen.flatMap(filesOf))]);
  const possible = chosen.filter((fix) => filesOf(fix).every((file) => !linked.has(file)));
  const usable = possible.filter(({ edits }) => edits.length > 0 || runsPackageManagers);
  const applied = new Set<RepositoryFix>();
  const files = new Set<string>();
  const failed = [...linked].map((file) => `${file}: not changed, because the path contains a symbolic link.`);
  const openCommands = new Map<string, { path: string; command: string }>();
  const groups = [...Map.groupBy(usable, ({ lockfile }) => lockfile?.path ?? "")];
  for (const [path, group] of groups) {
    if (isDryRun) {
      for (const fix of group) applied.add(fix);
      for (const file of group.flatMap(filesOf)) files.add(file);
      continue;
    }
    const edited = await editFiles(host.root, group);
    const commands = [
      ...new Map(
        group.flatMap(({ lockfile }) =>
          lockfile === undefined ? [] : [[lockfile.command.join("\0"), lockfile.command] as const],
        ),
      ).values(),
    ];
    const why =
      path !== "" && runsPackageManagers
        ? await relock(host.root, { path, commands }, group, (name) => host.getEnv(name))
        : undefined;
    if (why !== undefined) {
      await writeFixedFiles(host.root, edited.before);
      failed.push(`${path}: ${why}. Its manifest was left as it was.`);
      continue;
    }
    for (const fix of group) applied.add(fix);
    for (const { path: file } of edited.before) files.add(file);
    if (path !== "" && runsPackageManagers) files.add(path);
    if (path !== "" && !runsPackageManagers) {
      for (const command of commands)
        openCommands.set(`${path} ${command.join(" ")}`, { path, command: command.join(" ") });
    }
  }
  // A finding is fixed if everything that it needs was done.
  const open = new Set(chosen.filter((fix) => !applied.has(fix)).flatMap((fix) => fix.findings));
  const fixed = new Set([...applied].flatMap((fix) => fix.findings)).difference(open);
  return { fixed: [...fixed], files: [...files], failed, openCommands: [...openCommands.values()] };
}

function filesOf({ edits, lockfile }: RepositoryFix): readonly string[] {
  return [...edits.map(({ file }) => file), ...(lockfile === undefined ? [] : [lockfile.path])];
}

/** Applies the edits of fixes and returns the files as they were. */
async function editFiles(
  root: string,
  fixes: readonly RepositoryFix[],
): Promise<{ readonly before: readonly TextFile[] }> {
  const paths = [...new Set(fixes.flatMap(({ edits }) => edits.map(({ file }) => file)))];
  const before = await Promise.all(
    paths.map(async (path) => ({ path, source: new SourceText(await readFile(join(root, path), "utf8")) })),
  );
  const findings = fixes.flatMap(({ findings: [first], edits }): Finding[] =>
    first === undefined || edits.length === 0 ? [] : [{ ...first, fixes: [{ kind: "edit", description: "", edits }] }],
  );
  const { files } = applyFixes(before, findings);
  await writeFixedFiles(root, files);
  return { before };
}

/** Writes a lockfile anew. Returns why that did not remove the packages of the findings. */
async function relock(
  root: string,
  job: LockfileJob,
  fixes: readonly RepositoryFix[],
  getEnv: (name: string) => string | undefined,
): Promise<string | undefined> {
  const previous = await readFile(join(root, job.path), "utf8").catch(() => undefined);
  const why = await writeLockfile(job, { root, exec: systemExec, getEnv });
  if (why !== undefined) return why;
  const { projects } = await readProjects(root);
  const locked = projects.find(({ lockfile }) => lockfile?.path === job.path)?.lockfile?.packages;
  const kept = fixes
    .flatMap(({ findings }) => findings)
    .find(({ package: pkg }) => pkg !== undefined && locked?.has(pkg.purl) === true);
  if (locked !== undefined && kept === undefined) return undefined;
  if (previous !== undefined) await writeFixedFiles(root, [{ path: job.path, source: new SourceText(previous) }]);
  return kept?.package === undefined
    ? "the lockfile could not be read afterwards"
    : `it still contains ${kept.package.name} ${kept.package.version}`;
}
