import { flagValue, type Instruction, type Stage } from "../../shared/dockerfile/index.ts";
import type { LintContext } from "./context.ts";
import type { ShellComment } from "./suppressions/comments.ts";

/** The shell that runs the shell form of an instruction, as words starting with the program. */
export type Shell = readonly string[];

/** The default shell of a Linux build. */
export const defaultShell: Shell = ["/bin/sh", "-c"];

/** The default shell of a Windows build. */
const windowsShell: Shell = ["cmd", "/S", "/C"];

/** Names and tags of base images of Windows: Microsoft's own, and images built on them. */
const windowsImage = /(?:nanoserver|windowsservercore|servercore|mcr\.microsoft\.com\/windows[/:]|^winamd64\/)/;

/** Returns true for a stage that builds a Windows image, by its base or its platform. */
function isWindowsStage({ from, image }: Stage, { platform }: { readonly platform?: string | undefined }): boolean {
  const wanted = from === undefined ? undefined : flagValue(from, "platform");
  return windowsImage.test(image?.value ?? "") || /^windows\b/.test(wanted ?? platform ?? "");
}

/**
 * Maps each instruction to the shell in effect. SHELL applies to the rest of its stage and to stages that build on
 * it. `# hadolint shell=` applies from its line on, and to the whole file if it precedes every FROM, ARG and ENV.
 * The default is `/bin/sh` on Linux and `cmd` in stages that build on Windows images.
 * Without `inherit`, each FROM starts with the default.
 */
export function resolveShells(context: LintContext, { inherit = true } = {}): ReadonlyMap<Instruction, Shell> {
  const comments = context.comments.shells;
  const [first] = context.file.instructions.filter(({ keyword }) => ["FROM", "ARG", "ENV"].includes(keyword));
  const isDefault = (comment: ShellComment): boolean => first === undefined || comment.line < first.line;
  const initial = comments.findLast(isDefault);
  const fallback = (stage: Stage): Shell => {
    if (initial !== undefined) return [initial.shell];
    return isWindowsStage(stage, context.options) ? windowsShell : defaultShell;
  };
  const shells = new Map<Instruction, Shell>();
  const finals = new Map<Stage, Shell>();
  let previousLine = 0;
  for (const stage of context.sections) {
    let shell = (inherit && stage.base.kind === "stage" ? finals.get(stage.base.stage) : undefined) ?? fallback(stage);
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
