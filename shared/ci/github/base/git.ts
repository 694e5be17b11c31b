import { messageOf, UndecidedError } from "../../../errors/index.ts";
import type { BaseFiles } from "../../ci.ts";
import type { GitHubContext } from "../context.ts";
import type { Machine } from "../machine.ts";
import { maxBaseBytes } from "./limits.ts";

const timeLimit = 30_000;

/**
 * Opens the base in the checkout: the first parent of GitHub's merge commit, the base of a merge group, or the current
 * commit for events that run on the base. Undefined if git is missing or the checkout does not contain that commit.
 */
export async function gitBase(context: GitHubContext, machine: Machine): Promise<BaseFiles | undefined> {
  const { ref, pullRequest, mergeGroup } = context;
  const sha = pullRequest === undefined ? (mergeGroup?.baseSha ?? context.sha) : context.sha;
  if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/u.test(sha)) return undefined;
  const revision = /^refs\/pull\/\d+\/merge$/u.test(ref) ? `${sha}^1^{commit}` : `${sha}^{commit}`;
  const git = gitIn(machine);
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
      } catch (error) {
        throw new UndecidedError("BASE_UNREADABLE", `cannot be read from ${commit} (${messageOf(error)})`, {
          place: { what: path },
          advice: "Set `fetch-depth: 2` for `actions/checkout`",
          cause: error,
        });
      }
    },
  };
}

/** Runs git with a minimal environment and without fetching missing objects. */
function gitIn({ root, getEnv, exec }: Machine): (...args: readonly string[]) => Promise<string> {
  const inherited = ["PATH", "HOME", "SystemRoot"].flatMap((name) => {
    const value = getEnv(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const env = { ...Object.fromEntries(inherited), GIT_NO_LAZY_FETCH: "1", GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
  return async (...args) => {
    const options = { cwd: root, env, timeout: timeLimit, maxBytes: maxBaseBytes };
    const { exitCode, signal, stdout } = await exec("git", args, options);
    if (exitCode !== 0) throw new Error(`git exited with ${signal ?? `exit code ${exitCode}`}`);
    return stdout;
  };
}
