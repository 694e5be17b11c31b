import { UndecidedError } from "../../../errors/index.ts";
import type { Host } from "../../index.ts";
import { apiBase } from "./api.ts";
import { gitBase } from "./git.ts";

/** The files of the commit that a pull request or merge group is to be merged into. */
export interface BaseFiles {
  /** Branch and commit, for people. */
  readonly label: string;
  /** Text of a file by its path in the repository; undefined where the commit has none. Throws when it cannot be read. */
  read(path: string): Promise<string | undefined>;
}

/** Files of more bytes are no policy and no Dockerfile. */
export const mostBaseBytes = 4 * 1024 * 1024;

/** Whether a job is about changes that are not merged yet, so that the base has the word. */
export function hasBase({ gitHub }: Pick<Host, "gitHub">): boolean {
  return gitHub?.pullRequest !== undefined || gitHub?.mergeGroup !== undefined;
}

/**
 * The base of the pull request or merge group that the job is about, out of the checkout where its history reaches so far,
 * else through GitHub's API; undefined for all other jobs.
 * @throws UndecidedError `BASE_UNREADABLE` where neither has it.
 */
export async function baseOf(host: Host, token: string | undefined): Promise<BaseFiles | undefined> {
  const { gitHub } = host;
  if (gitHub === undefined || !hasBase(host)) return undefined;
  const local = await gitBase(host, gitHub);
  if (local !== undefined) return remembering(local);
  const remote = token === undefined ? "no token is given" : await apiBase(host, gitHub, token);
  if (typeof remote !== "string") return remembering(remote);
  throw new UndecidedError(
    "BASE_UNREADABLE",
    `the base of ${gitHub.pullRequest === undefined ? "the merge group" : `pull request ${gitHub.pullRequest.number}`} cannot be read: the checkout does not reach back to it, and ${remote}`,
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
