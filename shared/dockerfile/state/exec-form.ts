import type { Instruction } from "../instruction.ts";
import { shellWords } from "../shell/shell-words.ts";
import { parseTransfer } from "../transfer.ts";
import type { BuildState } from "./build-state.ts";
import type { BuildDifference } from "./equivalence.ts";

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
  if (mayBeScript(program, state)) return { kind: "unknown", what: `${program} must be a program or start with #!` };
  if (keyword === "HEALTHCHECK") return undefined;
  if (keyword === "ENTRYPOINT") {
    const what = hasCmd ? "CMD" : "the arguments of docker run";
    return { kind: hasCmd ? "broken" : "changed", what: `the program also gets ${what}` };
  }
  const entryPoint = state.base.isAssumed === true && state.entryPoint !== "other" ? undefined : state.entryPoint;
  if (entryPoint === "none" || (entryPoint === "passes" && !program.startsWith("-"))) return undefined;
  return { kind: "changed", what: "ENTRYPOINT gets the words of the command instead of a shell" };
}

function unknown(keyword: string): BuildDifference {
  return { kind: "unknown", what: `${keyword} may run something else` };
}

/** Checks whether a program may be a script without `#!`, which only a shell runs. */
function mayBeScript(program: string, { copies }: BuildState): boolean {
  if (program.includes("/")) return !/^\/(?:usr\/)?s?bin\/[^/]+$/.test(program);
  for (let copy = copies; copy !== undefined; copy = copy.older) {
    const { sources, target } = parseTransfer(copy.instruction);
    const names = [...sources, ...(target === undefined ? [] : [target])].map(({ value }) => value.split("/").at(-1));
    if (names.includes(program)) return true;
  }
  return false;
}

/** Returns true for a POSIX shell that reads no start-up file and has no options. */
export function isPlainShell(shell: readonly string[]): boolean {
  return shell.length === 2 && shell[1] === "-c" && /^(?:\/(?:usr\/)?bin\/)?(?:sh|ash|dash|bash)$/.test(shell[0] ?? "");
}
