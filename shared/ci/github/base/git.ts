import { messageOf, UndecidedError } from "../../../errors/index.ts";
import type { BaseFiles } from "../../ci.ts";
import type { GitHubContext } from "../context.ts";
import type { Surroundings } from "../surroundings.ts";
import { maxBaseBytes } from "./limits.ts";

const timeLimit = 30_000;

/**
 * The base out of the checkout: the first parent of the merge commit that GitHub made and names, the commit that a merge
 * group comes upon, and for events that run on the base itself that commit. Undefined where git is absent or the checkout
 * does not reach back so far.
 */
export async function gitBase(context: GitHubContext, around: Surroundings): Promise<BaseFiles | undefined> {
  const { ref, pullRequest, mergeGroup } = context;
  const sha = pullRequest === undefined ? (mergeGroup?.baseSha ?? context.sha) : context.sha;
  if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u.test(sha)) return undefined;
  const revision = /^refs\/pull\/\d+\/merge$/u.test(ref) ? `${sha}^1^{commit}` : `${sha}^{commit}`;
  const git = gitIn(around);
  let commit: string;
  try {
    commit = (await git("rev-parse", "--verify", "--quiet", "--end-of-options", revision)).trim();
  } catch {
    return undefined;
  }
  return {
    label: `${(pullRequest ?? mergeGroup)?.baseRef ?? "base"} at ${commit.slice(0, 7)}`,
    async read(path) {
      try {
        const entry = await git("--literal-pathspecs", "ls-tree", "-z", commit, "--", path);
        const [, mode, blob] = /^(\d{6}) blob ([0-9a-f]+)\t/u.exec(entry) ?? [];
        if (blob === undefined || mode === "120000") return undefined;
        return await git("cat-file", "blob", blob);
      } catch (cause) {
        throw new UndecidedError("BASE_UNREADABLE", `cannot be read from ${commit} (${messageOf(cause)})`, {
          place: { what: path },
          advice: "Check out with `fetch-depth: 2`",
          cause,
        });
      }
    },
  };
}

/** Runs git without the variables that could point it elsewhere, and without fetching what is missing. */
function gitIn({ root, getEnv, exec }: Surroundings): (...args: readonly string[]) => Promise<string> {
  const kept = ["PATH", "HOME", "SystemRoot"].flatMap((name) => {
    const value = getEnv(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const env = { ...Object.fromEntries(kept), GIT_NO_LAZY_FETCH: "1", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
  return async (...args) => {
    const options = { cwd: root, env, timeout: timeLimit, maxBytes: maxBaseBytes };
    const { exitCode, signal, stdout } = await exec("git", args, options);
    if (exitCode !== 0) throw new Error(`git ended with ${signal ?? `exit code ${exitCode}`}`);
    return stdout;
  };
}
