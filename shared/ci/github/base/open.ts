import { UndecidedError } from "../../../errors/index.ts";
import type { BaseFiles } from "../../ci.ts";
import type { GitHubClient } from "../client.ts";
import type { GitHubContext } from "../context.ts";
import type { Surroundings } from "../surroundings.ts";
import { apiBase } from "./api.ts";
import { gitBase } from "./git.ts";

/**
 * Opens the base of the pull request or merge group that the job is about: from the checkout where its history reaches
 * so far, else through GitHub's API.
 * @throws UndecidedError `BASE_UNREADABLE` where neither has it.
 */
export async function openBase(
  context: GitHubContext,
  around: Surroundings,
  connect: (() => Promise<GitHubClient>) | undefined,
): Promise<BaseFiles> {
  const local = await gitBase(context, around);
  if (local !== undefined) return remembering(local);
  const remote = connect === undefined ? "no token is given" : await apiBase(context, await connect());
  if (typeof remote !== "string") return remembering(remote);
  throw new UndecidedError(
    "BASE_UNREADABLE",
    `the base of ${context.pullRequest === undefined ? "the merge group" : `pull request ${context.pullRequest.number}`} cannot be read: the checkout does not reach back to it, and ${remote}`,
    {
      advice:
        "Policy, waivers and suppressions of what is not merged are those of its base: check out with `fetch-depth: 2`, or give `token` with `contents: read`",
    },
  );
}

function remembering({ label, read }: BaseFiles): BaseFiles {
  const known = new Map<string, Promise<string | undefined>>();
  return {
    label,
    read(path) {
      const text = known.get(path) ?? read(path);
      known.set(path, text);
      return text;
    },
  };
}
