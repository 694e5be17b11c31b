import type { Dockerfile, Instruction, Stage } from "../../shared/dockerfile/index.ts";
import type { ShellComment } from "./suppressions/comments.ts";

/** The shell that runs the shell form of an instruction, as words starting with the program. */
export type Shell = readonly string[];

/** What `# hadolint shell=` comments state. */
export interface StatedShells {
  /** Of stages whose base image sets none. */
  readonly defaultShell?: Shell;
  readonly statedShells: ReadonlyMap<Instruction, Shell>;
}

/**
 * Reads the comments `# hadolint shell=`. One applies from its line on until SHELL or the end of the stage, and to the whole
 * file if it precedes every FROM, ARG and ENV.
 */
export function findStatedShells(
  comments: readonly ShellComment[],
  { file, sections }: { readonly file: Dockerfile; readonly sections: readonly Stage[] },
): StatedShells {
  const statedShells = new Map<Instruction, Shell>();
  if (comments.length === 0) return { statedShells };
  const first = file.instructions.find(({ keyword }) => ["FROM", "ARG", "ENV"].includes(keyword));
  const isDefault = (comment: ShellComment): boolean => first === undefined || comment.line < first.line;
  const initial = comments.findLast(isDefault);
  let previousLine = 0;
  for (const { from, instructions } of sections) {
    for (const instruction of instructions) {
      const start = Math.max(previousLine, from?.line ?? 0);
      const comment = comments.findLast(({ line }) => line > start && line < instruction.line);
      if (comment !== undefined) statedShells.set(instruction, [comment.shell]);
      previousLine = instruction.line;
    }
  }
  return { statedShells, ...(initial === undefined ? {} : { defaultShell: [initial.shell] }) };
}

/** Returns the name of the shell's program in lowercase, without directory and `.exe`. */
export function getShellName(shell: Shell): string {
  return (
    (shell[0] ?? "")
      .split(/[\\/]/)
      .at(-1)
      ?.toLowerCase()
      .replace(/\.exe$/, "") ?? ""
  );
}

/** Returns true for PowerShell and cmd, whose scripts are not POSIX shell. */
export function isWindowsShell(shell: Shell): boolean {
  return ["pwsh", "powershell", "cmd"].includes(getShellName(shell));
}
