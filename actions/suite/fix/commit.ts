import { UndecidedError } from "../../../shared/errors/index.ts";
import { systemExec } from "../../../shared/exec/exec.ts";
import type { RunContext } from "../../../shared/runner/index.ts";
import { count } from "../../../shared/text/index.ts";

const timeout = 60_000;
const maxBytes = 2 ** 20;

/**
 * Commits files, and nothing else that is staged or changed. Leaves out files that git ignores.
 * @param steps of the fix plan, for the message.
 * @returns false if git ignores all of them.
 * @throws UndecidedError `COMMIT_FAILED` if git does not make the commit. The files stay changed.
 */
export async function commitFiles(
  files: readonly string[],
  steps: readonly string[],
  { root }: Pick<RunContext["host"], "root">,
): Promise<boolean> {
  const message = `Resolve ${count(steps.length, "problem")}\n\n${steps.map((step) => `- ${step}`).join("\n")}\n`;
  const git = async (args: readonly string[], input = ""): Promise<{ exitCode: number | null; stdout: string }> =>
    systemExec("git", ["-C", root, ...args], { input, timeout, maxBytes });
  const literal = files.map((file) => `:(literal)${file}`);
  const known = await git(["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ...literal]);
  const paths = [...new Set(known.stdout.split("\0").filter((path) => path !== ""))].map((path) => `:(literal)${path}`);
  // What no commit has, git does not commit by its name alone; what it ignores, it must not.
  if (known.exitCode === 0 && paths.length === 0) return false;
  const added = await git(["add", "--intent-to-add", "--", ...paths]);
  const { exitCode } = await git(["commit", "--quiet", "--only", "--file=-", "--", ...paths], message);
  if (known.exitCode === 0 && added.exitCode === 0 && exitCode === 0) return true;
  throw new UndecidedError("COMMIT_FAILED", `git did not make the commit (exit code ${exitCode})`, {
    advice: "Run `git commit` to see why. The files are fixed",
  });
}
