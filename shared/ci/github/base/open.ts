import { UndecidedError } from "../../../errors/index.ts";
import type { BaseFiles } from "../../ci.ts";
import type { GitHubClient } from "../client.ts";
import type { GitHubContext } from "../context.ts";
import type { Machine } from "../machine.ts";
import { apiBase, apiCommit } from "./api.ts";
import { gitBase, gitHead } from "./git.ts";

/**
 * Opens the base of the job's pull request or merge group, from the checkout if it contains that commit, otherwise
 * through GitHub's API.
 * @throws UndecidedError `BASE_UNREADABLE` if neither has it.
 */
export async function openBase(
  context: GitHubContext,
  machine: Machine,
  connect: (() => Promise<GitHubClient>) | undefined,
): Promise<BaseFiles> {
  const local = await gitBase(context, machine);
  if (local !== undefined) return local;
  const remote = connect === undefined ? "there is no token" : await apiBase(context, await connect());
  if (typeof remote !== "string") return remote;
  throw new UndecidedError(
    "BASE_UNREADABLE",
    `the base of ${changeOf(context)} cannot be read: the checkout does not contain it, and ${remote}`,
    {
      advice:
        "Policy, waivers and suppressions come from the base until the change is merged. Set `fetch-depth: 2` for `actions/checkout`, or set `token` with `contents: read`",
    },
  );
}

function changeOf({ pullRequest, mergeGroup }: GitHubContext): string {
  if (pullRequest !== undefined) return `pull request ${pullRequest.number}`;
  return mergeGroup === undefined ? "the checkout" : "the merge group";
}

/** Opens the commit that is checked out, otherwise the commit of the job. Undefined if neither can be read. */
export async function openHead(
  context: GitHubContext,
  machine: Machine,
  connect: (() => Promise<GitHubClient>) | undefined,
): Promise<BaseFiles | undefined> {
  const local = await gitHead(machine);
  if (local !== undefined || connect === undefined) return local;
  return apiCommit(context, context.sha, await connect()).catch(() => undefined);
}
