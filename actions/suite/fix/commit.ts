import { UndecidedError } from "../../../shared/errors/index.ts";
import { systemExec } from "../../../shared/exec/exec.ts";
import type { RunContext } from "../../../shared/runner/index.ts";
import { count } from "../../../shared/text/index.ts";

const timeout = 60_000;
const maxBytes = 2 ** 20;

/**
 * Commits files, and nothing else that is staged or changed.
 * @param steps of the fix plan, for the message.
 * @throws UndecidedError `COMMIT_FAILED` if git does not make the commit. The files stay changed.
 */
export async function commitFiles(
  files: readonly string[],
  steps: readonly string[],
  { root }: Pick<RunContext["host"], "root">,
): Promise<void> {
  const message = `Resolve ${count(steps.length, "problem")}\n\n${steps.map((step) => `- ${step}`).join("\n")}\n`;
  const args = [
    "-C",
    root,
    "commit",
    "--quiet",
    "--only",
    "--file=-",
    "--",
    ...files.map((file) => `:(literal)${file}`),
  ];
  const { exitCode } = await systemExec("git", args, { input: message, timeout, maxBytes });
  if (exitCode === 0) return;
  throw new UndecidedError("COMMIT_FAILED", `git did not make the commit (exit code ${exitCode})`, {
    advice: "Run `git commit` to see why. The files are fixed",
  });
}
