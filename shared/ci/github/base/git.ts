import type { BaseFiles } from "../../ci.ts";
import { baseFiles } from "../../git/base-files.ts";
import { GitObjects } from "../../git/objects.ts";
import type { GitHubContext } from "../context.ts";
import type { Machine } from "../machine.ts";

/**
 * Opens the base in the checkout: the first parent of GitHub's merge commit, the base of a merge group, or the current
 * commit for events that run on the base. Undefined if git is missing or the checkout does not contain that commit.
 */
export async function gitBase(context: GitHubContext, machine: Machine): Promise<BaseFiles | undefined> {
  const { ref, pullRequest, mergeGroup } = context;
  const sha = pullRequest === undefined ? (mergeGroup?.baseSha ?? context.sha) : context.sha;
  const objects = objectsOf(machine);
  try {
    const given = await objects.commit(sha);
    const isMerge = /^refs\/pull\/\d+\/merge$/u.test(ref);
    const commit = isMerge ? given.parent : sha;
    if (commit === undefined) return undefined;
    const { tree } = isMerge ? await objects.commit(commit) : given;
    const label = `${(pullRequest ?? mergeGroup)?.baseRef ?? "base"} at ${commit.slice(0, 7)}`;
    return baseFiles({ label, commit, tree }, objects);
  } catch {
    return undefined;
  }
}

const opened = new WeakMap<Machine, GitObjects>();

/** Returns the objects of a machine's checkout, so that two commits share what they have in common. */
function objectsOf(machine: Machine): GitObjects {
  const objects = opened.get(machine) ?? new GitObjects(machine);
  opened.set(machine, objects);
  return objects;
}

/** Opens the commit that is checked out. Undefined if git is missing or there is none. */
export async function gitHead(machine: Machine): Promise<BaseFiles | undefined> {
  const objects = objectsOf(machine);
  try {
    const commit = await objects.head();
    const { tree } = await objects.commit(commit);
    return baseFiles({ label: commit.slice(0, 7), commit, tree }, objects);
  } catch {
    return undefined;
  }
}
