import type { Instruction, Stage } from "../../shared/dockerfile/index.ts";
import type { LintContext } from "./context.ts";
import type { ShellComment } from "./suppressions/comments.ts";

/** The shell that runs an instruction's shell form: its words, the program first. */
export type Shell = readonly string[];

/** What a Linux build uses until SHELL says otherwise. */
export const defaultShell: Shell = ["/bin/sh", "-c"];

/**
 * The shell in force at each instruction. SHELL holds to the end of its stage and in stages built on it; `# hadolint shell=`
 * holds from its line on, and everywhere when it stands before any FROM, ARG and ENV. Without `inherit` each FROM begins anew.
 */
export function shellsOf(context: LintContext, { inherit = true } = {}): ReadonlyMap<Instruction, Shell> {
  const comments = context.comments.shells;
  const [first] = context.file.instructions.filter(({ keyword }) => ["FROM", "ARG", "ENV"].includes(keyword));
  const isDefault = (comment: ShellComment): boolean => first === undefined || comment.line < first.line;
  const initial = comments.findLast(isDefault);
  const fallback = initial === undefined ? defaultShell : [initial.shell];
  const shells = new Map<Instruction, Shell>();
  const finals = new Map<Stage, Shell>();
  let previousLine = 0;
  for (const stage of context.sections) {
    let shell = (inherit && stage.base.kind === "stage" ? finals.get(stage.base.stage) : undefined) ?? fallback;
    for (const instruction of stage.instructions) {
      const from = Math.max(previousLine, stage.from?.line ?? 0);
      const comment = comments.findLast(({ line }) => line > from && line < instruction.line);
      if (comment !== undefined) shell = [comment.shell];
      if (instruction.keyword === "SHELL" && instruction.json !== undefined) {
        shell = instruction.json.map((word) => word.value);
      }
      shells.set(instruction, shell);
      if (instruction.trigger !== undefined) shells.set(instruction.trigger, shell);
      previousLine = instruction.line;
    }
    finals.set(stage, shell);
  }
  return shells;
}

/** Name of the shell's program, lower case, without directory and `.exe`. */
export function shellName(shell: Shell): string {
  return (
    (shell[0] ?? "")
      .split(/[\\/]/)
      .at(-1)
      ?.toLowerCase()
      .replace(/\.exe$/, "") ?? ""
  );
}

/** True for PowerShell and cmd, whose text is no POSIX shell. */
export function isWindowsShell(shell: Shell): boolean {
  return ["pwsh", "powershell", "cmd"].includes(shellName(shell));
}
