import { isUtf8 } from "node:buffer";
import { SourceText, type TextFile } from "../../../shared/dockerfile/index.ts";
import type { Finding } from "../../../shared/findings/index.ts";
import {
  applyFixes,
  chooseRepositoryFixes,
  FileSnapshot,
  findLinkedPaths,
  type RepositoryFix,
  writeFixedFiles,
} from "../../../shared/fixes/index.ts";
import { type Projects, readProjects } from "../../../shared/projects/index.ts";
import type { RunContext } from "../../../shared/runner/index.ts";
import type { spec } from "./inputs.ts";
import { relock } from "./relock.ts";

type Context = Pick<RunContext<(typeof spec)["inputs"]>, "host">;

/** What changes of dependencies and base images did. */
export interface AppliedFixes {
  readonly fixed: readonly Finding[];
  /** Changed files, relative to the checkout. */
  readonly files: readonly string[];
  /** One sentence for each change that was undone. */
  readonly failed: readonly string[];
  /** Commands that were not run, for lockfiles that are out of date now. Absent if no command is known. */
  readonly openCommands: readonly { readonly path: string; readonly command?: string }[];
}

/** How to apply changes. */
export interface ApplyOptions {
  readonly isDryRun: boolean;
  readonly runsPackageManagers: boolean;
  /** Directory below which files may change. Default: the whole checkout. */
  readonly path?: string;
}

/**
 * Applies the changes that resolve findings about images, lockfile by lockfile. A change whose command fails, or after
 * which the lockfile still has a vulnerable version, is undone. Without package managers, changes that need no edit are
 * left.
 */
export async function applyRepositoryFixes(
  findings: readonly Finding[],
  { host }: Context,
  { isDryRun, runsPackageManagers, path: directory = "." }: ApplyOptions,
): Promise<AppliedFixes> {
  const chosen = chooseRepositoryFixes(findings).filter((fix) =>
    filesOf(fix).every((file) => isBelow(directory, file)),
  );
  const linked = await findLinkedPaths(host.root, [...new Set(chosen.flatMap(filesOf))]);
  const possible = chosen.filter((fix) => filesOf(fix).every((file) => !linked.has(file)));
  const usable = possible.filter(({ edits }) => edits.length > 0 || runsPackageManagers);
  const applied: AppliedGroup[] = [];
  for (const [path, group] of Map.groupBy(usable, ({ lockfile }) => lockfile?.path ?? "")) {
    const lockfile = path === "" ? undefined : { path, commands: commandsOf(group), runsPackageManagers };
    applied.push(isDryRun ? planned(group, lockfile) : await applyGroup(group, lockfile, host));
  }
  // A finding is fixed if everything that it needs was done.
  const done = new Set(applied.flatMap((group) => group.done));
  const open = new Set(chosen.filter((fix) => !done.has(fix)).flatMap((fix) => fix.findings));
  const fixed = new Set([...done].flatMap((fix) => fix.findings)).difference(open);
  return {
    fixed: [...fixed],
    files: [...new Set(applied.flatMap(({ files }) => files))],
    failed: [
      ...[...linked].map((file) => `${file}: not changed, because the path contains a symbolic link.`),
      ...applied.flatMap(({ failed }) => failed),
    ],
    openCommands: applied.flatMap(({ openCommands }) => openCommands),
  };
}

interface AppliedGroup extends Omit<AppliedFixes, "fixed"> {
  readonly done: readonly RepositoryFix[];
}

/** A lockfile that fixes change, and what writes it. */
interface LockfileGroup {
  readonly path: string;
  readonly commands: readonly (readonly string[])[];
  readonly runsPackageManagers: boolean;
}

function isBelow(directory: string, file: string): boolean {
  const clean = directory.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "");
  return clean === "." || clean === "" || file === clean || file.startsWith(`${clean}/`);
}

function filesOf({ edits, lockfile }: RepositoryFix): readonly string[] {
  return [...edits.map(({ file }) => file), ...(lockfile === undefined ? [] : [lockfile.path])];
}

function commandsOf(fixes: readonly RepositoryFix[]): readonly (readonly string[])[] {
  const commands = fixes.flatMap(({ lockfile }) => (lockfile === undefined ? [] : [lockfile.command]));
  const distinct = new Map(commands.map((command) => [command.join("\0"), command]));
  return [...distinct.values()].filter((command) => command.length > 0);
}

function planned(group: readonly RepositoryFix[], lockfile: LockfileGroup | undefined): AppliedGroup {
  const edited = group.flatMap(({ edits }) => edits.map(({ file }) => file));
  return {
    done: group,
    files: [...edited, ...(lockfile?.runsPackageManagers === true ? [lockfile.path] : [])],
    failed: [],
    openCommands: [],
  };
}

async function applyGroup(
  group: readonly RepositoryFix[],
  lockfile: LockfileGroup | undefined,
  host: Context["host"],
): Promise<AppliedGroup> {
  const { root } = host;
  const { path, commands, runsPackageManagers = false } = lockfile ?? {};
  const isRelocked = path !== undefined && runsPackageManagers;
  const before = isRelocked ? await readProjects(root) : undefined;
  const edited = group.flatMap(({ edits }) => edits.map(({ file }) => file));
  const snapshot = await FileSnapshot.of(root, [
    ...edited,
    ...(path === undefined ? [] : [path]),
    ...partners(before, path),
  ]);
  try {
    const done = await editFiles(root, group, snapshot);
    const why =
      isRelocked && done.length > 0
        ? await relock({
            root,
            path,
            commands: commands ?? [],
            before,
            fixes: done,
            getEnv: (name) => host.getEnv(name),
          })
        : undefined;
    if (why !== undefined) {
      await snapshot.restore();
      return { ...nothing, failed: [`${path}: ${why}. Its manifest was left as it was.`] };
    }
    const left = edited.filter((file) =>
      group.some((fix) => !done.includes(fix) && fix.edits.some((edit) => edit.file === file)),
    );
    return {
      done,
      files: await snapshot.changed(),
      failed: [...new Set(left)].map(
        (file) => `${file}: not changed, because it is not UTF-8 or other than when it was read.`,
      ),
      openCommands: path === undefined || isRelocked || done.length === 0 ? [] : openCommandsOf(path, commands ?? []),
    };
  } catch (error) {
    await snapshot.restore();
    throw error;
  }
}

const nothing: AppliedGroup = { done: [], files: [], failed: [], openCommands: [] };

function openCommandsOf(path: string, commands: LockfileGroup["commands"]): AppliedFixes["openCommands"] {
  return commands.length === 0 ? [{ path }] : commands.map((command) => ({ path, command: command.join(" ") }));
}

/** Lists the manifests of a lockfile, which its package manager may write, too. */
function partners(projects: Projects | undefined, path: string | undefined): readonly string[] {
  return (projects?.projects ?? []).flatMap(({ manifest, lockfile }) =>
    manifest !== undefined && lockfile !== undefined && lockfile.path === path ? [manifest.path] : [],
  );
}

/** Applies the edits of fixes. Returns the fixes whose edits were applied, or that have none. */
async function editFiles(
  root: string,
  fixes: readonly RepositoryFix[],
  snapshot: FileSnapshot,
): Promise<readonly RepositoryFix[]> {
  const paths = [...new Set(fixes.flatMap(({ edits }) => edits.map(({ file }) => file)))];
  const before = paths.flatMap((path): TextFile[] => {
    const bytes = snapshot.bytesOf(path);
    // Other bytes would be lost.
    return bytes === undefined || !isUtf8(bytes) ? [] : [{ path, source: new SourceText(bytes.toString("utf8")) }];
  });
  const fixOf = new Map<Finding, RepositoryFix>();
  for (const fix of fixes) {
    const [first] = fix.findings;
    if (first === undefined || fix.edits.length === 0) continue;
    fixOf.set({ ...first, fixes: [{ kind: "edit", description: "", edits: fix.edits }] }, fix);
  }
  const { files, applied } = applyFixes(before, [...fixOf.keys()]);
  await writeFixedFiles(root, files);
  const done = new Set(applied.map((finding) => fixOf.get(finding)));
  return fixes.filter((fix) => fix.edits.length === 0 || done.has(fix));
}
