import type { Instruction } from "../instruction.ts";
import type { BuildState } from "./build-state.ts";
import type { BuildDifference } from "./equivalence.ts";

/** Words that a shell understands itself, as builtin commands or reserved words. */
const shellWords = new Set(
  (
    ". : [ alias bg break case cd command continue declare do done echo elif else esac eval exec exit export fc fg fi for " +
    "function getopts hash if in jobs kill let local printf pwd read readonly return select set shift source test then " +
    "time times trap true false type typeset ulimit umask unalias unset until wait while"
  ).split(" "),
);

/**
 * Compares the shell form of CMD, ENTRYPOINT or HEALTHCHECK with the exec form of the same words. The usual shells replace
 * themselves with a single program, so that it is process 1 in both forms.
 * @param before the instruction in shell form. @param hasCmd true if the stage sets CMD.
 */
export function compareExecForm(
  before: Instruction,
  after: Instruction,
  { state, hasCmd }: { readonly state: BuildState; readonly hasCmd: boolean },
): BuildDifference | undefined {
  const { keyword } = before;
  const words = before.args.text.replace(keyword === "HEALTHCHECK" ? /^cmd\s+/i : /^/, "").split(/\s+/);
  const exec = (after.json ?? []).map(({ value }) => value);
  const [program = ""] = exec;
  const text = words.filter((word) => word !== "").join(" ");
  if (exec.length === 0 || text !== exec.join(" ") || /[^\w@%+=:,./ -]/.test(text)) return unknown(keyword);
  if (!isPlainShell(state.shell)) return unknown(keyword);
  if (shellWords.has(program)) return { kind: "broken", what: `${program} is a word of the shell, not a program` };
  if (keyword === "HEALTHCHECK") return undefined;
  if (keyword === "ENTRYPOINT") {
    const what = hasCmd ? "CMD" : "the arguments of docker run";
    return { kind: hasCmd ? "broken" : "changed", what: `the program also gets ${what}` };
  }
  const { entryPoint } = state;
  if (entryPoint === "none" || (entryPoint === "passes" && !program.startsWith("-"))) return undefined;
  return { kind: "changed", what: "ENTRYPOINT gets the words of the command instead of a shell" };
}

function unknown(keyword: string): BuildDifference {
  return { kind: "unknown", what: `${keyword} may run something else` };
}

function isPlainShell(shell: readonly string[]): boolean {
  return shell.length === 2 && shell[1] === "-c" && /^(?:\/(?:usr\/)?bin\/)?(?:sh|ash|dash|bash)$/.test(shell[0] ?? "");
}
